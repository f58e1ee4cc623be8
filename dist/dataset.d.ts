// Soviet–Japanese conflicts 1932–1945: events, places, people, units and figures, with the sentence behind every value, version 0.2.0.
// Rows of the tables, once lists are split at "|" and empty cells are null.

/** A date or interval in EDTF (ISO 8601-2:2019). */
export type Edtf = string;

/** A calendar day, ISO 8601. */
export type Day = string;

/** The raw texts: what they are, under which licence, and what was read from them. */
export interface Source {
  /** Identifier of the source: lower-case ASCII, unique across the release, made from what the record is and never from its position. */
  readonly id: string;
  /** Title of the text. */
  readonly title: string;
  /** What kind of text it is. */
  readonly kind: "encyclopedia" | "news" | "government" | "web_scrape" | "primary";
  /** Path of the text in the repository, under raw/. */
  readonly file: string;
  /** continuous: sentences follow one another, so a date or place said earlier still holds; shuffled: sentences come from several pages in no order, so nothing carries over. */
  readonly discourse: "continuous" | "shuffled";
  /** BCP 47 language tag. */
  readonly language: string;
  /** SPDX identifier of the licence of the text, or NOASSERTION if the text does not state one. */
  readonly licence: string;
  /** Where the licence is to be read. */
  readonly licence_url: string | null;
  /** Whether the licence lets the whole text be republished; if not, only quotes leave the repository. */
  readonly redistributable: boolean;
  /** Who published the text; empty if it is not known. */
  readonly publisher: string | null;
  /** Address it was obtained from; empty if it is not known. */
  readonly url: string | null;
  /** When it was obtained; empty if it is not known. EDTF (ISO 8601-2:2019). */
  readonly retrieved: Edtf | null;
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string;
  /** Length of the file in bytes. */
  readonly bytes: number;
  /** Length in Unicode code points. */
  readonly characters: number;
  /** Sentences, headings, infobox lines and bullets read from it. */
  readonly sentences: number;
  /** What is not known about the text, or must be known to use it. */
  readonly note: string | null;
}

/** Every stretch of text that was recognised: names, dates, clock times and quantities. */
export interface Mention {
  /** Identifier of the mention: lower-case ASCII, unique across the release, made from what the record is and never from its position. */
  readonly id: string;
  /** Text it stands in. */
  readonly source: string;
  /** First code point in the raw text. */
  readonly start: number;
  /** Code point after the last one. */
  readonly end: number;
  /** The characters of the raw text from start to end. */
  readonly text: string;
  /** What was recognised. */
  readonly kind: "place" | "person" | "unit" | "vessel" | "organisation" | "date" | "time" | "quantity";
  /** Record it was joined to (places, people, units, vessels, organisations); else empty. */
  readonly entity: string | null;
  /** EDTF for a date, HH:MM for a time, the number as written in digits for a quantity; else empty. */
  readonly value: string | null;
  /** Headings above it, outermost first, joined by " > ". */
  readonly section: string | null;
  /** Grammar rule that found it. */
  readonly rule: string;
  /** First day that a date allows. ISO 8601 calendar day; a year before 0 or an open end is empty. */
  readonly first_day: Day | null;
  /** Last day that a date allows. ISO 8601 calendar day; a year before 0 or an open end is empty. */
  readonly last_day: Day | null;
  /** Which parts of a date the words themselves state: year, month, day, season, decade, century, time. */
  readonly stated: readonly string[];
  /** Which parts were inferred from the context. */
  readonly inferred: readonly string[];
  /** Evidence the inferred parts were taken from. */
  readonly anchor: readonly string[];
  /** Word that modifies a date or time. */
  readonly modifier: "by" | "since" | "until" | "around" | "before" | "after" | "early" | "mid" | "late" | "from" | null;
  /** Whose clock a time is told by, in the words of the text. */
  readonly time_zone: string | null;
}

