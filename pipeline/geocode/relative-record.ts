import type { Place } from "../records/types.ts";
import type { GazetteerPlace } from "./gazetteer-place.ts";
import type { FoundExpression, PlaceShape } from "./geocode-records.ts";
import type { LatLon } from "./geodesic.ts";
import { kmToShape } from "./land.ts";
import { relativeRow } from "./place-row.ts";
import type { OutlineReader } from "./place-shape.ts";
import { locateRelative } from "./relative-place.ts";
import { toRfc7946 } from "./rfc7946.ts";

const coastToleranceKm = 5; // towns and harbours on a coast may lie just outside its drawing

/** The expressions that tell the same place, by its id, in the order of their first. */
export function groupedBy(
  expressions: readonly FoundExpression[],
  ids: readonly string[],
): Map<string, [FoundExpression, ...FoundExpression[]]> {
  const groups = new Map<string, [FoundExpression, ...FoundExpression[]]>();
  for (const [index, found] of expressions.entries()) {
    const id = ids[index] ?? "";
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [found]);
    else group.push(found);
  }
  return groups;
}

/** Row and shape of the place that some expressions tell. */
export function relativePlace(
  id: string,
  found: readonly [FoundExpression, ...FoundExpression[]],
  known: ReadonlyMap<string, GazetteerPlace>,
  outlineOf: OutlineReader,
): { readonly place: Place; readonly shape: PlaceShape | null } {
  const [{ expression, anchors: ids }] = found;
  const anchors = ids.map((anchor) => (anchor === null ? null : (known.get(anchor) ?? null)));
  const located = locateRelative(expression, anchors);
  const row = relativeRow(id, found, located, anchors);
  if ("nullReason" in located) return { place: row, shape: null };
  // What may lie on either side of a border is within neither country.
  const within = row.country_now === null ? null : holderOf(located, anchors[0] ?? null, known, outlineOf);
  const place = { ...row, within };
  return { place, shape: { place: id, geometry: toRfc7946(located.geometry), terms: located.terms } };
}

/** The nearest of the places around the anchor whose outline holds the point too. */
function holderOf(
  point: LatLon,
  anchor: GazetteerPlace | null,
  known: ReadonlyMap<string, GazetteerPlace>,
  outlineOf: OutlineReader,
): string | null {
  for (let id = anchor?.within ?? null; id !== null; ) {
    const container = known.get(id);
    if (container === undefined) return null;
    const outline = outlineOf(container);
    if (outline !== null && kmToShape(outline, point) <= coastToleranceKm) return id;
    id = container.within;
  }
  return null;
}
