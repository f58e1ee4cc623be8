import { isLocated, type LocatedPlace, rowAsGazetteerPlace } from "../geocode/gazetteer-place.ts";
import { distanceKm } from "../geocode/geodesic.ts";
import { kmToShape } from "../geocode/land.ts";
import { type OutlineReader, outlineReader } from "../geocode/place-shape.ts";
import type { Check } from "./check.ts";

type Outline = ReturnType<OutlineReader>;

const coastToleranceKm = 5; // harbours and capes lie just outside a drawn coast
const townRadiusKm = 20; // a place "within" a town or lake that is given as a point

/** Every place lies inside the thing it is within: in its outline where one is drawn, else in its radius. */
export const geoWithin: Check = {
  id: "geo-within",
  description: "Every place with a point lies inside the place it is within.",
  *run({ places }) {
    const byId = new Map(places.map((place) => [place.id, rowAsGazetteerPlace(place)]));
    const outlineOf = outlineReader(byId);
    for (const place of byId.values()) {
      const container = place.within === null ? undefined : byId.get(place.within);
      if (container === undefined || !isLocated(place) || !isLocated(container)) continue;
      const outsideKm = kmOutside(place, container, outlineOf(container));
      if (outsideKm <= 0) continue;
      const message = `lies ${Math.ceil(outsideKm)} km outside ${container.id}, which it is within`;
      yield { check: "geo-within", severity: "warning", record: place.id, message };
    }
  },
};

function kmOutside(place: LocatedPlace, container: LocatedPlace, outline: Outline): number {
  const own = place.uncertaintyKm ?? 0;
  // Small islands are missing from the drawn outlines of groups and countries: the radius must do.
  const isIsland = place.kind === "island" || place.kind === "island_group";
  if (outline !== null && !isIsland) return kmToShape(outline, place) - Math.max(own, coastToleranceKm);
  const radius = (container.uncertaintyKm ?? 0) + (container.precision === "area" ? 0 : townRadiusKm);
  return distanceKm(place, container) - radius - own;
}
