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
  const listed = candidates.findIndex(({ item }) => item.place === part.item.previous);
  if (part.item.previous !== null && listed >= 0 && listed < index) {
    const shared = wholeWithin(candidates, listed);
    if (shared !== null) return shared;
  }
  const { text } = part.item.analysed.passage;
  for (let at = index - 1; at >= 0; at--) {
    const whole = candidates[at];
    if (whole === undefined || whole.item.unit !== null) continue;
    if (part.item.outOf === "whole" && alike(whole, part)) return at;
    if (isBracketed(text, whole.item, part.item) && countsPeople(whole)) return at;
    if (opensWithInclusion(text, part.item) && alike(whole, part) && larger(whole.item, part.item)) return at;
  }
  return null;
}

/** "including approximately", "among them the": right before the number. */
function opensWithInclusion(text: string, { quantity }: Item): boolean {
  return inclusion.test(text.slice(Math.max(0, quantity.start - 40), quantity.start));
}

/** "about 100 men (two infantry squads and 28 officers)". */
function isBracketed(text: string, whole: Item, part: Item): boolean {
  const open = text.lastIndexOf("(", part.quantity.start);
  if (open < whole.quantity.end || text.slice(open, part.quantity.start).includes(")")) return false;
  const gap = text.slice(whole.phrase?.end ?? whole.quantity.end, open);
  return /^\s?$/.test(gap) && !/\bexcluding\b/.test(text.slice(open, part.quantity.start));
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
