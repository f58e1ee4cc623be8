import { densified } from "../../geocode/geodesic.ts";
import { toRfc7946 } from "../../geocode/rfc7946.ts";
import type { Geometry, Release } from "../../records/release.ts";
import type { Movement, Place } from "../../records/types.ts";

/** A geometry of a layer: those of the release, and the points of an event with several places. */
export type LayerGeometry =
  | Geometry
  | { readonly type: "MultiPoint"; readonly coordinates: readonly [number, number][] };

/** Places with coordinates, by id. */
export type Located = ReadonlyMap<string, Place & { lat: number; lon: number }>;

export function locatedPlaces({ tables }: Release): Located {
  const located = new Map<string, Place & { lat: number; lon: number }>();
  for (const place of tables.places) {
    const { lat, lon } = place;
    if (lat !== null && lon !== null) located.set(place.id, { ...place, lat, lon });
  }
  return located;
}

/** Longitude first. Null for a place without coordinates. */
export function pointOf(place: string, located: Located): Geometry | null {
  const found = located.get(place);
  return found === undefined ? null : { type: "Point", coordinates: [found.lon, found.lat] };
}

/** Points of all places that have coordinates. Null when none has. */
export function pointsOf(places: readonly string[], located: Located): LayerGeometry | null {
  const coordinates = places.flatMap((id): [number, number][] => {
    const place = located.get(id);
    return place === undefined ? [] : [[place.lon, place.lat]];
  });
  return coordinates.length === 0 ? null : { type: "MultiPoint", coordinates };
}

/**
 * The way of a movement as great circles from place to place, cut at the 180th meridian. It shows between which places
 * something moved, not on which road. Null unless two of its places, at least, have coordinates.
 */
export function wayOf({ from_place, via, to_place }: Movement, located: Located): Geometry | null {
  const stops = [from_place, ...via, to_place].flatMap((id) => {
    const place = id === null ? undefined : located.get(id);
    return place === undefined ? [] : [place];
  });
  const legs = stops.slice(1).flatMap((stop, index) => {
    const from = stops[index];
    return from === undefined || (from.lat === stop.lat && from.lon === stop.lon) ? [] : [densified(from, stop)];
  });
  if (legs.length === 0) return null;
  const way = toRfc7946({ type: "MultiLineString", coordinates: legs });
  return { type: way.type, coordinates: way.coordinates };
}
