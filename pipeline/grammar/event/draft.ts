import type { Extent, Reference } from "../mention.ts";
import { type Actor, isOfClockOrTitle, isPlaceName, placeRoleOf, referenceTo, roleByKind } from "./arguments.ts";
import { nounTriggers } from "./nouns.ts";
import { clauseEnd, clauseStart, isOwn, type Sentence } from "./sentence.ts";
import { dateOfClause, isAdjunct } from "./sentence-date.ts";
import type {
  EventTelling,
  EventType,
  ParticipantArgument,
  ParticipantRole,
  PartyArgument,
  PlaceArgument,
  PlaceRole,
  TellingStatus,
} from "./telling.ts";

/** A telling as one sentence gives it, before the story around it is looked at. */
export interface TellingDraft extends Omit<EventTelling, "weight"> {
  /** How much of its own the trigger needs to make an event: see `VerbTrigger.strength`. */
  readonly strength: 0 | 1 | 2 | 3;
  /** Whether a clause reports it (a verb, or a noun with a verb that puts it into effect). */
  readonly isTold: boolean;
  /** Whether the words point back: "the attack", "this order". */
  readonly isDefinite: boolean;
  /** First word of the trigger. */
  readonly word: number;
  /** Clause the trigger stands in. */
  readonly clauseIndex: number;
  /** Whether it hangs on another verb: "…, sinking the lead gunboat". */
  readonly isParticiple: boolean;
  /** Whether a preposition stands in front of it. */
  readonly isAdjunct: boolean;
  /** Whether the words count those it is about: "76,000 people evacuated". */
  readonly isCounted: boolean;
  /** Whether the story's day may be the event's: not where the clause looks back. */
  readonly takesStoryDate: boolean;
  /** Role of a place that is only pointed at, as in "occupied the island". */
  readonly pointedPlace: PlaceRole | null;
}

/** The parts a trigger rule gives; places, parties, date and clause are worked out from them. */
export interface TriggerReading {
  readonly word: number;
  readonly lastWord: number;
  readonly type: EventType;
  readonly strength: TellingDraft["strength"];
  readonly status: TellingStatus;
  readonly certainty: EventTelling["certainty"];
  readonly isTold: boolean;
  readonly isDefinite: boolean;
  readonly subjects: readonly Actor[];
  readonly subjectRole: ParticipantRole;
  readonly objects: readonly Actor[];
  readonly objectRole: ParticipantRole;
  /** Role of a place that is the object itself: "invaded Manchuria". */
  readonly objectPlace: PlaceRole;
  /** Words within which places and dates belong to it. */
  readonly from: number;
  readonly to: number;
  /** Whether only the words of the trigger's own clause belong to it. */
  readonly isClause: boolean;
  readonly isParticiple: boolean;
  /** Whether the clause looks back on it: "who had retreated", "when they landed". */
  readonly looksBack: boolean;
  readonly name: EventTelling["name"];
  readonly outcome: Extent | null;
  readonly rule: string;
}

/** A reading with everything the sentence says of it. */
export function draftOf(sentence: Sentence, actors: readonly Actor[], reading: TriggerReading): TellingDraft {
  const { words, analysed } = sentence;
  const trigger = { start: words[reading.word]?.start ?? 0, end: words[reading.lastWord]?.end ?? 0 };
  const places = placesOf(sentence, actors, reading);
  const { date, time } = dateOfClause(sentence, reading);
  const parties = partiesOf(sentence, reading);
  const participants = participantsOf(sentence, reading);
  const clause = clauseExtent(sentence, reading, [
    ...places.map(({ at }) => at),
    ...parties.map(({ at }) => at),
    ...participants.map(({ at }) => at),
    ...(date === null ? [] : [date.at]),
  ]);
  return {
    passage: analysed.passage.index,
    trigger,
    clause,
    type: reading.type,
    status: reading.status,
    certainty: reading.certainty,
    date,
    time,
    places,
    parties,
    participants,
    name: reading.name,
    outcome: reading.outcome,
    rule: reading.rule,
    strength: reading.strength,
    isTold: reading.isTold,
    isDefinite: reading.isDefinite,
    word: reading.word,
    clauseIndex: words[reading.word]?.clause ?? 0,
    isParticiple: reading.isParticiple,
    isAdjunct: isAdjunct(sentence, reading.from),
    isCounted: isCounted(sentence, reading),
    takesStoryDate: !reading.looksBack,
    pointedPlace: places.length > 0 || reading.name !== null ? null : pointedPlaceOf(sentence, reading),
  };
}

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

