import type { Assertion } from "./assertion.ts";
import * as words from "./governors.ts";
import type { Sentence } from "./sentence.ts";
import type { EventTelling, EventType, TellingStatus } from "./telling.ts";

export { qualified } from "../status/qualified.ts";

export interface Status {
  readonly status: TellingStatus;
  readonly certainty: EventTelling["certainty"];
}

// What was tried took place as a fight; what was agreed to was done where the agreement is the thing itself.
const attemptable = new Set<EventType>([
  "battle",
  "skirmish",
  "landing",
  "campaign",
  "air_raid",
  "bombardment",
  "negotiation",
]);
const decidable = new Set<EventType>(["surrender", "retreat", "evacuation", "ceasefire"]);
const agreeable = new Set<EventType>(["surrender", "ceasefire", "treaty", "negotiation"]);

/** What the assertion makes of a trigger of this type; null when nothing is told. */
export function statusFrom(assertion: Assertion, type: EventType): Status | null {
  switch (assertion) {
    case "happened":
      return { status: "happened", certainty: "stated" };
    case "failed":
    case "attempted":
      return attemptable.has(type) ? { status: "happened", certainty: "stated" } : null;
    case "agreed":
      return agreeable.has(type)
        ? { status: "happened", certainty: "inferred" }
        : { status: "planned", certainty: "stated" };
    case "decided":
      return decidable.has(type)
        ? { status: "happened", certainty: "inferred" }
        : { status: "planned", certainty: "stated" };
    case "purpose":
      return type === "exercise" ? { status: "happened", certainty: "inferred" } : null;
    case "sent":
      return type === "negotiation" ? { status: "happened", certainty: "inferred" } : null;
    case "planned":
    case "feared":
    case "proposed":
    case "refused":
    case "averted":
      return { status: assertion, certainty: "stated" };
    default:
      return null;
  }
}

const givenUp = new Set(
  "halted abandoned cancelled canceled dropped suspended scrapped averted prevented shelved stopped".split(" "),
);
const turnedDown = new Set("rejected refused declined vetoed".split(" "));

/** A plan that the words behind it say was given up or turned down: "the plan to occupy Hokkaido was halted". */
export function whatBecame(sentence: Sentence, index: number, status: Status): Status {
  if (status.status !== "planned" && status.status !== "proposed") return status;
  const { words: list } = sentence;
  for (let at = index + 1; at < list.length - 1; at++) {
    if (!words.beForms.has(list[at]?.folded ?? "")) continue;
    const verb = list[at + 1]?.folded ?? "";
    if (givenUp.has(verb)) return { ...status, status: "averted" };
    if (turnedDown.has(verb)) return { ...status, status: "refused" };
  }
  return status;
}
