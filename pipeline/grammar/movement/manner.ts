import { isOwn, type Sentence, type Stretch } from "../event/sentence.ts";
import type { Mode, Purpose } from "./motion-verbs.ts";
import { aircraft, vessels } from "./mover-nouns.ts";

// Behind "by" these say how; elsewhere only the words below do.
const means: Readonly<Record<Exclude<Mode, "unknown">, string>> = {
  sea: "sea ship boat ferry steamer water submarine",
  air: "air plane aircraft airplane helicopter parachute",
  rail: "rail train railway railroad",
  land: "land road truck trucks car automobile foot bus lorry lorries",
};
const modeWords: Readonly<Record<Exclude<Mode, "unknown">, string>> = {
  sea: `aboard sail sailed sailing maru amphibious ${[...vessels].join(" ")}`,
  air: `airborne flew flying paratroopers paratroops parachute ${[...aircraft].join(" ")}`,
  rail: "train trains railway railroad rail",
  land: "truck trucks foot march marched marching automobile overland mountain path cavalry cavalrymen horseback horsemen tanks infantry",
};
const purposeWords: Readonly<Record<Exclude<Purpose, "other" | "transfer">, string>> = {
  reinforcement: "reinforce reinforcement reinforcements",
  negotiation: "negotiate negotiations negotiation ceasefire envoy envoys peace talks delegation summit",
  evacuation: "evacuee evacuees refugees refugee evacuation evacuate flee",
  retreat: "retreat retreating withdrawal",
  attack: "attack attacking invade invasion assault counterattack",
};

const indexOf = <Value extends string>(lists: Readonly<Record<Value, string>>): ReadonlyMap<string, Value> =>
  new Map(
    Object.entries<string>(lists).flatMap(([value, list]) => list.split(" ").map((word) => [word, value as Value])),
  );

const modeOf = indexOf(modeWords);
const meansOf = indexOf(means);
const purposeOf = indexOf(purposeWords);

/** How and what for, by what the verb or noun of motion says itself and by the words of its clause. */
export function mannerOf(
  own: { readonly mode: Mode; readonly purpose: Purpose },
  clause: readonly string[],
): { mode: Mode; purpose: Purpose } {
  const isPlain = own.purpose === "other" || own.purpose === "transfer";
  const purpose = isPlain ? (first(clause, purposeOf) ?? own.purpose) : own.purpose;
  return { mode: modeIn(own.mode, clause), purpose };
}

/** The words of a stretch that say how and what for: dates, names of events and of places do not. */
export function wordsOf(sentence: Sentence, stretch: Stretch): string[] {
  return sentence.words
    .filter(
      ({ date, event, name }, at) =>
        date === null && event === null && name?.kind !== "place" && isOwn(sentence, stretch, at),
    )
    .map(({ folded }) => folded);
}

function modeIn(own: Mode, clause: readonly string[]): Mode {
  const by = clause.findIndex((word, at) => (word === "by" || word === "on") && meansOf.has(clause[at + 1] ?? ""));
  if (by >= 0) return meansOf.get(clause[by + 1] ?? "") ?? own;
  // "paratroopers landed": a landing is by sea only where nothing flies.
  if (own === "sea" && clause.some((word) => modeOf.get(word) === "air")) {
    return clause.some((word) => modeOf.get(word) === "sea") ? "sea" : "air";
  }
  return own !== "unknown" ? own : (first(clause, modeOf) ?? "unknown");
}

function first<Value>(clause: readonly string[], of: ReadonlyMap<string, Value>): Value | undefined {
  for (const word of clause) {
    const value = of.get(word);
    if (value !== undefined) return value;
  }
  return undefined;
}
