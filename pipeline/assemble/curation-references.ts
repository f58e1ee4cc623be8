import { schemaOf, type TableName, type Tables, tableNames } from "../records/tables.ts";
import type { Draft } from "./evidence.ts";

/** The drafts of the tables that reviewers decide on. */
export type Drafts = { [Name in TableName]?: readonly Draft<Tables[Name][number]>[] };

/** Ids of rejected records, each with the record that takes its place in references: what an event was part of, else null. */
export type Rejected = ReadonlyMap<string, string | null>;

type AnyDraft = Draft<{ readonly id: string }>;

/** Columns without which a row says nothing: it goes with the record they refer to. */
const needed: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  event_places: ["event", "place"],
  participants: ["event", "participant"],
  movements: ["mover"],
  statements: ["subject"],
  relations: ["subject", "object"],
};

const leastSides = 2;

/**
 * Takes the references to rejected records out of all others: a part of a rejected event becomes part of what that was part of, and so does a
 * figure about it; its places and participants go with it, and a disagreement that is left with one side is none.
 */
export function withoutReferences(drafts: Drafts, rejected: Rejected): Drafts {
  if (rejected.size === 0) return drafts;
  const kept: Record<string, readonly AnyDraft[]> = {};
  const gone = new Map<string, string | null>();
  for (const table of tableNames) {
    const rows = drafts[table] as readonly AnyDraft[] | undefined;
    if (rows === undefined) continue;
    kept[table] = rows.flatMap((draft) => {
      const mended = mend(table, draft, rejected);
      if (mended === null) gone.set(draft.row.id, null);
      return mended ?? [];
    });
  }
  return withoutReferences(kept as Drafts, gone);
}

function mend(table: TableName, draft: AnyDraft, rejected: Rejected): AnyDraft | null {
  let { row, support } = draft;
  for (const [column, schema] of Object.entries(schemaOf(table).properties)) {
    if (schema["x-foreign-key"] === undefined || column === "evidence") continue;
    const value = (row as unknown as Readonly<Record<string, unknown>>)[column];
    const next = replaced(value, rejected);
    if (next === value) continue;
    if (needed[table]?.includes(column)) return null;
    row = { ...row, [column]: next };
    if (next === null) support = support.filter(({ field }) => field !== column);
  }
  return table === "disagreements" && row !== draft.row && sidesOf(row) < leastSides ? null : { row, support };
}

function replaced(value: unknown, rejected: Rejected): unknown {
  if (typeof value === "string" && rejected.has(value)) return standIn(value, rejected);
  if (!Array.isArray(value) || !value.some((id) => rejected.has(id))) return value;
  return value.filter((id) => !rejected.has(id));
}

/** The nearest record that was not rejected, going up from a rejected one. */
function standIn(id: string, rejected: Rejected): string | null {
  let at: string | null = id;
  for (let steps = 0; at !== null && rejected.has(at) && steps <= rejected.size; steps++) at = rejected.get(at) ?? null;
  return at;
}

function sidesOf(row: object): number {
  const { claims = [], statements = [] } = row as { claims?: readonly string[]; statements?: readonly string[] };
  return claims.length + statements.length;
}

/** Ids of the drafts of one table that are among the second no more, with what each was part of. */
export function rejectedIn<Row extends { readonly id: string }>(
  before: readonly Draft<Row>[],
  after: readonly Draft<Row>[],
): Rejected {
  const kept = new Set(after.map(({ row }) => row.id));
  const gone = before.filter(({ row }) => !kept.has(row.id));
  return new Map(gone.map(({ row }) => [row.id, parentOf(row)]));
}

function parentOf(row: object): string | null {
  return (row as { readonly parent?: string | null }).parent ?? null;
}
