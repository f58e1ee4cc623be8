import type { Claim } from "../records/types.ts";
import type { AssembledClaim } from "./claims.ts";
import { groupBy } from "./claims-group.ts";
import { isWiderWhole } from "./claims-scope.ts";
import {
  datesMeet,
  disputeOf,
  familyOf,
  incomparable,
  type NumberDispute,
  sentenceOf,
  sideOf,
} from "./disagreements-dispute.ts";
import { intervalOf } from "./disagreements-interval.ts";
import { sumDisputes } from "./disagreements-sums.ts";

/** Totals of one text, or of texts on one subject: killed against casualties too, as another definition. */
export function overallDisputes(claims: readonly AssembledClaim[]): NumberDispute[] {
  const byId = new Map(claims.map(({ row }) => [row.id, row]));
  const overall = claims.filter(
    (claim) =>
      claim.isOverall &&
      claim.row.party.length > 0 &&
      !incomparable.has(claim.row.measure) &&
      !isPartOfSide(claim.row, byId),
  );
  const groups = groupBy(overall, (claim) =>
    [
      ...[claim.topic, sideOf(claim), claim.row.object, questionOf(claim.row.measure), claim.row.per],
      isWiderWhole(claim.figure),
    ].join("\n"),
  );
  const sums = sumDisputes(overall);
  const summed = new Set(sums.flatMap((sum) => sum.claims));
  const disputes = [...groups].flatMap(([key, group]) => {
    const totals = withoutMinima(ofOnePlace(ofOneTime(withoutLists(group.filter(isTotal)))));
    return disputeOf(`overall\n${key}`, totals, "disagreements/overall") ?? [];
  });
  return [...disputes.filter((dispute) => !dispute.claims.every((claim) => summed.has(claim))), ...sums];
}

const summing = /\b(?:casualt|loss|aftermath|toll|total)/i;
const inTotal = /\b(?:in (?:total|all)|totals?|overall|altogether)\b/i;
const total = /\b(?:total(?:l?ing|l?ed)?|in all|altogether|combined)\b[^.;]{0,25}$/i;

/** Whether it surely is of the whole: a row of the infobox, told as a total, or losses under a heading of losses. */
function isTotal({ row, figure }: AssembledClaim): boolean {
  if (figure.block === "infobox") return true;
  if (row.measure === "strength") {
    const before = [...figure.sentenceText].slice(0, figure.number.start - figure.sentence.start).join("");
    return total.test(before);
  }
  const headings = figure.section?.split(" > ") ?? [];
  return inTotal.test(figure.sentenceText) || headings.some((heading) => summing.test(heading));
}

/** "died" is told of wounds and illness beside the killed. */
function questionOf(measure: Claim["measure"]): string {
  return measure === "died" ? measure : familyOf(measure);
}

/** A row of a table for one side of two is a total of that side; any other part is none. */
function isPartOfSide({ part_of, party }: Claim, byId: ReadonlyMap<string, Claim>): boolean {
  return part_of !== null && byId.get(part_of)?.party.join("|") === party.join("|");
}

/** The strength "by October 1917" and "in 1918" are no two answers: where dates are apart, only the undated are compared. */
function ofOneTime(group: readonly AssembledClaim[]): readonly AssembledClaim[] {
  const isApart = group.some((one) => group.some((other) => !datesMeet(one, other)));
  return isApart ? group.filter(({ figure }) => figure.date === null) : group;
}

/** "over 300 prisoners are named" does not gainsay "between 700 and 2,200": an open number that holds all others is no other answer. */
function withoutMinima(group: readonly AssembledClaim[]): readonly AssembledClaim[] {
  return group.filter((claim) => {
    const { low, high } = intervalOf(claim.row) ?? { low: 0, high: 0 };
    const others = group.flatMap((other) => (other === claim ? [] : (intervalOf(other.row) ?? [])));
    const isOpen = high === Number.POSITIVE_INFINITY && claim.row.attributed_to === null && claim.row.high === null;
    return !isOpen || others.some((other) => other.low < low);
  });
}

/** Those relocated to one place and those who fled to another are no two answers: where places differ, only the others are compared. */
function ofOnePlace(group: readonly AssembledClaim[]): readonly AssembledClaim[] {
  const places = new Set(group.flatMap(({ row }) => row.place ?? []));
  return places.size > 1 ? group.filter(({ row }) => row.place === null) : group;
}

/**
 * "7,000 killed; the losses of the others 4,000", or a column of an infobox that lists "3 carriers, 50 support ships": several
 * numbers of one sentence or column are no answers to one question unless it says "or", or has a sayer for each.
 */
function withoutLists(group: readonly AssembledClaim[]): readonly AssembledClaim[] {
  const listOf = (claim: AssembledClaim) =>
    claim.figure.block === "infobox" ? `${claim.figure.source}\ninfobox` : sentenceOf(claim);
  return [...groupBy(group, listOf).values()].flatMap((list) => {
    const sayers = new Set(list.flatMap(({ row }) => row.authority ?? []));
    const areAnswers = sayers.size === list.length || list.some(({ figure }) => isWiderWhole(figure)) || isEither(list);
    return list.length === 1 || areAnswers ? list : [];
  });
}

/** "700 killed in action or 2,000 dead or missing": "or" in front of the last number. */
function isEither(list: readonly AssembledClaim[]): boolean {
  const last = list.reduce((latest, claim) =>
    claim.figure.number.start > latest.figure.number.start ? claim : latest,
  );
  const { sentence, sentenceText, number } = last.figure;
  return /\bor\s$/.test([...sentenceText].slice(0, number.start - sentence.start).join(""));
}
