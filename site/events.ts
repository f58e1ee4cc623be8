import { type DatePrecision, type DayNumber, dayNumber, daysOf, precisionOf } from "./days.ts";
import { listOf, numberOf, type Rec, type Records, textOf } from "./records.ts";
import type { CorePart } from "./shipped.ts";
import type { Filters } from "./state.ts";

/** An event as map, timeline, list and filters need it. */
export interface EventView {
  readonly rec: Rec;
  readonly name: string;
  readonly type: string;
  readonly parties: readonly string[];
  /** Ids of the sources that tell of it. */
  readonly sources: readonly string[];
  readonly places: readonly string[];
  readonly dated: DatePrecision;
  /** How closely the best known of its places is known; "none" when it has no place. */
  readonly placed: string;
  /** First and last day it may have happened on; null when it has no date, or an open one. */
  readonly days: readonly [DayNumber, DayNumber] | null;
}

export const placePrecisions = ["exact", "approximate", "relative", "area", "unknown", "none"] as const;

/** All events, in order of their first day, undated ones last. */
export function eventViews(records: Records, core: CorePart): EventView[] {
  const sourceIds = records.in("sources").map(({ id }) => id);
  const views = records.in("events").map((rec): EventView => {
    const places = listOf(rec, "places");
    const date = textOf(rec, "date");
    return {
      rec,
      name: textOf(rec, "name") ?? rec.id,
      type: textOf(rec, "type") ?? "other",
      parties: listOf(rec, "parties"),
      sources: (core.toldBy[rec.id] ?? []).flatMap((index) => sourceIds[index] ?? []),
      places,
      dated: precisionOf(date),
      placed: bestPrecision(places.flatMap((id) => records.get(id) ?? [])),
      days: daysFrom(rec, date),
    };
  });
  const first = ({ days }: EventView) => days?.[0] ?? Number.POSITIVE_INFINITY;
  const length = ({ days }: EventView) => (days === null ? 0 : days[1] - days[0]);
  return views.sort((a, b) => compare(first(a), first(b)) || length(a) - length(b) || (a.rec.id < b.rec.id ? -1 : 1));
}

const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);

function daysFrom(rec: Rec, date: string | null): EventView["days"] {
  const [start, end] = [textOf(rec, "start"), textOf(rec, "end")];
  if (start !== null && end !== null && !start.startsWith("-")) return [dayNumber(start), dayNumber(end)];
  return date === null ? null : daysOf(date);
}

function bestPrecision(places: readonly Rec[]): string {
  const known = places.map((place) =>
    numberOf(place, "lat") === null ? "unknown" : (textOf(place, "precision") ?? "unknown"),
  );
  return placePrecisions.find((precision) => known.includes(precision)) ?? "none";
}

const meets = (picked: readonly string[], values: readonly string[]) =>
  picked.length === 0 || values.some((value) => picked.includes(value));

/** Whether an event passes the filters; `but` leaves one of them out, to count what it would give. */
export function passes(event: EventView, filters: Filters, but: keyof Filters | null = null): boolean {
  if (but !== "types" && !meets(filters.types, [event.type])) return false;
  if (but !== "parties" && !meets(filters.parties, event.parties)) return false;
  if (but !== "sources" && !meets(filters.sources, event.sources)) return false;
  if (but !== "dated" && !meets(filters.dated, [event.dated])) return false;
  if (but !== "placed" && !meets(filters.placed, [event.placed])) return false;
  return but === "days" || isWithin(event.days, filters.days);
}

/** Whether something may have happened on one of the days picked; what has no date has happened on none. */
export function isWithin(days: EventView["days"], picked: Filters["days"]): boolean {
  if (picked === null) return true;
  return days !== null && days[0] <= dayNumber(picked[1]) && days[1] >= dayNumber(picked[0]);
}
