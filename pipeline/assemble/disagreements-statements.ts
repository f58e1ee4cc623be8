import type { Disagreement } from "../records/types.ts";
import { fold } from "../text/folding.ts";
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
    const kind = group[0]?.told[0]?.kind ?? (group[0]?.row.property === "date" ? dateKind(group) : "contradiction");
    const rule = group[0]?.told[0]?.rule ?? "";
    const values = new Set(group.map(({ row }) => row.value));
    if (values.size > 1 && kind !== null) disputes.push({ key, statements: group, kind, rule });
  }
  for (const [key, group] of groupBy(open, ({ row }) => `${row.subject}\n${row.property}`)) {
    const property = group[0]?.row.property;
    const ask = property === "rank" ? rankDispute : property === "name" ? nameDispute : dateDispute;
    const dispute = ask(key, group);
    if (dispute !== null) disputes.push(dispute);
  }
  return disputes;
}

/** Ranks that differ by more than a short form of address: "General Higuchi" for "Lieutenant General Kiichiro Higuchi". */
function rankDispute(key: string, group: readonly AssembledStatement[]): StatementDispute | null {
  const apart = group.filter((one) => group.some((other) => !sameRank(one, other)));
  const values = new Set(apart.map(({ row }) => normal(row.value)));
  return values.size < 2 ? null : { key, statements: apart, kind: "contradiction", rule: "disagreements/rank" };
}

function sameRank(one: AssembledStatement, other: AssembledStatement): boolean {
  const x = normal(one.row.value);
  const y = normal(other.row.value);
  if (x === y) return true;
  const full = [one, other].every(({ told }) => told.some(({ about }) => about.includes(" ")));
  return !full && (x.endsWith(` ${y}`) || y.endsWith(` ${x}`));
}

function normal(rank: string): string {
  return rank
    .toLowerCase()
    .replace(/[-‐\s]+/g, " ")
    .trim();
}

/** Fewer letters apart than this, two given names are one in two spellings. */
const fewestLetters = 2;

/** One person with given names that are no spellings of each other: "Tadashi Yoshino", "Teigo Yoshino". */
function nameDispute(key: string, group: readonly AssembledStatement[]): StatementDispute | null {
  const apart = group.filter((one) => group.some((other) => areOtherGivenNames(one.row.value, other.row.value)));
  return apart.length < 2 ? null : { key, statements: apart, kind: "contradiction", rule: "disagreements/given-name" };
}

/** Whether two names of two words share one word and have quite another word beside it. */
function areOtherGivenNames(one: string, other: string): boolean {
  const [x, y] = [wordsOf(one), wordsOf(other)];
  const shared = x.filter((word) => y.includes(word));
  const [a] = x.filter((word) => !shared.includes(word));
  const [b] = y.filter((word) => !shared.includes(word));
  return shared.length === 1 && a !== undefined && b !== undefined && editDistance(a, b) >= fewestLetters;
}

function wordsOf(name: string): string[] {
  return fold(name).split(/\s+/);
}

/** Letters to put in, leave out or change to make one word of the other. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Farther apart than this, two dates are of two events, not of one. */
const farthestDays = 31;

/** Wider than this, a date only says the season or the year. */
const widestDays = 125;

/** Dates of one event in two texts, each at one with itself: the one within the other, or some days apart. */
function dateDispute(key: string, group: readonly AssembledStatement[]): StatementDispute | null {
  if (group[0]?.row.property !== "date") return null;
  const precise = group.filter(({ told }) => daysBetween(told[0]?.firstDay, told[0]?.lastDay) <= widestDays);
  const bySource = groupBy(precise, ({ told }) => told[0]?.source ?? "");
  if (bySource.size < 2 || [...bySource.values()].some((own) => dateKind(own) === "contradiction")) return null;
  const kind = dateKind(precise);
  const days = precise.flatMap(({ told }) => [told[0]?.firstDay ?? "", told[0]?.lastDay ?? ""]).sort();
  if (kind === null || daysBetween(days[0], days.at(-1)) > farthestDays + widestDays) return null;
  const acrossTexts = [...bySource.values()].some((own) =>
    own.some(({ row }) => !precise.every((other) => other.row.value === row.value)),
  );
  return acrossTexts ? { key, statements: precise, kind, rule: "disagreements/date" } : null;
}

function daysBetween(first: string | null | undefined, last: string | null | undefined): number {
  if (first == null || last == null) return Number.POSITIVE_INFINITY;
  return (Date.parse(last) - Date.parse(first)) / 86_400_000;
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
