import { type Actor, isOfClockOrTitle, isPlaceName, placeRoleOf, referenceTo } from "./actors.ts";
import { isFinite } from "./clauses.ts";
import type { TriggerReading } from "./draft.ts";
import { nounTriggers } from "./nouns.ts";
import { leavesItsPlace } from "./roles.ts";
import { isOwn, type Sentence } from "./sentence.ts";
import type { EventType, PlaceArgument, PlaceRole } from "./telling.ts";
import { verbPhraseAt } from "./verb-phrase.ts";

// Kinds of event that are done to a country as a place: "invaded China".
const takesPlaces = new Set<EventType>([
  "campaign",
  "occupation",
  "retreat",
  "transfer",
  "evacuation",
  "landing",
  "air_raid",
  "bombardment",
]);
/** The places that a reading gives: what it is done to, then those of its own words. */
export function placesOf(sentence: Sentence, actors: readonly Actor[], reading: TriggerReading): PlaceArgument[] {
  const places: PlaceArgument[] = [];
  const add = (actor: Actor, role: PlaceRole) => {
    if (
      actor.name === null ||
      isOfClockOrTitle(sentence.words, actor) ||
      places.some(({ at }) => at.start === actor.name?.start)
    )
      return;
    places.push({ at: referenceTo(sentence, actor.name), role, isState: actor.party !== null });
  };
  for (const actor of reading.objects) {
    if (isPlaceName(actor) && (actor.party === null || takesPlaces.has(reading.type))) add(actor, reading.objectPlace);
  }
  for (const actor of nearestPlaces(sentence, actors, reading)) {
    if (reading.subjects.includes(actor) && actor.party !== null) continue;
    if ((actor.party !== null && !isGround(actor, reading.type)) || belongsToOther(sentence, reading, actor)) continue;
    const role = placeRoleOf(actor.preposition);
    if (role !== null && !(actor.preposition === "of" && actor.acts)) add(actor, role);
  }
  return places;
}

/** The names of places among a reading's own words: of a verb those of its own phrase, where it has any. */
function nearestPlaces(sentence: Sentence, actors: readonly Actor[], reading: TriggerReading): Actor[] {
  const own = actors.filter((actor) => isPlaceName(actor) && isOwn(sentence, reading, actor.first));
  if (!reading.rule.startsWith("event/verb")) return own;
  const { first, last } = verbPhraseAt(sentence, reading.word);
  const near = own.filter((actor) => actor.first >= first && actor.first <= last);
  const hasPlace = near.some((actor) => actor.first > reading.word) || reading.objects.some(isPlaceName);
  return hasPlace ? own.filter((actor) => near.includes(actor) || actor.last < firstVerb(sentence, reading)) : own;
}

/** The first "and" that joins two verbs of the clause, where what precedes it is said of all of them only as far as the first verb. */
function firstVerb(sentence: Sentence, { word, from }: TriggerReading): number {
  for (let at = from; at <= word; at++) if (isFinite(sentence.words, at)) return at;
  return word;
}

const placeNouns = new Set("island islands village town city region".split(" "));
const pointers = new Set(["the", "this", "that", "these", "those"]);

/** "occupied the island", "bombing sorties on the village": the place named before is meant. */
export function pointedPlaceOf(sentence: Sentence, reading: TriggerReading): PlaceRole | null {
  const { words } = sentence;
  for (let index = Math.max(reading.from, reading.word - 4); index <= Math.min(reading.to, reading.word + 9); index++) {
    const word = words[index];
    if (
      word === undefined ||
      !placeNouns.has(word.folded) ||
      word.name !== null ||
      word.event !== null ||
      !isOwn(sentence, reading, index)
    )
      continue;
    if (words[index + 1]?.folded === "of" || words[index + 1]?.name) continue;
    const pointer = pointers.has(words[index - 1]?.folded ?? "")
      ? index - 1
      : pointers.has(words[index - 2]?.folded ?? "")
        ? index - 2
        : -1;
    if (pointer < 0 || words[index - 1]?.name || words[index - 1]?.party) continue;
    const before = words[pointer - 1]?.folded ?? "";
    return placeRoleOf(before) ?? (pointer === reading.word + 1 ? reading.objectPlace : "where");
  }
  return null;
}

/** "between the bombings of Hiroshima and Nagasaki": a place that another deed was done to. */
function belongsToOther(sentence: Sentence, { word, rule }: TriggerReading, actor: Actor): boolean {
  for (let at = actor.first - 1; at >= Math.max(0, actor.first - 6); at--) {
    const each = sentence.words[at];
    if (each === undefined || at === word || each.folded === ",") return false;
    if (each.folded !== "of" && each.folded !== "on" && each.folded !== "at") continue;
    const head = sentence.words[at - 1]?.folded ?? "";
    if (at - 1 !== word && nounTriggers.has(head) && !rule.startsWith("event/own")) return !sharesVerb(word, at - 1);
  }
  return false;
}

/** "launched an attack on Maoka": the verb and the noun it puts into effect tell one thing. */
function sharesVerb(word: number, noun: number): boolean {
  return word < noun && noun - word <= 5;
}

/** A state is a place where something goes on in, into or out of it; "agreed with Japan" names a side. */
function isGround({ preposition }: Actor, type: EventType): boolean {
  if (preposition === "to" && leavesItsPlace(type)) return true;
  return /^(?:in|into|within|inside|from|through|via|across|throughout)$/.test(preposition);
}
