import type { TellingDraft } from "./draft.ts";
import type { EventType } from "./telling.ts";

const perPlace = new Set<EventType>(["occupation", "air_raid", "bombardment"]);

/** "the bombings of Hiroshima and Nagasaki", "took Qingdao and the Marshall Islands": one event a place. */
export function distributed(draft: TellingDraft): TellingDraft[] {
  const targets = draft.places.filter(({ role }) => role === "target");
  const isPlural = /^event\/noun-(?:invasions|landings|attacks|battles|raids|annexations)$/.test(draft.rule);
  if (targets.length !== 2 || !(isPlural || perPlace.has(draft.type)) || draft.status !== "happened") return [draft];
  const others = draft.places.filter(({ role }) => role !== "target");
  return targets.map((target) => ({ ...draft, places: [target, ...others] }));
}
