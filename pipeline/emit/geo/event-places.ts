import type { Geometry, Release } from "../../records/release.ts";
import type { Event, EventPlace, Place, Plan } from "../../records/types.ts";
import { type Column, columnsIn } from "../column.ts";
import { locatedPlaces, pointOf } from "./positions.ts";

/** A place of an event, with what a map shows of both. */
export interface LocatedEventPlace {
  readonly row: EventPlace & {
    readonly event_name: string | null;
    readonly event_type: Event["type"] | null;
    readonly date: string | null;
    readonly start: string | null;
    readonly end: string | null;
    readonly parties: readonly string[];
    readonly modality: Event["modality"] | Plan["modality"] | null;
    readonly place_name: string | null;
    readonly precision: Place["precision"] | null;
    readonly uncertainty_km: number | null;
  };
  readonly geometry: Geometry | null;
}

const fromEvents = {
  event_name: "name",
  event_type: "type",
  date: "date",
  start: "start",
  end: "end",
  parties: "parties",
  modality: "modality",
};
const fromPlaces = { place_name: "name", precision: "precision", uncertainty_km: "uncertainty_km" };

/** Columns of the rows of `locatedEventPlaces`, with the descriptions of the tables that they come from. */
export function eventPlaceColumns(): readonly Column[] {
  const borrowed = (table: "events" | "places", names: Readonly<Record<string, string>>) =>
    Object.entries(names).flatMap(([name, original]) => {
      const column = columnsIn(table).find((one) => one.name === original);
      return column === undefined ? [] : [{ ...column, name, isRequired: false }];
    });
  return [...columnsIn("event_places"), ...borrowed("events", fromEvents), ...borrowed("places", fromPlaces)];
}

/** Places of events and plans, each with its point; null where the place has no coordinates, and for plans: nothing happened there. */
export function* locatedEventPlaces(release: Release): Generator<LocatedEventPlace> {
  const located = locatedPlaces(release);
  const places = new Map(release.tables.places.map((place) => [place.id, place]));
  const events = new Map<string, Event>(release.tables.events.map((event) => [event.id, event]));
  const plans = new Map<string, Plan>(release.tables.plans.map((plan) => [plan.id, plan]));
  for (const eventPlace of release.tables.event_places) {
    const id = eventPlace.event ?? "";
    const event = events.get(id) ?? plans.get(id);
    const place = places.get(eventPlace.place);
    yield {
      row: {
        ...eventPlace,
        event_name: event?.name ?? null,
        event_type: event?.type ?? null,
        date: event?.date ?? null,
        start: event?.start ?? null,
        end: event?.end ?? null,
        parties: event?.parties ?? [],
        modality: event?.modality ?? null,
        place_name: place?.name ?? null,
        precision: place?.precision ?? null,
        uncertainty_km: place?.uncertainty_km ?? null,
      },
      geometry: events.has(id) ? pointOf(eventPlace.place, located) : null,
    };
  }
}
