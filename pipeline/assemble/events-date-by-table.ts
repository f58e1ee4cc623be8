import { contains } from "../records/edtf.ts";
import type { Cluster, SettledDate } from "./events-cluster.ts";
import { isDay } from "./events-date.ts";

/**
 * The date that the authority table gives to a well-known event that its texts do not date, or to a war that they date by something in it
 * ("ended in 1918"); null where what the texts state stands.
 */
export function dateByTable({ date, known, type, first, told }: Cluster): SettledDate | null {
  const value = known?.date ?? null;
  if (value === null) return null;
  const isOfPart = type === "war" && date !== null && isOfEnd(date.value) && !holds(date.value, value);
  if (date !== null && !isOfPart) return null;
  const by = told.find(({ telling }) => telling.name !== null) ?? first;
  const { name, trigger, passage } = by.telling;
  const extent = value.includes("/") ? "throughout" : isDay({ value }) ? null : "within";
  return { date: { at: name?.at ?? { passage, ...trigger }, value, extent, rule: "authority/events" }, by };
}

/** A year or month that holds the whole of it says when it was. */
function holds(told: string, value: string): boolean {
  return !told.includes("/") && contains(told, value);
}

/** A single date beside a war, or one that it lasted to: it says nothing of when it began. */
function isOfEnd(value: string): boolean {
  return !value.includes("/") || /^(?:\.\.)?\//.test(value);
}
