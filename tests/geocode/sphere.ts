/** Formulas of the sphere, written out here so that no result is checked against the library that made it. */

const earthKm = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Great-circle distance in kilometres by the haversine formula. */
export function haversineKm(a: Point, b: Point): number {
  const half = (x: number) => Math.sin(x / 2) ** 2;
  const h =
    half(radians(b.lat - a.lat)) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(radians(b.lon - a.lon));
  return 2 * earthKm * Math.asin(Math.sqrt(h));
}

/** The point at a distance and bearing, by the direct formula on the sphere. */
export function haversineDestination(from: Point, km: number, bearing: number): Point {
  const angle = km / earthKm;
  const [lat, theta] = [radians(from.lat), radians(bearing)];
  const sin = Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(theta);
  const east = Math.atan2(Math.sin(theta) * Math.sin(angle) * Math.cos(lat), Math.cos(angle) - Math.sin(lat) * sin);
  return { lat: degrees(Math.asin(sin)), lon: ((from.lon + degrees(east) + 540) % 360) - 180 };
}
