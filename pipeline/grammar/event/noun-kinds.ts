import { type Actor, isPlaceName } from "./actors.ts";
import type { Phrase } from "./noun-phrase.ts";
import { nounTriggers } from "./nouns.ts";
import { leavesItsPlace } from "./roles.ts";
import type { Sentence } from "./sentence.ts";
import type { EventType, PlaceRole } from "./telling.ts";

const closeBehind = 6;

/** Whether one of the words the noun needs stands in its phrase or close behind it: "air raid", "an exchange of fire". */
export function hasNeeded(sentence: Sentence, index: number, phrase: Phrase, needed: readonly string[]): boolean {
  if (phrase.modifiers.some((modifier) => needed.includes(modifier))) return true;
  if (!/^(?:of|from|about)$/.test(sentence.words[index + 1]?.folded ?? "")) return false;
  const clause = sentence.words[index]?.clause;
  return sentence.words
    .slice(index + 2, index + 2 + closeBehind)
    .some((word) => word.clause === clause && needed.includes(word.folded));
}

/** "the landing operation", "the operation": the operation is the landing, or the one told before. */
export function isOfOther({ words: list }: Sentence, index: number, { determiner }: Phrase): boolean {
  if (!/^operations?$/.test(list[index]?.folded ?? "")) return false;
  return nounTriggers.has(list[index - 1]?.folded ?? "") || /^(?:the|this|that|these|those)$/.test(determiner);
}

// Modifiers of a landing that is no operation: "an emergency landing".
export const mishaps = new Set("emergency crash forced belly".split(" "));

// Nouns that tell of an occupation only where a place is what fell or was lost.
export const lostTo = new Set(["fall", "loss"]);

export function isOfPlace({ words: list }: Sentence, own: readonly Actor[], index: number): boolean {
  return (
    list[index + 1]?.folded === "of" &&
    own.some((actor) => isPlaceName(actor) && actor.party === null && actor.first - index <= 3)
  );
}

/** What the place in the phrase is to the event: where a treaty was made, where a retreat began, what an attack was aimed at. */
export function placeRoleIn(type: EventType): PlaceRole {
  if (type === "treaty" || type === "ceasefire" || type === "conference") return "where";
  return leavesItsPlace(type) ? "from" : "target";
}

/** The type of the noun where it stands. */
export function typeHere(sentence: Sentence, index: number, type: EventType, patients: readonly Actor[]): EventType {
  if (isByBoats(sentence, index) || isOfNavy(sentence, index, type)) return "naval_action";
  const { words: list } = sentence;
  const isOfPeople = patients[0]?.name?.kind === "person" || patients.some(({ party }) => party !== null);
  if (type === "occupation" && list[index]?.folded === "capture" && isOfPeople && !patients.some(isPlaceName))
    return "internment";
  // "resulting in the loss of Karelia": what a war ends with changes hands; "after the loss of Omsk": a town is taken.
  const isOutcome =
    list[index]?.folded === "loss" &&
    list.slice(Math.max(0, index - 4), index).some(({ folded }) => /^(?:result|lead|led|caus)/.test(folded));
  return isOutcome ? "transfer" : typeOf(type, patients);
}

const navies = new Set("navy fleet fleets squadron flotilla warships convoy".split(" "));

/** "defeat of Russia's navy". */
function isOfNavy({ words: list }: Sentence, index: number, type: EventType): boolean {
  if (type !== "battle" && type !== "skirmish") return false;
  return list[index + 1]?.folded === "of" && list.slice(index + 2, index + 7).some(({ folded }) => navies.has(folded));
}

const boats = new Set("boats ships vessels gunboats destroyers submarines cutters".split(" "));
const longestReach = 8;

/** "reconnaissance was conducted by torpedo boats": what boats look out for they do at sea. */
function isByBoats({ words: list }: Sentence, index: number): boolean {
  if (list[index]?.folded !== "reconnaissance") return false;
  const by = list.findIndex(({ folded }, at) => at > index && at <= index + longestReach && folded === "by");
  return by > 0 && list.slice(by + 1, by + 5).some(({ folded }) => boats.has(folded));
}

/** An attack on a fleet is a naval action. */
function typeOf(type: EventType, patients: readonly Actor[]): EventType {
  const isNaval = patients.some(
    ({ name }) =>
      name?.kind === "vessel" || (name?.kind === "unit" && /\b(?:fleet|flotilla|squadron)\b/i.test(name.name)),
  );
  return isNaval && (type === "battle" || type === "skirmish") ? "naval_action" : type;
}
