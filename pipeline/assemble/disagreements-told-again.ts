import type { AssembledClaim } from "./claims.ts";
import { groupBy } from "./claims-group.ts";
import { daysApart, type NumberDispute, sideOf } from "./disagreements-dispute.ts";
import { differ, intervalOf } from "./disagreements-interval.ts";

const unknownBut =
  /\b(?:losses|casualties|dead|toll|number)\b[^.;]*\b(?:unknown|unclear|uncertain|not known)\b[^.;]*\bbut\b/i;

/** "The Soviet losses remain unknown, but Japanese estimates suggest 1,000 killed", beside a total of the same text. */
export function estimatesOfUnknown(claims: readonly AssembledClaim[]): NumberDispute[] {
  return claims.flatMap((estimate): NumberDispute[] => {
    const { row, figure } = estimate;
    if (row.attributed_to === null || !unknownBut.test(figure.sentenceText) || row.status !== "stated") return [];
    const totals = claims.filter(
      (other) =>
        other.isOverall &&
        other.figure.source === figure.source &&
        other.row.part_of === null &&
        other.row.measure === row.measure &&
        other.row.object === row.object &&
        sideOf(other) === sideOf(estimate),
    );
    if (totals.length === 0) return [];
    return [
      {
        ...{ key: `unknown\n${row.id}`, claims: [estimate, ...totals] },
        ...{ kind: "overlap", rule: "disagreements/estimate-of-unknown" },
      },
    ];
  });
}

/** Farther apart, in days, two sendings are two. */
const farthestDays = 3;

/** "on August 14 the regiment sent one company"; "According to Suzuki, three companies were sent … on the 13th". */
export function sendings(claims: readonly AssembledClaim[]): NumberDispute[] {
  const sent = claims.filter(
    ({ row, figure }) => row.measure === "strength" && row.date !== null && /\bsent\b/.test(figure.sentenceText),
  );
  const groups = groupBy(sent, (claim) =>
    [claim.figure.source, sideOf(claim), claim.row.object, headOf(claim.figure.phraseText)].join("\n"),
  );
  return [...groups].flatMap(([key, [first, second, ...more]]): NumberDispute[] => {
    if (first === undefined || second === undefined || more.length > 0) return [];
    const isTold = (first.row.attributed_to === null) !== (second.row.attributed_to === null);
    const isOnce = first.figure.passage !== second.figure.passage && daysApart(first, second) <= farthestDays;
    if (!isTold || !isOnce || !differ(intervalOf(first.row), intervalOf(second.row))) return [];
    return [
      {
        ...{ key: `sent\n${key}`, claims: [first, second] },
        ...{ kind: "contradiction", rule: "disagreements/sent-twice" },
        counted: { things: pluralOf(headOf(first.figure.phraseText)), verb: "were sent" },
      },
    ];
  });
}

/** Last word of a counted phrase, in the singular: "company" for "companies". */
function headOf(phrase: string): string {
  const word = phrase.toLowerCase().split(/\s+/).at(-1) ?? "";
  return word.replace(/ies$/, "y").replace(/s$/, "");
}

function pluralOf(noun: string): string {
  return noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
