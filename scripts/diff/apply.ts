import { InputError } from "../../pipeline/records/input-error.ts";
import type { Change } from "./change.ts";
import type { ReleaseTables, Row } from "./release-tables.ts";

interface OpenTable {
  columns: readonly string[];
  readonly rows: Map<string, Row>;
}

/**
 * A release with changes applied to it.
 * @throws InputError when the release is not the one that the changes start from
 */
export function applied(release: ReleaseTables, changes: readonly Change[]): ReleaseTables {
  const tables = new Map<string, OpenTable>(
    [...release].map(([name, { columns, rows }]) => [name, { columns, rows: new Map(rows) }]),
  );
  for (const change of changes) applyOne(tables, change);
  return tables;
}

function applyOne(tables: Map<string, OpenTable>, change: Change): void {
  const { op, table: name } = change;
  if (op === "add-table") return void tables.set(name, { columns: change.columns, rows: new Map() });
  const table = tables.get(name) ?? misfit(name, "there is no such table");
  if (op === "remove-table") tables.delete(name);
  else if (op === "columns") {
    if (table.columns.join() !== change.old.join()) misfit(name, "has other columns");
    table.columns = change.new;
  } else if (op === "add") {
    if (table.rows.has(change.id)) misfit(name, `has a row ${change.id} already`);
    table.rows.set(change.id, change.row);
  } else if (op === "remove") {
    if (!table.rows.delete(change.id)) misfit(name, `has no row ${change.id}`);
  } else {
    const row = table.rows.get(change.id) ?? misfit(name, `has no row ${change.id}`);
    if ((row[change.column] ?? "") !== change.old)
      misfit(name, `${change.id} ${change.column} is “${row[change.column] ?? ""}”, not “${change.old}”`);
    table.rows.set(change.id, { ...row, [change.column]: change.new });
  }
}

function misfit(table: string, met: string): never {
  throw new InputError(table, met, "apply the delta to the release that it starts from");
}
