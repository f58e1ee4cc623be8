import type { Rule } from "../rule.ts";
import { countsWhatFollows, fourDigits, portion, portionOf, portionOpeners, previousWord } from "./patterns.ts";
import { type DateReading, onePoint } from "./statement.ts";
import { datePrepositions, labels } from "./vocabulary.ts";

const lastYear = 2100;
/** Years before this one need a preposition: most four-digit numbers below it count things. */
const firstPlainYear = 1800;

/** "1945", "early 1935", "mid-2007", "the end of 1958". */
export const year: Rule<DateReading> = {
  id: "date/year",
  opensAt: { shapes: ["digits"], words: portionOpeners },
  pattern: new RegExp(String.raw`${portion}?(?<year>${fourDigits})(?![\p{L}]|[-–]\p{L}+\s+(?:rounds?|guns?)\b)`, "uy"),
  read(groups, at) {
    const value = Number(groups["year"]);
    if (value > lastYear) return null;
    const part = portionOf(groups);
    if (part !== undefined) return onePoint(at, { year: value, portion: part });
    return isYear(at.passage.text, at.start, at.end, value) ? onePoint(at, { year: value }) : null;
  },
};

/** Whether a number of four digits is a year: no label before it, no counted noun after it. */
function isYear(text: string, start: number, end: number, value: number): boolean {
  if (countsWhatFollows(text, end)) return false;
  const glued = text[start - 1] ?? " ";
  if (/[\p{L}\p{N}_$£€#№]/u.test(glued)) return false;
  const dashed = /(\p{L}+)[-–]$/u.exec(text.slice(Math.max(0, start - 12), start))?.[1];
  if (dashed !== undefined && !/^(?:mid|pre|post|early|late)$/i.test(dashed)) return false;
  const listed = /(\p{L}+)\.?\s+\d+[-–]$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1]; // "pp. 1938–1940"
  if (listed !== undefined && labels.has(listed.toLowerCase())) return false;
  const before = previousWord(text, start).toLowerCase();
  if (datePrepositions.has(before) && !isQuantifying(before, text, start)) return value >= 1000;
  if (labels.has(before)) return false;
  if (/\p{Script=Han}/u.test(before)) return false;
  return value >= firstPlainYear;
}

/** "about 1500", "to 2000": a round number after these words counts. */
function isQuantifying(before: string, text: string, start: number): boolean {
  return (
    (before === "about" || before === "around" || before === "only") && /^[12]\d00\b/.test(text.slice(start, start + 5))
  );
}
