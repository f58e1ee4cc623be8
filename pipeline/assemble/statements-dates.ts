import type { Span } from "../text/passage.ts";
import type { Told } from "./statements.ts";

/** A date that one telling gives to an event. */
export interface EventDate {
  readonly event: string;
  readonly source: string;
  /** EDTF. */
  readonly value: string;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly span: Span;
  /** The clause that tells the event. */
  readonly about: string;
  readonly rule: string;
  /** Whether it is counted from another date and known to the month or year only: "four months later". */
  readonly isCounted: boolean;
}

/** The dates that texts give to events, where they give more than one. */
export function toldDates(dates: readonly EventDate[]): Told[] {
  const values = new Map<string, Set<string>>();
  for (const { event, value } of dates) values.set(event, (values.get(event) ?? new Set()).add(value));
  return dates
    .filter(({ event, isCounted }) => (values.get(event)?.size ?? 0) > 1 && !isCounted)
    .map(({ event, isCounted, ...date }) => ({
      ...date,
      subject: event,
      property: "date",
      sayer: null,
      question: null,
    }));
}
