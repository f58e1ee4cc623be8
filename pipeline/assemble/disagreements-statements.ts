import type { Disagreement } from "../records/types.ts";
import { groupBy } from "./claims-group.ts";
import { dateDispute, dateKind } from "./disagreements-dates.ts";
import { nameDispute, rankDispute } from "./disagreements-people.ts";
import type { AssembledStatement } from "./statements.ts";

/** Statements that answer one question differently. */
export interface StatementDispute {
  readonly key: string;
  readonly statements: readonly AssembledStatement[];
  readonly kind: Disagreement["kind"];
  readonly rule: string;
}

/** The disputes among statements: those a text sets against each other, ranks and names of a person, dates of an event. */
export function statementDisputes(statements: readonly AssembledStatement[]): StatementDispute[] {
  const asked = statements.filter(({ told }) => told[0]?.question != null);
  const open = statements.filter(({ told }) => told[0]?.question == null);
  const disputes: StatementDispute[] = [];
  for (const [key, group] of groupBy(asked, ({ told }) => told[0]?.question ?? "")) {
    const dispute = askedDispute(key, group);
    if (dispute !== null) disputes.push(dispute);
  }
  const told = disputes.filter((dispute) => !disputes.some((other) => holds(other, dispute)));
  for (const [key, group] of groupBy(open, ({ row }) => `${row.subject}\n${row.property}`)) {
    const property = group[0]?.row.property;
    const ask = property === "rank" ? rankDispute : property === "name" ? nameDispute : dateDispute;
    const dispute = ask(key, group);
    if (dispute !== null) told.push(dispute);
  }
  return told.filter((dispute) => !told.some((other) => tells(other, dispute)));
}

function askedDispute(key: string, group: readonly AssembledStatement[]): StatementDispute | null {
  const first = group[0]?.told[0];
  const kind = first?.kind ?? (first?.property === "date" ? dateKind(group) : "contradiction");
  const values = new Set(group.map(({ row }) => row.value));
  const sources = new Set(group.map(({ told }) => told[0]?.source));
  if (values.size < 2 || kind === null) return null;
  // A year and a day in it are no two answers of one text.
  if (kind === "overlap" && sources.size < 2) return null;
  return { key, statements: group, kind, rule: first?.rule ?? "" };
}

/** Whether a dispute has the sides of another and more: the same sentences, told as answers to a closer question. */
function holds(wide: StatementDispute, narrow: StatementDispute): boolean {
  if (wide.statements.length <= narrow.statements.length) return false;
  return narrow.statements.every(({ told }) =>
    told.every(({ span }) =>
      wide.statements.some((side) =>
        side.told.some(
          ({ span: other }) => other.source === span.source && other.start < span.end && span.start < other.end,
        ),
      ),
    ),
  );
}

/** Whether all sides of a dispute are told, in the same words about the same thing, by sides of a wider one. */
function tells(wide: StatementDispute, narrow: StatementDispute): boolean {
  const isToldBy = ({ row, told }: AssembledStatement, other: AssembledStatement) =>
    row.subject === other.row.subject &&
    row.property === other.row.property &&
    row.value === other.row.value &&
    told.every(({ span }) =>
      other.told.some(({ span: at }) => at.source === span.source && at.start <= span.start && span.end <= at.end),
    );
  return (
    wide.statements.length > narrow.statements.length &&
    narrow.statements.every((side) => wide.statements.some((other) => isToldBy(side, other)))
  );
}
