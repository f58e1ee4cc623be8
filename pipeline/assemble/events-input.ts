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
  /** The names that are its, the preferred one first. */
  readonly names: readonly string[];
  readonly type: EventType;
  /** EDTF, or null where nobody looked it up. */
  readonly date: string | null;
  readonly parties: readonly string[];
  /** The place that tells it from others of its kind. */
  readonly place: string | null;
  /** The preferred name of the event it is part of. */
  readonly whole: string | null;
}

/** A side: its name, its adjective, and when it was in being. */
export interface Side {
  readonly name: string;
  readonly adjective: string;
  /** EDTF; null where not known or open. */
  readonly from: string | null;
  readonly to: string | null;
  /** The sides that came before it and that it succeeded. */
  readonly predecessors: readonly string[];
}

/** What the assembly must know of the world; all of it comes from resolved mentions and authority tables. */
export interface World {
  entityOf(source: string, at: Reference): Entity | null;
  /** Whether the first place contains the second, or is it. */
  contains(outer: string, inner: string): boolean;
  party(id: string): Side | null;
  /** The sides that the adjectives in a name of an event stand for ("Sino–Soviet conflict"), those in being on the day where several share one. */
  sidesInName(name: string, day: string | null): readonly string[];
  /** The place of a name, where it can mean but one; null for a name of no place. */
  placeNamed?(name: string): { readonly id: string; readonly name: string } | null;
  /** State that held a place on a day, or null. */
  countryThen(place: string, day: string): string | null;
  /** Well-known events. */
  readonly sameEvent: readonly KnownEvent[];
}
