import { type TableName, tableNames } from "../../records/tables.ts";
import { type Column, columnsIn } from "../column.ts";

/**
 * Tables that the graph holds. Views repeat others; mentions and tokens set aside are stretches of text that no record
 * rests on; candidates and defects are about how the release was made.
 */
const leftOut: readonly TableName[] = [
  "mentions",
  "set_aside",
  "geocode_candidates",
  "known_defects",
  "events_flat",
  "claims_flat",
];

export const graphTables: readonly TableName[] = tableNames.filter((table) => !leftOut.includes(table));

/**
 * Classes of the rows of a table: one of the release's own, and those of established vocabularies. Events follow the
 * Simple Event Model (SEM; van Hage and others, 2011): it was made for events of history that sources tell differently,
 * keeps roles apart from actors, bounds times from both sides and has a property for who says so. LODE has no roles and
 * no bounds; CIDOC CRM can say all this, in several nodes where SEM has one.
 */
const classes: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  sources: ["terms:Source", "prov:Entity", "schema:CreativeWork"],
  places: ["terms:Place", "sem:Place", "wgs84:SpatialThing"],
  place_names: ["terms:PlaceName", "lpo:NameAttestation"],
  events: ["terms:Event", "sem:Event"],
  plans: ["terms:Plan"],
  event_places: ["terms:EventPlace", "sem:Constraint"],
  participants: ["terms:Participant", "sem:Role"],
  claims: ["terms:Claim", "schema:Observation"],
  statements: ["terms:Statement"],
  disagreements: ["terms:Disagreement"],
  people: ["terms:Person", "sem:Actor", "foaf:Person"],
  units: ["terms:Unit", "sem:Actor"],
  vessels: ["terms:Vessel", "sem:Actor"],
  organisations: ["terms:Organisation", "sem:Actor", "foaf:Organization"],
  parties: ["terms:Party", "sem:Actor"],
  authorities: ["terms:Authority", "sem:Authority"],
  movements: ["terms:Movement"],
  relations: ["terms:Relation", "rdf:Statement"],
  id_redirects: ["terms:RetiredId"],
  evidence: ["oa:Annotation"],
};

/** Classes of the rows of a table, the release's own first. Throws for a table that the graph leaves out. */
export function classesOf(table: TableName): readonly string[] {
  const found = classes[table];
  if (found === undefined) throw new Error(`no class is named for rows of ${table}`);
  return found;
}

/** Columns that mean the same in every table. */
const everywhere: Readonly<Record<string, string>> = {
  id: "dct:identifier",
  name: "rdfs:label",
  title: "dct:title",
  note: "rdfs:comment",
  evidence: "prov:wasDerivedFrom",
};

/** Columns for which an established vocabulary has a word. All others get a property of the release's own, named as they are. */
const established: Readonly<Partial<Record<TableName, Readonly<Record<string, string>>>>> = {
  sources: { language: "dct:language", publisher: "dct:publisher", retrieved: "dct:dateSubmitted" },
  places: {
    kind: "sem:placeType",
    lat: "wgs84:lat",
    lon: "wgs84:long",
    within: "gvp:broaderPartitive",
    country_now: "gn:countryCode",
    geonames_id: "skos:closeMatch",
    wikidata_id: "skos:closeMatch",
  },
  place_names: { name: "lpo:toponym", lang: "dct:language" },
  events: {
    type: "sem:eventType",
    date: "sem:hasTime",
    start: "sem:hasEarliestBeginTimeStamp",
    end: "sem:hasLatestEndTimeStamp",
    places: "sem:hasPlace",
    parties: "sem:hasActor",
    parent: "sem:subEventOf",
  },
  event_places: { place: "rdf:value" },
  participants: { participant: "rdf:value", role: "sem:roleType" },
  claims: {
    event: "schema:observationAbout",
    measure: "schema:measuredProperty",
    low: "schema:minValue",
    high: "schema:maxValue",
    best: "schema:value",
    object: "schema:unitText",
    date: "schema:observationDate",
    authority: "sem:accordingTo",
    part_of: "dct:isPartOf",
    text: "schema:description",
  },
  statements: { authority: "sem:accordingTo" },
  people: { family_name: "foaf:familyName", given_name: "foaf:givenName", wikidata_id: "skos:closeMatch" },
  relations: { subject: "rdf:subject", object: "rdf:object" },
  id_redirects: { replaced_by: "dct:isReplacedBy", reason: "rdfs:comment" },
  evidence: {
    record: "oa:hasBody",
    source: "oa:hasSource",
    quote: "oa:exact",
    prefix: "oa:prefix",
    suffix: "oa:suffix",
  },
};

/** Identifiers of other gazetteers as IRIs. */
const outside: Readonly<Record<string, (id: string) => string>> = {
  geonames_id: (id) => `https://sws.geonames.org/${id}/`,
  wikidata_id: (id) => `http://www.wikidata.org/entity/${id}`,
};

/** Vocabularies that two tables share; every other column with a list of words has one of its own. */
const sharedSchemes: Readonly<Record<string, string>> = {
  "events.type": "event-type",
  "plans.type": "event-type",
  "events.certainty": "certainty",
  "plans.certainty": "certainty",
  "events.date_extent": "date-extent",
  "plans.date_extent": "date-extent",
  "claims.measure": "measure",
  "disagreements.measure": "measure",
};

/** How a column stands in the graph. */
export interface Mapped {
  readonly column: Column;
  /** Property, as a compact IRI. */
  readonly property: string;
  /** Vocabulary that its words are concepts of; null if it has none. */
  readonly scheme: string | null;
  /** Makes an IRI of a value that is an identifier elsewhere. */
  readonly outside: ((id: string) => string) | null;
}

const mapped = new Map<TableName, readonly Mapped[]>();

/** The columns of a table with their properties, in published order. The same properties stand in the CSVW metadata. */
export function mappedColumns(table: TableName): readonly Mapped[] {
  let columns = mapped.get(table);
  if (columns === undefined) {
    columns = columnsIn(table).map((column) => {
      const { name, words } = column;
      const property = established[table]?.[name] ?? everywhere[name] ?? `terms:${name}`;
      const scheme =
        words === null ? null : (sharedSchemes[`${table}.${name}`] ?? `${table}-${name}`.replaceAll("_", "-"));
      return { column, property, scheme, outside: outside[name] ?? null };
    });
    mapped.set(table, columns);
  }
  return columns;
}