/** Places that the texts name or describe, on the map where they can be put there. */
export interface Place {
  /** Identifier of the place: lower-case ASCII, unique across the release, made from what the record is and never from its position. */
  readonly id: string;
  /** Usual name. */
  readonly name: string;
  /** Kind of place. */
  readonly kind: "settlement" | "island" | "island_group" | "region" | "country" | "sea" | "strait" | "river" | "lake" | "mountain" | "pass" | "station" | "airfield" | "harbour" | "beach" | "bridge" | "building" | "military_position" | "parallel" | "road" | "railway" | "relative" | "other";
  /** Latitude, WGS 84 decimal degrees. */
  readonly lat: number | null;
  /** Longitude, WGS 84 decimal degrees. */
  readonly lon: number | null;
  /** exact: within 1 km; approximate; area: the point stands for an extent; relative: computed from an expression; unknown. */
  readonly precision: "exact" | "approximate" | "area" | "relative" | "unknown";
  /** Radius around the point within which the place lies, in kilometres. */
  readonly uncertainty_km: number | null;
  /** How the coordinate came about. */
  readonly method: string | null;
  /** Place from which a relative place is reckoned. */
  readonly anchor: string | null;
  /** Stated distance from the anchor, in kilometres. */
  readonly distance_km: number | null;
  /** Stated direction from the anchor, in degrees clockwise from north. */
  readonly bearing_deg: number | null;
  /** Why there are no coordinates. */
  readonly null_reason: string | null;
  /** Place that contains it. */
  readonly within: string | null;
  /** ISO 3166-1 alpha-2 code of the country it lies in today. */
  readonly country_now: string | null;
  /** Japanese name. */
  readonly name_ja: string | null;
  /** Russian name. */
  readonly name_ru: string | null;
  /** Chinese name. */
  readonly name_zh: string | null;
  /** Every spelling met in the texts, most frequent first, each with its count in brackets: Maoka (12). */
  readonly names: readonly string[];
  /** GeoNames identifier. */
  readonly geonames_id: string | null;
  /** Wikidata identifier. */
  readonly wikidata_id: string | null;
  /** Source of the coordinate and identity. */
  readonly authority: string | null;
  /** How many mentions in the texts were joined to this record. */
  readonly mention_count: number;
  /** Evidence that supports the record: ids of rows of the evidence table. */
  readonly evidence: readonly string[];
}

/** Spellings of the places: those of their time, those of today, and those met in the texts. */
export interface PlaceName {
  /** Identifier of the place name: lower-case ASCII, unique across the release, made from what the record is and never from its position. */
  readonly id: string;
  /** Place it names. */
  readonly place: string;
  /** Spelling. */
  readonly name: string;
  /** ISO 639 language code. */
  readonly lang: string | null;
  /** ISO 15924 script code. */
  readonly script: string | null;
  /** Standing of the spelling. */
  readonly status: "official_then" | "official_now" | "variant" | "misspelling" | "mistranslation";
  /** Where the spelling comes from: a text of this release or an outside source. */
  readonly source: string;
  /** How many mentions in the texts were joined to this record. */
  readonly mention_count: number;
  /** Why a misspelling or mistranslation is taken for this place. */
  readonly reason: string | null;
}

/** Things that happened: one row each, however often they are told. */
export interface Event {
  /** Identifier of the event: lower-case ASCII, unique across the release, made from what the record is and never from its position. */
  readonly id: string;
  /** Name of the event: the text's own, else a plain one made by rule. */
  readonly name: string;
  /** Type of event. */
  readonly type: "war" | "campaign" | "battle" | "skirmish" | "landing" | "air_raid" | "bombardment" | "naval_action" | "sinking" | "occupation" | "retreat" | "mobilisation" | "negotiation" | "ceasefire" | "surrender" | "order" | "declaration" | "treaty" | "conference" | "evacuation" | "deportation" | "repatriation" | "internment" | "massacre" | "execution" | "mass_suicide" | "sexual_violence" | "destruction" | "transfer" | "protest" | "exercise" | "other";
  /** When it happened. EDTF (ISO 8601-2:2019). */
  readonly date: Edtf | null;
  /** Whether it lasted the whole span of the date or happened some time in it. */
  readonly date_extent: "throughout" | "within" | null;
  /** First day the date allows. ISO 8601 calendar day; a year before 0 or an open end is empty. */
  readonly start: Day | null;
  /** Last day the date allows. ISO 8601 calendar day; a year before 0 or an open end is empty. */
  readonly end: Day | null;
  /** Clock time, HH:MM. */
  readonly time: string | null;
  /** Whose clock the time is told by. */
  readonly time_zone: string | null;
  /** Places of the event. */
  readonly places: readonly string[];
  /** States and groups taking part. */
  readonly parties: readonly string[];
  /** Event it is part of. */
  readonly parent: string | null;
  /** Whether it happened or is alleged by one side only. */
  readonly modality: "happened" | "alleged";
  /** stated outright, inferred from the telling, or called doubtful by the text. */
  readonly certainty: "stated" | "inferred" | "doubtful";
  /** Outcome, in the words of the text. */
  readonly outcome: string | null;
  /** How many mentions in the texts were joined to this record. */
  readonly mention_count: number;
  /** Evidence that supports the record: ids of rows of the evidence table. */
  readonly evidence: readonly string[];
}

