import { buffer, circle, lineString, polygon } from "@turf/turf";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { densified, type LatLon, pointAt } from "./geodesic.ts";

const steps = 64; // vertices of a full circle
const degreesPerStep = 360 / steps;
const smallestKm = 0.001;

/** Everything nearer than `radiusKm`. */
export function discAround(centre: LatLon, radiusKm: number): Polygon {
  return circle([centre.lon, centre.lat], Math.max(radiusKm, smallestKm), { steps, units: "kilometers" }).geometry;
}

/** Everything from `innerKm` to `outerKm` away, in any direction; a disc where the inner distance is nothing. */
export function ringAround(centre: LatLon, innerKm: number, outerKm: number): Polygon {
  const outer = discAround(centre, outerKm);
  if (innerKm <= smallestKm) return outer;
  const [hole = []] = discAround(centre, innerKm).coordinates;
  return { type: "Polygon", coordinates: [...outer.coordinates, [...hole].reverse()] };
}

/** Everything from `innerKm` to `outerKm` away, within `halfAngle` degrees on either side of a bearing. */
export function sectorOf(
  centre: LatLon,
  innerKm: number,
  outerKm: number,
  bearing: number,
  halfAngle: number,
): Polygon {
  const outer = arc(centre, outerKm, bearing - halfAngle, bearing + halfAngle);
  const inner: Position[] =
    innerKm <= smallestKm
      ? [[centre.lon, centre.lat]]
      : arc(centre, innerKm, bearing - halfAngle, bearing + halfAngle).reverse();
  const ring = [...outer, ...inner];
  const [first = [centre.lon, centre.lat]] = ring;
  return { type: "Polygon", coordinates: [running([...ring, first])] };
}

/** Everything nearer than `widthKm` to the shortest way between two points. */
export function corridorAlong(from: LatLon, to: LatLon, widthKm: number): Polygon | MultiPolygon {
  return widened(
    buffer(lineString(densified(from, to)), Math.max(widthKm, smallestKm), { units: "kilometers", steps: 16 }),
  );
}

/** A shape grown by `km` on all sides. */
export function grown(shape: Polygon, km: number): Polygon | MultiPolygon {
  if (km <= smallestKm) return shape;
  return widened(buffer(polygon(shape.coordinates), km, { units: "kilometers", steps: 16 }));
}

function widened(buffered: { readonly geometry: Polygon | MultiPolygon } | undefined): Polygon | MultiPolygon {
  if (buffered === undefined) throw new Error("a shape grown by a positive distance vanished");
  return buffered.geometry;
}

function arc(centre: LatLon, km: number, from: number, to: number): Position[] {
  const parts = Math.max(2, Math.ceil((to - from) / degreesPerStep));
  return Array.from({ length: parts + 1 }, (_, part) => {
    const { lon, lat } = pointAt(centre, km, from + ((to - from) * part) / parts);
    return [lon, lat];
  });
}

/** Longitudes that run on beyond ±180 instead of jumping, so that the ring can be drawn and grown on the plane. */
function running(ring: readonly Position[]): Position[] {
  let before = ring[0]?.[0] ?? 0;
  return ring.map(([lon = 0, lat = 0]) => {
    before = lon + 360 * Math.round((before - lon) / 360);
    return [before, lat];
  });
}
