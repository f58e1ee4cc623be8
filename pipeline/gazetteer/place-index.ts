import { type Authority, listOf, type PlaceRow } from "./authority.ts";
import type { Candidate } from "./choose-candidate.ts";
import { exactKey, looseKey } from "./variants.ts";

/** The box that the project is about: Manchuria, Sakhalin, the Kurils, Hokkaido. Degrees. */
const theatre = { south: 41, north: 56, west: 113, east: 164 } as const;

/** Places of the authority tables by their spellings. */
export interface PlaceIndex {
  readonly rows: ReadonlyMap<string, PlaceRow>;
  /** Ids of the rows that have the spelling, in the order of the table. */
  readonly exact: ReadonlyMap<string, readonly string[]>;
  /** The same by a key that romanisations of one name share. */
  readonly loose: ReadonlyMap<string, readonly string[]>;
}

/** Indexes the places of the authority tables. */
export function placeIndexOf(authority: Authority): PlaceIndex {
  const exact = new Map<string, string[]>();
  const loose = new Map<string, string[]>();
  const add = (name: string, id: string) => {
    for (const [index, key] of [
      [exact, exactKey(name)],
      [loose, looseKey(name)],
    ] as const) {
      if (key === "") continue;
      const ids = index.get(key);
      if (ids === undefined) index.set(key, [id]);
      else if (!ids.includes(id)) ids.push(id);
    }
  };
  for (const row of authority.places) {
    add(row.name, row.id);
    for (const name of [row.name_ja, row.name_ru, row.name_zh].flatMap(listOf)) add(name, row.id);
  }
  for (const row of authority.placeNames) add(row.name, row.place);
  for (const row of authority.parties) {
    for (const name of [row.name, ...listOf(row.names), ...listOf(row.adjectives)]) {
      if (row.place !== "" && !exact.has(exactKey(name))) add(name, row.place);
    }
  }
  return { rows: new Map(authority.places.map((row) => [row.id, row])), exact, loose };
}

/** The candidate that a row of the table is. */
export function candidateOf(row: PlaceRow): Candidate {
  const lat = row.lat === "" ? null : Number(row.lat);
  const lon = row.lon === "" ? null : Number(row.lon);
  return { id: row.id, name: row.name, kind: row.kind, lat, lon, theatre: isInTheatre(lat, lon) };
}

/** Whether a point lies in the area the project is about. */
export function isInTheatre(lat: number | null, lon: number | null): boolean {
  if (lat === null || lon === null) return false;
  return lat >= theatre.south && lat <= theatre.north && lon >= theatre.west && lon <= theatre.east;
}
