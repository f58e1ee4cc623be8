import type { AssembledClaim } from "./claims.ts";
import { groupBy } from "./claims-group.ts";
import type { NumberDispute } from "./disagreements-dispute.ts";
import type { AssembledStatement } from "./statements.ts";

const vessels = new Set(["boats", "ships"]);

/** "sinking the lead gunboat" and "the sunken ships" of one text, with what other texts count as sunk in the same days. */
export function sunkDisputes(
  claims: readonly AssembledClaim[],
  statements: readonly AssembledStatement[],
): NumberDispute[] {
  const told = statements.filter(({ told: [first] }) => first?.sunk !== undefined);
  return [...groupBy(told, ({ told: [first] }) => first?.question ?? "")].flatMap(([key, sides]): NumberDispute[] => {
    const first = sides[0]?.told[0];
    const counted = claims.filter(
      ({ row, figure }) =>
        row.measure === "destroyed" &&
        vessels.has(row.object) &&
        first?.firstDay != null &&
        figure.date?.firstDay === first.firstDay &&
        figure.date.lastDay === first.lastDay,
    );
    if (counted.length === 0) return [];
    return [{ key, claims: counted, statements: sides, kind: "contradiction", rule: "disagreements/one-or-more-sunk" }];
  });
}
