import type { Item } from "./item.ts";

/** What is known of a figure when its whole is looked for. */
export interface PartCandidate {
  readonly item: Item;
  readonly object: string;
  readonly nounClass: string | null;
}

const inclusion =
  /\b(?:including|among (?:them|these|whom)|of (?:whom|which)|comprising|made up of|includes?|included)(?:\s(?:the|also|both|\p{L}+ly))?\s$/u;

/**
 * Index of the figure of the same passage that this one is a part of: "2,000 civilians …, including 1,000 in Moeka, 170 in Taro",
 * "about 100 men (two squads and 28 officers)", "23 nurses …, six of whom died". Lists share their whole.
 */
export function wholeWithin(candidates: readonly PartCandidate[], index: number): number | null {
  const part = candidates[index];
  if (part === undefined || part.item.unit !== null) return null;
  const listed = part.item.previous === null ? -1 : placeBefore(candidates, index, part.item.previous);
  if (listed >= 0) {
    const shared = wholeWithin(candidates, listed);
    if (shared !== null) return shared;
  }
  const { text } = part.item.analysed.passage;
  const isOutOf = part.item.outOf === "whole";
  const bracket = openBracketBefore(text, part.item);
  const isIncluded = opensWithInclusion(text, part.item);
  if (!isOutOf && bracket === null && !isIncluded) return null;
  for (let at = index - 1; at >= 0; at--) {
    const whole = candidates[at];
    if (whole === undefined || whole.item.unit !== null) continue;
    if (isOutOf && alike(whole, part)) return at;
    if (bracket !== null && isBeside(text, whole.item, bracket) && countsPeople(whole)) return at;
    if (isIncluded && alike(whole, part) && larger(whole.item, part.item)) return at;
  }
  return null;
}

/** Index below `index` of the candidate with the given place among all numbers of the passage, else -1. Places ascend. */
function placeBefore(candidates: readonly PartCandidate[], index: number, place: number): number {
  let at = index - 1;
  while (at >= 0 && (candidates[at]?.item.place ?? -1) > place) at--;
  return at >= 0 && candidates[at]?.item.place === place ? at : -1;
}

/** "including approximately", "among them the": right before the number. */
function opensWithInclusion(text: string, { quantity }: Item): boolean {
  return inclusion.test(text.slice(Math.max(0, quantity.start - 40), quantity.start));
}

/** Where the bracket opens that the part stands in, which is not one of what is excluded; else null. */
function openBracketBefore(text: string, part: Item): number | null {
  const open = text.lastIndexOf("(", part.quantity.start);
  if (open < 0) return null;
  const inside = text.slice(open, part.quantity.start);
  return inside.includes(")") || /\bexcluding\b/.test(inside) ? null : open;
}

/** "about 100 men (two infantry squads and 28 officers)": nothing stands between the whole and the bracket. */
function isBeside(text: string, whole: Item, open: number): boolean {
  if (open < whole.quantity.end) return false;
  return /^\s?$/.test(text.slice(whole.phrase?.end ?? whole.quantity.end, open));
}

function countsPeople({ nounClass }: PartCandidate): boolean {
  return nounClass === "service" || nounClass === "people" || nounClass === "casualty";
}

/** Both people, or both the same thing. */
function alike(whole: PartCandidate, part: PartCandidate): boolean {
  if (whole.object === part.object) return true;
  const people = (candidate: PartCandidate) => countsPeople(candidate) || candidate.item.phrase === null;
  return people(whole) && people(part);
}

function larger(whole: Item, part: Item): boolean {
  const top = whole.quantity.high ?? whole.quantity.low;
  const bottom = part.quantity.low ?? part.quantity.high;
  return top === null || bottom === null || top >= bottom;
}
