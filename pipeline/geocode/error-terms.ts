import type { StatedDirection, StatedDistance } from "../grammar/place-expression/place-expression.ts";
import type { LocatedPlace } from "./gazetteer-place.ts";
import { kmPerDegree } from "./land.ts";

/**
 * The contributions to the uncertainty of a place told from another, by the point-radius method:
 * Wieczorek, Guo & Hijmans (2004), "The point-radius method for georeferencing locality descriptions and calculating
 * associated uncertainty", Int. J. Geographical Information Science 18, 745–767; Chapman & Wieczorek (2020),
 * "Georeferencing Best Practices", GBIF Secretariat, doi:10.15468/doc-gg7h-s853. They are added, not squared: the
 * result is the greatest distance that the place may lie from its point.
 */
export type TermName =
  | "extent" // the place itself is an area
  | "precision of the point" // the place's own point may be off
  | "extent of the anchor" // the anchor is an area
  | "precision of the anchor" // the anchor's own point may be off
  | "coordinate precision" // the anchor's coordinates are rounded
  | "stated distance" // no direction: the place is that far away somewhere around the anchor
  | "range of distances" // "20 to 30 km"
  | "rounding of the distance" // "20 km" may be 15 or 25
  | "about"
  | "unstated distance" // "near", "west of": how far is not said
  | "precision of the direction" // "north" of eight points is anything from 337.5° to 22.5°
  | "half the length" // between two places: anywhere along the way
  | "course of the way" // ways wind
  | "shift to the sea"; // the point was moved off the shore

export interface ErrorTerm {
  readonly name: TermName;
  readonly km: number;
}

/** How far off a place may be when nothing of its distance is said: a day's march. */
export const unstatedReachKm = 25;

/** How far from a shore "off the coast" reaches: the territorial sea of 12 nautical miles (UNCLOS article 3). */
export const offshoreReachKm = 22.224;

/** Extent, precision and rounding of the place that a distance is reckoned from. */
export function anchorTerms(anchor: LocatedPlace): ErrorTerm[] {
  const name = anchor.precision === "area" ? "extent of the anchor" : "precision of the anchor";
  return [
    { name, km: anchor.uncertaintyKm ?? 0 },
    { name: "coordinate precision", km: coordinatePrecisionKm(anchor) },
  ];
}

/**
 * Half the diagonal of the cell that the decimals of a coordinate leave open. The better of the two counts: a final zero
 * is not written.
 */
export function coordinatePrecisionKm({ lat, lon }: { readonly lat: number; readonly lon: number }): number {
  const decimals = Math.max(decimalsOf(lat), decimalsOf(lon));
  const side = kmPerDegree / 10 ** decimals;
  return Math.hypot(side, side * Math.cos((lat * Math.PI) / 180)) / 2;
}

function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

/** Rounding of the stated number; "about" doubles it and allows a tenth of the distance more. */
export function distanceTerms(distance: StatedDistance): ErrorTerm[] {
  const terms: ErrorTerm[] = [{ name: "rounding of the distance", km: distance.roundingKm }];
  if (distance.highKm > distance.lowKm) {
    terms.push({ name: "range of distances", km: (distance.highKm - distance.lowKm) / 2 });
  }
  if (distance.approximate) {
    terms.push({ name: "about", km: Math.max(distance.roundingKm, distance.highKm / 10) });
  }
  return terms;
}

/** Degrees on either side of a direction that the same word would still be used for. */
export function halfAngleOf({ points }: StatedDirection): number {
  return 180 / points;
}

/** How far the edge of the direction is from its middle, at a distance. */
export function directionTerm(direction: StatedDirection, km: number): ErrorTerm {
  const chord = 2 * km * Math.sin((halfAngleOf(direction) * Math.PI) / 360);
  return { name: "precision of the direction", km: chord };
}

/** The terms to the metre, each rounded up. */
export function toMetre(terms: readonly ErrorTerm[]): ErrorTerm[] {
  return terms.map((term) => ({ ...term, km: sumOf([term]) }));
}

/** The sum of the terms, in kilometres to the metre, rounded up so that the radius never falls short. */
export function sumOf(terms: readonly ErrorTerm[]): number {
  return Math.ceil(terms.reduce((sum, { km }) => sum + km, 0) * 1000 - 1e-6) / 1000;
}
