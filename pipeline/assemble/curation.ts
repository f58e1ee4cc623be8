import { bounds } from "../records/edtf.ts";
import { knownDefect } from "../records/known-defect.ts";
import type { KnownDefect } from "../records/types.ts";
import { dateWords } from "./event-date-words.ts";
import type { Draft } from "./evidence.ts";

/** A reviewer's decision on one machine-made record, keyed by its source and the words that tell it. */
export interface Decision {
  /** File and line it was read from, for messages. */
  readonly at: string;
  readonly table: string;
  readonly source: string;
  /** Exact words within an evidence span of the record as a whole. */
  readonly quote: string;
  /** Columns the record must have, where one sentence made several: "type=landing|date=1945-08-16". */
  readonly where: Readonly<Record<string, string>>;
  readonly action: "confirm" | "reject" | "correct" | "doubt";
  readonly field: string;
  readonly value: string;
  readonly reason: string;
  readonly date: string;
}

/** A decision that does not fit the records any more. */
export class StaleDecision extends Error {
  constructor(
    readonly decision: Decision,
    readonly met: string,
    readonly mend: string,
  ) {
    super(`${decision.at}: ${met}`);
  }
}

/**
 * Applies the decisions on one table. A decision can reject a record, correct a field of it, confirm or doubt it; it can never add one.
 * @param quoteOf the characters of a span
 * @throws StaleDecision when a decision matches no record, or more than one
 */
export function applyDecisions<Row extends object>(
  drafts: readonly Draft<Row>[],
  decisions: readonly Decision[],
  quoteOf: (span: Draft<Row>["support"][number]["span"]) => string,
): Draft<Row>[] {
  let kept = [...drafts];
  for (const decision of decisions) {
    const draft = draftOf(decision, kept, quoteOf);
    if (decision.action === "reject") kept = kept.filter((other) => other !== draft);
    if (decision.action === "correct")
      kept = kept.map((other) => (other === draft ? corrected(draft, decision) : other));
  }
  return kept;
}

/**
 * What reviewers doubt in the records of one table: known defects, published beside the record, which stays as it was read.
 * @throws StaleDecision when a decision matches no record, or more than one
 */
export function doubtsOn<Row extends object>(
  drafts: readonly Draft<Row>[],
  decisions: readonly Decision[],
  quoteOf: (span: Draft<Row>["support"][number]["span"]) => string,
): KnownDefect[] {
  return decisions
    .filter(({ action }) => action === "doubt")
    .map((decision) => {
      const record = cellOf(draftOf(decision, drafts, quoteOf).row, "id");
      const { field, reason: message } = decision;
      return knownDefect({ record, field: field || null, severity: "note", rule: "curation/doubt", message });
    });
}

/** The one record that a decision is on. */
function draftOf<Row extends object>(
  decision: Decision,
  drafts: readonly Draft<Row>[],
  quoteOf: (span: Draft<Row>["support"][number]["span"]) => string,
): Draft<Row> {
  const matching = drafts.filter((draft) => fits(draft, decision, quoteOf));
  const [draft] = matching;
  if (draft === undefined) {
    throw new StaleDecision(
      decision,
      `no record of ${decision.table} is told by “${decision.quote}” any more`,
      "remove the row, or quote the words that tell the record now",
    );
  }
  if (matching.length > 1) {
    const ids = matching.map(({ row }) => cellOf(row, "id")).join(", ");
    throw new StaleDecision(
      decision,
      `${matching.length} records of ${decision.table} fit: ${ids}`,
      "narrow it in the column where, as in type=landing|date=1945-08-16",
    );
  }
  return draft;
}

function cellOf(row: object, column: string): string {
  const value = (row as Readonly<Record<string, unknown>>)[column];
  return Array.isArray(value) ? value.join("|") : value === null || value === undefined ? "" : String(value);
}

function fits<Row extends object>(
  { row, support }: Draft<Row>,
  { source, quote, where }: Decision,
  quoteOf: (span: Draft<Row>["support"][number]["span"]) => string,
): boolean {
  if (Object.entries(where).some(([column, value]) => cellOf(row, column) !== value)) return false;
  return support.some(({ field, span }) => field === "" && span.source === source && quoteOf(span).includes(quote));
}

function corrected<Row extends object>({ row, support }: Draft<Row>, decision: Decision): Draft<Row> {
  const { field, value, source, table } = decision;
  if (!(field in row))
    throw new StaleDecision(decision, `${table} has no column ${field}`, "name a column of the table");
  const span = support.find((each) => each.field === "" && each.span.source === source)?.span;
  if (span === undefined) return { row, support };
  const old = (row as Readonly<Record<string, unknown>>)[field];
  const read = Array.isArray(old) ? value.split("|").filter(Boolean) : readCell(value, old);
  const next = { ...row, [field]: read, ...(field === "date" ? followingDate(row, value) : {}) };
  const fields = Object.keys(next).filter((column) => cellOf(next, column) !== cellOf(row, column));
  return {
    row: next,
    support: [
      ...support.filter((each) => !fields.includes(each.field)),
      ...fields
        .filter((column) => cellOf(next, column) !== "")
        .map((column) => ({ field: column, span, rule: `curation/${table}` })),
    ],
  };
}

/** What follows from the date of an event: its first and last day, and the date at the end of a name made by rule. */
function followingDate(row: object, value: string): object {
  const { name, date } = row as { readonly name?: string; readonly date?: string | null };
  if (!("start" in row) || !("end" in row)) return {};
  const { first, last } = value === "" ? { first: null, last: null } : bounds(value);
  const ending = date ? `, ${dateWords(date)}` : "";
  const isByRule = ending !== "" && name?.endsWith(ending);
  const renamed = isByRule ? name?.slice(0, -ending.length) + (value === "" ? "" : `, ${dateWords(value)}`) : name;
  return { start: first, end: last, date_extent: value.includes("/") ? "within" : null, name: renamed };
}

function readCell(value: string, old: unknown): unknown {
  if (value === "") return null;
  if (typeof old === "boolean") return value === "true";
  return typeof old === "number" ? Number(value) : value;
}
