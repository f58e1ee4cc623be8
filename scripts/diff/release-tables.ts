import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { InputError } from "../../pipeline/records/input-error.ts";

/** A row as it is published: every cell a text, "" where there is nothing. */
export type Row = Readonly<Record<string, string>>;

/** A published table: its columns in order, and its rows by id. */
export interface ReleaseTable {
  readonly columns: readonly string[];
  readonly rows: ReadonlyMap<string, Row>;
}

/** The CSV tables of a release, by name, in the order of their names. */
export type ReleaseTables = ReadonlyMap<string, ReleaseTable>;

/** @throws InputError when the folder holds no csv/ folder. */
export function readTables(folder: string): ReleaseTables {
  const csv = join(folder, "csv");
  if (!existsSync(csv)) throw new InputError(folder, "holds no csv/ folder", "name the folder of a release");
  const files = readdirSync(csv).filter((file) => file.endsWith(".csv"));
  return new Map(files.sort().map((file) => [file.slice(0, -4), tableOf(readFileSync(join(csv, file)))]));
}

function tableOf(content: Uint8Array): ReleaseTable {
  const [columns = [], ...cells]: string[][] = parse(content, { bom: true });
  const rows = cells.map((row): Row => Object.fromEntries(columns.map((name, at) => [name, row[at] ?? ""])));
  return { columns, rows: new Map(rows.map((row) => [row["id"] ?? "", row])) };
}

/** A table as a release writes it: rows by id, in the order of code units; lines end with LF. */
export function csvOfTable({ columns, rows }: ReleaseTable): string {
  const ids = [...rows.keys()].sort();
  return stringify([columns, ...ids.map((id) => columns.map((name) => rows.get(id)?.[name] ?? ""))]);
}

/** Writes tables as the csv/ folder of a release. */
export function writeTables(folder: string, tables: ReleaseTables): void {
  mkdirSync(join(folder, "csv"), { recursive: true });
  for (const [name, table] of tables) writeFileSync(join(folder, "csv", `${name}.csv`), csvOfTable(table));
}

/** Version that a release states; null when it states none. */
export function versionOf(folder: string): string | null {
  const path = join(folder, "datapackage.json");
  if (!existsSync(path)) return null;
  return (JSON.parse(readFileSync(path, "utf8")) as { version?: string }).version ?? null;
}
