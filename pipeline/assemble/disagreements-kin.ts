import type { AssembledClaim } from "./claims.ts";
import { groupBy } from "./claims-group.ts";

/** Two claims of two texts on one subject that answer one question. */
export type ClaimPair = readonly [AssembledClaim, AssembledClaim];

/** Wider than this, in days, two dates do not single out one event. */
const widestDays = 40;

/**
 * Figures of two texts on one subject that neither text ties to an event of the other: the same measure of the same things of
 * one side, the date of the one within that of the other, and no second figure of either text that would fit.
 */
export function kinPairs(claims: readonly AssembledClaim[]): ClaimPair[] {
  const local = claims.filter(({ row, isOverall }) => !isOverall && row.party.length > 0 && row.part_of === null);
  const groups = groupBy(local, ({ row, topic }) =>
    [topic, row.party.join("|"), row.object, row.measure, row.per].join("\n"),
  );
  return [...groups.values()].flatMap(uniquePairs);
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
export function ratePairs(claims: readonly AssembledClaim[]): ClaimPair[] {
  const counted = claims.filter(({ row }) => row.measure === "incidents" && row.status === "stated");
  const rates = counted.filter(({ row }) => row.per === "year");
  return rates.flatMap((rate) => {
    const total = counted.find((other) => isLessInAll(rate, other));
    return total === undefined ? [] : [[rate, total] as const];
  });
}

function isLessInAll(rate: AssembledClaim, total: AssembledClaim): boolean {
  if (total.row.per !== null || total.topic !== rate.topic || total.figure.source === rate.figure.source) return false;
  if (total.row.party.join("|") !== rate.row.party.join("|")) return false;
  const reaches = (total.figure.date?.lastDay ?? "") >= (rate.figure.date?.firstDay ?? "9999");
  return reaches && total.row.high !== null && rate.row.low !== null && total.row.high < rate.row.low;
}
