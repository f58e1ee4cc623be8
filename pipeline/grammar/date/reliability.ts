import type { Passage } from "../../text/passage.ts";
import type { LinkedPoint } from "./link.ts";
import type { ResolvedPoint } from "./resolve.ts";

/** Years between dates that follow one another in a story, at most. */
const largestStep = 2;
/** The same where day, month and year are said: such a date is seldom a side remark. */
const largestStepOfDays = 10;

/**
 * Points whose year lies far from those said before and after it, while these agree: "declassified in 2005" in a story of
 * 1964. What follows them is not dated by them. Named by passage and start, "12:40".
 */
export function strayYears(
  passages: readonly Passage[],
  points: readonly (readonly LinkedPoint[])[],
): ReadonlySet<string> {
  const stated: { key: string; year: number; step: number }[] = [];
  for (const [index, list] of points.entries()) {
    const passage = passages[index];
    if (passage === undefined || !passage.continues) continue;
    for (const point of list) {
      if (point.states.year !== undefined && !isCitation(point, passage))
        stated.push({
          key: `${passage.index}:${point.start}`,
          year: point.states.year,
          step: point.states.day === undefined ? largestStep : largestStepOfDays,
        });
    }
  }
  const stray = new Set<string>();
  let before: number | null = null;
  for (const [index, { key, year, step }] of stated.entries()) {
    const after = stated[index + 1]?.year;
    if (before !== null && after !== undefined && isFarFrom(year, before, after, step)) {
      stray.add(key);
      continue;
    }
    before = year;
  }
  return stray;
}

function isFarFrom(year: number, before: number, after: number, step: number): boolean {
  const nearer = Math.min(Math.abs(year - before), Math.abs(year - after));
  return nearer > step && Math.abs(before - after) <= nearer / 2;
}

/** Characters looked back over for a word that puts a date into a clause under the main one. */
const longestClause = 400;

const subordinators =
  /\b(?:when|which|who|whom|whose|that|until|would|noting|because|where|whereas|although|though|since|expired?|scheduled|planned|compared|opposed|against|than|high of|low of)\b/i;

/** "lasted until the fall of Budapest in": the story goes on from where it was before. */
const lastsUntil = /\b(?:until|till)\b[^,;:.]*$/i;

/** Whether a date is said beside the story: a year in brackets, a year that only qualifies a noun, a date in a clause under another, the end of something in a story that is under way. */
export function isAside(
  point: ResolvedPoint,
  passage: Passage,
  main: ResolvedPoint | null,
  isUnderWay: boolean,
): boolean {
  if (isCitation(point, passage) || isQualifier(point, passage)) return true;
  if (isUnderWay && lastsUntil.test(passage.text.slice(Math.max(0, point.start - 48), point.start))) return true;
  if (main === null || main.end > point.start) return false;
  return subordinators.test(passage.text.slice(Math.max(main.end, point.start - longestClause), point.start));
}

/** "Nakayama (2001)", "(1971)". In a heading or infobox a year in brackets dates the subject. */
export function isCitation(point: LinkedPoint, passage: Passage): boolean {
  if (!isYearOnly(point) || passage.kind !== "paragraph") return false;
  return passage.text[point.start - 1] === "(" && passage.text[point.end] === ")";
}

const since = /\b(?:from|since)\s+$/i;

/** Whether a date says since when something was so. */
export function saysSince(point: LinkedPoint, passage: Passage): boolean {
  return since.test(passage.text.slice(Math.max(0, point.start - 8), point.start));
}

/** "the 1971 War History Series", "his 1995 book". */
function isQualifier(point: LinkedPoint, passage: Passage): boolean {
  if (!isYearOnly(point) || passage.kind !== "paragraph" || point.joins !== null) return false;
  const lead = /(?:\b(?:the|a|an|his|her|its|their|this)|['’]s)\s+$/i;
  return (
    lead.test(passage.text.slice(Math.max(0, point.start - 8), point.start)) &&
    /^\s+["“']?\p{L}/u.test(passage.text.slice(point.end, point.end + 4))
  );
}

function isYearOnly({ states }: LinkedPoint): boolean {
  return (
    states.year !== undefined &&
    states.month === undefined &&
    states.season === undefined &&
    states.portion === undefined
  );
}

/** "In 1937, Japan invaded China after taking Manchuria in 1931": a year told after a later one of its sentence looks back. */
export function isBeforeMain(point: ResolvedPoint, main: ResolvedPoint | null): boolean {
  if (main === null || main.end > point.start || !isYearOnly(point)) return false;
  return main.states.year !== undefined && (point.states.year ?? main.states.year) < main.states.year;
}

/** Whether a year is said in passing: inside the sentence, not where it sets the scene ("In 1976, …", "…, and in 1944, a series of …"). */
export function isQuiet(point: ResolvedPoint, passage: Passage): boolean {
  if (!isYearOnly(point) || passage.kind !== "paragraph" || point.start <= 24) return false;
  return !(passage.text[point.end] === "," && opensClause.test(passage.text.slice(point.start - 12, point.start)));
}

const opensClause = /[,;]\s+(?:(?:and|but)\s+)?in\s+$/;
