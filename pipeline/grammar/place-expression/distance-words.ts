import { digitNumberPattern, numberOf, wordNumberPattern } from "../quantity/number-words.ts";
import { oneOf } from "../vocabulary.ts";
import type { StatedDistance, Words } from "./place-expression.ts";
import { approximators, kilometresPer, kilometresPerNauticalMile } from "./vocabulary.ts";

const number = `${digitNumberPattern}|${wordNumberPattern}\\b|half an?|an?`;
const measure = new RegExp(
  `(?<low>${number})(?:\\s?(?:-|–|to)\\s?(?<high>${number}))?[\\s-]*(?<unit>nautical miles?|${oneOf(kilometresPer.keys())})\\b(?![²-])`,
  "iy",
);

/** A distance, and the token after it. */
export interface Measured {
  readonly distance: StatedDistance;
  /** Start with the words that make it approximate. */
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** The distance beginning at a token: "20 kilometers", "150 meters", "ten miles", "20–30 km"; else null. */
export function distanceAt(words: Words, at: number): Measured | null {
  const token = words.tokens[at];
  if (token === undefined) return null;
  measure.lastIndex = token.start;
  const groups = measure.exec(words.text)?.groups;
  if (groups === undefined) return null;
  const end = measure.lastIndex;
  const unit = (groups["unit"] ?? "").toLowerCase();
  const factor = unit.startsWith("nautical") ? kilometresPerNauticalMile : (kilometresPer.get(unit) ?? 1);
  const low = valueOf(groups["low"] ?? "");
  const high = groups["high"] === undefined ? low : valueOf(groups["high"]);
  if (low === null || high === null || low <= 0 || high < low) return null;
  const before = modifierBefore(words, at);
  let next = at;
  while ((words.tokens[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++;
  const distance = {
    lowKm: scaled(low, factor),
    highKm: scaled(high, factor),
    approximate: before !== null,
    roundingKm: scaled(roundingOf(low), factor),
  };
  return { distance, start: before ?? token.start, end, next };
}

function valueOf(written: string): number | null {
  return /^half/i.test(written) ? 0.5 : numberOf(written);
}

/**
 * Half of the last place that the number states, as Wieczorek, Guo & Hijmans (2004) take the precision of a distance:
 * 5 for 20, 50 for 100, 0.5 for 24, 0.05 for 1.5.
 */
function roundingOf(value: number): number {
  if (!Number.isInteger(value)) return 0.5 / 10 ** (String(value).split(".")[1]?.length ?? 0);
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit / 2;
}

/** Products of decimal fractions without their last binary digits. */
function scaled(value: number, factor: number): number {
  return Number((value * factor).toPrecision(12));
}

/** Start of the words that make the number approximate: "about", "more than"; null for none. */
function modifierBefore(words: Words, at: number): number | null {
  const last = words.tokens[at - 1];
  if (last === undefined) return null;
  if (approximators.has(last.folded)) return last.start;
  const first = words.tokens[at - 2];
  return last.folded === "than" && /^(?:more|less|fewer)$/.test(first?.folded ?? "") ? (first?.start ?? null) : null;
}
