import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvOf } from "../../pipeline/emit/csv.ts";
import type { TableName } from "../../pipeline/records/tables.ts";

/** Rows of some tables; columns that are not given are empty. */
export type TestTables = Readonly<Partial<Record<TableName, readonly object[]>>>;

/** A release of the given rows in `folder`, by default a new temporary one. Returns the folder. */
export function releaseInFolder(tables: TestTables, folder = mkdtempSync(join(tmpdir(), "release-"))): string {
  mkdirSync(join(folder, "csv"), { recursive: true });
  for (const [table, rows] of Object.entries(tables) as [TableName, readonly object[]][]) {
    writeFileSync(join(folder, "csv", `${table}.csv`), [...csvOf(table, rows)].join(""));
  }
  return folder;
}
