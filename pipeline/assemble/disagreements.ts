import type { Disagreement } from "../records/types.ts";
import type { AssembledClaim } from "./claims.ts";
import { type DisagreementContext, numberDraft, statementDraft } from "./disagreements-drafts.ts";
import { numberDisputes } from "./disagreements-numbers.ts";
import { type StatementDispute, statementDisputes } from "./disagreements-statements.ts";
import type { Draft } from "./evidence.ts";
import type { AssembledStatement } from "./statements.ts";

export type { DisagreementContext };

/** The disagreements of all texts, the claims with the disagreements they are a side of, and the statements that take part in one. */
export interface Disagreements {
  readonly disagreements: Draft<Disagreement>[];
  readonly claims: AssembledClaim[];
  readonly statements: AssembledStatement[];
}

/**
 * Finds the questions that the texts answer in more than one way. A part is not set against its whole, nor one day, place or
 * unit against another: a disagreement that is none is worse than a missed one.
 */
export function assembleDisagreements(
  claims: readonly AssembledClaim[],
  statements: readonly AssembledStatement[],
  context: DisagreementContext,
): Disagreements {
  const numbers = numberDisputes(claims, statements);
  const counted = new Set(numbers.flatMap((dispute) => dispute.statements ?? []));
  const told = statementDisputes(statements.filter((statement) => !counted.has(statement)));
  const drafts = new Map<string, Draft<Disagreement>>();
  for (const dispute of numbers) keep(drafts, numberDraft(dispute, context));
  for (const dispute of told) if (!isReferredTo(dispute, context)) keep(drafts, statementDraft(dispute, context));
  const disagreements = [...drafts.values()].sort((a, b) => (a.row.id < b.row.id ? -1 : 1));
  const sidesOf = new Map<string, string[]>();
  for (const { row } of disagreements) {
    for (const side of [...row.claims, ...row.statements]) sidesOf.set(side, [...(sidesOf.get(side) ?? []), row.id]);
  }
  return {
    disagreements,
    claims: claims.map((claim) => ({ ...claim, row: { ...claim.row, disagreement: sidesOf.get(claim.row.id) ?? [] } })),
    statements: statements.filter(({ row }) => sidesOf.has(row.id)),
  };
}

/** Wars and treaties are referred to far more often than told: a date beside their name is seldom theirs. */
const referredTo = /\b(?:War|Wars|Declaration|Treaty|Pact|Agreement|Conference|Convention)$/;

function isReferredTo({ rule, statements }: StatementDispute, { nameOf }: DisagreementContext): boolean {
  const name = nameOf(statements[0]?.row.subject ?? "") ?? "";
  return rule === "disagreements/date" && referredTo.test(name);
}

/** The same sides are one disagreement, however many rules find it. */
function keep(drafts: Map<string, Draft<Disagreement>>, draft: Draft<Disagreement>): void {
  const sides = [...draft.row.claims, ...draft.row.statements].join("\n");
  if (!drafts.has(sides)) drafts.set(sides, draft);
}