/** Things planned, proposed, feared or averted: never events. */
export interface Plan {
  /** Identifier of the plan: lower-case ASCII, unique across the release, made from what the record is and never from its position. */
  readonly id: string;
  /** Name of the event: the text's own, else a plain one made by rule. */
  readonly name: string;
  /** Type of event. */
  readonly type: "war" | "campaign" | "battle" | "skirmish" | "landing" | "air_raid" | "bombardment" | "naval_action" | "sinking" | "occupation" | "retreat" | "mobilisation" | "negotiation" | "ceasefire" | "surrender" | "order" | "declaration" | "treaty" | "conference" | "evacuation" | "deportation" | "repatriation" | "internment" | "massacre" | "execution" | "mass_suicide" | "sexual_violence" | "destruction" | "transfer" | "protest" | "exercise" | "other";
  /** When it happened. EDTF (ISO 8601-2:2019). */
  readonly date: Edtf | null;
  /** Whether it lasted the whole span of the date or happened some time in it. */
  readonly date_extent: "throughout" | "within" | null;
  /** First day the date allows. ISO 8601 calendar day; a year before 0 or an open end is empty. */
  readonly start: Day | null;
  /** Last day the date allows. ISO 8601 calendar day; a year before 0 or an open end is empty. */
  readonly end: Day | null;
  /** Clock time, HH:MM. */
  readonly time: string | null;
  /** Whose clock the time is told by. */
  readonly time_zone: string | null;
  /** Places of the event. */
  readonly places: readonly string[];
  /** States and groups taking part. */
  readonly parties: readonly string[];
  /** Event it is part of. */
  readonly parent: string | null;
  /** What became of the plan. */
  readonly modality: "planned" | "proposed" | "feared" | "averted" | "refused";
  /** stated outright, inferred from the telling, or called doubtful by the text. */
  readonly certainty: "stated" | "inferred" | "doubtful";
  /** Outcome, in the words of the text. */
  readonly outcome: string | null;
  /** How many mentions in the texts were joined to this record. */
  readonly mention_count: number;
  /** Evidence that supports the record: ids of rows of the evidence table. */
  readonly evidence: readonly string[];
}

/** Places of events and their role. */
export interface EventPlace {
  /** Identifier of the event place: lower-case ASCII, unique across the release, made from what the record is and never from its position. */
  readonly id: string;
  /** Event or plan. */
  readonly event: string | null;
  /** Place. */
  readonly place: string;
  /** Role of the place in the event. */
  readonly role: "where" | "from" | "to" | "via" | "target";
  /** State that held the place at the time. */
  readonly country_then: string | null;
  /** Evidence that supports the record: ids of rows of the evidence table. */
  readonly evidence: readonly string[];
}

/** Who took part in an event, and as what. */
export interface Participant {
  /** Identifier of the participant: lower-case ASCII, unique across the release, made from what the record is and never from its position. */
  readonly id: string;
  /** Event or plan. */
  readonly event: string | null;
  /** Record that took part. */
  readonly participant: string | null;
  /** Table of the participant. */
  readonly participant_kind: "party" | "unit" | "person" | "vessel" | "organisation";
  /** What it took part as. */
  readonly role: "belligerent" | "attacker" | "defender" | "commander" | "unit" | "vessel" | "negotiator" | "signatory" | "victim" | "perpetrator" | "witness" | "other";
  /** Side. */
  readonly party: string | null;
  /** Evidence that supports the record: ids of rows of the evidence table. */
  readonly evidence: readonly string[];
}

