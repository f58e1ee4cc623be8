import type { Claim } from "../records/types.ts";

/** The numbers a claim allows; open ends are infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How far "about" reaches, as a share of the number. */
const aboutShare = 0.05;

type Bounded = Pick<Claim, "low" | "high" | "bound" | "approximate">;

/** The numbers that a claim allows; null for vague and unknown ones. */
export function intervalOf({ low, high, bound, approximate }: Bounded): Interval | null {
  if (low === null && high === null) return null;
  const bottom = low ?? 0;
  const top = high === null || bound === "at_least" || bound === "more_than" ? Number.POSITIVE_INFINITY : high;
  const slack = approximate ? aboutShare : 0;
  return { low: bottom * (1 - slack), high: top * (1 + slack) };
}

/** Whether some number is allowed by both. */
export function meet(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** Whether two claims say the same: equal numbers and bounds, "about 18,202" and 18,202 too. */
export function sameNumber(a: Bounded, b: Bounded): boolean {
  return a.low === b.low && a.high === b.high && a.bound === b.bound;
}

/** The sum of two figures; null where one has no number. */
export function addedUp(a: Interval | null, b: Interval | null): Interval | null {
  return a === null || b === null ? null : { low: a.low + b.low, high: a.high + b.high };
}

/** Whether both have numbers and none is allowed by both. */
export function differ(a: Interval | null, b: Interval | null): boolean {
  return a !== null && b !== null && !meet(a, b);
}
