import { expect, it } from "vitest";
import { eventsGeoJson, movementsGeoJson } from "../../pipeline/emit/geo/event-layers.ts";
import { landing } from "../support/landing.ts";
import { row } from "../support/release.ts";

const features = (emitter: typeof eventsGeoJson, release = landing()) =>
  JSON.parse([...emitter.chunks(release)].join("")).features;

it("puts an event where it happened", () => {
  const [event, ...others] = features(eventsGeoJson);
  expect(others).toEqual([]);
  expect(event.geometry).toEqual({ type: "Point", coordinates: [142.05, 47.05] });
  expect(event.properties).toMatchObject({
    event: "event-1945-08-20-maoka-landing",
    event_name: "Maoka landing",
    event_type: "landing",
    date: "1945-08-20",
    place_name: "Maoka",
    parties: "soviet_union",
  });
});

it("draws no way to or from a place without coordinates", () => {
  expect(features(movementsGeoJson)).toEqual([]);
});

it("draws a way through the places between, and skips those without coordinates", () => {
  const release = landing();
  release.tables.places.push(
    row("places", { id: "place-a", name: "A", kind: "island", lat: 47.05, lon: 142.3, precision: "exact" }),
    row("places", { id: "place-b", name: "B", kind: "island", lat: 47.05, lon: 142.5, precision: "exact" }),
  );
  release.tables.movements.push(
    row("movements", {
      id: "movement-via",
      mover_kind: "party",
      from_place: "place-maoka",
      via: ["place-karafuto", "place-a"],
      to_place: "place-b",
    }),
  );
  const [way] = features(movementsGeoJson, release);
  expect(way.id).toBe("movement-via");
  expect(way.geometry.type).toBe("MultiLineString");
  expect(way.geometry.coordinates).toEqual([
    [
      [142.05, 47.05],
      [142.3, 47.05],
    ],
    [
      [142.3, 47.05],
      [142.5, 47.05],
    ],
  ]);
  expect(way.properties.via).toBe("place-karafuto|place-a");
  expect(movementsGeoJson.rows?.(release)).toBe(1);
});