/** Figures: how many, of what, on whose side, says who. */
export interface Claim {
  /** Identifier of the claim: lower-case ASCII, unique across the release, made from what the record is and never from its position. */
  readonly id: string;
  /** Event or plan the figure is about. */
  readonly event: string | null;
  /** Unit, person, vessel or place the figure is about, if narrower than the party. */
  readonly subject: string | null;
  /** Side or sides that suffered, owned or did it; of supplies, the receiver. */
  readonly party: readonly string[];
  /** The other side; of supplies, the giver. */
  readonly counterparty: readonly string[];
  /** What is measured. */
  readonly measure: "killed" | "wounded" | "missing" | "dead_or_missing" | "died" | "captured" | "casualties" | "strength" | "destroyed" | "captured_materiel" | "supplied" | "evacuated" | "repatriated" | "displaced" | "remained" | "interned" | "executed" | "suicides" | "rescued" | "incidents" | "population" | "sailed" | "buildings_destroyed" | "duration" | "distance" | "area" | "share" | "other";
  /** What is counted, plural, lower case; the unit of durations, distances, areas and shares. */
  readonly object: string;
  /** Least number. */
  readonly low: number | null;
  /** Greatest number; empty if open. */
  readonly high: number | null;
  /** The number, for plain and "about" numbers only. */
  readonly best: number | null;
  /** Bound expressed by the words. */
  readonly bound: "at_least" | "at_most" | "more_than" | "fewer_than" | null;
  /** Whether the words say about, around, nearly, some. */
  readonly approximate: boolean;
  /** stated: a number; vague: a word without value; stated_unknown: the text says that it is not known. */
  readonly status: "stated" | "vague" | "stated_unknown";
  /** actual, or only planned, possible, estimated or alleged. */
  readonly modality: "actual" | "planned" | "capacity" | "estimated" | "alleged";
  /** Unit in which the number is told, as in the text. */
  readonly unit: string | null;
  /** Period that a rate refers to: year, day … */
  readonly per: string | null;
  /** Claim it is a part of. */
  readonly part_of: string | null;
  /** Who says so, in the words of the text. */
  readonly attributed_to: string | null;
  /** Record those words stand for. */
  readonly authority: string | null;
  /** Key shared by claims that repeat one tally of one authority. */
  readonly witness: string | null;
  /** Date the figure refers to. EDTF (ISO 8601-2:2019). */
  readonly date: Edtf | null;
  /** Place it refers to. */
  readonly place: string | null;
  /** The number with its modifier as written. */
  readonly text: string;
  /** Evidence that supports the record: ids of rows of the evidence table. */
  readonly evidence: readonly string[];
  /** Disagreements it is a side of. */
  readonly disagreement: readonly string[];
}

/** Answers that are not numbers, where the texts give more than one. */
export interface Statement {
  /** Identifier of the statement: lower-case ASCII, unique across the release, made from what the record is and never from its position. */
  readonly id: string;
  /** Record the statement is about. */
  readonly subject: string;
  /** What is stated. */
  readonly property: "date" | "time" | "place" | "identity" | "name" | "rank" | "cause" | "fate" | "occurrence";
  /** Value as published: EDTF, HH:MM, an id or words. */
  readonly value: string;
  /** Who says so, in the words of the text. */
  readonly attributed_to: string | null;
  /** Record those words stand for. */
  readonly authority: string | null;
  /** Evidence that supports the record: ids of rows of the evidence table. */
  readonly evidence: readonly string[];
}

