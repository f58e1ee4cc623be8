import type { Feature, Point } from "geojson";
import type { Place } from "../records/types.ts";
import type { Shape } from "./antimeridian.ts";
import { sumOf } from "./error-terms.ts";
import type { PlaceShape } from "./geocode-records.ts";

/** The columns of a place that a GIS user filters by; lists joined by "|", as in the tables. */
export type PlaceProperties = Readonly<Record<string, string | number | null>>;

/** Places as points (RFC 7946). A place without coordinates is never a point: it is left out here and kept in the table. */
export function placeFeatures(places: readonly Place[]): Feature<Point, PlaceProperties>[] {
  const features: Feature<Point, PlaceProperties>[] = [];
  for (const place of places) {
    if (place.lat === null || place.lon === null) continue;
    const geometry: Point = { type: "Point", coordinates: [place.lon, place.lat] };
    features.push({ type: "Feature", id: place.id, geometry, properties: propertiesOf(place) });
  }
  return features;
}

/**
 * Where places lie or may lie, as areas (RFC 7946), with the terms their size is made of as `error_…_km`
 * (kilometres; none for an outline taken from a map).
 */
export function uncertaintyFeatures(
  places: readonly Place[],
  shapes: readonly PlaceShape[],
): Feature<Shape, PlaceProperties>[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return shapes.flatMap(({ place: id, geometry, terms }) => {
    const place = byId.get(id);
    if (place === undefined) return [];
    const errors = terms.map(
      ({ name, km }) => [`error_${name.replaceAll(" ", "_")}_km`, sumOf([{ name, km }])] as const,
    );
    const properties = { ...propertiesOf(place), ...Object.fromEntries(errors) };
    return [{ type: "Feature", id, geometry, properties } satisfies Feature<Shape, PlaceProperties>];
  });
}

function propertiesOf(place: Place): PlaceProperties {
  const { id, name, kind, precision, uncertainty_km, method, anchor, distance_km, bearing_deg } = place;
  const { within, country_now, name_ja, name_ru, name_zh, geonames_id, wikidata_id, mention_count } = place;
  return {
    id,
    name,
    kind,
    precision,
    uncertainty_km,
    method,
    anchor,
    distance_km,
    bearing_deg,
    within,
    country_now,
    name_ja,
    name_ru,
    name_zh,
    names: place.names.join("|"),
    geonames_id,
    wikidata_id,
    mention_count,
  };
}
