import type { Span } from "../text/passage.ts";
import { groupBy } from "./claims-group.ts";
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

/** A clock time in a clause that tells an event. */
export interface EventTime extends Omit<EventDate, "firstDay" | "lastDay" | "isCounted"> {
  /** Index of the paragraph: times of one paragraph follow one another. */
  readonly block: number;
  readonly sayer: Told["sayer"];
}

/** Times that texts give to one event in two paragraphs, none of them the same. */
export function toldTimes(times: readonly EventTime[]): Told[] {
  return [...groupBy(times, ({ event }) => event)].flatMap(([event, group]) => {
    const blocks = [...groupBy(group, ({ source, block }) => `${source}\n${block}`).values()];
    const values = blocks.map((block) => new Set(block.map(({ value }) => value)));
    const [first, ...others] = values;
    const differs = others.some((other) => [...other].some((value) => first?.has(value) === false));
    if (!differs) return [];
    const question = `times\n${event}`;
    return group.map(({ event: subject, block: _, ...time }) => ({
      ...{ ...time, subject, property: "time" as const, question, firstDay: null, lastDay: null },
    }));
  });
}
