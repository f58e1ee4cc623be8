/** A row of raw/authority/places.csv, as written; lists are joined by "|", empty cells are "". */
export interface PlaceRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly lat: string;
  readonly lon: string;
  readonly precision: string;
  readonly uncertainty_km: string;
  readonly null_reason: string;
  readonly within: string;
  readonly country_now: string;
  readonly name_ja: string;
  readonly name_ru: string;
  readonly name_zh: string;
  readonly geonames_id: string;
  readonly wikidata_id: string;
  readonly source: string;
  readonly note: string;
}

/** A row of raw/authority/place-names.csv: one spelling of one place. */
export interface PlaceNameRow {
  readonly place: string;
  readonly name: string;
  readonly lang: string;
  readonly script: string;
  readonly status: string;
  readonly source: string;
  readonly reason: string;
}

/** A row of raw/authority/parties.csv. */
export interface PartyRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly successor: string;
  readonly place: string;
  readonly adjectives: string;
  readonly names: string;
  readonly source: string;
}

/** A row of raw/authority/people.csv. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly family_name: string;
  readonly given_name: string;
  readonly party: string;
  readonly names: string;
  readonly wikidata_id: string;
  readonly source: string;
}

/** A row of raw/authority/units.csv. */
export interface UnitRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly echelon: string;
  readonly party: string;
  readonly parent: string;
  readonly names: string;
  readonly source: string;
}

/** A row of raw/authority/vessels.csv. */
export interface VesselRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly party: string;
  readonly names: string;
  readonly source: string;
}

/** A row of raw/authority/organisations.csv. */
export interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly party: string;
  readonly names: string;
  readonly source: string;
}

/** A row of raw/authority/authorities.csv: who says so. */
export type AuthorityRow = OrganisationRow;

/** A row of raw/authority/events.csv: the names that are one event's, the preferred one first, its type, and what is known of it. */
export interface EventRow {
  readonly name: string;
  readonly names: string;
  readonly type: string;
  /** EDTF, or "". */
  readonly date: string;
  readonly parties: string;
  /** The place that tells it from others of its kind. */
  readonly place: string;
  /** The name of the row it is part of. */
  readonly part_of: string;
  readonly source: string;
}

/** A row of raw/authority/sovereignty.csv; columns are those of the file. */
export type SovereigntyRow = Readonly<Record<string, string>>;

/** What the texts cannot know, as plain rows. */
export interface Authority {
  readonly places: readonly PlaceRow[];
  readonly placeNames: readonly PlaceNameRow[];
  readonly parties: readonly PartyRow[];
  readonly people: readonly PersonRow[];
  readonly units: readonly UnitRow[];
  readonly vessels: readonly VesselRow[];
  readonly organisations: readonly OrganisationRow[];
  readonly authorities: readonly AuthorityRow[];
  readonly events: readonly EventRow[];
  readonly sovereignty: readonly SovereigntyRow[];
}

/** The values of a cell that holds several, joined by "|". */
export function listOf(cell: string): string[] {
  return cell
    .split("|")
    .map((value) => value.trim())
    .filter((value) => value !== "");
}