/** Answers to one question that differ. */
export interface Disagreement {
  /** Identifier of the disagreement: lower-case ASCII, unique across the release, made from what the record is and never from its position. */
  readonly id: string;
  /** What the question is about. */
  readonly topic: "number" | "date" | "time" | "place" | "identity" | "rank" | "cause" | "fate" | "occurrence";
  /** The question. */
  readonly question: string;
  /** Record it is about. */
  readonly subject: string | null;
  /** Event it is about. */
  readonly event: string | null;
  /** Side it is about. */
  readonly party: readonly string[];
  /** What is measured, of numbers. */
  readonly measure: "killed" | "wounded" | "missing" | "dead_or_missing" | "died" | "captured" | "casualties" | "strength" | "destroyed" | "captured_materiel" | "supplied" | "evacuated" | "repatriated" | "displaced" | "remained" | "interned" | "executed" | "suicides" | "rescued" | "incidents" | "population" | "sailed" | "buildings_destroyed" | "duration" | "distance" | "area" | "share" | "other" | null;
  /** What is counted, of numbers. */
  readonly object: string | null;
  /** Figures that differ. */
  readonly claims: readonly string[];
  /** Statements that differ. */
  readonly statements: readonly string[];
  /** Lowest number given. */
  readonly lowest: number | null;
  /** Highest number given. */
  readonly highest: number | null;
  /** Highest minus lowest. */
  readonly spread: number | null;
  /** contradiction: cannot both be true; revision: the later replaces the earlier, said so by the text; overlap: ranges that meet; definition: not quite the same thing counted. */
  readonly kind: "contradiction" | "revision" | "overlap" | "definition";
  /** Evidence that supports the record: ids of rows of the evidence table. */
  readonly evidence: readonly string[];
}

/** People named in the texts. */
export interface Person {
  /** Identifier of the person: lower-case ASCII, unique across the release, made from what the record is and never from its position. */
  readonly id: string;
  /** Usual name, given name first. */
  readonly name: string;
  /** Family name. */
  readonly family_name: string | null;
  /** Given name or names. */
  readonly given_name: string | null;
  /** Ranks and titles met in the texts. */
  readonly ranks: readonly string[];
  /** Side. */
  readonly party: readonly string[];
  /** Offices and roles met in the texts. */
  readonly roles: readonly string[];
  /** What became of the person, in the words of the text. */
  readonly fate: string | null;
  /** Every spelling met in the texts, most frequent first, each with its count in brackets: Maoka (12). */
  readonly names: readonly string[];
  /** Wikidata identifier. */
  readonly wikidata_id: string | null;
  /** How many mentions in the texts were joined to this record. */
  readonly mention_count: number;
  /** Evidence that supports the record: ids of rows of the evidence table. */
  readonly evidence: readonly string[];
  /** Why mentions were joined or left apart where that is not plain. */
  readonly note: string | null;
}

/** Military formations named in the texts. */
export interface Unit {
  /** Identifier of the unit: lower-case ASCII, unique across the release, made from what the record is and never from its position. */
  readonly id: string;
  /** Usual name. */
  readonly name: string;
  /** Branch or arm: infantry, rifle, tank, cavalry, naval … */
  readonly kind: string | null;
  /** Level of the formation. */
  readonly echelon: "front" | "area_army" | "army" | "fleet" | "flotilla" | "corps" | "division" | "brigade" | "regiment" | "battalion" | "company" | "squadron" | "platoon" | "detachment" | "garrison" | "headquarters" | "branch" | "other";
  /** Side. */
  readonly party: readonly string[];
  /** Unit it belonged to. */
  readonly parent: string | null;
  /** Commander named in the texts. */
  readonly commander: string | null;
  /** Every spelling met in the texts, most frequent first, each with its count in brackets: Maoka (12). */
  readonly names: readonly string[];
  /** How many mentions in the texts were joined to this record. */
  readonly mention_count: number;
  /** Evidence that supports the record: ids of rows of the evidence table. */
  readonly evidence: readonly string[];
}

/** Vessels named in the texts. */
export interface Vessel {
  /** Identifier of the vessel: lower-case ASCII, unique across the release, made from what the record is and never from its position. */
  readonly id: string;
  /** Usual name. */
  readonly name: string;
  /** Type of vessel: cargo ship, minesweeper, icebreaker … */
  readonly kind: string | null;
  /** Side. */
  readonly party: readonly string[];
  /** What became of it, in the words of the text. */
  readonly fate: string | null;
  /** Every spelling met in the texts, most frequent first, each with its count in brackets: Maoka (12). */
  readonly names: readonly string[];
  /** How many mentions in the texts were joined to this record. */
  readonly mention_count: number;
  /** Evidence that supports the record: ids of rows of the evidence table. */
  readonly evidence: readonly string[];
}

