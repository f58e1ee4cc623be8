import type { Disagreement } from "../records/types.ts";
import { groupBy } from "./claims-group.ts";
import type { AssembledStatement } from "./statements.ts";

/** Statements that answer one question differently. */
export interface StatementDispute {
  readonly key: string;
  readonly statements: readonly AssembledStatement[];
  readonly kind: Disagreement["kind"];
  readonly rule: string;
}

/** The disputes among statements: those a text sets against each other, ranks of a person, dates of an event. */
export function statementDisputes(statements: readonly AssembledStatement[]): StatementDispute[] {
  const asked = statements.filter(({ told }) => told[0]?.question != null);
  const open = statements.filter(({ told }) => told[0]?.question == null);
  const disputes: StatementDispute[] = [];
  for (const [key, group] of groupBy(asked, ({ told }) => told[0]?.question ?? "")) {
    const kind = group[0]?.row.property === "date" ? dateKind(group) : "contradiction";
    if (group.length > 1)
      disputes.push({ key, statements: group, kind: kind ?? "contradiction", rule: group[0]?.told[0]?.rule ?? "" });
  }
  for (const [key, group] of groupBy(open, ({ row }) => `${row.subject}\n${row.property}`)) {
    const dispute = group[0]?.row.property === "rank" ? rankDispute(key, group) : dateDispute(key, group);
    if (dispute !== null) disputes.push(dispute);
  }
  return disputes;
}

/** Ranks that differ by more than leaving out "Lieutenant" or "Major" in front of "General". */
function rankDispute(key: string, group: readonly AssembledStatement[]): StatementDispute | null {
  const apart = group.filter(({ row }) => group.some((other) => !sameRank(row.value, other.row.value)));
  const values = new Set(apart.map(({ row }) => normal(row.value)));
  return values.size < 2 ? null : { key, statements: apart, kind: "contradiction", rule: "disagreements/rank" };
}

function sameRank(a: string, b: string): boolean {
  const x = normal(a);
  const y = normal(b);
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`);
}

function normal(rank: string): string {
  return rank
    .toLowerCase()
    .replace(/[-‐\s]+/g, " ")
    .trim();
}

/** Dates of one event: apart within a text, or differing between texts. */
function dateDispute(key: string, group: readonly AssembledStatement[]): StatementDispute | null {
  if (group[0]?.row.property !== "date") return null;
  const kind = dateKind(group);
  if (kind === null) return null;
  const sources = new Set(group.map(({ told }) => told[0]?.source));
  if (kind === "overlap" && sources.size < 2) return null;
  const values = new Map(group.map(({ told, row }) => [row.value, told[0]?.source]));
  const acrossTexts = new Set(values.values()).size > 1;
  return kind === "overlap" && !acrossTexts ? null : { key, statements: group, kind, rule: "disagreements/date" };
}

/** Null where the dates are one date; apart: contradiction; the one within the other, or meeting: overlap. */
function dateKind(group: readonly AssembledStatement[]): Disagreement["kind"] | null {
  const ranges = group.flatMap(({ told }) =>
    told[0] === undefined ? [] : [{ first: told[0].firstDay ?? "0000", last: told[0].lastDay ?? "9999" }],
  );
  let kind: Disagreement["kind"] | null = null;
  ranges.forEach((a, index) => {
    for (const b of ranges.slice(index + 1)) {
      if (a.first === b.first && a.last === b.last) continue;
      if (a.last < b.first || b.last < a.first || endsApart(a, b)) kind = "contradiction";
      else kind ??= "overlap";
    }
  });
  return kind;
}

/** Two spans of years that begin together and end in different years. */
function endsApart(a: { first: string; last: string }, b: { first: string; last: string }): boolean {
  const spansYears = (range: { first: string; last: string }) => range.first.slice(0, 4) !== range.last.slice(0, 4);
  return spansYears(a) && spansYears(b) && a.last.slice(0, 4) !== b.last.slice(0, 4);
}
