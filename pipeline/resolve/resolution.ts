import type { NameKind, NameMention } from "../grammar/mention.ts";
import type { Passage } from "../text/passage.ts";

/** A name in a text, as resolution sees it. */
export interface ResolveMention {
  /** Stable id of the mention. */
  readonly id: string;
  readonly passage: Passage;
  readonly mention: NameMention;
}

/** The names of one text, in text order. */
export interface ResolveInput {
  readonly source: string;
  readonly discourse: "continuous" | "shuffled";
  readonly mentions: readonly ResolveMention[];
}

/** A value of a record and the words that say it: positions are UTF-16 units of the passage of the mention. */
export interface Fact {
  /** Column of the record: "rank", "role", "party", "part_of", "commander", "fate", "kind", "echelon". */
  readonly field: string;
  readonly value: string;
  readonly source: string;
  readonly mention: string;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

export interface Spelling {
  readonly text: string;
  readonly count: number;
}

/** What all records have. */
export interface EntityRecord {
  readonly id: string;
  readonly name: string;
  /** Every spelling met, most frequent first. */
  readonly names: readonly Spelling[];
  /** Ids of the mentions joined to it, in text order. */
  readonly mentions: readonly string[];
  /** Id of the row of the authority tables it stands for, else null. */
  readonly authority: string | null;
  readonly facts: readonly Fact[];
  /** Why mentions were joined or left apart, where that is not plain. */
  readonly note: string | null;
}

export interface PersonRecord extends EntityRecord {
  readonly familyName: string | null;
  readonly givenName: string | null;
  readonly ranks: readonly string[];
  readonly roles: readonly string[];
  readonly party: readonly string[];
  readonly fate: string | null;
  readonly wikidataId: string | null;
}

export interface UnitRecord extends EntityRecord {
  readonly kind: string | null;
  readonly echelon: string;
  readonly number: string | null;
  readonly party: readonly string[];
  /** Id of the unit it belongs to. */
  readonly parent: string | null;
  /** Id of the person in command. */
  readonly commander: string | null;
}

export interface VesselRecord extends EntityRecord {
  readonly kind: string | null;
  readonly party: readonly string[];
  readonly fate: string | null;
}

export interface OrganisationRecord extends EntityRecord {
  readonly kind: string | null;
  readonly party: readonly string[];
}

export interface PlaceRecord extends EntityRecord {
  /** A kind of the places table. */
  readonly kind: string;
  /** Id of the place whose name it has in its own ("Mooka Station" in Maoka), else null. */
  readonly within: string | null;
  /** Of a town of the general gazetteer; null for rows of the authority tables and for places nobody has. */
  readonly gazetteer: {
    readonly geonamesId: string;
    readonly country: string;
    readonly lat: number;
    readonly lon: number;
  } | null;
}

/** A record that a mention could have meant. */
export interface Considered {
  readonly id: string;
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly score: number | null;
  readonly chosen: boolean;
  readonly reason: string;
}

/** Which record a mention was joined to, and why. */
export interface Join {
  readonly mention: string;
  readonly source: string;
  readonly kind: NameKind;
  readonly text: string;
  readonly entity: string;
  readonly reason: string;
  readonly considered: readonly Considered[];
}

export interface Resolution {
  /** Record of each mention, by the id of the mention. */
  readonly entityOf: ReadonlyMap<string, string>;
  readonly joins: readonly Join[];
  readonly places: readonly PlaceRecord[];
  readonly people: readonly PersonRecord[];
  readonly units: readonly UnitRecord[];
  readonly vessels: readonly VesselRecord[];
  readonly organisations: readonly OrganisationRecord[];
}
