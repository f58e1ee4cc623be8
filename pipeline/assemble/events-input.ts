import type { EventTelling, EventType } from "../grammar/event/telling.ts";
import type { AnalysedPassage, Reference } from "../grammar/mention.ts";

/** The tellings of one text, and the text as they were read from it. */
export interface ToldText {
  readonly source: string;
  readonly passages: readonly AnalysedPassage[];
  readonly tellings: readonly EventTelling[];
}

/** The record that a name was joined to. */
export interface Entity {
  readonly id: string;
  readonly kind: "place" | "person" | "unit" | "vessel" | "organisation";
  readonly name: string;
  readonly party: string | null;
}

/** A row of the authority table of events. */
export interface KnownEvent {
  readonly names: readonly string[];
  readonly type: EventType;
}

/** What the assembly must know of the world; all of it comes from resolved mentions and authority tables. */
export interface World {
  entityOf(source: string, at: Reference): Entity | null;
  /** Whether the first place contains the second, or is it. */
  contains(outer: string, inner: string): boolean;
  /** Name and adjective of a side ("Soviet Union", "Soviet"). */
  party(id: string): { readonly name: string; readonly adjective: string } | null;
  /** The place of a name, where it can mean but one; null for a name of no place. */
  placeNamed?(name: string): { readonly id: string; readonly name: string } | null;
  /** State that held a place on a day, or null. */
  countryThen(place: string, day: string): string | null;
  /** Well-known events: the names that are one event's, the preferred one first, and what kind of event it was. */
  readonly sameEvent: readonly KnownEvent[];
}
