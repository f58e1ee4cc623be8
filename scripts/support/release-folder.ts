import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { InputError } from "../../pipeline/records/input-error.ts";
import type { TableName } from "../../pipeline/records/tables.ts";

/** A row of a published table, as written: every cell a string, "" where there is nothing. */
export type PublishedRow = Readonly<Record<string, string>>;

/** The CSV tables of a release, read on demand and once. */
export class ReleaseFolder {
  readonly #tables = new Map<TableName, readonly PublishedRow[]>();

  /** @throws InputError when the folder holds no csv/ folder. */
  constructor(readonly folder: string) {
    if (!existsSync(join(folder, "csv")))
      throw new InputError(
        folder,
        "holds no csv/ folder",
        "build the release with: npm run build, or name another folder",
      );
  }

  /** The rows of a table in the order of the file; none where the table was not published. */
  rows(table: TableName): readonly PublishedRow[] {
    let rows = this.#tables.get(table);
    if (rows === undefined) {
      const file = join(this.folder, "csv", `${table}.csv`);
      rows = existsSync(file) ? parseRows(readFileSync(file)) : [];
      this.#tables.set(table, rows);
    }
    return rows;
  }
}

function parseRows(content: Uint8Array): PublishedRow[] {
  return parse(content, { bom: true, columns: true, relax_column_count: true, skip_empty_lines: true });
}
