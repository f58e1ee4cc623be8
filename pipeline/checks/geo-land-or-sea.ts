import { isOnLand, polygonAt, shapeResolutionKm } from "../geocode/land.ts";
import { landPolygons } from "../geocode/natural-earth.ts";
import type { Place } from "../records/types.ts";
import type { Check } from "./check.ts";

const smallestDrawnIslandKm = 12;

const atSea = new Set<Place["kind"]>(["sea", "strait"]);
/** Kinds whose point need not be on land: the middle of a group of islands, a line, a place told from others. */
const either = new Set<Place["kind"]>([
  "island_group",
  "parallel",
  "relative",
  "other",
  "country",
  "region",
  "river",
  "lake",
]);

/** Land places are on land and sea places at sea, as far as Natural Earth's 1:10 million coast can tell. */
export const geoLandOrSea: Check = {
  id: "geo-land-or-sea",
  description: "Places on land have their point on land, seas and straits at sea, within the resolution of the shapes.",
  *run({ places }) {
    for (const { id, kind, lat, lon, uncertainty_km } of places) {
      if (lat === null || lon === null || either.has(kind)) continue;
      const tolerance = shapeResolutionKm + (uncertainty_km ?? 0);
      const issue = { check: "geo-land-or-sea", severity: "warning", record: id } as const;
      if (atSea.has(kind)) {
        if (isOnLand({ lat, lon })) yield { ...issue, message: `is a ${kind} and its point is on land` };
      } else if (kind === "island" && tolerance < smallestDrawnIslandKm) {
        // too small to be drawn
      } else if (polygonAt(landPolygons(), { lat, lon }, tolerance) === null) {
        yield { ...issue, message: `is a ${kind} and there is no land within ${Math.ceil(tolerance)} km of its point` };
      }
    }
  },
};
