import { distanceKm, type LatLon } from "../geocode/geodesic.ts";
import type { Check } from "./check.ts";

/** Longer than any leg of these campaigns; Cold Bay to the Kurils, the longest voyage, is 2,800 km. */
const longestLegKm = 3000;

/** A route does not jump: no leg from origin over the places on the way to the destination is longer than 3,000 km. */
export const geoRouteJump: Check = {
  id: "geo-route-jump",
  description: "No leg of a movement is longer than 3,000 km.",
  *run({ places, movements }) {
    const points = new Map<string, LatLon>();
    for (const { id, lat, lon } of places) if (lat !== null && lon !== null) points.set(id, { lat, lon });
    for (const { id, from_place, to_place, via } of movements) {
      let before: { readonly id: string; readonly point: LatLon } | null = null;
      for (const stop of [from_place, ...via, to_place]) {
        const point = points.get(stop ?? "");
        if (stop === null || point === undefined) continue;
        const km = before === null ? 0 : distanceKm(before.point, point);
        if (before !== null && km > longestLegKm) {
          const message = `jumps ${Math.round(km)} km from ${before.id} to ${stop}; ${longestLegKm} km at most expected`;
          yield { check: "geo-route-jump", severity: "warning", record: id, message };
        }
        before = { id: stop, point };
      }
    }
  },
};
