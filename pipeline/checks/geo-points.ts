import type { LatLon } from "../geocode/geodesic.ts";
import type { Place } from "../records/types.ts";

/** Points of the places that have one, with their radius in kilometres. */
export function located(places: readonly Place[]): ReadonlyMap<string, LatLon & { readonly uncertaintyKm: number }> {
  const points = new Map<string, LatLon & { readonly uncertaintyKm: number }>();
  for (const { id, lat, lon, uncertainty_km } of places) {
    if (lat !== null && lon !== null) points.set(id, { lat, lon, uncertaintyKm: uncertainty_km ?? 0 });
  }
  return points;
}
