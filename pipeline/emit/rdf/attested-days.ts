import { compareDays } from "../../records/edtf.ts";
import type { Release } from "../../records/release.ts";

/** Days between which events are told of a place, and the event told first. All are ISO calendar days. */
export interface AttestedDays {
  readonly first: { readonly start: string; readonly end: string };
  readonly last: string;
}

/** By place id: the days of the dated events that happened there. */
export function attestedDays({ tables }: Release): Map<string, AttestedDays> {
  const days = new Map<string, AttestedDays>();
  for (const { start, end, places } of tables.events) {
    if (start === null || end === null) continue;
    for (const place of places) {
      const known = days.get(place);
      const isEarlier = known === undefined || compareDays(start, known.first.start) < 0;
      const isLater = known === undefined || compareDays(end, known.last) > 0;
      days.set(place, { first: isEarlier ? { start, end } : known.first, last: isLater ? end : known.last });
    }
  }
  return days;
}
