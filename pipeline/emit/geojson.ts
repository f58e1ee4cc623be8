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

const placeColumns = [
  "id",
  "name",
  "kind",
  "precision",
  "uncertainty_km",
  "method",
  "anchor",
  "distance_km",
  "bearing_deg",
  "within",
  "country_now",
  "name_ja",
  "name_ru",
  "name_zh",
  "geonames_id",
  "wikidata_id",
  "mention_count",
] as const;

/** The columns of a place that a GIS user filters by. Lists are joined by "|", as in the tables. */
export function placeProperties(place: Place): Record<string, unknown> {
  return { ...Object.fromEntries(placeColumns.map((name) => [name, place[name]])), names: place.names.join("|") };
}

/** The terms that the size of a place's shape is made of, as `error_…_km`. */
function errorProperties({ errorTerms }: Release, place: string): Record<string, number> {
  const terms = errorTerms.get(place) ?? [];
  return Object.fromEntries(terms.map(({ name, km }) => [`error_${name.replaceAll(" ", "_")}_km`, km]));
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
    if (geometry === undefined) continue;
    yield { id: place.id, geometry, properties: { ...placeProperties(place), ...errorProperties(release, place.id) } };
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

/** Where a place may lie, as shapes, with the terms their size is made of. */
export const uncertaintyGeoJson: Emitter = {
  path: "geo/uncertainty.geojson",
  mediaType: "application/geo+json",
  title: "Where places may lie, as shapes",
  table: null,
  licence: dataLicence,
  rows: (release) => [...uncertaintyShapes(release)].length,
  chunks: (release) => featureCollection(uncertaintyShapes(release)),
};
