import { columnsOf, schemaOf, type TableName, tableNames } from "../../pipeline/records/tables.ts";
import type { PublishedRow, ReleaseFolder } from "../support/release-folder.ts";

/** A published record and the table it stands in. */
export interface FoundRecord {
  readonly table: TableName;
  readonly row: PublishedRow;
}

const views: readonly TableName[] = ["events_flat", "claims_flat"]; // repeat the ids of events and claims

/** All records of a release by id. */
export class RecordIndex {
  readonly #byId = new Map<string, FoundRecord>();

  constructor(readonly release: ReleaseFolder) {
    for (const table of tableNames) {
      if (views.includes(table)) continue;
      for (const row of release.rows(table)) this.#byId.set(row["id"] ?? "", { table, row });
    }
  }

  find(id: string): FoundRecord | null {
    return this.#byId.get(id) ?? null;
  }

  /** A record of a certain table; of a view too. */
  findIn(table: TableName, id: string): FoundRecord | null {
    const row = this.release.rows(table).find((each) => each["id"] === id);
    return row === undefined ? null : { table, row };
  }

  ids(): Iterable<string> {
    return this.#byId.keys();
  }
}

/** The ids in a cell that refers to other records; none for any other column. */
export function referencesOf(table: TableName, column: string, cell: string): string[] {
  const target = schemaOf(table).properties[column]?.["x-foreign-key"];
  if (target === undefined || target === "evidence" || cell === "") return [];
  return cell.split("|");
}

/** The columns of a table that a reader may ask about. */
export function askableColumns(table: TableName): string[] {
  return columnsOf(table).filter((column) => column !== "id" && column !== "evidence");
}
