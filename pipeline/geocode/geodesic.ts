import { bearing, destination, distance } from "@turf/turf";
import type { LineString, MultiLineString, Position } from "geojson";
import { toRfc7946 } from "./rfc7946.ts";

/** WGS 84 decimal degrees. */
export interface LatLon {
  readonly lat: number;
  readonly lon: number;
}

/** A stretch of great circle is drawn with a vertex at least this often. */
const spacingKm = 50;

/** Great-circle distance in kilometres, on the sphere of 6371.0088 km. */
export function distanceKm(from: LatLon, to: LatLon): number {
  return distance(position(from), position(to));
}

/** Initial bearing of the great circle, degrees clockwise from north, 0 ≤ bearing < 360. */
export function bearingDeg(from: LatLon, to: LatLon): number {
  const degrees = bearing(position(from), position(to));
  return ((degrees % 360) + 360) % 360;
}

/** The point that far away in that direction along the great circle, longitude from −180 to 180. */
export function pointAt(from: LatLon, km: number, degrees: number): LatLon {
  const [lon = 0, lat = 0] = destination(position(from), km, degrees).geometry.coordinates;
  return { lat, lon: wrapped(lon) };
}

/** Halfway between two points along the great circle. */
export function midpointOf(from: LatLon, to: LatLon): LatLon {
  return pointAt(from, distanceKm(from, to) / 2, bearingDeg(from, to));
}

/**
 * The shortest way between two points over the sphere, a vertex every 50 km or closer, cut where it crosses the
 * 180th meridian (RFC 7946 §3.1.9).
 */
export function geodesicLine(from: LatLon, to: LatLon): LineString | MultiLineString {
  return toRfc7946({ type: "LineString", coordinates: densified(from, to) }) as LineString | MultiLineString;
}

/** The vertices of `geodesicLine`, uncut: longitudes run on beyond ±180. */
export function densified(from: LatLon, to: LatLon): Position[] {
  const km = distanceKm(from, to);
  const degrees = bearingDeg(from, to);
  const parts = Math.max(1, Math.ceil(km / spacingKm));
  const line: Position[] = [position(from)];
  for (let part = 1; part <= parts; part++) {
    const next = part === parts ? to : pointAt(from, (km * part) / parts, degrees);
    const before = line.at(-1)?.[0] ?? next.lon;
    line.push([before + wrapped(next.lon - before), next.lat]);
  }
  return line;
}

/** A longitude or difference of longitudes brought into −180 to 180. */
export function wrapped(degrees: number): number {
  return degrees >= -180 && degrees <= 180 ? degrees : degrees - 360 * Math.round(degrees / 360);
}

function position({ lat, lon }: LatLon): Position {
  return [lon, lat];
}
