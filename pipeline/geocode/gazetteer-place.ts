import type { PlaceRow } from "../gazetteer/authority.ts";
import type { Place } from "../records/types.ts";

/** A row of raw/authority/places.csv with numbers as numbers and empty cells as null. */
export interface GazetteerPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: Place["kind"];
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: Place["precision"];
  /** For precision “area” the radius of the extent, else how far the point may be off; in kilometres. */
  readonly uncertaintyKm: number | null;
  readonly nullReason: string | null;
  readonly within: string | null;
  readonly countryNow: string | null;
  readonly nameJa: string | null;
  readonly nameRu: string | null;
  readonly nameZh: string | null;
  readonly geonamesId: string | null;
  readonly wikidataId: string | null;
  readonly source: string;
}

/** A place that has a point. */
export interface LocatedPlace extends GazetteerPlace {
  readonly lat: number;
  readonly lon: number;
}

const text = (cell: string): string | null => (cell === "" ? null : cell);
const number = (cell: string): number | null => (cell === "" ? null : Number(cell));

/** Reads a row; kinds and precisions were checked when the table was read. */
export function gazetteerPlace(row: PlaceRow): GazetteerPlace {
  const isLocated = row.lat !== "" && row.lon !== "";
  return {
    id: row.id,
    name: row.name,
    kind: row.kind as Place["kind"],
    lat: isLocated ? Number(row.lat) : null,
    lon: isLocated ? Number(row.lon) : null,
    precision: row.precision as Place["precision"],
    uncertaintyKm: number(row.uncertainty_km),
    nullReason: text(row.null_reason),
    within: text(row.within),
    countryNow: text(row.country_now),
    nameJa: text(row.name_ja),
    nameRu: text(row.name_ru),
    nameZh: text(row.name_zh),
    geonamesId: text(row.geonames_id),
    wikidataId: text(row.wikidata_id),
    source: row.source,
  };
}

/** Whether a place has a point. */
export function isLocated(place: GazetteerPlace): place is LocatedPlace {
  return place.lat !== null && place.lon !== null;
}

/** The places of the authority table by id. */
export function gazetteerOf(rows: readonly PlaceRow[]): ReadonlyMap<string, GazetteerPlace> {
  return new Map(rows.map((row) => [row.id, gazetteerPlace(row)]));
}

/** A published row in the form of the gazetteer. */
export function rowAsGazetteerPlace(place: Place): GazetteerPlace {
  return {
    id: place.id,
    name: place.name,
    kind: place.kind,
    lat: place.lat,
    lon: place.lon,
    precision: place.precision,
    uncertaintyKm: place.uncertainty_km,
    nullReason: place.null_reason,
    within: place.within,
    countryNow: place.country_now,
    nameJa: place.name_ja,
    nameRu: place.name_ru,
    nameZh: place.name_zh,
    geonamesId: place.geonames_id,
    wikidataId: place.wikidata_id,
    source: place.authority ?? "",
  };
}
