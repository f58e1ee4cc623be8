import { bearingDeg, distanceKm } from "../geocode/geodesic.ts";
import type { Check } from "./check.ts";
import { located } from "./geo-points.ts";

/** A direction that a text states between two places agrees with ours, within its precision and that of the two points. */
export const geoStatedDirection: Check = {
  id: "geo-stated-direction",
  description: "A direction that a text states between two places agrees with the bearing between their points.",
  *run({ places, statedPositions }) {
    const byId = located(places);
    for (const { place, anchor, direction, words } of statedPositions) {
      const [a, b] = [byId.get(place), byId.get(anchor)];
      if (a === undefined || b === undefined || direction === null) continue;
      const km = distanceKm(a, b);
      const slackKm = a.uncertaintyKm + b.uncertaintyKm;
      if (slackKm >= km) continue; // the two may lie in any direction from one another
      const slack = direction.halfAngle + (Math.asin(slackKm / km) * 180) / Math.PI;
      const found = bearingDeg(b, a);
      const off = Math.abs(((found - direction.degrees + 540) % 360) - 180);
      if (off <= slack) continue;
      const message = `“${words}”: bearing ${Math.round(found)}° from ${anchor} found, ${direction.degrees}° ± ${Math.round(slack)}° expected`;
      yield { check: "geo-stated-direction", severity: "warning", record: place, message };
    }
  },
};