/** Governments, ministries, companies, newspapers, religious and civil bodies named in the texts. */
export interface Organisation {
  /** Identifier of the organisation: lower-case ASCII, unique across the release, made from what the record is and never from its position. */
  readonly id: string;
  /** Usual name. */
  readonly name: string;
  /** What kind of body it is. */
  readonly kind: string | null;
  /** Side or state it belongs to. */
  readonly party: readonly string[];
  /** Every spelling met in the texts, most frequent first, each with its count in brackets: Maoka (12). */
  readonly names: readonly string[];
  /** How many mentions in the texts were joined to this record. */
  readonly mention_count: number;
  /** Evidence that supports the record: ids of rows of the evidence table. */
  readonly evidence: readonly string[];
}

/** States and groups. */
export interface Party {
  /** Identifier of the party: lower-case ASCII, unique across the release, made from what the record is and never from its position. */
  readonly id: string;
  /** Usual name. */
  readonly name: string;
  /** State, or people as a group. */
  readonly kind: "state" | "group";
  /** When it came into being. EDTF (ISO 8601-2:2019). */
  readonly from: Edtf | null;
  /** When it ended; empty if it still exists. EDTF (ISO 8601-2:2019). */
  readonly to: Edtf | null;
  /** State that succeeded it. */
  readonly successor: string | null;
  /** Territory, as a place of the authority tables. */
  readonly place: string | null;
  /** Adjectives and demonyms that stand for it. */
  readonly adjectives: readonly string[];
  /** Names that stand for it. */
  readonly names: readonly string[];
  /** Where the facts come from. */
  readonly source: string;
}

/** Who says so: records, ministries, historians, series. */
export interface Authority {
  /** Identifier of the authority: lower-case ASCII, unique across the release, made from what the record is and never from its position. */
  readonly id: string;
  /** Usual name. */
  readonly name: string;
  /** records, ministry, historian, witness, publication … */
  readonly kind: string | null;
  /** Side it belongs to. */
  readonly party: string | null;
  /** Every spelling met in the texts, most frequent first, each with its count in brackets: Maoka (12). */
  readonly names: readonly string[];
  /** Evidence that supports the record: ids of rows of the evidence table. */
  readonly evidence: readonly string[];
}

/** What moved where. */
export interface Movement {
  /** Identifier of the movement: lower-case ASCII, unique across the release, made from what the record is and never from its position. */
  readonly id: string;
  /** Record that moved. */
  readonly mover: string | null;
  /** Table of the mover, or civilians. */
  readonly mover_kind: "party" | "unit" | "person" | "vessel" | "organisation" | "civilians";
  /** Side of the mover. */
  readonly party: string | null;
  /** Origin. */
  readonly from_place: string | null;
  /** Destination. */
  readonly to_place: string | null;
  /** Places on the way. */
  readonly via: readonly string[];
  /** How. */
  readonly mode: "land" | "sea" | "air" | "rail" | "unknown";
  /** When. EDTF (ISO 8601-2:2019). */
  readonly date: Edtf | null;
  /** Why. */
  readonly purpose: "attack" | "retreat" | "evacuation" | "reinforcement" | "transfer" | "negotiation" | "other";
  /** Great-circle distance from origin to destination, in kilometres. */
  readonly distance_km: number | null;
  /** Initial bearing from origin to destination, degrees clockwise from north. */
  readonly bearing_deg: number | null;
  /** Evidence that supports the record: ids of rows of the evidence table. */
  readonly evidence: readonly string[];
}

/** Lasting relations between records. */
export interface Relation {
  /** Identifier of the relation: lower-case ASCII, unique across the release, made from what the record is and never from its position. */
  readonly id: string;
  /** Record. */
  readonly subject: string;
  /** Relation. */
  readonly predicate: "commands" | "part_of" | "same_as" | "succeeded_by" | "located_in" | "claims_territory" | "controls" | "allied_with" | "member_of" | "administers";
  /** Record it is related to. */
  readonly object: string;
  /** When it held. EDTF (ISO 8601-2:2019). */
  readonly date: Edtf | null;
  /** Evidence that supports the record: ids of rows of the evidence table. */
  readonly evidence: readonly string[];
}

