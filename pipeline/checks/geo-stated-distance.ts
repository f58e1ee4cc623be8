import { distanceKm } from "../geocode/geodesic.ts";
import type { Check } from "./check.ts";
import { located } from "./geo-points.ts";

/** Roads wind: a stated distance may be a road's, a third longer than the straight line. */
const roadFactor = 1.33;

/** A distance that a text states between two places agrees with ours, within its precision and that of the two points. */
export const geoStatedDistance: Check = {
  id: "geo-stated-distance",
  description: "A distance that a text states between two places agrees with the distance between their points.",
  *run({ places, statedPositions }) {
    const byId = located(places);
    for (const { place, anchor, distance, words } of statedPositions) {
      const [a, b] = [byId.get(place), byId.get(anchor)];
      if (a === undefined || b === undefined || distance === null) continue;
      const km = distanceKm(a, b);
      const slack = a.uncertaintyKm + b.uncertaintyKm;
      if (km <= distance.highKm + slack && km * roadFactor >= distance.lowKm - slack) continue;
      const message = `“${words}”: ${Math.round(km)} km from ${anchor} found, ${span(distance)} expected, ± ${Math.round(slack)} km for the two points`;
      yield { check: "geo-stated-distance", severity: "warning", record: place, message };
    }
  },
};

function span({ lowKm, highKm }: { readonly lowKm: number; readonly highKm: number }): string {
  const written = (km: number) => String(Number(km.toPrecision(3)));
  return `${written(lowKm)} to ${written(highKm)} km`;
}
