import { booleanPointInPolygon, polygon } from "@turf/turf";
import type { Position } from "geojson";

/**
 * Rings of a polygon, its outer one first, as polygons whose rings nowhere touch themselves (OGC 06-103r4 §6.1.11.1):
 * a ring that comes back to one of its vertices is parted there into what it goes round and what it leaves out.
 */
export function simplePolygons(rings: readonly Position[][]): Position[][][] {
  if (!rings.some(comesBack)) return [[...rings]];
  const [outer = [], ...holes] = rings;
  const outerLoops = loopsOf(outer);
  const isForward = signedArea(outer) > 0;
  const shells = outerLoops.filter((loop) => signedArea(loop) > 0 === isForward).map((shell) => [shell]);
  const leftOut = outerLoops.filter((loop) => signedArea(loop) > 0 !== isForward);
  for (const hole of [...leftOut, ...holes.flatMap(loopsOf)])
    (shells.find(([shell = []]) => liesIn(hole, shell)) ?? shells[0])?.push(hole);
  return shells;
}

function comesBack(ring: readonly Position[]): boolean {
  return new Set(ring.map(String)).size < ring.length - 1;
}

/** The loops of a closed ring, parted wherever it meets a vertex again; each is closed and has an area. */
function loopsOf(ring: readonly Position[]): Position[][] {
  const loops: Position[][] = [];
  let open: Position[] = [];
  for (const position of ring) {
    const met = open.findIndex(([lon, lat]) => lon === position[0] && lat === position[1]);
    if (met >= 0) {
      loops.push([...open.slice(met), position]);
      open = open.slice(0, met);
    }
    open.push(position);
  }
  return loops.filter((loop) => loop.length >= 4);
}

function liesIn(loop: readonly Position[], shell: readonly Position[]): boolean {
  const corners = new Set(shell.map(String));
  const free = loop.find((position) => !corners.has(String(position)));
  return free !== undefined && booleanPointInPolygon(free, polygon([[...shell]]));
}

/** Twice the area on the plane, positive where the ring runs counter-clockwise. */
function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [lon = 0, lat = 0], index) => {
    const [lonBefore = lon, latBefore = lat] = ring[index - 1] ?? [];
    return sum + (lonBefore * lat - lon * latBefore);
  }, 0);
}