/** The selector behind every value: where in which raw text it stands, and what made the value of it. */
export interface Evidence {
  /** Identifier of the evidence: lower-case ASCII, unique across the release, made from what the record is and never from its position. */
  readonly id: string;
  /** Record it supports, whatever its table. */
  readonly record: string;
  /** Column it supports; empty for the record as a whole. */
  readonly field: string | null;
  /** Text. */
  readonly source: string;
  /** First code point in the raw text. */
  readonly start: number;
  /** Code point after the last one. */
  readonly end: number;
  /** First byte in the file. */
  readonly start_byte: number;
  /** Byte after the last one. */
  readonly end_byte: number;
  /** The characters of the raw text from start to end. */
  readonly quote: string;
  /** Up to 32 characters before it. */
  readonly prefix: string;
  /** Up to 32 characters after it. */
  readonly suffix: string;
  /** Headings above it, outermost first, joined by " > ". */
  readonly section: string | null;
  /** Grammar rule, authority row or curation row that made the value. */
  readonly rule: string;
}

/** The ledger's other half: numbers, date words and capitalised names of the texts that lie in no mention's or claim's own span, and why. */
export interface SetAsideToken {
  /** Identifier of the set-aside token: lower-case ASCII, unique across the release, made from what the record is and never from its position. */
  readonly id: string;
  /** Text. */
  readonly source: string;
  /** First code point. */
  readonly start: number;
  /** Code point after the last one. */
  readonly end: number;
  /** The characters from start to end. */
  readonly text: string;
  /** Why it is set aside. */
  readonly reason: string;
}

/** Places a spelling could have meant, the chosen one and the rejected ones, with the reason. */
export interface GeocodeCandidate {
  /** Identifier of the geocode candidate: lower-case ASCII, unique across the release, made from what the record is and never from its position. */
  readonly id: string;
  /** Mention that was resolved. */
  readonly mention: string;
  /** Spelling met in the text. */
  readonly spelling: string;
  /** Place considered: an id of the authority tables or of the fallback gazetteer. */
  readonly candidate: string;
  /** Its name. */
  readonly candidate_name: string;
  /** Latitude. */
  readonly lat: number | null;
  /** Longitude. */
  readonly lon: number | null;
  /** Whether it was chosen. */
  readonly chosen: boolean;
  /** Score; the highest is chosen. */
  readonly score: number | null;
  /** Why it was chosen or rejected. */
  readonly reason: string;
}

/** What is known to be wrong or doubtful, by record. */
export interface KnownDefect {
  /** Identifier of the known defect: lower-case ASCII, unique across the release, made from what the record is and never from its position. */
  readonly id: string;
  /** Record concerned. */
  readonly record: string;
  /** Column concerned. */
  readonly field: string | null;
  /** How grave. */
  readonly severity: "warning" | "error" | "note";
  /** Check that found it. */
  readonly rule: string;
  /** What was met and what was expected. */
  readonly message: string;
}

/** Ids of earlier releases that name no record any more, each with the record that took its place. */
export interface IdRedirect {
  /** Id that an earlier release gave to a record; it is never given to another. */
  readonly id: string;
  /** Id of the record that tells the same now. */
  readonly replaced_by: string;
  /** Why the id changed. */
  readonly reason: string;
}

