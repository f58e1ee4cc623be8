import type { Claim } from "../records/types.ts";
import type { AssembledClaim } from "./claims.ts";
import { groupBy } from "./claims-group.ts";
import { datesMeet, type NumberDispute } from "./disagreements-dispute.ts";
import { addedUp, differ, type Interval, intervalOf } from "./disagreements-interval.ts";
import { hasOwnSayer, isOfUnknownSide } from "./disagreements-sayers.ts";
import { areOneSide, tellsOfOthers } from "./disagreements-sentence.ts";

/** Losses and people moved, which two sentences of a paragraph may count again. */
const families: Partial<Record<Claim["measure"], string>> = {
  ...{ killed: "deaths", died: "deaths", dead_or_missing: "deaths", casualties: "deaths", executed: "executed" },
  ...{ wounded: "wounded", missing: "missing", captured: "captured", destroyed: "destroyed" },
  ...{ evacuated: "evacuated", repatriated: "repatriated", displaced: "displaced", population: "population" },
};

/** Farther apart, in sentences, a number is not counted again but another one. */
const farthestSentences = 3;

/** "resulting in over 100 casualties. … According to military reports, 400–500 deaths": one thing counted again by a sayer of its own. */
export function paragraphDisputes(claims: readonly AssembledClaim[]): NumberDispute[] {
  const counted = claims.filter(
    (claim) =>
      families[claim.row.measure] !== undefined &&
      claim.row.part_of === null &&
      claim.row.status === "stated" &&
      !isOfUnknownSide(claim),
  );
  const groups = groupBy(counted, ({ row, figure }) =>
    [figure.source, figure.paragraph, families[row.measure]].join("\n"),
  );
  return [...groups].flatMap(([key, group]) => {
    const sentences = [...groupBy(group, ({ figure }) => String(figure.passage)).values()];
    sentences.sort((a, b) => passageOf(a) - passageOf(b));
    return sentences.flatMap((again, index): NumberDispute[] => {
      const before = sentences.slice(0, index).findLast((earlier) => areOfOneThing(earlier, again));
      if (before === undefined || !countsAgain(before, again)) return [];
      const kind = kindOf(before, again);
      const sums = [before, again].filter(({ length }) => length > 1);
      const claims = [...before, ...again];
      return [
        { key: `paragraph\n${key}\n${index}`, claims, sums, kind, rule: "disagreements/other-sayer-in-paragraph" },
      ];
    });
  });
}

function passageOf([first]: readonly AssembledClaim[]): number {
  return first?.figure.passage ?? 0;
}

/** Whether all are of one side, of one unit and of days that meet. */
function areOfOneThing(before: readonly AssembledClaim[], again: readonly AssembledClaim[]): boolean {
  return before.every((first) =>
    again.every(
      (second) => areOneSide(first, second) && first.row.subject === second.row.subject && datesMeet(first, second),
    ),
  );
}

/** Whether the second sentence is wholly another sayer's, near the first, and another number. */
function countsAgain(before: readonly AssembledClaim[], again: readonly AssembledClaim[]): boolean {
  const [first] = before;
  const [second] = again;
  if (first === undefined || second === undefined) return false;
  if (second.figure.passage - first.figure.passage > farthestSentences) return false;
  if (!again.every((claim) => before.every((one) => hasOwnSayer(one, claim)))) return false;
  if (tellsOfOthers(first.figure.sentenceText, textBefore(second))) return false;
  if (families[first.row.measure] !== "deaths") return differ(totalOf(before), totalOf(again));
  if (before.length + again.length > 2) return differ(totalOf(before), totalOf(again));
  if (first.row.object !== second.row.object) return false;
  return differ(intervalOf(first.row), intervalOf(second.row)) || first.row.high !== second.row.high;
}

/** The sentence up to a number. */
function textBefore({ figure }: AssembledClaim): string {
  return [...figure.sentenceText].slice(0, figure.number.start - figure.sentence.start).join("");
}

/** What a sentence counts in all: its numbers are of different things or places. */
function totalOf(claims: readonly AssembledClaim[]): Interval | null {
  const kinds = new Set(claims.map(({ row }) => `${row.object}\n${row.place}`));
  if (kinds.size < claims.length) return null;
  return claims.map(({ row }) => intervalOf(row)).reduce(addedUp, { low: 0, high: 0 });
}

/** Sums of other kinds and places are another definition; other measures and bounds may both be true. */
function kindOf(before: readonly AssembledClaim[], again: readonly AssembledClaim[]): NumberDispute["kind"] {
  if (before.length !== again.length || before.length > 1) return "definition";
  const both = [...before, ...again];
  const isOneMeasure = both.every(({ row }) => row.measure === both[0]?.row.measure && row.bound === null);
  return isOneMeasure || differ(totalOf(before), totalOf(again)) ? "contradiction" : "overlap";
}
