import type { Reference } from "../mention.ts";
import type { Motion } from "./motion.ts";
import type { Mover } from "./movers.ts";

/** Makes one movement of two that a sentence tells of the same mover, the first where from, the second where to. */
export function joinMotions(motions: readonly Motion[]): Motion[] {
  const joined: Motion[] = [];
  for (const motion of [...motions].sort((a, b) => a.word - b.word)) {
    const before = joined.at(-1);
    if (before !== undefined && goesOn(before, motion)) joined[joined.length - 1] = join(before, motion);
    else joined.push(motion);
  }
  return joined.filter(({ from, to }) => from !== null || to !== null);
}

function goesOn(before: Motion, after: Motion): boolean {
  const isSame = before.movers.some((mover) => after.movers.some((other) => isSameMover(mover, other)));
  const isWithOthers = before.agents.some((agent) => after.movers.some((other) => isSameMover(agent, other)));
  if (!isSame && !isWithOthers) return false;
  return before.to === null && after.to !== null && after.from === null && (before.from !== null || isBare(before));
}

/** A motion without an end of its own adds its day and manner to the one behind it: "boarded ships and sailed to Maoka". */
function isBare({ from, to, via }: Motion): boolean {
  return from === null && to === null && via.length === 0;
}

function join(before: Motion, after: Motion): Motion {
  const isWithOthers = !before.movers.some((mover) => after.movers.some((other) => isSameMover(mover, other)));
  return {
    ...after,
    clause: {
      start: Math.min(before.clause.start, after.clause.start),
      end: Math.max(before.clause.end, after.clause.end),
    },
    movers: isWithOthers || before.movers.length > after.movers.length ? before.movers : after.movers,
    from: before.from ?? after.from,
    hasOrigin: before.hasOrigin || after.hasOrigin,
    via: [...before.via, ...after.via],
    mode: after.mode === "unknown" ? before.mode : after.mode,
    purpose: after.purpose === "other" || isWithOthers ? before.purpose : after.purpose,
    date: after.date ?? before.date,
    looksBack: before.looksBack && after.looksBack,
  };
}

/** Whether two movers are the same words or, without a name, the same side. */
function isSameMover(a: Mover, b: Mover): boolean {
  if (a.isCivilian !== b.isCivilian) return false;
  if (a.mover !== null && b.mover !== null) return isSamePlaceInText(a.mover, b.mover);
  if (a.mover !== null || b.mover !== null) return false;
  return a.party?.id === b.party?.id;
}

function isSamePlaceInText(a: Reference, b: Reference): boolean {
  return a.passage === b.passage && a.start === b.start;
}
