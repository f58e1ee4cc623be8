import type { MultiPolygon, Polygon } from "geojson";
import type { PlaceExpression, PlaceRelation } from "../grammar/place-expression/place-expression.ts";
import {
  anchorTerms,
  directionTerm,
  distanceTerms,
  type ErrorTerm,
  halfAngleOf,
  sumOf,
  unstatedReachKm,
} from "./error-terms.ts";
import { type GazetteerPlace, isLocated, type LocatedPlace } from "./gazetteer-place.ts";
import { distanceKm, type LatLon, midpointOf, pointAt } from "./geodesic.ts";
import { offTheCoast } from "./off-the-coast.ts";
import { corridorAlong, discAround, grown, ringAround, sectorOf } from "./uncertainty-shape.ts";

/** Where a place told from others lies: a point, the shape it may lie in, and what the size of the shape is made of. */
export interface Located extends LatLon {
  /** Sum of the terms, km: no part of the shape is farther from the point. */
  readonly uncertaintyKm: number;
  readonly terms: readonly ErrorTerm[];
  readonly geometry: Polygon | MultiPolygon;
  readonly method: string;
}

/** Why there is no point. */
export interface Unlocated {
  readonly nullReason: string;
}

/** An anchor of more than this radius (a country, an ocean) fixes nothing. */
const largestAnchorKm = 320;

const linear = new Set(["parallel", "river", "road", "railway", "strait"]);
const windingShare = 0.1; // ways leave the straight line by a tenth of their length

/**
 * Puts a relative place on the map from the places it is told from, by the point-radius method
 * (Chapman & Wieczorek 2020, doi:10.15468/doc-gg7h-s853).
 * @param anchors the places of the expression's anchors, in its order; null for a name that no place is known for
 */
export function locateRelative(
  expression: PlaceExpression,
  anchors: readonly (GazetteerPlace | null)[],
): Located | Unlocated {
  if (expression.pointless !== null) return { nullReason: expression.pointless };
  const located: LocatedPlace[] = [];
  for (const anchor of anchors) {
    if (anchor === null) return { nullReason: "the place it is reckoned from is not known" };
    if (!isLocated(anchor)) return { nullReason: `${anchor.name}, from which it is reckoned, has no coordinates` };
    if (extentKm(anchor) > largestAnchorKm) {
      return {
        nullReason: `${anchor.name}, from which it is reckoned, is too large (${anchor.uncertaintyKm} km around its point)`,
      };
    }
    located.push(anchor);
  }
  const [first, second] = located;
  if (first === undefined) return { nullReason: "no place is named from which it is reckoned" };
  return locators[expression.relation](expression, first, second ?? null);
}

type Locator = (expression: PlaceExpression, first: LocatedPlace, second: LocatedPlace | null) => Located | Unlocated;

const locators: Readonly<Record<PlaceRelation, Locator>> = {
  offset,
  direction,
  distance: ring,
  within: disc,
  near: (expression, first, second) =>
    second === null ? disc(expression, first) : corridor(first, second, unstatedReachKm),
  off: ({ direction: side }, first) => offTheCoast(first, side),
  between: (_, first, second) => (second === null ? noSecond : corridor(first, second, 0)),
  line: (_, first, second) => (second === null ? noSecond : corridor(first, second, 0)),
  border: (_, first, second) => {
    if (second === null) return noSecond;
    const areas = [first, second].filter(({ kind }) => kind === "country" || kind === "region");
    return areas.length === 0 ? corridor(first, second, 0) : { nullReason: "a border between areas has no one point" };
  },
  along: disc,
};

const noSecond: Unlocated = { nullReason: "only one end is named" };

/** "20 km north of X": a sector of a ring around X, grown by what is uncertain about X. */
function offset({ distance, direction: towards }: PlaceExpression, anchor: LocatedPlace): Located | Unlocated {
  if (distance === null || towards === null) return { nullReason: "no distance and direction are stated" };
  const middle = (distance.lowKm + distance.highKm) / 2;
  const own = anchorTerms(anchor);
  const along = distanceTerms(distance);
  const terms = [...own, ...along, directionTerm(towards, middle)];
  const half = sumOf(along);
  const sector = sectorOf(anchor, middle - half, middle + half, towards.degrees, halfAngleOf(towards));
  return {
    ...pointAt(anchor, middle, towards.degrees),
    uncertaintyKm: sumOf(terms),
    terms,
    geometry: grown(sector, sumOf(own)),
    method: `${rounded(middle)} km at ${towards.degrees}° from ${anchor.name}`,
  };
}

