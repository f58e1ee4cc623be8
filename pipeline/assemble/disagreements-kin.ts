import type { AssembledClaim } from "./claims.ts";
import { groupBy } from "./claims-group.ts";
import { disputeOf, incomparable, type NumberDispute, sideOf } from "./disagreements-dispute.ts";

/** Two claims of two texts on one subject that answer one question. */
type ClaimPair = readonly [AssembledClaim, AssembledClaim];

/** Wider than this, in days, two dates do not single out one event. */
const widestDays = 40;

/**
 * Figures of two texts on one subject that neither text ties to an event of the other: the same measure of the same things of
 * one side, the date of the one within that of the other, and no second figure of either text that would fit.
 */
export function kinDisputes(claims: readonly AssembledClaim[]): NumberDispute[] {
  const local = claims.filter(
    ({ row, isOverall }) =>
      !isOverall && row.party.length > 0 && row.part_of === null && !incomparable.has(row.measure),
  );
  const groups = groupBy(local, (claim) =>
    [claim.topic, sideOf(claim), claim.row.object, claim.row.measure, claim.row.per].join("\n"),
  );
  const pairs = [...groups.values()].flatMap(uniquePairs);
  return pairs.flatMap((pair) => disputeOf(`kin\n${keyOf(pair)}`, pair, "disagreements/kin") ?? []);
}

function keyOf(pair: ClaimPair): string {
  return pair.map(({ row }) => row.id).join("\n");
}

function uniquePairs(group: readonly AssembledClaim[]): ClaimPair[] {
  const partners = (claim: AssembledClaim) =>
    group.filter((other) => other.figure.source !== claim.figure.source && areNested(claim, other));
  return group.flatMap((claim) => {
    const [other, ...more] = partners(claim);
    const isFirst = other !== undefined && claim.row.id < other.row.id;
    return isFirst && more.length === 0 && partners(other).length === 1 ? [[claim, other] as const] : [];
  });
}

function areNested(a: AssembledClaim, b: AssembledClaim): boolean {
  return isWithin(a, b) || isWithin(b, a);
}

function isWithin({ figure: inner }: AssembledClaim, { figure: outer }: AssembledClaim): boolean {
  const [first, last] = [outer.date?.firstDay, outer.date?.lastDay];
  if (first == null || last == null || inner.date?.firstDay == null || inner.date.lastDay == null) return false;
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  return days <= widestDays && first <= inner.date.firstDay && inner.date.lastDay <= last;
}

/** "over 150 per year in 1935 and 1936" in one text, "108 such incidents" until 1939 in another: more in one year than in all. */
export function rateDisputes(claims: readonly AssembledClaim[]): NumberDispute[] {
  const counted = claims.filter(({ row }) => row.measure === "incidents" && row.status === "stated");
  const rates = counted.filter(({ row }) => row.per === "year");
  return rates.flatMap((rate): NumberDispute[] => {
    const total = counted.find((other) => isLessInAll(rate, other));
    if (total === undefined) return [];
    const key = `rate\n${keyOf([rate, total])}`;
    return [{ key, claims: [rate, total], kind: "definition", rule: "disagreements/rate-and-total" }];
  });
}

function isLessInAll(rate: AssembledClaim, total: AssembledClaim): boolean {
  if (total.row.per !== null || total.topic !== rate.topic || total.figure.source === rate.figure.source) return false;
  if (sideOf(total) !== sideOf(rate)) return false;
  const reaches = (total.figure.date?.lastDay ?? "") >= (rate.figure.date?.firstDay ?? "9999");
  return reaches && total.row.high !== null && rate.row.low !== null && total.row.high < rate.row.low;
}

/** One tally of one authority that two texts count as different things: "152 minor incidents", "152 border disputes". */
export function tallyDisputes(claims: readonly AssembledClaim[]): NumberDispute[] {
  const tallies = claims.filter(({ row }) => row.witness !== null && row.measure === "incidents");
  return [...groupBy(tallies, ({ row }) => row.witness ?? "")].flatMap(([witness, group]): NumberDispute[] => {
    const words = new Set(group.map(({ figure }) => figure.phraseText.toLowerCase().split(/\s+/).at(-1)));
    const sources = new Set(group.map(({ figure }) => figure.source));
    if (words.size < 2 || sources.size < 2) return [];
    const key = `tally\n${witness}`;
    return [{ key, claims: group, kind: "definition", rule: "disagreements/one-tally-two-things" }];
  });
}
