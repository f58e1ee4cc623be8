import type { Geometry, Release } from "../records/release.ts";
import type { Place } from "../records/types.ts";
import { dataLicence, type Emitter } from "./emitter.ts";

interface Feature {
  readonly id: string;
  readonly geometry: Geometry;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A feature collection (RFC 7946), one feature a line so that a change shows as a line in a diff. */
export function* featureCollection(features: Iterable<Feature>): Generator<string> {
  yield '{"type":"FeatureCollection","features":[';
  let separator = "\n";
  for (const { id, geometry, properties } of features) {
    yield `${separator}${JSON.stringify({ type: "Feature", id, geometry, properties })}`;
    separator = ",\n";
  }
  yield "\n]}\n";
}

/** The columns of a place that a GIS user filters by. Lists are joined by "|", as in the tables. */
export function placeProperties(place: Place): Record<string, unknown> {
  const {
    id,
    name,
    kind,
    precision,
    uncertainty_km,
    method,
    within,
    country_now,
    name_ja,
    name_ru,
    name_zh,
    mention_count,
  } = place;
  const names = place.names.join("|");
  return {
    id,
    name,
    kind,
    precision,
    uncertainty_km,
    method,
    within,
    country_now,
    name_ja,
    name_ru,
    name_zh,
    names,
    mention_count,
  };
}

function* placePoints(release: Release): Generator<Feature> {
  for (const place of release.tables.places) {
    if (place.lat === null || place.lon === null) continue;
    const geometry: Geometry = { type: "Point", coordinates: [place.lon, place.lat] };
    yield { id: place.id, geometry, properties: placeProperties(place) };
  }
}

function* uncertaintyShapes(release: Release): Generator<Feature> {
  for (const place of release.tables.places) {
    const geometry = release.shapes.get(place.id);
    if (geometry !== undefined) yield { id: place.id, geometry, properties: placeProperties(place) };
  }
}

/** Places with coordinates, as points. A place without coordinates is a row of places.csv with its null_reason, never a point. */
export const placesGeoJson: Emitter = {
  path: "geo/places.geojson",
  mediaType: "application/geo+json",
  title: "Places with coordinates, as points",
  table: null,
  licence: dataLicence,
  rows: (release) => [...placePoints(release)].length,
  chunks: (release) => featureCollection(placePoints(release)),
};

/** Where a place may lie, as shapes. */
export const uncertaintyGeoJson: Emitter = {
  path: "geo/uncertainty.geojson",
  mediaType: "application/geo+json",
  title: "Where places may lie, as shapes",
  table: null,
  licence: dataLicence,
  rows: (release) => [...uncertaintyShapes(release)].length,
  chunks: (release) => featureCollection(uncertaintyShapes(release)),
};
