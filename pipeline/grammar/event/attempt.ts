import type { Assertion } from "./assertion.ts";
import type { EventType } from "./telling.ts";

/** Verbs that name what a fight is for: who fails to do it has fought. */
const achievements: ReadonlySet<string> = new Set(
  `capture recapture retake reoccupy take seize storm overrun conquer break dislodge defeat destroy annihilate eliminate wipe rout
  encircle outflank drive push throw repel repulse hold halt expel demolish subdue crush regain relieve envelop surround cut`
    .trim()
    .split(/\s+/),
);
const placeTaking = new Set<EventType>(["occupation", "battle", "skirmish"]);

/**
 * The type of what was done where a verb says what somebody tried or failed to do: "failed to capture the fort" and "attempted to
 * capture it" tell of a fight. Null when nothing is told: "failed to attack".
 */
export function typeOfAttempt(assertion: Assertion, lemma: string, type: EventType): EventType | null {
  if (assertion === "failed") return achievements.has(lemma) && placeTaking.has(type) ? "battle" : null;
  return assertion === "attempted" && type === "occupation" ? "battle" : type;
}
