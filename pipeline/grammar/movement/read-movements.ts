import { noteOf } from "../../text/tokens.ts";
import { type Actor, actorsOf, isPlaceName, referenceTo } from "../event/actors.ts";
import type { VerbGroup } from "../event/assertion.ts";
import { clauseEnd, clauseStart, isOwn, looksBack, type Sentence, sentenceOf } from "../event/sentence.ts";
import { dateOfClause } from "../event/sentence-date.ts";
import { qualified, statusFrom } from "../event/status.ts";
import { agentOf, objectOf, subjectOf } from "../event/subject.ts";
import type { TellingDate } from "../event/telling.ts";
import { verbGroupAt } from "../event/verb-group.ts";
import type { AnalysedPassage, Extent, Reference } from "../mention.ts";
import type { ProperEvent } from "../name/proper-event.ts";
import { type Mode, type MotionForm, mannerOf, motionVerbs, type Purpose } from "./motion-verbs.ts";

/** What one clause tells of somebody or something going from one place to another. */
export interface MovementReading {
  readonly passage: number;
  readonly clause: Extent;
  /** The name of who moved; null when only a side or "civilians" is said. */
  readonly mover: Reference | null;
  readonly isCivilian: boolean;
  readonly party: { readonly id: string; readonly at: Reference } | null;
  readonly from: Reference | null;
  readonly to: Reference | null;
  readonly via: readonly Reference[];
  readonly mode: Mode;
  readonly purpose: Purpose;
  readonly date: TellingDate | null;
  readonly rule: string;
}

const isMotion = noteOf(({ folded }) => motionVerbs.has(folded));

/** Movements told in one text: who, from where, to where. Only what was done, and only with a named end. */
export function readMovements(
  analysed: readonly AnalysedPassage[],
  properEvents: readonly (readonly ProperEvent[])[],
): MovementReading[] {
  const found: MovementReading[] = [];
  let block = -1;
  let storyDate: TellingDate | null = null;
  for (const [index, passage] of analysed.entries()) {
    if (passage.passage.kind !== "paragraph" && passage.passage.kind !== "bullet") continue;
    if (passage.passage.block !== block || !passage.passage.continues) storyDate = null;
    block = passage.passage.block;
    if (!passage.tokens.some(({ spelling }) => isMotion(spelling))) {
      storyDate = firstDate(passage) ?? storyDate;
      continue;
    }
    const sentence = sentenceOf(passage, properEvents[index] ?? []);
    for (const { reading, looksBack: back } of movementsIn(sentence, actorsOf(sentence))) {
      found.push({ ...reading, date: reading.date ?? (back ? null : storyDate) });
    }
    storyDate = firstDate(passage) ?? storyDate;
  }
  return found;
}

function firstDate({ passage, dates }: AnalysedPassage): TellingDate | null {
  const date = dates.find(
    (mention) => mention.kind === "date" && mention.modifier !== "until" && mention.modifier !== "since",
  );
  if (date === undefined) return null;
  return {
    at: { passage: passage.index, start: date.start, end: date.end },
    value: date.value,
    extent: "within",
    rule: "date/of-paragraph",
  };
}

interface Found {
  readonly reading: MovementReading;
  /** Whether the clause tells of a time before the story's. */
  readonly looksBack: boolean;
}

function movementsIn(sentence: Sentence, actors: readonly Actor[]): Found[] {
  const found: Found[] = [];
  sentence.words.forEach((word, index) => {
    if (word.shape !== "lower" || word.name !== null) return;
    for (const form of motionVerbs.get(word.folded) ?? []) {
      const reading = readMotion(sentence, actors, index, form);
      if (reading === null) continue;
      found.push(reading);
      break;
    }
  });
  return found;
}

