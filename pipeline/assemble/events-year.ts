import { bounds, contains } from "../records/edtf.ts";
import type { Cluster, SettledDate } from "./events-cluster.ts";

/** "Aug. 18" of what is part of a battle of 18–23 August 1945: the day of that year; null where the day has a year, or lies outside. */
export function yearOfWhole(part: Cluster, whole: Cluster): SettledDate | null {
  const { date } = part;
  const value = date === null ? null : valueInYear(date.value, whole);
  const by = part.told.find(({ telling }) => telling.date?.value === date?.value);
  if (date === null || value === null || by === undefined) return null;
  const extent = value.length === 10 ? null : date.extent;
  return { date: { at: date.at, value, extent, rule: "event/year-of-whole" }, by };
}

/** Whether a day without a year lies within the days of an event of one year. */
export function isWithinYearOf(part: Cluster, whole: Cluster): boolean {
  return part.date !== null && valueInYear(part.date.value, whole) !== null;
}

function valueInYear(value: string, { when }: Cluster): string | null {
  if (when === null || !/^XXXX(?:-\d{2}){1,2}$/.test(value)) return null;
  const { first, last } = bounds(when.value);
  if (first === null || last === null || first.slice(0, 4) !== last.slice(0, 4)) return null;
  const whole = value.replace("XXXX", first.slice(0, 4));
  return contains(when.value, whole) ? whole : null;
}
