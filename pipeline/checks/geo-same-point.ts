import type { Place } from "../records/types.ts";
import type { Check } from "./check.ts";

/**
 * No two places have one coordinate, unless the rows say why: one is within the other, both are within a third at that
 * point, or one of them stands for an extent or is computed from the other.
 */
export const geoSamePoint: Check = {
  id: "geo-same-point",
  description: "No two places have the same coordinate, unless one is within the other or stands for an area.",
  *run({ places }) {
    const byId = new Map(places.map((place) => [place.id, place]));
    const atPoint = new Map<string, Place[]>();
    for (const place of places) {
      if (place.lat === null || place.lon === null || place.precision === "area" || place.kind === "relative") continue;
      const key = `${place.lat},${place.lon}`;
      const others = atPoint.get(key) ?? [];
      const twin = others.find((other) => !isSaid(place, other, byId));
      if (twin !== undefined) {
        const message = `has the coordinate of ${twin.id} (${key}), and neither is within the other`;
        yield { check: "geo-same-point", severity: "warning", record: place.id, message };
      }
      atPoint.set(key, [...others, place]);
    }
  },
};

function isSaid(a: Place, b: Place, byId: ReadonlyMap<string, Place>): boolean {
  const aroundA = hereAround(a, byId);
  return [...hereAround(b, byId)].some((id) => aroundA.has(id));
}

/** The place itself and the places it is within that have the same coordinate. */
function hereAround(place: Place, byId: ReadonlyMap<string, Place>): ReadonlySet<string> {
  const ids = new Set([place.id]);
  for (
    let around = byId.get(place.within ?? "");
    around !== undefined && !ids.has(around.id);
    around = byId.get(around.within ?? "")
  ) {
    if (around.lat !== place.lat || around.lon !== place.lon) break;
    ids.add(around.id);
  }
  return ids;
}