function readMotion(
  sentence: Sentence,
  actors: readonly Actor[],
  index: number,
  { verb, forms }: MotionForm,
): Found | null {
  const group = verbGroupAt(sentence, index, forms);
  const status = statusFrom(group.assertion, "retreat");
  if (status?.status !== "happened" || qualified(sentence, index, status)?.status !== "happened") return null;
  const stretch = {
    word: index,
    from: clauseStart(sentence, group.first),
    to: clauseEnd(sentence, index),
    isClause: true,
  };
  const ends = endsOf(sentence, actors, index, stretch.to);
  if (ends.from === null && ends.to === null) return null;
  const mover = moverOf(sentence, actors, index, verb.mover, group, stretch.to);
  if (mover === null) return null;
  const clause = sentence.words.filter((_, at) => isOwn(sentence, stretch, at)).map(({ folded }) => folded);
  const start = sentence.words[stretch.from]?.start ?? 0;
  const end = sentence.words[stretch.to]?.end ?? 0;
  const reading: MovementReading = {
    passage: sentence.analysed.passage.index,
    clause: { start, end },
    ...mover,
    ...ends,
    ...mannerOf(verb, clause),
    date: dateOfClause(sentence, stretch).date,
    rule: `movement/verb-${verb.lemma}`,
  };
  return { reading, looksBack: looksBack(sentence, index, group.first) };
}

type Ends = Pick<MovementReading, "from" | "to" | "via">;

/** The named places behind the verb, by their prepositions; one straight behind "reach", "cross" or "leave" is its end. */
function endsOf(sentence: Sentence, actors: readonly Actor[], index: number, to: number): Ends {
  const ends: { from: Reference | null; to: Reference | null; via: Reference[] } = { from: null, to: null, via: [] };
  const clause = sentence.words[index]?.clause;
  for (const actor of actors) {
    if (
      actor.first < index ||
      actor.first > to ||
      sentence.words[actor.first]?.clause !== clause ||
      actor.name === null ||
      !isPlaceName(actor)
    )
      continue;
    const at = referenceTo(sentence, actor.name);
    if (actor.preposition === "from") ends.from ??= at;
    else if (/^(?:to|into|toward|towards|onto|for)$/.test(actor.preposition)) ends.to ??= at;
    else if (/^(?:via|through|across|over|along)$/.test(actor.preposition)) ends.via.push(at);
    else if (/^(?:at|in|near)$/.test(actor.preposition) && departs.has(sentence.words[index]?.folded ?? ""))
      ends.from ??= at;
    else if (/^(?:at|in|on|near)$/.test(actor.preposition) && arrives.has(sentence.words[index]?.folded ?? ""))
      ends.to ??= at;
  }
  return ends;
}

const departs = new Set("boarded boarding embarked embarking".split(" "));
const arrives = new Set("landed land landing arrived arrive arriving disembarked parachuted".split(" "));
const civilians = new Set(
  "civilians refugees residents evacuees families women children population inhabitants people".split(" "),
);

type Mover = Pick<MovementReading, "mover" | "isCivilian" | "party">;

function moverOf(
  sentence: Sentence,
  actors: readonly Actor[],
  index: number,
  by: "subject" | "object",
  group: VerbGroup,
  to: number,
): Mover | null {
  const isObject = by === "object";
  const subjects = () =>
    moverFrom(sentence, index, subjectOf(sentence, actors, group.first), group.first - 8, group.first);
  if (isObject && !group.isPassive)
    return moverFrom(sentence, index, objectOf(sentence, actors, index, to + 1), index + 1, index + 8);
  if (isObject) return subjects();
  if (group.isPassive && agentOf(actors, index, to + 1).length > 0) return null;
  return subjects();
}

function moverFrom(
  sentence: Sentence,
  verb: number,
  candidates: readonly Actor[],
  from: number,
  to: number,
): Mover | null {
  const clause = sentence.words[verb]?.clause;
  const near = sentence.words.slice(Math.max(0, from), to).filter((word) => word.clause === clause);
  const isCivilian = near.some(({ folded }) => civilians.has(folded));
  const actor = candidates.find((each) => each.acts);
  if (actor === undefined) return isCivilian ? { mover: null, isCivilian: true, party: null } : null;
  const party =
    actor.party === null || actor.partyExtent === null
      ? null
      : { id: actor.party, at: referenceTo(sentence, actor.partyExtent) };
  const name = actor.name === null || isPlaceName(actor) || isCivilian ? null : referenceTo(sentence, actor.name);
  if (name === null && party === null && !isCivilian) return null;
  return { mover: name, isCivilian, party };
}
