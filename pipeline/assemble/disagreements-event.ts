import type { AssembledClaim } from "./claims.ts";
import { groupBy } from "./claims-group.ts";
import {
  datesMeet,
  disputeOf,
  incomparable,
  losses,
  type NumberDispute,
  sentenceOf,
  sideOf,
} from "./disagreements-dispute.ts";

/**
 * One event as two texts number it, each once; within a text losses told of one place and unit in sentences that tell the event,
 * one of them by a sayer of its own: without one they may be of two phases.
 */
export function eventDisputes(claims: readonly AssembledClaim[]): NumberDispute[] {
  const local = claims.filter(
    ({ row, isOverall }) =>
      !isOverall &&
      row.event !== null &&
      row.party.length > 0 &&
      row.part_of === null &&
      !incomparable.has(row.measure),
  );
  const groups = groupBy(local, (claim) =>
    [claim.row.event, sideOf(claim), claim.row.object, claim.row.measure, claim.row.per].join("\n"),
  );
  return [...groups].flatMap(([key, group]) => {
    const each = [...groupBy(group, ({ figure }) => figure.source).values()];
    if (each.length > 1) return each.every((own) => own.length === 1) ? disputed(key, each.flat()) : [];
    const lost = group.filter(({ row, isEventInSentence }) => losses.has(row.measure) && isEventInSentence);
    const places = groupBy(lost, ({ row }) => `${row.subject ?? ""}\n${row.place ?? ""}`);
    return [...places].flatMap(([where, same]) =>
      same.some(({ row }) => row.attributed_to !== null) ? disputed(`${key}\n${where}`, same) : [],
    );
  });
}

function disputed(key: string, same: readonly AssembledClaim[]): NumberDispute[] {
  const apart = onePerSentence(same);
  const isApart = apart.some((one) => apart.some((other) => !datesMeet(one, other)));
  const dispute = apart.length < 2 || isApart ? null : disputeOf(`event\n${key}`, apart, "disagreements/event");
  return dispute === null ? [] : [dispute];
}

/** Of several numbers of one sentence none is taken: they count different things. */
function onePerSentence(claims: readonly AssembledClaim[]): AssembledClaim[] {
  return [...groupBy(claims, sentenceOf).values()].flatMap((group) => (group.length === 1 ? group : []));
}
