/**
 * EDTF values (Extended Date/Time Format, ISO 8601-2:2019 annex A; Library of Congress specification of 2019), as this
 * dataset writes them: level 1, and unspecified digits from the right in any part (`193X`, `16XX`, `1945-XX`, `XXXX-08-17`).
 */

/** First and last day a value allows, ISO 8601 (`1945-08-09`, `-0498-01-01`); null where it is open or has no year. */
export interface Bounds {
  readonly first: string | null;
  readonly last: string | null;
}

/** The last year of four digits; a winter that would run past it ends with it. */
const lastYear = 9999;

/** Northern seasons: the month they begin in; each lasts three months. Winter runs into the year after. */
const seasonStart: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

const single =
  /^(?<year>-?(?:\d{4}|\d{3}X|\d{2}XX|\dXXX|XXXX))(?:-(?<month>0[1-9]|1[0-2]|2[1-4]|XX)(?:-(?<day>0[1-9]|[12]\d|3[01]|XX))?)?[?~%]?$/;

interface Parts {
  /** As written, unspecified digits as X. */
  readonly year: string;
  /** 1–12, 21–24 for a season; null when not given or unspecified. */
  readonly month: number | null;
  readonly day: number | null;
}

/** Days in a month (1–12) of a year of the proleptic Gregorian calendar, year 0 being 1 BC. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A year in the four digits of ISO 8601: 79 → `0079`, -498 → `-0498`. */
export function isoYear(year: number): string {
  return (year < 0 ? "-" : "") + String(Math.abs(year)).padStart(4, "0");
}

