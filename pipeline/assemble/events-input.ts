import type { EventTelling } from "../grammar/event/telling.ts";
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

/** What the assembly must know of the world; all of it comes from resolved mentions and authority tables. */
export interface World {
  entityOf(source: string, at: Reference): Entity | null;
  /** Whether the first place contains the second, or is it. */
  contains(outer: string, inner: string): boolean;
  /** Name and adjective of a side ("Soviet Union", "Soviet"). */
  party(id: string): { readonly name: string; readonly adjective: string } | null;
  /** State that held a place on a day, or null. */
  countryThen(place: string, day: string): string | null;
  /** The names that are one event's, in the order of preference: "Battle of Khalkhin Gol", "Nomonhan Incident". */
  readonly sameEvent: readonly (readonly string[])[];
}
