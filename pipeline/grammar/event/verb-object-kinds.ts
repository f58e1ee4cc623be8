import { type Actor, isPlaceName } from "./actors.ts";
import type { VerbGroup } from "./assertion.ts";
import { isFinite } from "./clauses.ts";
import { militaryNouns, vesselNouns } from "./object-nouns.ts";
import type { Sentence } from "./sentence.ts";

/** "took Samara": a capitalised word that nothing recognised, right behind the verb and no part of a longer name. */
export function isUnknownPlace({ words }: Sentence, index: number, { isPassive }: VerbGroup): boolean {
  const [word, next] = [words[index + 1], words[index + 2]];
  if (
    isPassive ||
    word === undefined ||
    word.shape !== "capitalised" ||
    word.name ||
    word.party ||
    word.date ||
    word.event
  )
    return false;
  return next === undefined || (next.shape !== "capitalised" && next.folded !== "'" && next.folded !== "’");
}

const noFall = new Set("silent short ill behind apart victim sick back asleep from off sharply sharp".split(" "));

/** "Vladivostok fell to the Red Army", "the city fell": a place that is taken. */
export function isFall({ words }: Sentence, index: number, patients: readonly Actor[], group: VerbGroup): boolean {
  if (noFall.has(words[index + 1]?.folded ?? "")) return false;
  return patients.some(isPlaceName) || (group.first > 0 && fallible.has(words[group.first - 1]?.folded ?? ""));
}

const fallible = new Set("city town capital fortress village port citadel garrison island stronghold".split(" "));

/** "lost the Karelian Isthmus", "was granted Southern Sakhalin": a place right behind the verb. */
export function hasPlaceBehind({ words }: Sentence, index: number): boolean {
  const at = words[index + 1]?.folded === "the" ? index + 2 : index + 1;
  return words[at]?.name?.kind === "place" || words[at + 1]?.name?.kind === "place";
}

/** "Three destroyers capsized and sank": ships that sink with nobody to sink them. */
export function isOfOwnSinking(
  { words }: Sentence,
  index: number,
  agents: readonly Actor[],
  { first, isPassive }: VerbGroup,
): boolean {
  const next = words[index + 1];
  if (
    isPassive ||
    (next !== undefined && !/^(?:[.,;]|in|on|off|at|near|with|after|during|and|within)$/.test(next.folded))
  )
    return false;
  if (agents.some(({ name }) => name?.kind === "vessel") || words[first - 1]?.shape === "capitalised") return true;
  return words.slice(Math.max(0, first - 9), first).some(({ folded }) => vesselNouns.has(folded));
}

/** "were taken to Japan". */
export function goesToPlace({ words }: Sentence, index: number): boolean {
  return (
    words[index + 1]?.folded === "to" &&
    (words[index + 2]?.name?.kind === "place" || words[index + 3]?.name?.kind === "place")
  );
}

const messages = new Set(
  "telegram telegrams message messages news order orders letter letters report reports word train trains note".split(
    " ",
  ),
);

/** "83 Ainu arrived in Petropavlovsk": people who come, told for itself; no message, and not "escorted them and arrived". */
export function isOfComers(
  { words, clauses }: Sentence,
  index: number,
  agents: readonly Actor[],
  { first }: VerbGroup,
): boolean {
  const start = clauses[words[index]?.clause ?? 0]?.first ?? 0;
  const before = words.slice(start, Math.max(first, index));
  return agents.length > 0 && !before.some((word, at) => messages.has(word.folded) || isFinite(words, start + at));
}

/** Whether those who do it are troops: "Soviet units entered the town", not "the envoy entered the town". */
export function isByForces(sentence: Sentence, agents: readonly Actor[], { first }: VerbGroup): boolean {
  if (agents.some(({ name }) => name?.kind === "unit" || name?.kind === "vessel")) return true;
  const clause = sentence.words[first]?.clause;
  const subject = sentence.words.slice(Math.max(0, first - 9), first + 1).filter((word) => word.clause === clause);
  if (subject.some(({ folded }) => militaryNouns.has(folded))) return true;
  return agents.some(({ name, party, last }) => name === null && party !== null && isPeople(sentence, last));
}

/** "the Soviets": the people for their troops. */
function isPeople({ words }: Sentence, at: number): boolean {
  const form = words[at]?.party?.form;
  return form === "people" || form === "adjective";
}
