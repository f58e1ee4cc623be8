import type { Extent } from "../mention.ts";
import type { Unit } from "./vocabulary.ts";

/** The stretch of a month, year, decade or century that the words single out. */
export type Portion = "early" | "mid" | "late" | "first half" | "second half";

export type Season = 21 | 22 | 23 | 24;

/** What the words of one expression say of a date. Parts that are absent are left to the context. */
export interface Statement {
  /** Astronomical: 1 BC is 0. */
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly season?: Season;
  /** First three digits: 193 for the 1930s. */
  readonly decade?: number;
  /** First two digits: 16 for the 17th century. */
  readonly century?: number;
  readonly portion?: Portion;
  /** Counted from a date said before: "the next day" is one day on, "that month" the month itself. */
  readonly relative?: Offset;
  /** Years from the year said before: 0 in "July of that year", 1 in "the following summer". */
  readonly relativeYear?: number;
}

export interface Offset {
  readonly unit: Unit;
  /** Negative for earlier. */
  readonly amount: number;
  /** "the same years": the whole of the span said before. */
  readonly isPlural?: boolean;
}

/** How one point goes on to the next: "7–8", "January or February", "August 17 and 18". */
export type Join = "range" | "or" | "list";

/** A point or period of the calendar, and where the words stand, in UTF-16 units of the passage. */
export interface StatedPoint extends Extent {
  readonly states: Statement;
  /** Join to the next point of the same reading. */
  readonly joins: Join | null;
}

/** A clock time: hours 0–23. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** Whose clock, in the words of the text: "Japan time". */
  readonly zone: string | null;
}

/** What a date rule reads: points of the calendar (one, or several that share words), or a clock time. */
export type DateReading =
  | { readonly kind: "calendar"; readonly points: readonly StatedPoint[] }
  | { readonly kind: "clock"; readonly clock: Clock };

/** A reading of one point that takes the whole match. */
export function onePoint(at: { start: number; end: number }, states: Statement): DateReading {
  return { kind: "calendar", points: [{ start: at.start, end: at.end, states, joins: null }] };
}
