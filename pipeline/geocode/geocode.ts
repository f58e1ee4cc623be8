import type { Place } from "../records/types.ts";
import { type GazetteerPlace, gazetteerOf, rowAsGazetteerPlace } from "./gazetteer-place.ts";
import type { Geocoded, GeocodeInput, GeocodeIssue, MentionedPlace, PlaceShape } from "./geocode-records.ts";
import { extentOf } from "./place-extent.ts";
import { authorityRow, containerOf, fallbackRow, unlocatedRow } from "./place-row.ts";
import { outlineReader } from "./place-shape.ts";
import { relativePlaceId } from "./relative-id.ts";
import { groupedBy, relativePlace } from "./relative-record.ts";

export type * from "./geocode-records.ts";

/**
 * Puts places on the map: rows for the places that the texts name, for the relative places told from them, and for the
 * places that contain a named place. Reads no file but Natural Earth's shapes. The same input gives the same rows.
 */
export function geocode({ authority, mentioned, expressions }: GeocodeInput): Geocoded {
  const gazetteer = gazetteerOf(authority.places);
  const outlineOf = outlineReader(gazetteer);
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
    const { place, shape } = relativePlace(id, found, known, outlineOf);
    places.set(id, place);
    if (shape === null) issues.push(unlocatedIssue(place));
    else shapes.set(id, shape);
  }
  addContainers(places, gazetteer);
  for (const place of places.values()) {
    if (place.kind === "relative") continue;
    const extent = extentOf(known.get(place.id) ?? rowAsGazetteerPlace(place), outlineOf);
    if (extent !== null) shapes.set(place.id, { place: place.id, ...extent });
  }
  return { places: sortedBy(places, "id"), shapes: sortedBy(shapes, "place"), issues, expressionPlaces };
}

function placeOutside(mention: MentionedPlace): Place {
  return mention.town === undefined ? unlocatedRow(mention) : fallbackRow(mention, mention.town);
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
