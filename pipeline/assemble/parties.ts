import { listOf, type PartyRow } from "../gazetteer/authority.ts";
import { type ColumnSchema, schemaOf, type Tables, tableNames } from "../records/tables.ts";
import type { Party } from "../records/types.ts";

/** Rows of the states and groups that any record names, and of the states that succeeded them. */
export function partyRows(tables: Tables, authority: readonly PartyRow[]): Party[] {
  const rows = new Map(authority.map((row) => [row.id, row]));
  const wanted = namedParties(tables, rows);
  for (const id of wanted) {
    const row = rows.get(id);
    if (row === undefined)
      throw new Error(`the party ${id} is named by a record, but is no row of raw/authority/parties.csv`);
    if (row.successor !== "") wanted.add(row.successor); // a set hands out what is added while it is walked
  }
  return [...wanted].flatMap((id) => rows.get(id) ?? []).map(partyRow);
}

function namedParties(tables: Tables, rows: ReadonlyMap<string, PartyRow>): Set<string> {
  const named = new Set<string>();
  for (const table of tableNames) {
    const columns = Object.entries(schemaOf(table).properties).filter(([, schema]) => mayNameParty(schema));
    for (const row of tables[table] as readonly object[]) {
      for (const [column, schema] of columns)
        for (const id of idsIn(row, column)) if (isParty(id, schema, rows)) named.add(id);
    }
  }
  return named;
}

function mayNameParty(schema: ColumnSchema): boolean {
  const tables = (schema["x-foreign-key"] ?? "").split("|");
  return tables.includes("parties") || tables.includes("*"); // "*": the subject of a relation may be anything
}

/** Where any record may be named, a party is what the table of parties has: a source's id may have no hyphen either. */
function isParty(id: string, schema: ColumnSchema, rows: ReadonlyMap<string, PartyRow>): boolean {
  return schema["x-foreign-key"] === "parties" || rows.has(id);
}

function idsIn(row: object, column: string): string[] {
  const value = (row as Readonly<Record<string, unknown>>)[column];
  return Array.isArray(value) ? value : typeof value === "string" ? [value] : [];
}

function partyRow({ id, name, kind, from, to, successor, place, adjectives, names, source }: PartyRow): Party {
  return {
    id,
    name,
    kind: kind as Party["kind"],
    from: from || null,
    to: to === ".." ? null : to || null,
    successor: successor || null,
    place: place || null,
    adjectives: listOf(adjectives),
    names: listOf(names),
    source,
  };
}
