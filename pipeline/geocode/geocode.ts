import type { Authority } from "../gazetteer/authority.ts";
import type { PlaceExpression } from "../grammar/place-expression/place-expression.ts";
import type { Place } from "../records/types.ts";
import type { Shape } from "./antimeridian.ts";
import type { ErrorTerm } from "./error-terms.ts";
import { type GazetteerPlace, gazetteerOf, rowAsGazetteerPlace } from "./gazetteer-place.ts";
import type { LatLon } from "./geodesic.ts";
import { extentOf, outlineHolds } from "./place-extent.ts";
import { authorityRow, containerOf, fallbackRow, relativeRow, unlocatedRow } from "./place-row.ts";
import { relativePlaceId } from "./relative-id.ts";
import { locateRelative } from "./relative-place.ts";
import { toRfc7946 } from "./rfc7946.ts";

/** A place that the texts name, as resolved: a row of the authority table, a town of the general gazetteer, or neither. */
export interface MentionedPlace {
  /** Id of the authority row, if it is one; else any unique id. */
  readonly id: string;
  readonly name: string;
  readonly kind: Place["kind"];
  /** Spellings met, most frequent first, each with its count: "Maoka (12)". */
  readonly names: readonly string[];
  readonly mentionCount: number;
  readonly evidence: readonly string[];
  /** What the general gazetteer has, for a place that is in no authority row. */
  readonly town?: {
    readonly lat: number;
    readonly lon: number;
    readonly countryNow: string | null;
    readonly geonamesId: string | null;
    readonly authority: string;
  };
  /** Why it is not located, where the resolver knows. */
  readonly nullReason?: string;
}

/** A relative place as read, with what its anchors were resolved to. */
export interface FoundExpression {
  readonly expression: PlaceExpression;
  /** The words of the expression, as in the text. */
  readonly words: string;
  /** Place ids of the anchors, in their order; null for a name that was not resolved. */
  readonly anchors: readonly (string | null)[];
  readonly evidence: readonly string[];
}

export interface GeocodeInput {
  readonly authority: Pick<Authority, "places">;
  readonly mentioned: readonly MentionedPlace[];
  readonly expressions: readonly FoundExpression[];
}

/** The area a place takes up or may lie in, ready to publish (RFC 7946), and what its size is made of. */
export interface PlaceShape {
  readonly place: string;
  readonly geometry: Shape;
  readonly terms: readonly ErrorTerm[];
}

/** Something odd about a place, kept for the release's list of known defects. */
export interface GeocodeIssue {
  readonly record: string;
  readonly severity: "warning" | "error";
  readonly message: string;
}

export interface Geocoded {
  /** Rows of the places table, by id. */
  readonly places: readonly Place[];
  /** Sorted by place. */
  readonly shapes: readonly PlaceShape[];
  readonly issues: readonly GeocodeIssue[];
  /** Place ids of the expressions given, in their order. */
  readonly expressionPlaces: readonly string[];
}

/**
 * Puts places on the map: rows for the places that the texts name, for the relative places told from them, and for the
 * places that contain a named place. Reads no file but Natural Earth's shapes. The same input gives the same rows.
 */
export function geocode({ authority, mentioned, expressions }: GeocodeInput): Geocoded {
  const gazetteer = gazetteerOf(authority.places);
  const places = new Map<string, Place>();
  const shapes = new Map<string, PlaceShape>();
  const issues: GeocodeIssue[] = [];
  const known = new Map<string, GazetteerPlace>(gazetteer);
  for (const mention of mentioned) {
    const row = gazetteer.get(mention.id);
    const place = row !== undefined ? authorityRow(row, mention) : placeOutside(mention);
    places.set(place.id, place);
    if (row === undefined) known.set(place.id, rowAsGazetteerPlace(place));
    if (place.lat === null) issues.push(unlocatedIssue(place));
  }
  const expressionPlaces = expressions.map(({ expression, anchors, words }) =>
    relativePlaceId(expression, anchors, words),
  );
  for (const [id, found] of groupedBy(expressions, expressionPlaces)) {
    const { place, shape } = relativePlace(id, found, known);
    places.set(id, place);
    if (shape === null) issues.push(unlocatedIssue(place));
    else shapes.set(id, shape);
  }
  addContainers(places, gazetteer);
  for (const place of places.values()) {
    if (place.kind === "relative") continue;
    const extent = extentOf(known.get(place.id) ?? rowAsGazetteerPlace(place), gazetteer);
    if (extent !== null) shapes.set(place.id, { place: place.id, ...extent });
  }
  return { places: sortedBy(places, "id"), shapes: sortedBy(shapes, "place"), issues, expressionPlaces };
}

function placeOutside(mention: MentionedPlace): Place {
  return mention.town === undefined ? unlocatedRow(mention) : fallbackRow(mention, mention.town);
}

/** The expressions that tell the same place, by its id, in the order of their first. */
function groupedBy(
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

function relativePlace(
  id: string,
  found: readonly [FoundExpression, ...FoundExpression[]],
  known: ReadonlyMap<string, GazetteerPlace>,
): { readonly place: Place; readonly shape: PlaceShape | null } {
  const [{ expression, anchors: ids }] = found;
  const anchors = ids.map((anchor) => (anchor === null ? null : (known.get(anchor) ?? null)));
  const located = locateRelative(expression, anchors);
  const row = relativeRow(id, found, located, anchors);
  if ("nullReason" in located) return { place: row, shape: null };
  const place = { ...row, within: holderOf(located, anchors[0] ?? null, known) };
  return { place, shape: { place: id, geometry: toRfc7946(located.geometry), terms: located.terms } };
}

/** The nearest of the places around the anchor whose outline holds the point too. */
function holderOf(
  point: LatLon,
  anchor: GazetteerPlace | null,
  known: ReadonlyMap<string, GazetteerPlace>,
): string | null {
  for (let id = anchor?.within ?? null; id !== null; ) {
    const container = known.get(id);
    if (container === undefined) return null;
    if (outlineHolds(container, point, known)) return id;
    id = container.within;
  }
  return null;
}

/** Only a place that contains a mentioned place may be in the table on the authority's word alone. */
function addContainers(places: Map<string, Place>, gazetteer: ReadonlyMap<string, GazetteerPlace>): void {
  for (const place of [...places.values()]) {
    for (let id = place.within; id !== null && !places.has(id); id = gazetteer.get(id)?.within ?? null) {
      const container = gazetteer.get(id);
      if (container === undefined) break;
      places.set(id, containerOf(container));
    }
  }
}

function unlocatedIssue({ id, name, null_reason }: Place): GeocodeIssue {
  return {
    record: id,
    severity: "warning",
    message: `“${name}” has no point: ${null_reason}; kept without coordinates`,
  };
}

function sortedBy<Key extends string, Row extends Readonly<Record<Key, string>>>(
  rows: ReadonlyMap<string, Row>,
  key: Key,
): Row[] {
  return [...rows.values()].sort((a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0));
}
