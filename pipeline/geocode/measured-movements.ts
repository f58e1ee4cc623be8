import type { Movement, Place } from "../records/types.ts";
import { bearingDeg, distanceKm } from "./geodesic.ts";

const toTenth = (value: number) => Math.round(value * 10) / 10;

/**
 * Movements with the great-circle distance (kilometres) and initial bearing (degrees clockwise from north) from origin to
 * destination, to a tenth; both empty where either end is unknown or has no point.
 */
export function measuredMovements(movements: readonly Movement[], places: readonly Place[]): Movement[] {
  const points = new Map(
    places.flatMap(({ id, lat, lon }) => (lat === null || lon === null ? [] : [[id, { lat, lon }]])),
  );
  return movements.map((movement) => {
    const from = points.get(movement.from_place ?? "");
    const to = points.get(movement.to_place ?? "");
    if (from === undefined || to === undefined) return movement;
    return {
      ...movement,
      distance_km: toTenth(distanceKm(from, to)),
      bearing_deg: toTenth(bearingDeg(from, to)) % 360,
    };
  });
}
