import type { Extent, Reference } from "../mention.ts";
import { type Actor, referenceOf, roleByKind } from "./actors.ts";
import { placesOf, pointedPlaceOf } from "./draft-places.ts";
import { isByOffice } from "./office.ts";
import { clauseEnd, clauseStart, type Sentence } from "./sentence.ts";
import { dateOfClause, isAdjunct, isTemporal } from "./sentence-date.ts";
import type {
  EventTelling,
  EventType,
  ParticipantArgument,
  ParticipantRole,
  PartyArgument,
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
  /** Whether the phrase puts something in time: "during the retreat". */
  readonly isTemporal: boolean;
  /** Whether the words count those it is about: "76,000 people evacuated". */
  readonly isCounted: boolean;
  /** Whether the clause says both who did it and to whom. */
  readonly hasBothSides: boolean;
  /** Whether the holder of an office does it: "the Governor of Sakhalin banned". */
  readonly isByOffice: boolean;
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
  /** The word in front of which the subject ends; null where no verb has one. */
  readonly subjectEnd: number | null;
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
    isTemporal: isTemporal(sentence, reading.from),
    isCounted: isCounted(sentence, reading),
    hasBothSides: hasBothSides(reading),
    isByOffice: reading.subjects.length === 0 && isByOffice(sentence, reading.subjectEnd),
    takesStoryDate: !reading.looksBack,
    pointedPlace: places.length > 0 || reading.name !== null ? null : pointedPlaceOf(sentence, reading),
  };
}

function hasBothSides({ subjects, objects }: TriggerReading): boolean {
  const acting = objects.filter(({ acts }) => acts);
  if (subjects.length > 0 && acting.length > 0)
    return acting.some(({ party }) => party === null || subjects.every((subject) => subject.party !== party));
  return new Set([...subjects, ...acting].flatMap(({ party }) => party ?? [])).size > 1;
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

function partiesOf(sentence: Sentence, reading: TriggerReading): PartyArgument[] {
  const parties: PartyArgument[] = [];
  const add = (actor: Actor, role: ParticipantRole) => {
    if (actor.party === null || actor.partyExtent === null || parties.some(({ party }) => party === actor.party))
      return;
    parties.push({ party: actor.party, role, at: referenceOf(sentence, actor, actor.partyExtent) });
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
    found.push({ at: referenceOf(sentence, actor, name), role: roleByKind(actor, role) });
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
