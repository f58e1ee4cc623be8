import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { PublishedRow } from "../support/release-folder.ts";

/** A row of a table under raw/authority/, with where it stands and where it comes from. */
export interface AuthorityRow {
  /** File and line: "raw/authority/places.csv:204". */
  readonly at: string;
  readonly source: string;
  readonly cells: PublishedRow;
}

/** The authority tables, as far as they are there. */
export class AuthorityRows {
  readonly #byId = new Map<string, AuthorityRow>();
  readonly #bySpelling = new Map<string, AuthorityRow>();

  /** @param root folder that holds raw/ */
  constructor(root: string) {
    const folder = join(root, "raw", "authority");
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".csv")) : [];
    for (const row of names.sort().flatMap((name) => rowsOf(folder, name))) {
      const { id, place, name } = row.cells;
      if (id !== undefined) this.#byId.set(id, row);
      else if (place !== undefined && name !== undefined) this.#bySpelling.set(`${place}\n${name}`, row);
    }
  }

  byId(id: string): AuthorityRow | null {
    return this.#byId.get(id) ?? null;
  }

  /** The row that gives a place a spelling. */
  bySpelling(place: string, name: string): AuthorityRow | null {
    return this.#bySpelling.get(`${place}\n${name}`) ?? null;
  }
}

function rowsOf(folder: string, name: string): AuthorityRow[] {
  const records: { record: Record<string, string>; info: { lines: number } }[] = parse(
    readFileSync(join(folder, name)),
    { bom: true, columns: true, info: true, trim: true, relax_column_count: true, skip_empty_lines: true },
  );
  return records.map(({ record, info }) => ({
    at: `raw/authority/${name}:${info.lines}`,
    source: record["source"] ?? "",
    cells: record,
  }));
}