/**
 * "west of X": from half way to the edge of X to as far beyond the edge again, 25 km at least. A river or a parallel is
 * long but not wide: its edge is where its point is.
 */
function direction({ direction: towards }: PlaceExpression, anchor: LocatedPlace): Located | Unlocated {
  if (towards === null) return { nullReason: "no direction is stated" };
  const edge = linear.has(anchor.kind) ? 0 : extentKm(anchor);
  const [inner, outer] = [edge / 2, edge + Math.max(unstatedReachKm, edge)];
  const middle = (inner + outer) / 2;
  const own = anchorTerms(anchor);
  const terms: ErrorTerm[] = [
    ...own,
    { name: "unstated distance", km: (outer - inner) / 2 },
    directionTerm(towards, middle),
  ];
  return {
    ...pointAt(anchor, middle, towards.degrees),
    uncertaintyKm: sumOf(terms),
    terms,
    geometry: grown(sectorOf(anchor, inner, outer, towards.degrees, halfAngleOf(towards)), sumOf(own)),
    method: `at ${towards.degrees}° from ${anchor.name}, distance not stated`,
  };
}

/** "150 m behind X": a ring around X; its point is X. */
function ring({ distance }: PlaceExpression, anchor: LocatedPlace): Located | Unlocated {
  if (distance === null) return { nullReason: "no distance is stated" };
  const middle = (distance.lowKm + distance.highKm) / 2;
  const around = [...anchorTerms(anchor), ...distanceTerms(distance)];
  const terms: ErrorTerm[] = [{ name: "stated distance", km: middle }, ...around];
  return {
    lat: anchor.lat,
    lon: anchor.lon,
    uncertaintyKm: sumOf(terms),
    terms,
    geometry: ringAround(anchor, middle - sumOf(around), sumOf(terms)),
    method: `${rounded(middle)} km from ${anchor.name}, direction not stated`,
  };
}

/** "near X", "within 30 km of X", "along X": everything around X. */
function disc({ distance, relation }: PlaceExpression, anchor: LocatedPlace): Located {
  const reach: ErrorTerm =
    distance === null
      ? { name: "unstated distance", km: relation === "along" ? 0 : unstatedReachKm }
      : { name: "stated distance", km: distance.highKm };
  const terms = [...anchorTerms(anchor), reach, ...(distance === null ? [] : distanceTerms(distance))];
  return {
    lat: anchor.lat,
    lon: anchor.lon,
    uncertaintyKm: sumOf(terms),
    terms,
    geometry: discAround(anchor, sumOf(terms)),
    method: `around ${anchor.name}`,
  };
}

/** Between two places: the shortest way, as wide as the ends are uncertain and ways wind; its point is half way. */
function corridor(first: LocatedPlace, second: LocatedPlace, reachKm: number): Located {
  const length = distanceKm(first, second);
  const wider = [first, second].map(anchorTerms).sort((a, b) => sumOf(b) - sumOf(a))[0] ?? [];
  const terms: ErrorTerm[] = [
    ...wider,
    { name: "half the length", km: length / 2 },
    { name: "course of the way", km: length * windingShare },
    ...(reachKm > 0 ? [{ name: "unstated distance", km: reachKm } as const] : []),
  ];
  return {
    ...midpointOf(first, second),
    uncertaintyKm: sumOf(terms),
    terms,
    geometry: corridorAlong(first, second, sumOf(terms) - length / 2),
    method: `half way from ${first.name} to ${second.name}`,
  };
}

function extentKm(anchor: LocatedPlace): number {
  return anchor.precision === "area" ? (anchor.uncertaintyKm ?? 0) : 0;
}

function rounded(km: number): number {
  return Number(km.toPrecision(4));
}
