import type { AssembledClaim } from "./claims.ts";
import { groupBy } from "./claims-group.ts";
import { type NumberDispute, sideOf } from "./disagreements-dispute.ts";
import { addedUp, differ, intervalOf } from "./disagreements-interval.ts";

/** Of totals: one authority's dead and wounded together, against casualties of all kinds by another. */
export function sumDisputes(overall: readonly AssembledClaim[]): NumberDispute[] {
  const groups = groupBy(overall, (claim) => [claim.topic, sideOf(claim), claim.row.object].join("\n"));
  return [...groups].flatMap(([key, group]) => {
    const totals = groupBy(
      group.filter(({ row }) => row.measure === "casualties"),
      ({ figure, row }) => `${figure.source}\n${row.authority}`,
    );
    const sayers = groupBy(group, ({ row }) => row.authority ?? "");
    return [...sayers].flatMap(([who, rows]) => {
      const parts = who === "" ? null : deadAndWounded(rows);
      return parts === null
        ? []
        : [...totals].flatMap(([from, sides]) => against(`sum\n${key}\n${who}\n${from}`, parts, sides));
    });
  });
}

/** The one count of dead and the one of wounded that a sayer gives; null where there are more or fewer. */
function deadAndWounded(rows: readonly AssembledClaim[]): readonly AssembledClaim[] | null {
  const [dead, ...moreDead] = rows.filter(({ row }) => row.measure === "killed" || row.measure === "dead_or_missing");
  const [wounded, ...moreWounded] = rows.filter(({ row }) => row.measure === "wounded");
  if (dead === undefined || wounded === undefined || moreDead.length + moreWounded.length > 0) return null;
  return [dead, wounded];
}

function against(key: string, parts: readonly AssembledClaim[], totals: readonly AssembledClaim[]): NumberDispute[] {
  const sum = parts.map(({ row }) => intervalOf(row)).reduce(addedUp);
  const others = totals.filter(({ row }) => row.authority !== parts[0]?.row.authority && differ(sum, intervalOf(row)));
  if (others.length === 0) return [];
  const claims = [...parts, ...others];
  return [{ key, claims, sums: [parts], kind: "contradiction", rule: "disagreements/sum-of-parts" }];
}
