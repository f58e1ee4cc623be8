import type { PackedLine } from "../../../site/shipped.ts";

export type Point = readonly [lon: number, lat: number];
export type Line = readonly Point[];

const perDegree = 1000;

/** A line as whole thousandths of a degree: the first point, then steps. Points that fall on the one before are left out. */
export function pack(line: Line): PackedLine {
  const packed: number[] = [];
  let [x, y] = [0, 0];
  for (const [lon, lat] of line) {
    const [nextX, nextY] = [Math.round(lon * perDegree), Math.round(lat * perDegree)];
    if (packed.length > 0 && nextX === x && nextY === y) continue;
    packed.push(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  }
  return packed;
}

/** A line whose longitudes go on past 180° instead of jumping to the other side of the map. */
export function unwrapped(line: Line): Point[] {
  let turn = 0;
  let before = line[0]?.[0] ?? 0;
  return line.map(([lon, lat]) => {
    if (lon - before > 180) turn -= 360;
    if (lon - before < -180) turn += 360;
    before = lon;
    return [lon + turn, lat];
  });
}

/** A line moved round the globe, so that its middle lies in the 360° east of `west`. */
export function eastOf(west: number, line: Line): Line {
  const longitudes = line.map(([lon]) => lon);
  const least = longitudes.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = longitudes.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const turns = Math.floor(((least + most) / 2 - west) / 360);
  return turns === 0 ? line : line.map(([lon, lat]) => [lon - turns * 360, lat]);
}

/**
 * Douglas–Peucker: leaves out the points that lie within `tolerance` degrees of latitude of the line drawn without them.
 * The ends stay, so lines that meet go on meeting. A line may step over the 180th meridian.
 */
export function simplified(drawn: Line, tolerance: number): Line {
  const line = unwrapped(drawn);
  const keep = new Uint8Array(line.length);
  keep[0] = keep[line.length - 1] = 1;
  const open: [number, number][] = [[0, line.length - 1]];
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const [from, to] = range;
    const { at, distance } = farthest(line, from, to);
    if (distance <= tolerance) continue;
    keep[at] = 1;
    open.push([from, at], [at, to]);
  }
  return drawn.filter((_, index) => keep[index] === 1);
}

function farthest(line: Line, from: number, to: number): { at: number; distance: number } {
  const a: Point = line[from] ?? [0, 0];
  const b: Point = line[to] ?? a;
  const shrink = Math.cos((a[1] * Math.PI) / 180); // a degree of longitude, in degrees of latitude
  let best = { at: from, distance: 0 };
  for (let at = from + 1; at < to; at++) {
    const distance = distanceToSegment(line[at] ?? a, a, b, shrink);
    if (distance > best.distance) best = { at, distance };
  }
  return best;
}

function distanceToSegment(p: Point, a: Point, b: Point, shrink: number): number {
  const [px, py] = [(p[0] - a[0]) * shrink, p[1] - a[1]];
  const [bx, by] = [(b[0] - a[0]) * shrink, b[1] - a[1]];
  const length = bx * bx + by * by;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (px * bx + py * by) / length));
  return Math.hypot(px - along * bx, py - along * by);
}
