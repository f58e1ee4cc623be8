import { stringify } from "csv-stringify/sync";
import { columnsOf, schemaOf, type TableName, tableNames } from "../records/tables.ts";
import { dataLicence, type Emitter } from "./emitter.ts";

const rowsAtOnce = 500;

/** One cell as it is published: lists joined by "|", null as nothing, booleans as true and false. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return Array.isArray(value) ? value.join("|") : String(value);
}

/** A table as RFC 4180 text: UTF-8 without byte-order mark, lines end with LF, header first, rows in the order given. */
export function* csvOf(table: TableName, rows: readonly object[]): Generator<string> {
  const columns = columnsOf(table);
  yield stringify([columns]);
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const records = rows.slice(at, at + rowsAtOnce) as Readonly<Record<string, unknown>>[];
    yield stringify(records.map((row) => columns.map((column) => cellText(row[column]))));
  }
}

/** One CSV file a table. */
export const csvEmitters: readonly Emitter[] = tableNames.map((table) => ({
  path: `csv/${table}.csv`,
  mediaType: "text/csv",
  title: schemaOf(table).description,
  table,
  licence: dataLicence,
  chunks: (release) => csvOf(table, release.tables[table]),
}));
