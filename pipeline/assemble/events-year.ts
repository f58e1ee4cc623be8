import { bounds, contains } from "../records/edtf.ts";
import type { Cluster, SettledDate } from "./events-cluster.ts";

/** "Aug. 18" of what is part of a battle of 18–23 August 1945: the day of that year; null where the day has a year, or lies outside. */
export function yearOfWhole(part: Cluster, whole: Cluster): SettledDate | null {
  const { date } = part;
  if (date === null || whole.when === null || !/^XXXX(?:-\d{2}){1,2}$/.test(date.value)) return null;
  const { first, last } = bounds(whole.when.value);
  if (first === null || last === null || first.slice(0, 4) !== last.slice(0, 4)) return null;
  const value = date.value.replace("XXXX", first.slice(0, 4));
  const by = part.told.find(({ telling }) => telling.date?.value === date.value);
  if (by === undefined || !contains(whole.when.value, value)) return null;
  const extent = value.length === 10 ? null : date.extent;
  return { date: { at: date.at, value, extent, rule: "event/year-of-whole" }, by };
}
