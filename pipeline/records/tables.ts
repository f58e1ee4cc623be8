import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import authorities from "../../schemas/authorities.schema.json" with { type: "json" };
import claims from "../../schemas/claims.schema.json" with { type: "json" };
import claimsFlat from "../../schemas/claims-flat.schema.json" with { type: "json" };
import disagreements from "../../schemas/disagreements.schema.json" with { type: "json" };
import eventPlaces from "../../schemas/event-places.schema.json" with { type: "json" };
import events from "../../schemas/events.schema.json" with { type: "json" };
import eventsFlat from "../../schemas/events-flat.schema.json" with { type: "json" };
import evidence from "../../schemas/evidence.schema.json" with { type: "json" };
import geocodeCandidates from "../../schemas/geocode-candidates.schema.json" with { type: "json" };
import idRedirects from "../../schemas/id-redirects.schema.json" with { type: "json" };
import sourceDeclaration from "../../schemas/input/source-declaration.schema.json" with { type: "json" };
import knownDefects from "../../schemas/known-defects.schema.json" with { type: "json" };
import mentions from "../../schemas/mentions.schema.json" with { type: "json" };
import movements from "../../schemas/movements.schema.json" with { type: "json" };
import organisations from "../../schemas/organisations.schema.json" with { type: "json" };
import participants from "../../schemas/participants.schema.json" with { type: "json" };
import parties from "../../schemas/parties.schema.json" with { type: "json" };
import people from "../../schemas/people.schema.json" with { type: "json" };
import placeNames from "../../schemas/place-names.schema.json" with { type: "json" };
import places from "../../schemas/places.schema.json" with { type: "json" };
import plans from "../../schemas/plans.schema.json" with { type: "json" };
import relations from "../../schemas/relations.schema.json" with { type: "json" };
import setAside from "../../schemas/set-aside.schema.json" with { type: "json" };
import sources from "../../schemas/sources.schema.json" with { type: "json" };
import statements from "../../schemas/statements.schema.json" with { type: "json" };
import units from "../../schemas/units.schema.json" with { type: "json" };
import vessels from "../../schemas/vessels.schema.json" with { type: "json" };
import type * as row from "./types.ts";

/** The published tables and the type of their rows. */
export interface Tables {
  sources: row.Source[];
  mentions: row.Mention[];
  places: row.Place[];
  place_names: row.PlaceName[];
  events: row.Event[];
  plans: row.Plan[];
  event_places: row.EventPlace[];
  participants: row.Participant[];
  claims: row.Claim[];
  statements: row.Statement[];
  disagreements: row.Disagreement[];
  people: row.Person[];
  units: row.Unit[];
  vessels: row.Vessel[];
  organisations: row.Organisation[];
  parties: row.Party[];
  authorities: row.Authority[];
  movements: row.Movement[];
  relations: row.Relation[];
  evidence: row.Evidence[];
  set_aside: row.SetAsideToken[];
  geocode_candidates: row.GeocodeCandidate[];
  known_defects: row.KnownDefect[];
  id_redirects: row.IdRedirect[];
  events_flat: row.EventFlat[];
  claims_flat: row.ClaimFlat[];
}

export type TableName = keyof Tables;

/** The part of a column's JSON Schema that descriptors and emitters read. */
export interface ColumnSchema {
  readonly description: string;
  readonly type: string | readonly string[];
  readonly enum?: readonly (string | null)[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly "x-foreign-key"?: string;
  readonly "x-format"?: string;
}

export interface TableSchema {
  readonly title: string;
  readonly description: string;
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, ColumnSchema>>;
}

/** Schemas of the published tables, in the order in which a reader should meet them. The columns stand in published order. */
export const tableSchemas = {
  sources,
  mentions,
  places,
  place_names: placeNames,
  events,
  plans,
  event_places: eventPlaces,
  participants,
  claims,
  statements,
  disagreements,
  people,
  units,
  vessels,
  organisations,
  parties,
  authorities,
  movements,
  relations,
  evidence,
  set_aside: setAside,
  geocode_candidates: geocodeCandidates,
  known_defects: knownDefects,
  id_redirects: idRedirects,
  events_flat: eventsFlat,
  claims_flat: claimsFlat,
} as const satisfies Record<TableName, unknown>;

export const tableNames = Object.keys(tableSchemas) as TableName[];

/** All tables, without rows. */
export function emptyTables(): Tables {
  return Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables;
}

/** The schema of a table, as the descriptors read it. */
export function schemaOf(table: TableName): TableSchema {
  return tableSchemas[table] as unknown as TableSchema;
}

/** The columns of a table in published order. */
export function columnsOf(table: TableName): string[] {
  return Object.keys(schemaOf(table).properties);
}

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: false, verbose: true });
ajv.addVocabulary(["x-foreign-key", "x-format"]);
ajv.addSchema(sources);

const compiled = new Map<string, ValidateFunction>();

/** The validator of a schema, compiled once. */
export function validatorOf(name: string, schema: object): ValidateFunction {
  let validate = compiled.get(name);
  if (validate === undefined) {
    validate = ajv.getSchema((schema as { $id?: string }).$id ?? "") ?? ajv.compile(schema);
    compiled.set(name, validate);
  }
  return validate;
}

/** What the schema finds wrong in a row of a table: "column: message", or null. */
export function rowFault(table: TableName, row: unknown): string | null {
  return fault(validatorOf(table, tableSchemas[table]), row);
}

/** What the schema finds wrong in a source declaration (source.json), or null. */
export function declarationFault(declaration: unknown): string | null {
  return fault(validatorOf("source-declaration", sourceDeclaration), declaration);
}

/** What a validator finds wrong in a value: "column: message", or null. */
export function fault(validate: ValidateFunction, value: unknown): string | null {
  if (validate(value)) return null;
  const [error] = validate.errors ?? [];
  if (error === undefined) return "does not fit the schema";
  const column =
    error.instancePath.slice(1) || String(error.params["missingProperty"] ?? error.params["additionalProperty"] ?? "");
  const allowed = error.keyword === "enum" ? `: ${(error.params["allowedValues"] as unknown[]).join(", ")}` : "";
  return `${column}: ${error.message ?? "wrong"}${allowed}, met ${JSON.stringify(error.data)}`;
}
