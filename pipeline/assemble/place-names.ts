import type { PlaceNameRow } from "../gazetteer/authority.ts";
import { contentId } from "../records/ids.ts";
import type { PlaceName } from "../records/types.ts";
import type { PlaceRecord } from "../resolve/resolution.ts";
import { fold } from "../text/folding.ts";

/** A spelling of the texts, with the texts it was met in. */
export interface MetSpelling {
  readonly place: string;
  readonly text: string;
  readonly sources: readonly string[];
  readonly count: number;
}

/**
 * Rows of the place_names table: the spellings that the authority tables know for the places mentioned, and those met in the texts.
 * A spelling met counts for the authority row that is written the same, else for the one that folds the same.
 */
export function placeNameRows(
  places: readonly PlaceRecord[],
  authority: readonly PlaceNameRow[],
  met: readonly MetSpelling[],
): PlaceName[] {
  const mentioned = new Map(places.map((place) => [place.authority ?? place.id, place.id]));
  const rows = new Map<string, PlaceName>();
  for (const row of authority) {
    const place = mentioned.get(row.place);
    if (place !== undefined) addRow(rows, authorityRow(place, row));
  }
  const byFold = new Map([...rows.values()].map((row) => [`${row.place}\n${fold(row.name)}`, row]));
  for (const spelling of met) {
    const known =
      rows.get(keyOf(spelling.place, spelling.text)) ?? byFold.get(`${spelling.place}\n${fold(spelling.text)}`);
    if (known !== undefined) known.mention_count += spelling.count;
    else addRow(rows, metRow(spelling));
  }
  return [...rows.values()];
}

function keyOf(place: string, name: string): string {
  return `${place}\n${name}`;
}

function addRow(rows: Map<string, PlaceName>, row: PlaceName): void {
  const key = keyOf(row.place, row.name);
  if (!rows.has(key)) rows.set(key, row);
}

function idOf(place: string, name: string): string {
  return contentId("placename", name, keyOf(place, name));
}

function authorityRow(place: string, { name, lang, script, status, source, reason }: PlaceNameRow): PlaceName {
  return {
    id: idOf(place, name),
    place,
    name,
    lang: lang || null,
    script: script || null,
    status: status as PlaceName["status"],
    source,
    mention_count: 0,
    reason: reason || null,
  };
}

function metRow({ place, text, sources, count }: MetSpelling): PlaceName {
  const source = sources.map((id) => `text ${id}`).join(", ");
  const reason = "matched by spelling rules";
  return {
    id: idOf(place, text),
    place,
    name: text,
    lang: null,
    script: "Latn",
    status: "variant",
    source,
    mention_count: count,
    reason,
  };
}
