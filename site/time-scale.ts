import { type DayNumber, firstOfMonth, isoOf, monthName, partsOf } from "./days.ts";

/** A stretch of days drawn on a width of pixels. The last day is drawn too. */
export interface TimeScale {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly width: number;
}

export type BucketUnit = "year" | "month" | "day";

/** Days `first` to `last`, last included. */
export interface Stretch {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** The pixel where a day begins. */
export function xOf({ first, last, width }: TimeScale, day: DayNumber): number {
  return ((day - first) / (last - first + 1)) * width;
}

/** The day under a pixel, within the scale. */
export function dayAt({ first, last, width }: TimeScale, x: number): DayNumber {
  const day = first + Math.floor((x / width) * (last - first + 1));
  return Math.min(last, Math.max(first, day));
}

/** The finest unit whose bars are wide enough to be seen: `least` pixels. */
export function unitOf(scale: TimeScale, least = 2): BucketUnit {
  const perDay = scale.width / (scale.last - scale.first + 1);
  if (perDay >= least) return "day";
  return perDay * 30 >= least * 2 ? "month" : "year";
}

/** The unit that holds a day. */
export function bucketOf(day: DayNumber, unit: BucketUnit): Stretch {
  if (unit === "day") return { first: day, last: day };
  const { year, month } = partsOf(day);
  if (unit === "month") return { first: firstOfMonth(year, month), last: firstOfMonth(year, month + 1) - 1 };
  return { first: firstOfMonth(year, 1), last: firstOfMonth(year + 1, 1) - 1 };
}

export interface Bucket<Item> extends Stretch {
  readonly items: Item[];
}

/**
 * Items by the unit they fall in, in order of time; what lasts, or may lie, beyond one unit is a span of its own.
 * A span is no more certain to fill its days than the text says.
 */
export function bucketed<Item extends Stretch>(
  items: readonly Item[],
  unit: BucketUnit,
): { buckets: Bucket<Item>[]; spans: Item[] } {
  const byStart = new Map<DayNumber, Bucket<Item>>();
  const spans: Item[] = [];
  for (const item of items) {
    const stretch = bucketOf(item.first, unit);
    if (item.last > stretch.last) {
      spans.push(item);
      continue;
    }
    const bucket = byStart.get(stretch.first);
    if (bucket === undefined) byStart.set(stretch.first, { ...stretch, items: [item] });
    else bucket.items.push(item);
  }
  return { buckets: [...byStart.values()].sort((a, b) => a.first - b.first), spans };
}

/**
 * Puts spans into lanes where they do not meet, shortest first: the closer a date is known the more it tells of the days
 * shown. Those beyond the last lane are left out.
 */
export function inLanes<Item extends Stretch>(spans: readonly Item[], lanes: number): Item[][] {
  const rows: Item[][] = Array.from({ length: lanes }, () => []);
  const shortestFirst = [...spans].sort((a, b) => a.last - a.first - (b.last - b.first) || a.first - b.first);
  for (const span of shortestFirst) {
    const free = rows.find((row) => row.every((other) => other.last < span.first || other.first > span.last));
    free?.push(span);
  }
  return rows.filter((row) => row.length > 0);
}

export interface Tick {
  readonly day: DayNumber;
  readonly label: string;
  /** Whether a larger unit begins here. */
  readonly isMajor: boolean;
}

const pixelsPerTick = 64;
const steps: readonly (readonly [unit: BucketUnit, count: number, days: number])[] = [
  ["day", 1, 1],
  ["day", 5, 5],
  ["day", 10, 10],
  ["month", 1, 30],
  ["month", 3, 91],
  ["month", 6, 182],
  ["year", 1, 365],
  ["year", 2, 730],
  ["year", 5, 1826],
  ["year", 10, 3652],
  ["year", 20, 7305],
  ["year", 50, 18262],
];

/** Ticks of an axis: as many as there is room for, on round days, months or years. */
export function ticks(scale: TimeScale): Tick[] {
  const days = scale.last - scale.first + 1;
  const room = Math.max(2, Math.floor(scale.width / pixelsPerTick));
  const [unit, count] = steps.find(([, , length]) => days / length <= room) ?? ["year", 100];
  if (unit === "day") return dayTicks(scale, count);
  const { year } = partsOf(scale.first);
  const last = partsOf(scale.last).year;
  const made: Tick[] = [];
  const months = unit === "month" ? count : 12;
  const every = unit === "year" ? count : 1;
  for (let y = Math.floor(year / every) * every; y <= last; y += every)
    for (let month = 1; month <= 12; month += months) made.push(monthTick(y, month, unit));
  return made.filter(({ day }) => day >= scale.first && day <= scale.last);
}

function monthTick(year: number, month: number, unit: BucketUnit): Tick {
  const isYear = month === 1;
  const label = unit === "year" || isYear ? String(year) : monthName(month, true);
  return { day: firstOfMonth(year, month), label, isMajor: isYear };
}

function dayTicks(scale: TimeScale, every: number): Tick[] {
  const made: Tick[] = [];
  for (let day = scale.first; day <= scale.last; day++) {
    const { year, month, day: ofMonth } = partsOf(day);
    const isMajor = ofMonth === 1;
    if (isMajor) made.push({ day, label: `${monthName(month, true)} ${year}`, isMajor });
    else if ((ofMonth - 1) % every === 0 && (every === 1 || ofMonth < 30))
      made.push({ day, label: String(ofMonth), isMajor });
  }
  return made;
}

/** A stretch `factor` times as long around its middle, within `limits` and no shorter than a week. */
export function zoomed({ first, last }: Stretch, factor: number, limits: Stretch): Stretch {
  const length = Math.min(limits.last - limits.first + 1, Math.max(7, Math.round((last - first + 1) * factor)));
  const start = Math.round((first + last + 1) / 2 - length / 2);
  return shiftedInto({ first: start, last: start + length - 1 }, limits);
}

/** A stretch moved by days, kept within `limits`. */
export function shiftedInto({ first, last }: Stretch, limits: Stretch, by = 0): Stretch {
  const length = last - first;
  const start = Math.max(limits.first, Math.min(limits.last - length, first + by));
  return { first: start, last: start + length };
}

/** A stretch as two ISO days. */
export function isoStretch({ first, last }: Stretch): [string, string] {
  return [isoOf(first), isoOf(last)];
}
