import type { AssembledClaim } from "./claims.ts";
import { degreeDisputes } from "./disagreements-degree.ts";
import type { NumberDispute } from "./disagreements-dispute.ts";
import { estimateDisputes } from "./disagreements-estimates.ts";
import { eventDisputes } from "./disagreements-event.ts";
import { kinDisputes, rateDisputes, tallyDisputes } from "./disagreements-kin.ts";
import { overallDisputes } from "./disagreements-overall.ts";
import { paragraphDisputes } from "./disagreements-paragraph.ts";
import { sentenceDisputes } from "./disagreements-sentence.ts";
import { sunkDisputes } from "./disagreements-sunk.ts";
import { estimatesOfUnknown, sendings } from "./disagreements-told-again.ts";
import type { AssembledStatement } from "./statements.ts";

type Rule = (claims: readonly AssembledClaim[], statements: readonly AssembledStatement[]) => NumberDispute[];

/** Over the whole subject of the texts, over one event, within a sentence or paragraph, beside answers in words. */
const rules: readonly Rule[] = [
  ...[overallDisputes, eventDisputes, sentenceDisputes, tallyDisputes, kinDisputes, rateDisputes],
  ...[paragraphDisputes, estimateDisputes, estimatesOfUnknown, sendings, degreeDisputes, sunkDisputes],
];

/** The disputes among claims, each once; what was planned, could be held or is told as unknown is no answer. */
export function numberDisputes(
  claims: readonly AssembledClaim[],
  statements: readonly AssembledStatement[],
): NumberDispute[] {
  const comparable = claims.filter(
    ({ row }) => row.modality !== "planned" && row.modality !== "capacity" && row.status !== "stated_unknown",
  );
  return widest(rules.flatMap((rule) => rule(comparable, statements)));
}

/** Without the disputes all of whose claims are sides of a wider one. */
function widest(disputes: readonly NumberDispute[]): NumberDispute[] {
  const sets = disputes.map(({ claims }) => new Set(claims));
  return disputes.filter(
    ({ claims }) => !sets.some((other) => other.size > claims.length && claims.every((claim) => other.has(claim))),
  );
}
