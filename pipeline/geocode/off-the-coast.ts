import {
  area,
  bbox,
  bboxClip,
  booleanPointInPolygon,
  buffer,
  centerOfMass,
  difference,
  featureCollection,
  intersect,
  polygon,
  simplify,
} from "@turf/turf";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import type { StatedDirection } from "../grammar/place-expression/place-expression.ts";
import { anchorTerms, type ErrorTerm, offshoreReachKm, sumOf } from "./error-terms.ts";
import type { LocatedPlace } from "./gazetteer-place.ts";
import { distanceKm, type LatLon, wrapped } from "./geodesic.ts";
import { polygonAt } from "./land.ts";
import { type LandPolygon, landPolygons } from "./natural-earth.ts";
import type { Located } from "./relative-place.ts";
import { discAround, sectorOf } from "./uncertainty-shape.ts";

type Area = Feature<Polygon | MultiPolygon>;
type Box = [west: number, south: number, east: number, north: number];

/** A coast said to be northern faces anything from north-west to north-east. */
const halfAngle = 45;
const marginDegrees = 0.1;
const drawnToDegrees = 0.02; // about 2 km: the water is 22 km wide

/**
 * "off the coast of X": the sea within the anchor's extent and 12 nautical miles of it, on the side that is said; its
 * point is in the middle of that sea, or X itself where the sea lies all around it.
 */
export function offTheCoast(anchor: LocatedPlace, side: StatedDirection | null): Located {
  const own: ErrorTerm[] = [...anchorTerms(anchor), { name: "unstated distance", km: offshoreReachKm }];
  const reach = sumOf(own);
  const around = facing(anchor, side, reach, shoreOf(anchor) ?? polygon(discAround(anchor, reach).coordinates));
  const sea = withoutLand(around) ?? around;
  const point = middleOf(sea, anchor);
  const shift = distanceKm(anchor, point);
  const terms: ErrorTerm[] = shift < 0.001 ? own : [...own, { name: "shift to the sea", km: shift }];
  return {
    ...point,
    uncertaintyKm: sumOf(terms),
    terms,
    geometry: sea.geometry,
    method: `sea within ${Math.round(offshoreReachKm)} km of ${anchor.name}`,
  };
}

/** An island with the water around it; null for a place that is no drawn island. */
function shoreOf(anchor: LocatedPlace): Area | null {
  const island = anchor.kind === "island" ? polygonAt(landPolygons(), anchor, 0) : null;
  if (island === null) return null;
  const drawn = simplify(polygon(island.rings as Position[][]), { tolerance: drawnToDegrees });
  return buffer(drawn, offshoreReachKm, { units: "kilometers", steps: 8 }) ?? null;
}

/** The part of the water that the side of the coast faces. */
function facing(anchor: LocatedPlace, side: StatedDirection | null, reachKm: number, around: Area): Area {
  if (side === null) return around;
  const sector = polygon(sectorOf(anchor, 0, reachKm, side.degrees, halfAngle).coordinates);
  return intersect(featureCollection<Polygon | MultiPolygon>([around, sector])) ?? sector;
}

function withoutLand(shape: Area): Area | null {
  const [west, south, east, north] = bbox(shape);
  const box: Box = [west - marginDegrees, south - marginDegrees, east + marginDegrees, north + marginDegrees];
  let sea: Area | null = shape;
  for (const land of landPolygons()) {
    const part = touches(land, box) ? clipped(land, box) : null;
    if (part !== null && sea !== null) sea = difference(featureCollection([sea, part]));
  }
  return sea !== null && area(sea) > 0 ? sea : null;
}

function touches(land: LandPolygon, [west, south, east, north]: Box): boolean {
  return land.north >= south && land.south <= north && land.east >= west && land.west <= east;
}

/** The land in a box: a continent has too many vertices to be subtracted whole. */
function clipped(land: LandPolygon, box: Box): Area | null {
  const part = bboxClip(polygon(land.rings as Position[][]), box).geometry;
  return part.type === "Polygon" && part.coordinates.length > 0 ? polygon(part.coordinates) : null;
}

function middleOf(sea: Area, anchor: LocatedPlace): LatLon {
  const [lon = anchor.lon, lat = anchor.lat] = centerOfMass(sea).geometry.coordinates;
  return booleanPointInPolygon([lon, lat], sea) ? { lat, lon: wrapped(lon) } : { lat: anchor.lat, lon: anchor.lon };
}
