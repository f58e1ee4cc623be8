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

/** Fewer common words than this, two clauses of one event are of two moments of it. */
const fewestShared = 2;

/** Common words of four letters or more that two clauses have in common, by their first five letters. */
function sharedWords(one: string, other: string): number {
  const wordsOf = (clause: string) =>
    new Set(
      (clause.match(/(?<!\p{L})\p{Ll}{4,}/gu) ?? []).filter((word) => !small.has(word)).map((word) => word.slice(0, 5)),
    );
  const words = wordsOf(one);
  return [...wordsOf(other)].filter((word) => words.has(word)).length;
}

const small = new Set(
  "were with from that this their they around about approximately according time until which while after before when have been also".split(
    " ",
  ),
);

/** Times that texts give to one event in two paragraphs, none of them the same. */
export function toldTimes(times: readonly EventTime[]): Told[] {
  return [...groupBy(times, ({ event }) => event)].flatMap(([event, group]) => {
    const blocks = [...groupBy(group, ({ source, block }) => `${source}\n${block}`).values()];
    const values = blocks.map((block) => new Set(block.map(({ value }) => value)));
    const [first, ...others] = values;
    const differs = others.some((other) => [...other].some((value) => first?.has(value) === false));
    const [one, ...again] = blocks;
    const isTwice = again.some((block) =>
      block.some((x) => one?.some((y) => sharedWords(x.about, y.about) >= fewestShared)),
    );
    if (!differs || !isTwice) return [];
    const question = `times\n${event}`;
    return group.map(({ event: subject, block: _, ...time }) => ({
      ...{ ...time, subject, property: "time" as const, question, firstDay: null, lastDay: null },
    }));
  });
}
