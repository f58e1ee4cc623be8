import { type Actor, isPlaceName } from "../event/actors.ts";
import * as governors from "../event/governors.ts";
import { type Effect, effectOf } from "../event/noun-effect.ts";
import { isNounHere, type Phrase, phraseAt } from "../event/noun-phrase.ts";
import { clauseEnd, clauseStart, looksBack, type Sentence } from "../event/sentence.ts";
import { dateOfClause } from "../event/sentence-date.ts";
import { qualified } from "../status/qualified.ts";
import type { Antecedents } from "./antecedents.ts";
import { endsOf, reachOf } from "./ends.ts";
import { mannerOf, wordsOf } from "./manner.ts";
import type { Motion } from "./motion.ts";
import { type MotionNoun, motionNouns } from "./motion-nouns.ts";
import { civilians } from "./mover-nouns.ts";
import { type Mover, moverOf } from "./movers.ts";
import { subjectMovers } from "./subject-movers.ts";

/** Movements that nouns of the sentence tell: "a landing at Maoka", "the Prime Minister's visit to Russia", "en route to Sakhalin". */
export function nounMotions(sentence: Sentence, actors: readonly Actor[], antecedents: Antecedents): Motion[] {
  return sentence.words.flatMap((word, index) => {
    const noun = motionNouns.get(word.folded);
    if (noun === undefined || word.shape !== "lower" || word.name !== null || word.event !== null) return [];
    return (
      (noun.isCourse
        ? courseAt(sentence, actors, index, noun)
        : motionAt(sentence, actors, index, noun, antecedents)) ?? []
    );
  });
}

function motionAt(
  sentence: Sentence,
  actors: readonly Actor[],
  index: number,
  noun: MotionNoun,
  antecedents: Antecedents,
): Motion | null {
  if (!isNounHere(sentence, index)) return null;
  const phrase = phraseAt(sentence, index);
  if (phrase.modifiers.some((modifier) => governors.contemplated.has(modifier))) return null;
  const effect = effectOf(sentence, index, phrase);
  if (effect === null || isAhead(sentence, phrase)) return null;
  if (effect.verb !== null && spoken.test(sentence.words[effect.verb]?.folded ?? "")) return null;
  if (qualified(sentence, index, effect.status)?.status !== "happened") return null;
  const movers = moversOf(sentence, actors, index, noun, phrase, effect, antecedents);
  if (movers.length === 0) return null;
  const reach = effect.isTold ? reachOf(sentence, clauseEnd(sentence, index)) : phrase.last;
  const from = effect.isTold ? clauseStart(sentence, effect.verb ?? index) : phrase.first;
  return {
    ...made(sentence, actors, index, noun, { from, to: reach, isClause: effect.isTold }),
    movers,
    agents: movers,
  };
}

// What is announced or agreed on has not been done yet.
const spoken = /^(?:announc|agree|declar|negotiat|arrang|organi|accept|propos|order)/;
const ahead = /^(?:ahead|before|until|pending|upcoming|future|next|possible|invitation)$/;

/** "ahead of the President's visit": it lies in the future. */
function isAhead({ words }: Sentence, { first }: Phrase): boolean {
  return words.slice(Math.max(0, first - 4), first).some(({ folded }) => ahead.test(folded));
}

function moversOf(
  sentence: Sentence,
  actors: readonly Actor[],
  index: number,
  noun: MotionNoun,
  phrase: Phrase,
  effect: Effect,
  antecedents: Antecedents,
): Mover[] {
  const { words } = sentence;
  const own = actors.filter(({ first, last }) => first >= phrase.first && first <= phrase.last && last !== index);
  const owner = own.find(
    (actor) =>
      !isPlaceName(actor) &&
      (actor.last < index ? isOwner(sentence, actor, index) : /^(?:of|by)$/.test(actor.preposition)),
  );
  if (
    words.slice(index + 1, index + 4).some(({ folded }) => civilians.has(folded)) &&
    words[index + 1]?.folded === "of"
  )
    return [{ mover: null, isCivilian: true, party: null }];
  if (owner !== undefined) {
    const name = owner.name === null || owner.name.kind === "place" ? null : owner.name;
    const mover = name === null ? sideOf(sentence, owner) : moverOf(sentence, actors, { ...owner, last: index });
    return mover === null ? [] : [mover];
  }
  if (effect.verb === null || effect.verb > index || noun.isOfOthers) return [];
  return subjectMovers(sentence, actors, effect.verb, antecedents);
}

/** "Abe's visit", "the Soviet landing": in front of the noun with nothing but words of its phrase between. */
function isOwner({ words }: Sentence, { last, name }: Actor, index: number): boolean {
  const between = words.slice(last + 1, index);
  return between.length <= (name === null ? 3 : 4) && !between.some(({ folded }) => /^(?:,|and|of)$/.test(folded));
}

function sideOf({ analysed }: Sentence, { party, partyExtent }: Actor): Mover | null {
  if (party === null || partyExtent === null) return null;
  const at = { passage: analysed.passage.index, start: partyExtent.start, end: partyExtent.end };
  return { mover: null, isCivilian: false, party: { id: party, at } };
}

/** "the cargo ship Notoro Maru, en route to Sakhalin", "a convoy bound for Maoka". */
function courseAt(sentence: Sentence, actors: readonly Actor[], index: number, noun: MotionNoun): Motion | null {
  const { words } = sentence;
  const partner = words[index + (noun.lemma === "route" ? -1 : 1)]?.folded;
  if (partner !== (noun.lemma === "route" ? "en" : "for")) return null;
  const before = actors.findLast(({ last, acts }) => last < index && last >= index - 8 && acts);
  const mover = before === undefined ? null : moverOf(sentence, actors, before);
  if (mover === null) return null;
  const to = reachOf(sentence, clauseEnd(sentence, index));
  return {
    ...made(sentence, actors, index, noun, { from: clauseStart(sentence, index), to, isClause: true }),
    movers: [mover],
    agents: [mover],
  };
}

function made(
  sentence: Sentence,
  actors: readonly Actor[],
  index: number,
  noun: MotionNoun,
  { from, to, isClause }: { readonly from: number; readonly to: number; readonly isClause: boolean },
): Omit<Motion, "movers" | "agents"> {
  const stretch = { word: index, from, to, isClause };
  const clause = wordsOf(sentence, stretch);
  return {
    word: index,
    verb: index,
    clause: { start: sentence.words[from]?.start ?? 0, end: sentence.words[to]?.end ?? 0 },
    ...endsOf(sentence, actors, index, to, noun),
    hasOrigin: clause.includes("from"),
    ...mannerOf(noun, clause),
    date: dateOfClause(sentence, stretch).date,
    looksBack: looksBack(sentence, index, index),
    rule: `movement/noun-${noun.lemma}`,
  };
}
