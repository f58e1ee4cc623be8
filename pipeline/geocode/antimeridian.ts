import { featureCollection, intersect, polygon } from "@turf/turf";
import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";

/** A line or an area. */
export type Shape = LineString | MultiLineString | Polygon | MultiPolygon;

/**
 * Cuts a line or area where it crosses the 180th meridian, so that no part crosses it (RFC 7946 §3.1.9): a LineString
 * that crosses becomes a MultiLineString, a Polygon a MultiPolygon. Longitudes may run on beyond ±180 or jump from one
 * side to the other; a step of more than 180 degrees is taken for such a jump. Lines over a pole and areas around one
 * are not provided for.
 */
export function cutAtAntimeridian(shape: Shape): Shape {
  switch (shape.type) {
    case "LineString":
      return lineOf(cutLine(shape.coordinates));
    case "MultiLineString":
      return lineOf(shape.coordinates.flatMap(cutLine));
    case "Polygon":
      return areaOf(cutPolygon(shape.coordinates));
    case "MultiPolygon":
      return areaOf(shape.coordinates.flatMap(cutPolygon));
  }
}

function lineOf(lines: Position[][]): LineString | MultiLineString {
  const [first] = lines;
  if (lines.length === 1 && first !== undefined) return { type: "LineString", coordinates: first };
  return { type: "MultiLineString", coordinates: lines };
}

function areaOf(polygons: Position[][][]): Polygon | MultiPolygon {
  const [first] = polygons;
  if (polygons.length === 1 && first !== undefined) return { type: "Polygon", coordinates: first };
  return { type: "MultiPolygon", coordinates: polygons };
}

/** The same positions with longitudes that run on beyond ±180 instead of jumping. */
function unrolled(positions: readonly Position[], near?: number): Position[] {
  let before = near ?? positions[0]?.[0] ?? 0;
  return positions.map(([lon = 0, lat = 0]) => {
    before = lon + 360 * Math.round((before - lon) / 360);
    return [before, lat];
  });
}

/** Which turn of the globe a longitude lies in: 0 for −180 to 180, 1 for 180 to 540. */
const turnOf = (lon: number): number => Math.floor((lon + 180) / 360);

function cutLine(positions: readonly Position[]): Position[][] {
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  for (const [lon = 0, lat = 0] of unrolled(positions)) {
    const [lonBefore = lon, latBefore = lat] = piece.at(-1) ?? [];
    const edge = edgeBetween(piece, lon);
    if (edge !== null) {
      const share = lon === lonBefore ? 0 : (edge - lonBefore) / (lon - lonBefore);
      const atEdge: Position = [edge, latBefore + (lat - latBefore) * share];
      if (lonBefore !== edge) piece.push(atEdge);
      pieces.push(piece);
      piece = [atEdge];
    }
    piece.push([lon, lat]);
  }
  pieces.push(piece);
  return pieces.map((part) => shifted([part], turnOf(middleLon(part)))[0] ?? []);
}

/** The meridian of ±180 (in any turn) that a line crosses on its way from its last vertex to a longitude; else null. */
function edgeBetween(piece: readonly Position[], lon: number): number | null {
  const before = piece.at(-1)?.[0];
  if (before === undefined) return null;
  const edge = 180 + 360 * turnOf(Math.min(before, lon));
  if (edge < Math.max(before, lon) && Math.min(before, lon) !== edge - 360) return edge;
  const cameFrom = piece.at(-2)?.[0];
  const onEdge = (before + 180) % 360 === 0;
  return onEdge && cameFrom !== undefined && Math.sign(before - cameFrom) === Math.sign(lon - before) ? before : null;
}

function middleLon(part: readonly Position[]): number {
  const lons = part.map(([lon = 0]) => lon);
  return (Math.min(...lons) + Math.max(...lons)) / 2;
}

function cutPolygon(rings: readonly (readonly Position[])[]): Position[][][] {
  const outer = unrolled(rings[0] ?? []);
  const unrolledRings = [outer, ...rings.slice(1).map((ring) => unrolled(ring, outer[0]?.[0]))];
  const lons = outer.map(([lon = 0]) => lon);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [first, last] = [turnOf(west), turnOf(east === west ? east : east - 1e-12)];
  if (first === last) return [shifted(unrolledRings, first)];
  const parts: Position[][][] = [];
  for (let turn = first; turn <= last; turn++) {
    const [left, right] = [360 * turn - 180, 360 * turn + 180];
    const window = polygon([
      [
        [left, -90],
        [right, -90],
        [right, 90],
        [left, 90],
        [left, -90],
      ],
    ]);
    const part = intersect(featureCollection([polygon(unrolledRings), window]))?.geometry;
    if (part === undefined) continue;
    for (const piece of part.type === "Polygon" ? [part.coordinates] : part.coordinates)
      parts.push(shifted(piece, turn));
  }
  return parts;
}

function shifted(rings: readonly (readonly Position[])[], turn: number): Position[][] {
  return rings.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon - 360 * turn, lat]));
}
