import type { Rule } from "../rule.ts";
import { numberPattern, numberWords } from "./vocabulary.ts";

/**
 * A length of time, or a time that is said without a date ("now", "at night"). These are quantities or nothing in the
 * dataset; they are read where every expression of time is wanted, as in comparisons with annotated corpora.
 */
export interface TimeExpression {
  /** As TIMEX writes it: P2M, P1D, PXY (how many is not said), PRESENT_REF, XXXX-XX-XXTNI; null when it has no value. */
  readonly value: string | null;
}

const unitLetters: ReadonlyMap<string, string> = new Map([
  ["second", "T*S"],
  ["minute", "T*M"],
  ["hour", "T*H"],
  ["day", "*D"],
  ["night", "*D"],
  ["week", "*W"],
  ["fortnight", "2W"],
  ["month", "*M"],
  ["year", "*Y"],
  ["decade", "*DE"],
  ["century", "*CE"],
  ["centurie", "*CE"],
]);

const unit = "seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|years?|decades?|century|centuries";
const vague = "several|many|a\\s+few|few|some|a\\s+couple\\s+of|numerous|various";
const count = String.raw`\d{1,3}(?:\.\d+)?|(?:${numberPattern})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|an?`;
const bound =
  "more\\s+than|less\\s+than|fewer\\s+than|at\\s+least|at\\s+most|up\\s+to|only|just|over|under|nearly|almost|about|around|approximately|some";
const span =
  "first|last|past|next|final|previous|following|preceding|early|initial|intervening|succeeding|same|ensuing|subsequent|coming|later";

/** What a duration lasted for: "of fierce battles", "of his life". */
const filled = String.raw`(?:\s+of\s+(?!(?:19|20)\d\d)(?:(?:the|his|her|its|their)\s+)?[\p{L}-]+(?:\s+(?:and\s+)?[\p{L}-]+)?(?=[.,;:)]|\s+(?:the|in|by|on|and|which|that|to)\b))?`;

/** "two months", "more than 40 days of fighting", "the first seven weeks", "a few days". */
export const duration: Rule<TimeExpression> = {
  id: "duration/count-unit",
  opensAt: {
    words: [
      ...numberWords.keys(),
      ...`more less fewer at up only just over under nearly almost about around approximately some`.split(" "),
      ..."several many few numerous various the".split(" "),
    ],
    shapes: ["digits"],
  },
  pattern: new RegExp(
    String.raw`(?:(?:${bound})\s+|the\s+(?=\S+\s+(?:${span})\s))?(?:(?<!\b(?:over|about|under)\s+)the\s+(?:${span})\s+)?(?:only\s+)?(?:(?<count>${count})|(?<vague>${vague}))(?:\s+(?:${span}|full|long|short|whole|bloody|more))?\s+(?<unit>${unit})\b(?![-–])(?:\s+(?:old|of\s+age)\b)?${filled}`,
    "uiy",
  ),
  read({ count: number, unit: name = "" }, at) {
    if (/^an?$/i.test(number ?? "") && /^second$/i.test(name)) return null; // "a second attack"
    if (
      /^\s+(?:later|earlier|ago|before|after|previously|afterwards)\b/.test(at.passage.text.slice(at.end, at.end + 14))
    )
      return null;
    return { value: lasting(number ?? null, name) };
  },
};

/** "a ten-day visit", "the 24-year rule", "year-long". */
export const durationAttribute: Rule<TimeExpression> = {
  id: "duration/attribute",
  opensAt: {
    words: [...numberWords.keys(), "the", "year", "month", "week", "day", "decade", "hour"],
    shapes: ["digits"],
  },
  pattern: new RegExp(
    String.raw`(?:(?:(?:an?|the(?:\s+same)?)\s+(?=\S+[-–\s]\w+[-–\s]+(?:period|long)\b))?(?<count>${count})[-–\s](?<unit>second|minute|hour|day|week|month|year|decade)(?:[-–\s](?:long|old|period)|(?=[-–\s]\p{L}))|(?<lone>year|month|week|day|decade|hour)s?[-–]long)\b`,
    "uiy",
  ),
  read({ count: number, unit: name, lone }, at) {
    if (lone !== undefined) return { value: lasting("1", lone) };
    const isHyphenated = /[-–]|\s(?:long|period)$/.test(at.match[0]);
    return isHyphenated && !/^an?$/i.test(number ?? "") ? { value: lasting(number ?? null, name ?? "") } : null;
  },
};

/** "weeks", "the following days", "the last years of his life", "months of fighting": how many is not said. */
export const durationVague: Rule<TimeExpression> = {
  id: "duration/vague",
  opensAt: { words: ["the", "days", "weeks", "months", "years", "minutes", "hours", "decades", "within"] },
  pattern: new RegExp(
    String.raw`(?:(?<lead>the\s+(?:${span})(?:\s+few|\s+several)?)\s+)?(?<unit>minutes|hours|days|weeks|months|years|decades|(?<=the\s+(?:first|past|last)\s+)(?:year|decade|month|week))\b${filled}`,
    "uiy",
  ),
  read({ unit: name = "", lead }, at) {
    const text = at.passage.text;
    if (
      /^\s+(?:\d|later\b|earlier\b|before\b|ago\b|after\b)/.test(text.slice(at.end, at.end + 8)) &&
      lead === undefined
    )
      return null;
    if (
      lead === undefined &&
      !/(?:\b(?:within|for|of|after|and|over|in|took|last(?:ed|ing)?|spent)|[.,])\s+$/i.test(
        text.slice(Math.max(0, at.start - 10), at.start),
      )
    )
      return null;
    return { value: lasting(/s$/.test(name) ? null : "1", name) };
  },
};

/** "per day", "a week" as a rate. */
export const rate: Rule<TimeExpression> = {
  id: "duration/rate",
  opensAt: { words: ["per", "each", "every"] },
  pattern: /(?:per|each|every)\s+(?<unit>day|week|month|year|hour|night)\b/iuy,
  read: ({ unit: name = "" }) => ({ value: lasting("1", name) }),
};

function lasting(number: string | null, name: string): string | null {
  const pattern = unitLetters.get(name.toLowerCase().replace(/s$/, ""));
  return pattern === undefined ? null : `P${pattern.replace("*", amountOf(number))}`;
}

function amountOf(number: string | null): string {
  if (number === null) return "X";
  if (/^\d/.test(number)) return number;
  const words = number.toLowerCase().split("-");
  return String(words.reduce((sum, word) => sum + (numberWords.get(word) ?? 0), 0));
}

/** The rules that read lengths of time. */
export const durationRules: readonly Rule<TimeExpression>[] = [duration, durationAttribute, durationVague, rate];
