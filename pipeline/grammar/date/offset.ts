import type { Rule } from "../rule.ts";
import { oneOf } from "../vocabulary.ts";
import { type DateReading, onePoint } from "./statement.ts";
import { numberPattern, numberWords, type Unit, unitNames, unitPattern } from "./vocabulary.ts";

const later = new Set(["later", "after", "afterwards", "afterward", "thereafter", "hence"]);

// "two years before." counts from a date; "three days before the war" from an event, which has no date of its own here.
const endsClause = String.raw`(?=\s*(?:$|[.,;:!?)\]"”—–])|\s+(?:and|but|when|while|as|in|on|at|by)\b)`;

/** Counted from the date said before: "five days later", "two years before", "a week later", "18 months earlier". */
export const offset: Rule<DateReading> = {
  id: "date/offset",
  opensAt: { words: [...numberWords.keys()], shapes: ["digits"] },
  pattern: new RegExp(
    String.raw`(?<count>\d{1,3}|${numberPattern}|an?)(?:[-\s](?<ones>${oneOf([...numberWords.keys()].filter((w) => (numberWords.get(w) ?? 10) < 10 && w.length > 2))}))?` +
      String.raw`\s+(?:full\s+|whole\s+|short\s+)?(?<unit>${unitPattern})\s+` +
      String.raw`(?:(?<plain>later(?!\s+than)|earlier(?!\s+than)|previously|afterwards?|thereafter|beforehand)\b|(?<bare>before|after)\b${endsClause})`,
    "uiy",
  ),
  read({ count = "", ones, unit = "", plain, bare }, at) {
    const amount =
      (/^\d/.test(count) ? Number(count) : (numberWords.get(count.toLowerCase()) ?? 0)) +
      (numberWords.get(ones?.toLowerCase() ?? "") ?? 0);
    const direction = later.has((plain ?? bare ?? "").toLowerCase()) ? 1 : -1;
    const of: Unit = unitNames.get(unit.toLowerCase()) ?? "day";
    const scale = unit.toLowerCase() === "fortnight" ? 2 : 1;
    return onePoint(at, { relative: { unit: of, amount: amount * direction * scale } });
  },
};
