import type { Groups, Rule, RuleMatch } from "../rule.ts";
import {
  countsWhatFollows,
  month,
  portion,
  portionOf,
  portionOpeners,
  previousWord,
  yearOf,
  yearTail,
} from "./patterns.ts";
import { type DateReading, onePoint } from "./statement.ts";
import { datePrepositions, monthNumber, monthOf, monthPattern } from "./vocabulary.ts";

/** "August 1945", "September of 1905", "early April 1936", "the end of March", "January", "August of that year". */
export const monthYear: Rule<DateReading> = {
  id: "date/month-year",
  opensAt: { words: [...monthNumber.keys(), ...portionOpeners] },
  pattern: new RegExp(`${portion}?${month}${yearTail}?`, "uy"),
  read(groups, at) {
    const text = at.passage.text;
    const part = portionOf(groups);
    const year = yearOf(groups);
    if (groups["year"] !== undefined && (Number(groups["year"]) < 1600 || countsWhatFollows(text, at.end))) return null;
    if (part === undefined && year.year === undefined && !standsAlone(groups, at)) return null;
    return onePoint(at, { ...year, month: monthOf(groups["month"]), ...(part === undefined ? {} : { portion: part }) });
  },
};

// Months that are other words too: they need a preposition in front.
const ambiguous = new Set(["may", "march", "mar", "jun", "jan", "apr", "dec", "sep", "nov", "oct", "feb"]);

const longestMonth = 14;
const monthAfterDash = new RegExp(String.raw`^\s*[–—/-]\s*(?:${monthPattern})\b`, "u");

// Capitalised words before a month that do not make it part of a name ("Black September").
const openers = new Set(
  "last next this that each every when while whereas although though but yet then so if".split(" "),
);

/** Whether a month's name with nothing beside it is the month: not "Operation August Storm", "General May", "March on". */
function standsAlone(groups: Groups, at: RuleMatch): boolean {
  const text = at.passage.text;
  const before = previousWord(text, at.start);
  const lower = before.toLowerCase();
  if (datePrepositions.has(lower)) return true;
  if (groups["yearWord"] !== undefined) return true;
  if (ambiguous.has((groups["month"] ?? "").toLowerCase())) {
    if (monthAfterDash.test(text.slice(at.end, at.end + longestMonth))) return true; // "May–September 1939"
    return /\b(?:and|or|to|[–—/-])\s*$/.test(text.slice(0, at.start)) || lower === "that" || lower === "a";
  }
  const isName = /^\p{Lu}/u.test(before) && !openers.has(lower);
  const goesOnAsName = /^\s+\p{Lu}\p{Ll}/u.test(text.slice(at.end, at.end + 4));
  return !isName && !(goesOnAsName && before !== "");
}
