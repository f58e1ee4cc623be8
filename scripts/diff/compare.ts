import type { Change, Reason } from "./change.ts";
import { type FindReason, reasonsBetween } from "./reason.ts";
import type { ReleaseTable, ReleaseTables } from "./release-tables.ts";

const nothing: ReleaseTable = { columns: [], rows: new Map() };

/** What turns one release into another, table by table, row by row, cell by cell; tables and ids in the order of code units. */
export function changesBetween(old: ReleaseTables, now: ReleaseTables): Change[] {
  const reasonOf = reasonsBetween(old, now);
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  return names.flatMap((table) => [...tableChanges(table, old.get(table), now.get(table), reasonOf)]);
}

function* tableChanges(
  table: string,
  old: ReleaseTable | undefined,
  now: ReleaseTable | undefined,
  reasonOf: FindReason,
): Generator<Change> {
  const reason: Reason = { cause: "schema", by: table };
  if (old === undefined && now !== undefined) yield { op: "add-table", table, columns: now.columns, reason };
  if (old !== undefined && now !== undefined && old.columns.join() !== now.columns.join())
    yield { op: "columns", table, old: old.columns, new: now.columns, reason };
  const ofRows = old === undefined || now === undefined ? () => reason : reasonOf;
  yield* rowChanges(table, old ?? nothing, now ?? nothing, ofRows);
  if (old !== undefined && now === undefined) yield { op: "remove-table", table, reason };
}

function* rowChanges(table: string, old: ReleaseTable, now: ReleaseTable, reasonOf: FindReason): Generator<Change> {
  for (const id of [...new Set([...old.rows.keys(), ...now.rows.keys()])].sort()) {
    const [before, after] = [old.rows.get(id), now.rows.get(id)];
    if (before === undefined && after !== undefined)
      yield { op: "add", table, id, row: after, reason: reasonOf(table, id, "") };
    if (before !== undefined && after === undefined)
      yield { op: "remove", table, id, row: before, reason: reasonOf(table, id, "") };
    if (before === undefined || after === undefined) continue;
    for (const column of now.columns) {
      const [was = "", is = ""] = [before[column], after[column]];
      if (was === is) continue;
      const reason: Reason = old.columns.includes(column)
        ? reasonOf(table, id, column)
        : { cause: "schema", by: `${table}.${column}` };
      yield { op: "change", table, id, column, old: was, new: is, reason };
    }
  }
}