function placesOf(sentence: Sentence, actors: readonly Actor[], reading: TriggerReading): PlaceArgument[] {
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
  for (const actor of actors) {
    if (!isPlaceName(actor) || !isOwn(sentence, reading, actor.first)) continue;
    if (reading.subjects.includes(actor) && actor.party !== null) continue;
    if ((actor.party !== null && !isGround(actor)) || belongsToOther(sentence, reading, actor)) continue;
    const role = placeRoleOf(actor.preposition);
    if (role !== null && !(actor.preposition === "of" && actor.acts)) add(actor, role);
  }
  return places;
}

const placeNouns = new Set("island islands village town city region".split(" "));
const pointers = new Set(["the", "this", "that", "these", "those"]);

/** "occupied the island", "bombing sorties on the village": the place named before is meant. */
function pointedPlaceOf(sentence: Sentence, reading: TriggerReading): PlaceRole | null {
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

const smallestCount = 2;

/** Whether a number of people or things stands in the reading's own words. */
function isCounted(sentence: Sentence, reading: TriggerReading): boolean {
  const start = sentence.words[reading.from]?.start ?? 0;
  const end = sentence.words[reading.to]?.end ?? 0;
  return sentence.analysed.quantities.some(
    (each) => each.start >= start && each.end <= end && each.unit === null && (each.low ?? 0) >= smallestCount,
  );
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
function isGround({ preposition }: Actor): boolean {
  return /^(?:in|into|within|inside|from|through|via|across|throughout)$/.test(preposition);
}

function partiesOf(sentence: Sentence, reading: TriggerReading): PartyArgument[] {
  const parties: PartyArgument[] = [];
  const add = (actor: Actor, role: ParticipantRole) => {
    if (actor.party === null || actor.partyExtent === null || parties.some(({ party }) => party === actor.party))
      return;
    parties.push({ party: actor.party, role, at: referenceTo(sentence, actor.partyExtent) });
  };
  for (const actor of reading.subjects) add(actor, reading.subjectRole);
  for (const actor of reading.objects) if (actor.acts) add(actor, reading.objectRole);
  return parties;
}

function participantsOf(sentence: Sentence, reading: TriggerReading): ParticipantArgument[] {
  const found: ParticipantArgument[] = [];
  const add = (actor: Actor, role: ParticipantRole) => {
    const { name } = actor;
    if (name === null || name.kind === "place" || found.some(({ at }) => at.start === name.start)) return;
    found.push({ at: referenceTo(sentence, name), role: roleByKind(actor, role) });
  };
  for (const actor of reading.subjects) add(actor, reading.subjectRole);
  for (const actor of reading.objects) add(actor, reading.objectRole);
  return found;
}

/** From the first to the last word that says something of the event. */
function clauseExtent(sentence: Sentence, reading: TriggerReading, parts: readonly Reference[]): Extent {
  const { words } = sentence;
  let start = words[reading.from]?.start ?? 0;
  let end = words[reading.to]?.end ?? sentence.analysed.passage.text.length;
  for (const part of parts) {
    if (part.passage !== sentence.analysed.passage.index) continue;
    start = Math.min(start, part.start);
    end = Math.max(end, part.end);
  }
  return tellingClause(sentence, reading.word, { start, end });
}

const fewestWords = 4;

/** A bare phrase tells nothing: the clause it stands in is given instead, the whole sentence when that has but a few words. */
function tellingClause(sentence: Sentence, index: number, extent: Extent): Extent {
  const { words, analysed } = sentence;
  const first = words[clauseStart(sentence, index)];
  const last = words[clauseEnd(sentence, index)];
  if (first === undefined || last === undefined) return extent;
  const clause = { start: Math.min(first.start, extent.start), end: Math.max(last.end, extent.end) };
  const inClause = words.filter(({ start, end }) => start >= clause.start && end <= clause.end).length;
  return inClause < fewestWords ? { start: 0, end: analysed.passage.text.length } : clause;
}
