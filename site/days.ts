import { bounds } from "../pipeline/records/edtf.ts";

/** Days are counted from 1 January 1970; years here are of four digits, after Christ. */
export type DayNumber = number;

const perDay = 86_400_000;
const months = "January February March April May June July August September October November December".split(" ");
const seasons: Readonly<Record<string, string>> = { "21": "spring", "22": "summer", "23": "autumn", "24": "winter" };

/** The number of an ISO day. */
export function dayNumber(day: string): DayNumber {
  return Date.parse(`${day}T00:00:00Z`) / perDay;
}

/** The ISO day of a number. */
export function isoOf(number: DayNumber): string {
  return new Date(number * perDay).toISOString().slice(0, 10);
}

/** The number of the first day of a month; months past December go on into the next year. */
export function firstOfMonth(year: number, month: number): DayNumber {
  return Date.UTC(year, month - 1, 1) / perDay;
}

/** Year, month and day of a number. */
export function partsOf(number: DayNumber): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = isoOf(number).split("-").map(Number);
  return { year, month, day };
}

/** "August 1945", "Aug 1945" */
export function monthName(month: number, isShort = false): string {
  const name = months[month - 1] ?? "";
  return isShort ? name.slice(0, 3) : name;
}

/** An EDTF value in words: `1945-08-11/1945-08-25` is "11–25 August 1945", `193X` "1930s", `1945-22` "summer 1945". */
export function inWords(edtf: string): string {
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return single(from);
  if (from === "" || from === "..") return `until ${single(to)}`;
  if (to === "" || to === "..") return `since ${single(from)}`;
  const third = thirdOf(from, to);
  if (third !== null) return third;
  const [a, b] = [bare(from).split("-"), bare(to).split("-")];
  const about = from.endsWith("~") ? "about " : "";
  if (a.length === 3 && b.length === 3 && a[0] === b[0] && a[1] === b[1])
    return `${about}${Number(a[2])}–${single(bare(to))}`;
  if (a.length === b.length && a.length > 1 && a[0] === b[0])
    return `${about}${single(bare(from)).replace(` ${a[0]}`, "")} – ${single(bare(to))}`;
  return `${about}${single(bare(from))} – ${single(bare(to))}`;
}

const bare = (value: string) => value.replace(/[?~%]$/, "");

function single(value: string): string {
  const about = /[~%]$/.test(value) ? "about " : "";
  const doubt = /[?%]$/.test(value) ? " (uncertain)" : "";
  const [year = "", month, day] = bare(value).split("-");
  return `${about}${named(year, month, day)}${doubt}`;
}

function named(year: string, month: string | undefined, day: string | undefined): string {
  const inYear = /^\dXXX$|^XXXX$/.test(year) ? "an unstated year" : years(year);
  if (month === undefined) return inYear;
  const name = seasons[month] ?? (month === "XX" ? "an unstated month" : monthName(Number(month)));
  const inMonth = year === "XXXX" ? name : `${name} ${inYear}`;
  return day === undefined || day === "XX" ? inMonth : `${Number(day)} ${inMonth}`;
}

function years(year: string): string {
  if (/^\d{3}X$/.test(year)) return `${year.slice(0, 3)}0s`;
  if (/^\d\dXX$/.test(year)) return `${Number(year.slice(0, 2)) + 1}th century`;
  return year;
}

/** "early April 1936" for the thirds of a month and of a year that the data model writes as approximate intervals. */
function thirdOf(from: string, to: string): string | null {
  const days = { "01~10~": "early", "11~20~": "mid" }[from.slice(-3) + to.slice(-3)];
  const ofMonth = days ?? (/-21~$/.test(from) && /-(2[89]|3[01])~$/.test(to) ? "late" : null);
  if (from.length === 11 && to.length === 11 && from.slice(0, 7) === to.slice(0, 7) && ofMonth !== null)
    return `${ofMonth} ${single(from.slice(0, 7))}`;
  const ofYear = { "-01~-04~": "early", "-05~-08~": "mid", "-09~-12~": "late" }[from.slice(4) + to.slice(4)];
  return ofYear !== undefined && from.slice(0, 4) === to.slice(0, 4) ? `${ofYear} ${from.slice(0, 4)}` : null;
}

export const datePrecisions = ["day", "days", "month", "year", "longer", "none"] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** How closely a value tells the day. */
export function precisionOf(edtf: string | null): DatePrecision {
  if (edtf === null || edtf === "") return "none";
  const span = daysOf(edtf);
  if (span === null) return "longer";
  const length = span[1] - span[0] + 1;
  if (length === 1) return "day";
  if (length < 28) return "days";
  if (length <= 31) return "month";
  return length <= 366 ? "year" : "longer";
}

/** First and last day a value allows, as numbers; null where one is open or the value is none. */
export function daysOf(edtf: string): readonly [DayNumber, DayNumber] | null {
  try {
    const { first, last } = bounds(edtf);
    return first === null || last === null || first.startsWith("-") ? null : [dayNumber(first), dayNumber(last)];
  } catch {
    return null;
  }
}
