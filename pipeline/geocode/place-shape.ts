import { bboxClip } from "@turf/turf";
import type { MultiPolygon, Polygon } from "geojson";
import { type GazetteerPlace, isLocated, type LocatedPlace } from "./gazetteer-place.ts";
import { distanceKm } from "./geodesic.ts";
import { countryAt, geometryOf, kmPerDegree, polygonAt, polygonsOfCountry, shapeResolutionKm } from "./land.ts";
import { type LandPolygon, landPolygons } from "./natural-earth.ts";

const sameExtentKm = 5;

/** The true outline of a place, or null. */
export type OutlineReader = (place: GazetteerPlace) => Polygon | MultiPolygon | null;

/** `outlineOf` for the places of one gazetteer, each drawn once. */
export function outlineReader(gazetteer: ReadonlyMap<string, GazetteerPlace>): OutlineReader {
  const drawn = new Map<string, Polygon | MultiPolygon | null>();
  return (place) => {
    let outline = drawn.get(place.id);
    if (outline === undefined) {
      outline = outlineOf(place, gazetteer);
      drawn.set(place.id, outline);
    }
    return outline;
  };
}

/**
 * The true outline of a place, where Natural Earth draws it:
 * - an island: the land polygon its point lies in;
 * - an island group: the islands that are its members, and, within its country of today, all islands that lie wholly
 *   inside its radius;
 * - a part of an island that a parallel divides ("South Sakhalin"): the island on the side its point lies on;
 * - a region of the same point and radius as the region it is within ("Karafuto Prefecture"): that region's outline;
 * - a country of today: its polygons, coarse enough to be published.
 * Null for all else: its extent is the circle of its radius.
 */
export function outlineOf(
  place: GazetteerPlace,
  gazetteer: ReadonlyMap<string, GazetteerPlace>,
): Polygon | MultiPolygon | null {
  const polygons = polygonsOf(place, gazetteer);
  if (polygons.length === 0) return null;
  const outline = geometryOf(polygons);
  const parallel = place.kind === "region" && isLocated(place) ? parallelBeside(place, gazetteer) : null;
  return parallel === null || !isLocated(place) ? outline : sideOf(outline, parallel, place.lat);
}

function polygonsOf(place: GazetteerPlace, gazetteer: ReadonlyMap<string, GazetteerPlace>): readonly LandPolygon[] {
  const container = place.within === null ? undefined : gazetteer.get(place.within);
  if (place.kind === "country") return outlinedCountry(place);
  if (!isLocated(place)) return [];
  if (place.kind === "island") return atPoint(place);
  if (place.kind === "island_group") return groupOf(place, gazetteer);
  if (place.kind !== "region" || container === undefined) return [];
  if (container.kind === "island" && parallelBeside(place, gazetteer) !== null) return polygonsOf(container, gazetteer);
  return isSameExtent(place, container) ? polygonsOf(container, gazetteer) : [];
}

/** A country that is gone has no outline, even where its successor's code is given. */
function outlinedCountry({ countryNow, within }: GazetteerPlace): readonly LandPolygon[] {
  return countryNow === null || within !== null ? [] : polygonsOfCountry(countryNow, "coarse");
}

function atPoint(place: LocatedPlace): readonly LandPolygon[] {
  const polygon = polygonAt(landPolygons(), place, Math.max(shapeResolutionKm, (place.uncertaintyKm ?? 0) / 2));
  const tooLarge = polygon !== null && !liesWithin(polygon, place, 3 * Math.max(20, place.uncertaintyKm ?? 0));
  return polygon === null || tooLarge ? [] : [polygon];
}

function groupOf(group: LocatedPlace, gazetteer: ReadonlyMap<string, GazetteerPlace>): readonly LandPolygon[] {
  const near = landPolygons().filter((polygon) => liesWithin(polygon, group, group.uncertaintyKm ?? 0));
  const found = new Set(near.filter((polygon) => isOfCountry(polygon, group.countryNow)));
  for (const member of gazetteer.values()) {
    if (member.within !== group.id || !isLocated(member)) continue;
    if (member.kind === "island_group") for (const polygon of groupOf(member, gazetteer)) found.add(polygon);
    const island = member.kind === "island" ? polygonAt(landPolygons(), member, shapeResolutionKm) : null;
    if (island !== null) found.add(island);
  }
  return [...found];
}

/** Small islets are drawn as land without a country; they belong to the islands around them. */
function isOfCountry({ rings }: LandPolygon, code: string | null): boolean {
  const [lon = 0, lat = 0] = rings[0]?.[0] ?? [];
  const drawn = countryAt({ lat, lon }, shapeResolutionKm);
  return drawn === null || drawn === code;
}

function liesWithin(polygon: LandPolygon, { lat, lon }: LocatedPlace, km: number): boolean {
  const degrees = km / kmPerDegree;
  if (polygon.south < lat - degrees || polygon.north > lat + degrees) return false;
  return (polygon.rings[0] ?? []).every(
    ([ringLon = 0, ringLat = 0]) => distanceKm({ lat, lon }, { lat: ringLat, lon: ringLon }) <= km,
  );
}

/** Latitude of the parallel that divides the island a region belongs to, directly or through another region; else null. */
function parallelBeside(region: LocatedPlace, gazetteer: ReadonlyMap<string, GazetteerPlace>): number | null {
  const container = region.within === null ? undefined : gazetteer.get(region.within);
  if (container === undefined || !isLocated(container)) return null;
  if (container.kind === "region") return isSameExtent(region, container) ? parallelBeside(container, gazetteer) : null;
  if (container.kind !== "island") return null;
  for (const place of gazetteer.values())
    if (place.kind === "parallel" && place.within === container.id) return place.lat;
  return null;
}

function isSameExtent(place: LocatedPlace, container: GazetteerPlace): boolean {
  if (!isLocated(container) || place.uncertaintyKm !== container.uncertaintyKm) return false;
  return distanceKm(place, container) <= sameExtentKm;
}

function sideOf(outline: Polygon | MultiPolygon, parallel: number, lat: number): Polygon | MultiPolygon {
  const box: [number, number, number, number] = lat < parallel ? [-180, -90, 180, parallel] : [-180, parallel, 180, 90];
  const clipped = bboxClip(outline, box).geometry;
  return clipped.type === "Polygon" || clipped.type === "MultiPolygon" ? clipped : outline;
}
