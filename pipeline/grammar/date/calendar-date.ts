import { daysInMonth, isoDay, isoYear } from "../../records/edtf.ts";
import type { Portion, Season } from "./statement.ts";

/** A point or period of the calendar, as far as it is known. */
export interface CalendarDate {
  /** Astronomical; null when it cannot be known. */
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly season: Season | null;
  /** First three digits; negative before Christ, -47 being 479 to 470 BC. */
  readonly decade: number | null;
  /** First two digits; negative before Christ, -4 being the 4th century BC. */
  readonly century: number | null;
  readonly portion: Portion | null;
}

/** A date of which nothing is known: what others are made from. */
export const unknownDate: CalendarDate = {
  year: null,
  month: null,
  day: null,
  season: null,
  decade: null,
  century: null,
  portion: null,
};

const millisecondsPerDay = 86_400_000;

/** The day so many days on from a day that is known in full. */
export function addDays(date: CalendarDate, days: number): CalendarDate | null {
  if (date.year === null || date.month === null || date.day === null) return null;
  const start = new Date(0);
  start.setUTCFullYear(date.year, date.month - 1, date.day);
  const sum = new Date(start.getTime() + days * millisecondsPerDay);
  return { ...unknownDate, year: sum.getUTCFullYear(), month: sum.getUTCMonth() + 1, day: sum.getUTCDate() };
}

/** The month so many months on from a month that is known. */
export function addMonths(date: CalendarDate, months: number): CalendarDate | null {
  if (date.year === null || date.month === null) return null;
  const index = date.year * 12 + date.month - 1 + months;
  return { ...unknownDate, year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** EDTF for a date; `isApproximate` adds "~" ("around 1910"). Early, mid and late are intervals of thirds. */
export function edtfOf(date: CalendarDate, isApproximate = false): string {
  const mark = isApproximate ? "~" : "";
  const { century, decade, year, month, day, season, portion } = date;
  if (century !== null && century < 0) return `${isoYear(1 + century * 100)}/${isoYear((century + 1) * 100)}`;
  if (decade !== null && decade < 0) return `${isoYear(decade * 10 - 8)}/${isoYear(decade * 10 + 1)}`;
  if (century !== null) return portion === null ? `${century}XX${mark}` : years(century * 100, 100, portion);
  if (decade !== null) return portion === null ? `${decade}X${mark}` : years(decade * 10, 10, portion);
  const yearText = year === null ? "XXXX" : isoYear(year);
  if (season !== null) return `${yearText}-${season}${mark}`;
  if (month === null) return portion === null ? yearText + mark : months(yearText, portion);
  const monthText = `${yearText}-${pad(month)}`;
  if (day !== null) return `${monthText}-${pad(day)}${mark}`;
  return portion === null ? monthText + mark : daysOfMonth(monthText, daysInMonth(year ?? 2000, month), portion);
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

const thirds: Readonly<Record<number, Readonly<Record<Portion, readonly [number, number]>>>> = {
  10: { early: [0, 3], mid: [4, 6], late: [7, 9], "first half": [0, 4], "second half": [5, 9] },
  100: { early: [0, 33], mid: [34, 66], late: [67, 99], "first half": [0, 49], "second half": [50, 99] },
};

function years(first: number, length: 10 | 100, portion: Portion): string {
  const [from, to] = thirds[length]?.[portion] ?? [0, length - 1];
  return `${isoYear(first + from)}~/${isoYear(first + to)}~`;
}

function months(year: string, portion: Portion): string {
  if (portion === "first half") return `${year}-01/${year}-06`;
  if (portion === "second half") return `${year}-07/${year}-12`;
  const from = portion === "early" ? 1 : portion === "mid" ? 5 : 9;
  return `${year}-${pad(from)}~/${year}-${pad(from + 3)}~`;
}

function daysOfMonth(month: string, length: number, portion: Portion): string {
  if (portion === "first half") return `${month}-01/${month}-15`;
  if (portion === "second half") return `${month}-16/${month}-${length}`;
  const from = portion === "early" ? 1 : portion === "mid" ? 11 : 21;
  return `${month}-${pad(from)}~/${month}-${pad(portion === "late" ? length : from + 9)}~`;
}

/** First or last day of a date whose year is known, ISO 8601; null otherwise. */
export function isoOf(date: CalendarDate): string | null {
  return date.year === null || date.month === null || date.day === null
    ? null
    : isoDay(date.year, date.month, date.day);
}
