import type { Shape } from "./antimeridian.ts";
import type { ErrorTerm } from "./error-terms.ts";
import { type GazetteerPlace, isLocated } from "./gazetteer-place.ts";
import type { OutlineReader } from "./place-shape.ts";
import { toRfc7946 } from "./rfc7946.ts";
import { discAround } from "./uncertainty-shape.ts";

const largestDiscKm = 1500; // a circle around a continent says nothing and reaches over a pole

/**
 * The shape of a place that is not relative: its outline where one is drawn, else the circle of its radius.
 * Null for a place without a point, and for one so large that a circle would mislead.
 */
export function extentOf(
  place: GazetteerPlace,
  outlineOf: OutlineReader,
): { readonly geometry: Shape; readonly terms: readonly ErrorTerm[] } | null {
  if (!isLocated(place)) return null;
  const outline = outlineOf(place);
  if (outline !== null) return { geometry: toRfc7946(outline), terms: [] };
  const km = place.uncertaintyKm ?? 0;
  if (km === 0 || km > largestDiscKm) return null;
  const terms = [{ name: place.precision === "area" ? "extent" : "precision of the point", km } as const];
  return { geometry: toRfc7946(discAround(place, km)), terms };
}
