import type { EventTelling, EventType, TellingDate } from "../grammar/event/telling.ts";
import { bounds, compatible } from "../records/edtf.ts";
import type { Told } from "./events-told.ts";

/** The date of an event told several times: the finest that its own words state, dates taken from the story last. */
export function bestDate(told: readonly Told[]): TellingDate | null {
  let best: TellingDate | null = null;
  let bestRank = Number.POSITIVE_INFINITY;
  const ends = endsOfSpans(told);
  for (const { telling, hasOwnDate } of told) {
    if (telling.date === null) continue;
    const rank =
      (ends.has(telling.date.value) ? 3e5 : 0) +
      daysAllowed(telling.date.value) +
      (hasOwnDate ? 0 : 1e6) +
      (telling.weight === "echo" ? 5e5 : 0) +
      (telling.certainty === "stated" ? 0 : 2e5) +
      -weightOfSpan(telling);
    if (rank < bestRank) {
      best = telling.date;
      bestRank = rank;
    }
  }
  return best;
}

/** First and last days of the spans over which the event is told to have lasted: told alone, such a day is no finer date of it. */
function endsOfSpans(told: readonly Told[]): ReadonlySet<string> {
  const spans = told.flatMap(({ telling: { date } }) => (date?.extent === "throughout" ? date.value.split("/") : []));
  return new Set(spans.length > 1 ? spans : []);
}

// What has a day; a span beside its name says how long it held.
const isSigned = new Set<EventType>(["treaty", "declaration", "order", "ceasefire", "surrender"]);

/**
 * "Battle of Lake Khasan (29 July – 11 August 1938)": the span beside the name is the event's, whatever day is told in it;
 * one that leaves the end open less surely, and an end alone ("ended on 13 March 1940") not at all.
 */
function weightOfSpan({ name, date, type }: EventTelling): number {
  if (date === null || isSigned.has(type)) return 0;
  if (date.rule === "date/of-infobox") return 2e7;
  const [from = "", to] = date.value.split("/");
  if (name === null || date.extent !== "throughout" || to === undefined || from === "" || from === "..") return 0;
  return to === "" || to === ".." ? 1e7 : 2e7;
}

function daysAllowed(value: string): number {
  const { first, last } = bounds(value);
  if (first === null || last === null) return 4e5;
  return (Date.parse(last) - Date.parse(first)) / 86_400_000;
}

export function compatibleDates(a: TellingDate | null, b: TellingDate | null): boolean {
  return a === null || b === null || compatible(a.value, b.value);
}

export function isDay(date: Pick<TellingDate, "value"> | null): boolean {
  return date !== null && /^-?\d{4}-\d{2}-\d{2}$/.test(date.value);
}