/** One wide row an event, for people who open one file. Do not sum a parent with its children. */
export interface EventFlat {
  /** Identifier of the event: lower-case ASCII, unique across the release, made from what the record is and never from its position. */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** Type of event. */
  readonly type: "war" | "campaign" | "battle" | "skirmish" | "landing" | "air_raid" | "bombardment" | "naval_action" | "sinking" | "occupation" | "retreat" | "mobilisation" | "negotiation" | "ceasefire" | "surrender" | "order" | "declaration" | "treaty" | "conference" | "evacuation" | "deportation" | "repatriation" | "internment" | "massacre" | "execution" | "mass_suicide" | "sexual_violence" | "destruction" | "transfer" | "protest" | "exercise" | "other";
  /** When it happened. EDTF (ISO 8601-2:2019). */
  readonly date: Edtf | null;
  /** First day the date allows. ISO 8601 calendar day; a year before 0 or an open end is empty. */
  readonly start: Day | null;
  /** Last day the date allows. ISO 8601 calendar day; a year before 0 or an open end is empty. */
  readonly end: Day | null;
  /** First place: name. */
  readonly place: string | null;
  /** First place: latitude. */
  readonly lat: number | null;
  /** First place: longitude. */
  readonly lon: number | null;
  /** First place: uncertainty in kilometres. */
  readonly uncertainty_km: number | null;
  /** Sides, by name. */
  readonly parties: readonly string[];
  /** Killed, Soviet Union: lowest figure given. */
  readonly killed_soviet_union_low: number | null;
  /** Killed, Soviet Union: highest figure given. */
  readonly killed_soviet_union_high: number | null;
  /** Killed, Japan: lowest figure given. */
  readonly killed_japan_low: number | null;
  /** Killed, Japan: highest figure given. */
  readonly killed_japan_high: number | null;
  /** Wounded, Soviet Union: lowest figure given. */
  readonly wounded_soviet_union_low: number | null;
  /** Wounded, Soviet Union: highest figure given. */
  readonly wounded_soviet_union_high: number | null;
  /** Wounded, Japan: lowest figure given. */
  readonly wounded_japan_low: number | null;
  /** Wounded, Japan: highest figure given. */
  readonly wounded_japan_high: number | null;
  /** Captured, Soviet Union: lowest figure given. */
  readonly captured_soviet_union_low: number | null;
  /** Captured, Soviet Union: highest figure given. */
  readonly captured_soviet_union_high: number | null;
  /** Captured, Japan: lowest figure given. */
  readonly captured_japan_low: number | null;
  /** Captured, Japan: highest figure given. */
  readonly captured_japan_high: number | null;
  /** Number of figures about the event. */
  readonly claims: number;
  /** Number of disagreements about the event. */
  readonly disagreements: number;
  /** Sentence that tells it first. */
  readonly quote: string;
  /** Titles of the texts that tell it. */
  readonly sources: readonly string[];
  /** Event it is part of: name. */
  readonly parent: string | null;
}

/** One wide row a figure, for people who open one file. */
export interface ClaimFlat {
  /** Identifier of the claim: lower-case ASCII, unique across the release, made from what the record is and never from its position. */
  readonly id: string;
  /** The number as written. */
  readonly figure: string;
  /** Least number. */
  readonly low: number | null;
  /** Greatest number. */
  readonly high: number | null;
  /** Measure. */
  readonly what: string;
  /** What is counted. */
  readonly object: string;
  /** Side or sides, by name. */
  readonly party: readonly string[];
  /** Event: name. */
  readonly event: string | null;
  /** Date it refers to. EDTF (ISO 8601-2:2019). */
  readonly date: Edtf | null;
  /** Place: name. */
  readonly place: string | null;
  /** Latitude. */
  readonly lat: number | null;
  /** Longitude. */
  readonly lon: number | null;
  /** actual, planned … */
  readonly modality: string;
  /** Who says so, in the words of the text. */
  readonly who_says_so: string | null;
  /** Authority: name. */
  readonly authority: string | null;
  /** Sentence that says it. */
  readonly sentence: string;
  /** Title of the text. */
  readonly source: string;
  /** Unit, person, vessel or place that the figure is about, if it is narrower than the party: name. */
  readonly subject: string | null;
  /** The other side: who did it or gave it: names. */
  readonly counterparty: readonly string[];
  /** What a rate is per: year, day … */
  readonly per: string | null;
}

/** The tables by name. */
export interface Tables {
  readonly sources: readonly Source[];
  readonly mentions: readonly Mention[];
  readonly places: readonly Place[];
  readonly place_names: readonly PlaceName[];
  readonly events: readonly Event[];
  readonly plans: readonly Plan[];
  readonly event_places: readonly EventPlace[];
  readonly participants: readonly Participant[];
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
  readonly disagreements: readonly Disagreement[];
  readonly people: readonly Person[];
  readonly units: readonly Unit[];
  readonly vessels: readonly Vessel[];
  readonly organisations: readonly Organisation[];
  readonly parties: readonly Party[];
  readonly authorities: readonly Authority[];
  readonly movements: readonly Movement[];
  readonly relations: readonly Relation[];
  readonly evidence: readonly Evidence[];
  readonly set_aside: readonly SetAsideToken[];
  readonly geocode_candidates: readonly GeocodeCandidate[];
  readonly known_defects: readonly KnownDefect[];
  readonly id_redirects: readonly IdRedirect[];
  readonly events_flat: readonly EventFlat[];
  readonly claims_flat: readonly ClaimFlat[];
}
