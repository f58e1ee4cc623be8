import type { CalendarDate } from "../../pipeline/grammar/date/calendar-date.ts";
import { durationRules, type TimeExpression } from "../../pipeline/grammar/date/duration.ts";
import { withArticle } from "../../pipeline/grammar/date/merge.ts";
import { type PassageDates, readPoints } from "../../pipeline/grammar/date/read-dates.ts";
import type { ResolvedPoint } from "../../pipeline/grammar/date/resolve.ts";
import { everyDateRules } from "../../pipeline/grammar/date/rules.ts";
import { vagueTimeRules } from "../../pipeline/grammar/date/vague-time.ts";
import { dayParts } from "../../pipeline/grammar/date/vocabulary.ts";
import { type Found, grammarOf, readPassage } from "../../pipeline/grammar/rule.ts";
import type { Passage } from "../../pipeline/text/passage.ts";
import { tokenise } from "../../pipeline/text/tokens.ts";
import type { Timex } from "./timex-score.ts";

const dateGrammar = grammarOf(everyDateRules);
const timeGrammar = grammarOf<TimeExpression>([...durationRules, ...vagueTimeRules]);
const seasonLetters: Readonly<Record<number, string>> = { 21: "SP", 22: "SU", 23: "FA", 24: "WI" };

/**
 * Every time expression of a text as TIMEX2 wants it: the dates and clock times of the dataset, the ends of ranges apart, with
 * the words in front that belong to a TIMEX extent ("the night of"), and besides lengths of time and vague times.
 */
export function timexesOf(passages: readonly Passage[]): Timex[] {
  const tokens = passages.map((passage) => tokenise(passage.text));
  const dates = readPoints(passages, tokens, dateGrammar);
  return passages.flatMap((passage, index) => {
    const found = readPassage(timeGrammar, passage, tokens[index] ?? []);
    const here = dates[index];
    return here === undefined ? [] : inPassage(passage, here, found);
  });
}

function inPassage(
  passage: Passage,
  { points, clocks }: PassageDates,
  found: readonly Found<TimeExpression>[],
): Timex[] {
  const { text } = passage;
  const timexes = points.map((point) => timexOf(point, text));
  for (const clock of clocks) {
    const time = `T${String(clock.clock.hour).padStart(2, "0")}:${String(clock.clock.minute).padStart(2, "0")}`;
    const day = nearestDay(points, clock.start);
    timexes.push({ start: clock.start, end: clock.end, value: day === null ? time : day + time });
  }
  for (const { start, end, reading } of found) {
    if (timexes.every((timex) => timex.end <= start || timex.start >= end))
      timexes.push({ start, end, value: reading.value });
  }
  return timexes.map((timex) => ({ ...timex, start: timex.start + passage.start, end: timex.end + passage.start }));
}

function nearestDay(points: readonly ResolvedPoint[], start: number): string | null {
  const days = points.filter((point) => point.date.day !== null);
  days.sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
  return days[0] === undefined ? null : timexValue(days[0].date);
}

const lead =
  /(?:(?:[Tt]he\s+)?(?<edge>[Ee]arly|[Ll]ate)?\s*(?:in\s+)?(?:\b[Tt]he\s+)?\b(?<part>morning|afternoon|evening|night)(?:\s+hours)?\s+of\s+|\b(?:[Ll]ater|[Ee]arlier|[Ee]arly|[Ll]ate)\s+(?:in\s+)?(?=that|the)|\b(?:about|ca\.|the\s+years|just|almost|nearly)\s+)$/u;

function timexOf(point: ResolvedPoint, text: string): Timex {
  let start = withArticle(text, point.start);
  const before = lead.exec(text.slice(Math.max(0, start - 34), start));
  if (before !== null) start -= before[0].trimStart().length;
  const own = /\b(morning|afternoon|evening|night)\b/.exec(text.slice(point.start, point.end))?.[1];
  const part = dayParts.get(before?.groups?.["part"] ?? own ?? "");
  const value = timexValue(point.date);
  return { start, end: point.end, value: part !== undefined && point.date.day !== null ? `${value}T${part}` : value };
}

function timexValue({ century, decade, year, season, month, day, portion }: CalendarDate): string | null {
  if (century !== null) return century < 0 ? `BC${pad(-1 - century)}` : String(century);
  if (decade !== null) return decade < 0 ? `BC${String(-decade).padStart(3, "0")}` : String(decade);
  const yearText =
    year === null ? "XXXX" : year <= 0 ? `BC${String(1 - year).padStart(4, "0")}` : String(year).padStart(4, "0");
  if (season !== null) return `${yearText}-${seasonLetters[season]}`;
  if (month !== null) return [yearText, pad(month), ...(day === null ? [] : [pad(day)])].join("-");
  if (portion === "first half") return `${yearText}-H1`;
  return portion === "second half" ? `${yearText}-H2` : yearText;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
