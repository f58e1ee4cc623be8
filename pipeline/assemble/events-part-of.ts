import type { EventType } from "../grammar/event/telling.ts";
import { contains } from "../records/edtf.ts";
import { type Cluster, intersects } from "./events-cluster.ts";

/** How wide a kind of event is: a part is never wider than the whole. */
const widths: Readonly<Partial<Record<EventType, number>>> = {
  war: 4,
  campaign: 3,
  battle: 2,
  skirmish: 2,
  landing: 2,
  occupation: 1.9,
  naval_action: 2,
};

/** What an event is part of, and the rule that says so. */
export interface Parent {
  readonly cluster: Cluster;
  readonly rule: string;
}

/** How wide an event is; one without a name is a little narrower than a named one of its kind. */
export function widthOf({ type, isNamed }: Cluster): number {
  return (widths[type] ?? 1) - (isNamed ? 0 : 0.5);
}

/** Whether the dates of the whole hold those of the part, as far as both are known; of a part with an open end, its beginning. */
export function datesAllow(part: Cluster, whole: Cluster): boolean {
  const [outer, inner] = [spanOfWhole(whole), part.when?.value ?? null];
  return outer === null || inner === null || contains(outer, inner.replace(/\/(?:\.\.)?$/, ""));
}

/** The days of an event that has parts: where its texts leave the end open, the table may know it. */
function spanOfWhole({ when, known }: Cluster): string | null {
  if (when === null) return null;
  const isOpen = /\/(?:\.\.)?$/.test(when.value);
  return isOpen && known?.date ? `${when.value.split("/")[0]}/${known.date.split("/").at(-1)}` : when.value;
}

/** Whether an event can be part of another: narrower, and of its days. What is signed or conferred on is part of no fight. */
export function isPartOf(part: Cluster, whole: Cluster): boolean {
  return part.when !== null && whole.when !== null && mayBePart(part, whole) && datesAllow(part, whole);
}

/** Whether an event without a date can be part of one told around it: narrower, and of no third side. */
export function isUndatedPartOf(part: Cluster, whole: Cluster): boolean {
  if (part.when !== null || !mayBePart(part, whole)) return false;
  const sides = whole.known?.parties ?? whole.parties;
  return part.parties.every((party) => sides.includes(party)) || intersects(part.places, whole.places);
}

// What is signed or said has no parts.
const withoutParts = new Set<EventType>(["treaty", "declaration", "order", "protest", "ceasefire", "surrender"]);

/** Whether one event is of a kind that can be part of another: narrower, and of something that has parts. */
export function mayBePart(part: Cluster, whole: Cluster): boolean {
  if (part === whole || widthOf(part) >= widthOf(whole) || withoutParts.has(whole.type)) return false;
  return part.type !== "treaty" && part.type !== "conference";
}
