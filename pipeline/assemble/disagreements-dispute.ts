import type { Claim, Disagreement } from "../records/types.ts";
import type { AssembledClaim } from "./claims.ts";
import { isWiderWhole } from "./claims-scope.ts";
import { intervalOf, meet, sameNumber } from "./disagreements-interval.ts";
import type { AssembledStatement } from "./statements.ts";

/** Claims that answer one question differently. */
export interface NumberDispute {
  /** What the question is, the same whenever the same texts ask it. */
  readonly key: string;
  readonly claims: readonly AssembledClaim[];
  /** Of them, those that only together are one answer: "29,525 dead" and "8,799 wounded" against "147,259 casualties". */
  readonly sums?: readonly (readonly AssembledClaim[])[];
  /** Answers to it in words: "slight casualties". */
  readonly statements?: readonly AssembledStatement[];
  readonly kind: Disagreement["kind"];
  readonly rule: string;
  /** What is counted and what became of it, where the columns do not say it: "companies", "were sent". */
  readonly counted?: { readonly things: string; readonly verb: string };
}

type Measure = Claim["measure"];

/** What may be counted as deaths: "2,000 dead or missing" is one more answer to how many died. */
export const deaths: ReadonlySet<Measure> = new Set<Measure>(["killed", "died", "dead_or_missing", "casualties"]);

export const losses: ReadonlySet<Measure> = new Set<Measure>([
  ...deaths,
  ...(["wounded", "missing", "captured", "destroyed", "captured_materiel", "executed", "suicides"] as const),
]);

/** Counts of pieces and stretches that differ because other pieces are meant. */
export const incomparable: ReadonlySet<Measure> = new Set<Measure>(["duration", "distance", "area", "share", "other"]);

/** Measures that one question asks of: "killed" and "casualties" are one, "wounded" is another. */
export function familyOf(measure: Measure): string {
  return deaths.has(measure) ? "deaths" : measure;
}

/** A dispute, if the claims do not all say the same. */
export function disputeOf(key: string, claims: readonly AssembledClaim[], rule: string): NumberDispute | null {
  const answers = claims.filter(
    ({ row }, index) => !claims.slice(0, index).some((before) => sameAnswer(before.row, row)),
  );
  if (answers.length < 2) return null;
  const measures = new Set(claims.map(({ row }) => row.measure));
  const isWider = claims.some(({ figure }) => isWiderWhole(figure));
  const kind = isWider ? "definition" : measures.size > 1 ? definitionOrWorse(claims) : kindOf(claims);
  return { key, claims, kind, rule };
}

function sameAnswer(a: Claim, b: Claim): boolean {
  if (a.status === "vague" || b.status === "vague")
    return a.status === b.status && a.text.toLowerCase() === b.text.toLowerCase() && a.measure === b.measure;
  return sameNumber(a, b) && a.measure === b.measure;
}

function kindOf(claims: readonly AssembledClaim[]): Disagreement["kind"] {
  const intervals = claims.flatMap(({ row }) => intervalOf(row) ?? []);
  const apart = intervals.some((a, index) => intervals.slice(index + 1).some((b) => !meet(a, b)));
  return apart ? "contradiction" : "overlap";
}

/** More dead than casualties of all kinds cannot both be true; fewer is another thing counted. */
function definitionOrWorse(claims: readonly AssembledClaim[]): Disagreement["kind"] {
  const of = (measure: Measure) =>
    claims.flatMap(({ row }) => (row.measure === measure ? (intervalOf(row) ?? []) : []));
  const most = Math.min(...of("casualties").map(({ high }) => high));
  return of("killed").some(({ low }) => low > most) ? "contradiction" : "definition";
}

/** Whether one day is allowed by both dates; a figure without a date is of any. */
export function datesMeet({ figure: a }: AssembledClaim, { figure: b }: AssembledClaim): boolean {
  if (a.date === null || b.date === null) return true;
  return (
    (a.date.firstDay ?? "0000") <= (b.date.lastDay ?? "9999") &&
    (b.date.firstDay ?? "0000") <= (a.date.lastDay ?? "9999")
  );
}

/** The days that the dates of two claims are apart; infinite where one has none. */
export function daysApart({ figure: a }: AssembledClaim, { figure: b }: AssembledClaim): number {
  const apart = Math.abs(Date.parse(a.date?.firstDay ?? "") - Date.parse(b.date?.firstDay ?? "")) / 86_400_000;
  return Number.isNaN(apart) ? Number.POSITIVE_INFINITY : apart;
}

/** Claims by the sentence they stand in. */
export function sentenceOf({ figure }: AssembledClaim): string {
  return `${figure.source}\n${figure.sentence.key}`;
}

/** The sides of a claim as one key. */
export function sideOf({ row }: AssembledClaim): string {
  return row.party.join("|");
}
