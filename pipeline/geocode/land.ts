import { booleanPointInPolygon } from "@turf/turf";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { type LatLon, wrapped } from "./geodesic.ts";
import { coarseCountries, countries, countryPolygons, type LandPolygon, landPolygons } from "./natural-earth.ts";

/** Kilometres in a degree of latitude on the sphere of 6371.0088 km. */
export const kmPerDegree = 111.195;

/** How far the drawn coasts and borders may be from the true ones, in kilometres (1:10 million; Natural Earth). */
export const shapeResolutionKm = 2;

/** The polygon that a point lies in, or the nearest one if it is no farther than `withinKm` from its edge. */
export function polygonAt<Drawn extends LandPolygon>(
  polygons: readonly Drawn[],
  { lat, lon }: LatLon,
  withinKm: number,
): Drawn | null {
  let nearest: { readonly polygon: Drawn; readonly km: number } | null = null;
  for (const polygon of polygons) {
    if (!isNearBox(polygon, lat, lon, withinKm)) continue;
    if (isInside(polygon, lat, lon)) return polygon;
    if (withinKm <= 0) continue;
    const km = kmToEdge(polygon.rings, { lat, lon });
    if (km <= withinKm && (nearest === null || km < nearest.km)) nearest = { polygon, km };
  }
  return nearest?.polygon ?? null;
}

/** ISO 3166-1 alpha-2 code of the country of today at a point, or of the nearest one no farther than `withinKm`. */
export function countryAt(point: LatLon, withinKm: number): string | null {
  return polygonAt(countryPolygons(), point, withinKm)?.code ?? null;
}

/** Whether a point is on land as drawn. Lakes count as land. */
export function isOnLand(point: LatLon): boolean {
  return polygonAt(landPolygons(), point, 0) !== null;
}

/** Polygons of a country of today, by its alpha-2 code; none for a code that is not drawn. */
export function polygonsOfCountry(code: string, scale: "fine" | "coarse"): readonly LandPolygon[] {
  const drawn = scale === "fine" ? countries() : coarseCountries();
  return drawn.find((country) => country.code === code)?.polygons ?? [];
}

/** The polygons as one geometry. */
export function geometryOf(polygons: readonly LandPolygon[]): Polygon | MultiPolygon {
  const coordinates = polygons.map(({ rings }) => rings.map((ring) => ring.map((position) => [...position])));
  const [first] = coordinates;
  if (coordinates.length === 1 && first !== undefined) return { type: "Polygon", coordinates: first };
  return { type: "MultiPolygon", coordinates };
}

/**
 * Kilometres from a point to the nearest edge of a polygon, on the plane that touches the sphere at the point:
 * good to 1 % for the few hundred kilometres it is asked for.
 */
export function kmToEdge(rings: readonly (readonly Position[])[], { lat, lon }: LatLon): number {
  const scale = Math.cos((lat * Math.PI) / 180);
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    let [x1, y1] = [0, 0];
    for (const [index, [ringLon = 0, ringLat = 0]] of ring.entries()) {
      const [x2, y2] = [wrapped(ringLon - lon) * scale * kmPerDegree, (ringLat - lat) * kmPerDegree];
      if (index > 0) nearest = Math.min(nearest, toSegment(x1, y1, x2, y2));
      [x1, y1] = [x2, y2];
    }
  }
  return nearest;
}

/** Kilometres from a point to a shape; 0 inside it. */
export function kmToShape(shape: Polygon | MultiPolygon, point: LatLon): number {
  if (booleanPointInPolygon([point.lon, point.lat], shape)) return 0;
  const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  return Math.min(...polygons.map((rings) => kmToEdge(rings, point)));
}

/** Distance of the origin from a segment. */
function toSegment(x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, -(x1 * dx + y1 * dy) / length));
  return Math.hypot(x1 + share * dx, y1 + share * dy);
}

function isNearBox(box: LandPolygon, lat: number, lon: number, km: number): boolean {
  const [degreesLat, degreesLon] = [
    km / kmPerDegree,
    km / (kmPerDegree * Math.max(0.05, Math.cos((lat * Math.PI) / 180))),
  ];
  if (lat < box.south - degreesLat || lat > box.north + degreesLat) return false;
  return lon >= box.west - degreesLon && lon <= box.east + degreesLon;
}

/** Even–odd rule over all rings: a hole is outside. Plain loops: a continent has tens of thousands of vertices. */
function isInside({ rings }: LandPolygon, lat: number, lon: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const a = ring[index - 1] as Position;
      const b = ring[index] as Position;
      const [aLat, bLat] = [a[1] as number, b[1] as number];
      if (aLat > lat === bLat > lat) continue;
      const aLon = a[0] as number;
      if (lon < aLon + ((lat - aLat) / (bLat - aLat)) * ((b[0] as number) - aLon)) inside = !inside;
    }
  }
  return inside;
}