/** `1945-08-09`. */
export function isoDay(year: number, month: number, day: number): string {
  return `${isoYear(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function partsOf(text: string): Parts | null {
  const groups = single.exec(text)?.groups;
  if (groups === undefined) return null;
  const year = groups["year"] ?? "";
  const month = numberOf(groups["month"]);
  const day = numberOf(groups["day"]);
  if (year === "-0000" || (month !== null && month > 20 && groups["day"] !== undefined)) return null;
  if (groups["month"] === "XX" && day !== null) return null;
  if (day !== null && month !== null && day > daysInMonth(year.includes("X") ? 2000 : Number(year), month)) return null;
  return { year, month, day };
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined || digits === "XX" ? null : Number(digits);
}

/** Whether the value is an EDTF date or interval of the forms this dataset writes. */
export function isEdtf(value: string): boolean {
  const ends = value.split("/");
  if (ends.length === 1) return partsOf(value) !== null;
  if (ends.length !== 2) return false;
  const [from = "", to = ""] = ends;
  if (isOpen(from) && isOpen(to)) return false;
  if (!(isOpen(from) || partsOf(from) !== null) || !(isOpen(to) || partsOf(to) !== null)) return false;
  const first = isOpen(from) ? null : boundsOfSingle(from).first;
  const last = isOpen(to) ? null : boundsOfSingle(to).last;
  return first === null || last === null || compareDays(first, last) <= 0;
}

function isOpen(end: string): boolean {
  return end === "" || end === "..";
}

/**
 * First and last day an EDTF value allows. Qualifiers (`?`, `~`, `%`) do not widen it. An empty value allows every day.
 * Throws a RangeError for anything that is not EDTF.
 */
export function bounds(value: string): Bounds {
  const known = boundsKnown.get(value);
  if (known !== undefined) return known;
  const worked = boundsOf(value);
  if (boundsKnown.size >= mostKnown) boundsKnown.clear();
  boundsKnown.set(value, worked);
  return worked;
}

// The same few thousand values are compared over and over.
const boundsKnown = new Map<string, Bounds>();
const mostKnown = 20_000;

function boundsOf(value: string): Bounds {
  if (value === "") return { first: null, last: null };
  if (!isEdtf(value)) throw new RangeError(`“${value}” found, an EDTF date or interval (level 1) expected`);
  const [from = "", to] = value.split("/");
  if (to === undefined) return boundsOfSingle(from);
  return {
    first: isOpen(from) ? null : boundsOfSingle(from).first,
    last: isOpen(to) ? null : boundsOfSingle(to).last,
  };
}

function boundsOfSingle(text: string): Bounds {
  const parts = partsOf(text);
  if (parts === null || parts.year.endsWith("XXXX")) return { first: null, last: null };
  const isBeforeChrist = parts.year.startsWith("-");
  const lowest = Number(parts.year.replaceAll("X", isBeforeChrist ? "9" : "0"));
  const highest = Number(parts.year.replaceAll("X", isBeforeChrist ? "0" : "9"));
  const { month, day } = parts;
  if (month === null) return { first: isoDay(lowest, 1, 1), last: isoDay(highest, 12, 31) };
  const start = seasonStart[month];
  if (start !== undefined) return { first: isoDay(lowest, start, 1), last: lastOfSeason(highest, start) };
  if (day === null)
    return { first: isoDay(lowest, month, 1), last: isoDay(highest, month, daysInMonth(highest, month)) };
  return { first: isoDay(lowest, month, day), last: isoDay(highest, month, day) };
}

function lastOfSeason(year: number, start: number): string {
  const isWinter = start === 12;
  if (isWinter && year === lastYear) return isoDay(year, 12, 31);
  const endYear = isWinter ? year + 1 : year;
  const month = isWinter ? 2 : start + 2;
  return isoDay(endYear, month, daysInMonth(endYear, month));
}

/** Orders two ISO days, years before 1 BC included: negative when the first is earlier. */
export function compareDays(a: string, b: string): number {
  const sign = (day: string) => (day.startsWith("-") ? -1 : 1);
  if (sign(a) !== sign(b)) return sign(a) - sign(b);
  if (sign(a) > 0) return a < b ? -1 : a > b ? 1 : 0;
  const [yearA, yearB] = [Number(a.slice(0, 5)), Number(b.slice(0, 5))];
  if (yearA !== yearB) return yearA - yearB;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether every day the second value allows is one the first allows too ("August 1945" contains "11 August 1945"). */
export function contains(outer: string, inner: string): boolean {
  if (!hasYear(outer) || !hasYear(inner)) return hasYear(outer) ? outer === "" : yearlyContains(outer, inner);
  const o = bounds(outer);
  const i = bounds(inner);
  const startsInside = o.first === null || (i.first !== null && compareDays(o.first, i.first) <= 0);
  const endsInside = o.last === null || (i.last !== null && compareDays(i.last, o.last) <= 0);
  return startsInside && endsInside;
}

/** Whether some day is allowed by both: two answers that are not compatible contradict each other. */
export function compatible(a: string, b: string): boolean {
  if (!hasYear(a) || !hasYear(b)) return yearlyCompatible(a, b);
  const x = bounds(a);
  const y = bounds(b);
  const xBeforeY = x.last !== null && y.first !== null && compareDays(x.last, y.first) < 0;
  const yBeforeX = y.last !== null && x.first !== null && compareDays(y.last, x.first) < 0;
  return !xBeforeY && !yBeforeX;
}

function hasYear(value: string): boolean {
  return !value.includes("XXXX");
}

/** Months and days of a value with or without a year, as numbers within a leap year: August 17 is 817; null allows all. */
function yearly(value: string): { from: number; to: number } | null {
  const [start = "", end = start] = value.split("/");
  const from = partsOf(start);
  const to = partsOf(end);
  if (from === null || to === null || from.month === null || to.month === null || from.month > 12 || to.month > 12) {
    return null;
  }
  return { from: from.month * 100 + (from.day ?? 1), to: to.month * 100 + (to.day ?? daysInMonth(2000, to.month)) };
}

function yearlyCompatible(a: string, b: string): boolean {
  const x = spanWithinAYear(a);
  const y = spanWithinAYear(b);
  if (x === null || y === null) return true;
  return pieces(x).some((p) => pieces(y).some((q) => p.from <= q.to && q.from <= p.to));
}

function yearlyContains(outer: string, inner: string): boolean {
  const o = spanWithinAYear(outer);
  const i = spanWithinAYear(inner);
  if (o === null) return true;
  if (i === null) return false;
  return pieces(i).every((p) => pieces(o).some((q) => q.from <= p.from && p.to <= q.to));
}

/** As `yearly`, but null also for values with years that last a year or more. */
function spanWithinAYear(value: string): { from: number; to: number } | null {
  if (!hasYear(value)) return yearly(value);
  const { first, last } = bounds(value);
  if (first === null || last === null) return null;
  const years = Number(last.slice(0, -6)) - Number(first.slice(0, -6));
  const [from, to] = [monthAndDay(first), monthAndDay(last)];
  if (years > 1 || (years === 1 && to >= from)) return null;
  return { from, to };
}

function monthAndDay(day: string): number {
  return Number(day.slice(-5, -3)) * 100 + Number(day.slice(-2));
}

/** Cuts a span that runs over the end of the year in two. */
function pieces(span: { from: number; to: number }): { from: number; to: number }[] {
  return span.from <= span.to
    ? [span]
    : [
        { from: span.from, to: 1231 },
        { from: 101, to: span.to },
      ];
}
