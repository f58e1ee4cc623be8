import type { AssembledClaim } from "./claims.ts";
import { groupBy } from "./claims-group.ts";
import type { NumberDispute } from "./disagreements-dispute.ts";
import type { AssembledStatement } from "./statements.ts";

const losses = new Set(["killed", "wounded", "dead_or_missing", "casualties", "missing", "died"]);

/** "slight casualties" in one text, "6 wounded and 2 dead" of the same side within the same dates in another on the subject. */
export function degreeDisputes(
  claims: readonly AssembledClaim[],
  statements: readonly AssembledStatement[],
): NumberDispute[] {
  const topicOf = new Map(claims.map(({ figure, topic }) => [figure.source, topic]));
  const byDegree = statements.filter(({ told }) => told[0]?.side !== undefined);
  return byDegree.flatMap((statement): NumberDispute[] => {
    const [told] = statement.told;
    if (told === undefined) return [];
    const counted = claims.filter(
      ({ row, figure, topic, isOverall }) =>
        !isOverall &&
        losses.has(row.measure) &&
        row.party.join("|") === told.side &&
        figure.source !== told.source &&
        topic === topicOf.get(told.source) &&
        isWithin(figure.date, told),
    );
    const sentences = groupBy(counted, ({ figure }) => `${figure.source}\n${figure.sentence.key}`);
    if (sentences.size !== 1) return [];
    return [
      {
        ...{ key: `degree\n${statement.row.id}`, claims: counted, statements: [statement] },
        ...{ sums: [counted], kind: "definition", rule: "disagreements/degree-of-loss" },
      },
    ];
  });
}

interface Days {
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

function isWithin(inner: Days | null, outer: Days): boolean {
  if (inner?.firstDay == null || inner.lastDay === null || outer.firstDay === null || outer.lastDay === null)
    return false;
  return outer.firstDay <= inner.firstDay && inner.lastDay <= outer.lastDay;
}
