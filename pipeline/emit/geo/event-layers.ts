import type { Release } from "../../records/release.ts";
import { dataLicence, type Emitter } from "../emitter.ts";
import { featureCollection } from "../geojson.ts";
import { type LocatedEventPlace, locatedEventPlaces } from "./event-places.ts";
import { locatedPlaces, wayOf } from "./positions.ts";

type Feature = Parameters<typeof featureCollection>[0] extends Iterable<infer One> ? One : never;

function* eventPoints(release: Release): Generator<Feature> {
  for (const { row, geometry } of locatedEventPlaces(release)) {
    if (geometry !== null) yield { id: row.id, geometry, properties: joined(row) };
  }
}

/** Lists as the tables write them. */
function joined(row: LocatedEventPlace["row"]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, Array.isArray(value) ? value.join("|") : value]),
  );
}

function* ways(release: Release): Generator<Feature> {
  const located = locatedPlaces(release);
  for (const movement of release.tables.movements) {
    const geometry = wayOf(movement, located);
    if (geometry === null) continue;
    const { via, evidence, ...rest } = movement;
    const properties = { ...rest, via: via.join("|"), evidence: evidence.join("|") };
    yield { id: movement.id, geometry, properties };
  }
}

function layer(path: string, title: string, features: (release: Release) => Iterable<Feature>): Emitter {
  return {
    path,
    mediaType: "application/geo+json",
    title,
    table: null,
    licence: dataLicence,
    rows: (release) => [...features(release)].length,
    chunks: (release) => featureCollection(features(release)),
  };
}

/** Events where they happened: a point for each of their places that has coordinates. */
export const eventsGeoJson = layer("geo/events.geojson", "Events as points, one for each of their places", eventPoints);

/** Movements as lines between their places. */
export const movementsGeoJson = layer("geo/movements.geojson", "Movements as great circles between their places", ways);
