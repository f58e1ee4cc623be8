import { rewind, truncate } from "@turf/turf";
import type { Position } from "geojson";
import { cutAtAntimeridian, type Shape } from "./antimeridian.ts";
import { simplePolygons } from "./simple-rings.ts";

/** 0.1 m: far finer than any place here is known. */
const decimals = 6;

/**
 * A line or area as RFC 7946 asks for it: longitude first, cut at the 180th meridian (§3.1.9), outer rings
 * counter-clockwise and holes clockwise (§3.1.6), at most six decimals (§11.2), rings closed and nowhere touching themselves.
 */
export function toRfc7946(shape: Shape): Shape {
  const cut = truncate(cutAtAntimeridian(shape), { precision: decimals, coordinates: 2 });
  if (cut.type === "LineString" || cut.type === "MultiLineString") return cut;
  const drawn = cut.type === "Polygon" ? [cut.coordinates] : cut.coordinates;
  const [first = [], ...others] = drawn
    .map(cleanRings)
    .filter((rings) => rings.length > 0)
    .flatMap(simplePolygons);
  const clean: Shape =
    cut.type === "Polygon" && others.length === 0
      ? { type: "Polygon", coordinates: first }
      : { type: "MultiPolygon", coordinates: [first, ...others] };
  return rewind(clean, { reverse: false }) as Shape;
}

/** Rings without repeated vertices; rings that rounding has made smaller than a triangle are left out. */
function cleanRings(rings: readonly Position[][]): Position[][] {
  return rings
    .map((ring) => ring.filter(([lon, lat], index) => lon !== ring[index - 1]?.[0] || lat !== ring[index - 1]?.[1]))
    .filter((ring) => ring.length >= 4);
}
