import type { Reference } from "../mention.ts";
import type { CalendarDate } from "./calendar-date.ts";
import type { Unit } from "./vocabulary.ts";

/** A date said before, and where. */
export interface Anchor {
  readonly date: CalendarDate;
  readonly through: CalendarDate | null;
  readonly at: Reference;
}

/** Months from one date to the next over the turn of the year: "In January" after December is the January that follows. */
export const turnOfYear = { forward: 4, back: 2 };
/** The same in a section that is about one year. */
export const turnInSection = { forward: 2, back: 1 };

/** Whether a date is fine enough to count days, months or years from. */
export function reaches(date: CalendarDate, unit: Unit): boolean {
  if (unit === "day" || unit === "week") return date.day !== null && date.month !== null;
  if (unit === "month") return date.month !== null;
  return date.year !== null;
}

/** Years between the story's month and a month near the other end of the year. */
export function yearsOff(month: number | null, anchorMonth: number | null, reach: typeof turnOfYear): number {
  if (month === null || anchorMonth === null) return 0;
  const forward = (month - anchorMonth + 12) % 12;
  if (month < anchorMonth && forward <= reach.forward) return 1;
  const back = (anchorMonth - month + 12) % 12;
  return month > anchorMonth && back <= reach.back ? -1 : 0;
}
