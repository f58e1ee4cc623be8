import { compatible } from "../records/edtf.ts";
import type { Movement } from "../records/types.ts";
import type { Draft } from "./evidence.ts";

/**
 * Makes one row of movements that are told more than once, the second time with less: a landing with its day, and "when they landed".
 * A row goes into another of the same mover when nothing it says differs from it and only one such row is there.
 */
export function mergedMovements(drafts: readonly Draft<Movement>[]): Draft<Movement>[] {
  const byMover = new Map<string, Draft<Movement>[]>();
  for (const draft of drafts) {
    const key = [draft.row.mover ?? "", draft.row.mover_kind, draft.row.party ?? ""].join(" ");
    const list = byMover.get(key);
    if (list === undefined) byMover.set(key, [draft]);
    else list.push(draft);
  }
  const absorbed = new Map<Draft<Movement>, Draft<Movement>[]>();
  const gone = new Set<Draft<Movement>>();
  for (const list of byMover.values()) {
    for (const draft of list) {
      const fuller = list.filter((other) => other !== draft && saysAll(other.row, draft.row));
      const [only] = fuller;
      if (only === undefined || fuller.length > 1) continue;
      gone.add(draft);
      absorbed.set(only, [...(absorbed.get(only) ?? []), draft]);
    }
  }
  return drafts
    .filter((draft) => !gone.has(draft))
    .map((draft) => ({ row: draft.row, support: [draft, ...told(draft, absorbed)].flatMap(({ support }) => support) }));
}

/** All that went into a row, and into what went into it. */
function told(
  draft: Draft<Movement>,
  absorbed: ReadonlyMap<Draft<Movement>, readonly Draft<Movement>[]>,
): Draft<Movement>[] {
  return (absorbed.get(draft) ?? []).flatMap((each) => [each, ...told(each, absorbed)]);
}

/** Whether one row says all that the other says, and more. */
function saysAll(full: Movement, lean: Movement): boolean {
  if (lean.to_place !== null ? lean.to_place !== full.to_place : lean.from_place !== full.from_place) return false;
  if (lean.from_place !== null && lean.from_place !== full.from_place) return false;
  if (!lean.via.every((place) => full.via.includes(place))) return false;
  // Civilians without a day may be others than those of another day.
  if (lean.purpose !== full.purpose || (lean.mover === null && lean.date === null)) return false;
  if (lean.date !== null && (full.date === null || !compatible(full.date, lean.date))) return false;
  return weight(full) > weight(lean);
}

function weight({ from_place, to_place, via, date }: Movement): number {
  const ends = Number(from_place !== null) + Number(to_place !== null);
  return ends * 100 + Math.min(via.length, 9) * 10 + Math.min((date ?? "").length, 9);
}
