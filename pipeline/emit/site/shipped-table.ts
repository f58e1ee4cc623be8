import type { Cell, ShippedTable } from "../../../site/shipped.ts";
import type { Release } from "../../records/release.ts";
import { columnsOf, type TableName } from "../../records/tables.ts";

/** Rows of tables as arrays; the columns that name evidence are left out, as evidence names its record. */
export function shippedTables(release: Release, names: readonly TableName[]): Record<string, ShippedTable> {
  return Object.fromEntries(
    names.map((name) => {
      const columns = columnsOf(name).filter((column) => column !== "evidence");
      const rows = (release.tables[name] as readonly object[]).map((row) =>
        columns.map((column) => (row as Record<string, Cell>)[column] ?? null),
      );
      return [name, { columns, rows }];
    }),
  );
}
