import type { Actor } from "../event/actors.ts";
import { isPastTrigger, isRelative } from "../event/clauses.ts";
import type { Sentence, Word } from "../event/sentence.ts";
import { subjectOf } from "../event/subject.ts";
import type { Antecedents } from "./antecedents.ts";
import { motionVerbs } from "./motion-verbs.ts";
import { civilians, kindOf } from "./mover-nouns.ts";
import { civilianSubject, headAfter, headReach, isOfMover, type Mover, moverOf, someCivilians } from "./movers.ts";

/** Whoever does the verb whose group begins at `first`, as movers; several where they are joined by "and". */
export function subjectMovers(
  sentence: Sentence,
  actors: readonly Actor[],
  first: number,
  antecedents: Antecedents,
): Mover[] {
  const { words } = sentence;
  const main = mainSubject(words, first);
  if (main > 0) return fronted(sentence, actors, main, antecedents);
  const caused = causedOne(sentence, first);
  if (caused !== "") return movedObject(sentence, actors, first, caused);
  if (isBehindNoun(words, first)) return ofNoun(sentence, actors, first);
  if (isOfCivilians(sentence, first)) return [someCivilians];
  const place = subjectPlace(sentence, first);
  const subjects = subjectsAt(sentence, actors, place);
  const civilian = civilianSubject(sentence, first);
  const isFirst = civilian >= 0 && !subjects.some((actor) => actor.last < civilian && actor.preposition === "");
  const movers = subjects.flatMap((actor) => moverOf(sentence, actors, actor) ?? []);
  if (isFirst) return [{ ...someCivilians, party: movers.find(({ isCivilian }) => isCivilian)?.party ?? null }];
  if (movers.length > 0) return movers;
  const meant = antecedents.of(sentence, actors, first);
  return meant === null ? [] : [meant];
}

/** "refugees who had fled": the noun right in front of the relative clause. */
function isOfCivilians({ words, clauses }: Sentence, first: number): boolean {
  const { opener = "", first: start = 0 } = clauses[words[first]?.clause ?? 0] ?? {};
  return opener === "who" && civilians.has(words[start - 1]?.folded ?? "");
}

/** The actors that the event rules take for the subject; of a relative clause what stands in front, of an earlier clause its own subject. */
function subjectsAt(sentence: Sentence, actors: readonly Actor[], place: number): Actor[] {
  const { words, clauses } = sentence;
  const clause = words[place]?.clause ?? 0;
  const subjects = subjectOf(sentence, actors, place);
  const own = subjects.filter((actor) => words[actor.first]?.clause === clause && isOfMover(sentence, actor));
  const { opener = "", first = 0 } = clauses[clause] ?? {};
  if (own.length > 0) return own;
  if (isRelative(opener) || opener === "that") {
    const antecedent = actors.findLast(({ last, acts }) => last < first && acts);
    return antecedent !== undefined && isNextTo(words, antecedent, first) ? [antecedent] : [];
  }
  const counted = countedBefore(sentence, actors, place);
  if (counted !== undefined) return [counted];
  const there = words[subjects[0]?.first ?? place]?.clause ?? clause;
  const begins = actors.find(
    ({ acts, preposition, first: at }) => acts && preposition === "" && words[at]?.clause === there,
  );
  return begins === undefined || there === clause ? [] : [begins];
}

/** "around 10,000 Turkish troops", "more than a hundred Ainu": the word in front of the number is no preposition of theirs. */
function countedBefore({ words }: Sentence, actors: readonly Actor[], place: number): Actor | undefined {
  return actors.find(({ first, last, acts, preposition }) => {
    if (!acts || last >= place || !/^(?:around|about|over|than|under|to)$/.test(preposition)) return false;
    if (words[first]?.clause !== words[place]?.clause || Math.max(last, headAfter(words, last + 1)) !== place - 1)
      return false;
    return words
      .slice(Math.max(0, first - 3), first)
      .some(({ shape, folded }) => shape === "digits" || numbers.has(folded));
  });
}

const numbers = new Set("hundred thousand dozen million half".split(" "));
const nearby = 5; // words

/** "the French paratroopers who landed": nothing but the mover's own noun, or what it set in motion, before what is said of it. */
function isNextTo(words: readonly Word[], { last }: Actor, first: number): boolean {
  const between = words.slice(last + 1, first).filter(({ folded }) => folded !== ",");
  const motion = between.findIndex(({ folded }) => motionVerbs.has(folded));
  const hasMover = between.slice(motion + 1).some(({ folded }) => kindOf(folded) !== null);
  if (motion >= 0) return hasMover;
  if (between.length > nearby || between.some(({ folded }) => isPastTrigger(folded))) return false;
  return hasMover || between.every(({ shape }) => shape !== "lower");
}

/** The pronoun for whoever was made to do it: "forced [them] to retreat", "had [them] withdraw"; "" where there is none. */
function causedOne({ words }: Sentence, first: number): string {
  const to = words[first]?.folded === "to" ? first : words[first - 1]?.folded === "to" ? first - 1 : first + 1;
  const object = words[to - 1]?.folded ?? "";
  return /^(?:it|them|him|her)$/.test(object) ? object : "";
}

/** "defeated the Japanese, and expelled [them]": the nearest that is not of the same clause; "them" is no single person. */
export function movedObject(sentence: Sentence, actors: readonly Actor[], index: number, pronoun: string): Mover[] {
  const { words } = sentence;
  if (pronoun === "it") return [];
  const clause = words[index]?.clause;
  const isPerson = ({ name }: Actor) => name?.kind === "person";
  const earlier = actors.findLast(
    (actor) =>
      actor.last < index &&
      words[actor.first]?.clause !== clause &&
      actor.acts &&
      isPerson(actor) === (pronoun !== "them"),
  );
  const mover = earlier === undefined ? null : moverOf(sentence, actors, earlier);
  return mover === null ? [] : [mover];
}

/** Whether the participle at `first` stands straight behind the noun it is said of: "troops advancing toward Kiev". */
function isBehindNoun(words: readonly Word[], first: number): boolean {
  const noun = words[first - 1];
  if (noun === undefined || noun.name !== null || !words[first]?.folded.endsWith("ing")) return false;
  return kindOf(noun.folded) !== null;
}

function ofNoun(sentence: Sentence, actors: readonly Actor[], first: number): Mover[] {
  const actor = actors.find(({ last }) => last < first && headAfter(sentence.words, last + 1) === first - 1);
  const mover = actor === undefined ? null : moverOf(sentence, actors, actor);
  return mover === null ? [] : [mover];
}

/**
 * The word that the subject of the verb at `first` stands in front of: not the verb where a clause lies between them
 * ("A letter from X, who was away, arrived").
 */
function subjectPlace({ words, clauses }: Sentence, first: number): number {
  const { opener = "", first: start = 0 } = clauses[words[first]?.clause ?? 0] ?? {};
  const isResumed = words[first - 1]?.folded === "," && isRelative(opener) && hasVerb(words, start + 1, first - 1);
  return isResumed && start > 0 ? start - 1 : first;
}

function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(
      ({ folded, shape }) =>
        shape === "lower" && (/^(?:was|were|had|is|are|has)$/.test(folded) || isPastTrigger(folded)),
    );
}

/** "Upon reaching Maoka, [the battalion] rested": where the subject of a gerund that opens its sentence begins, 0 elsewhere. */
export function mainSubject(words: readonly Word[], first: number): number {
  const opening = first === 0 || (first === 1 && /^(?:upon|after|on|before|while|when)$/.test(words[0]?.folded ?? ""));
  if (!opening || !words[first]?.folded.endsWith("ing")) return 0;
  return (
    words.findIndex(({ folded, clause }, at) => at > first && folded === "," && clause === words[first]?.clause) + 1
  );
}

function fronted(sentence: Sentence, actors: readonly Actor[], main: number, antecedents: Antecedents): Mover[] {
  const actor = actors.find(({ first, preposition }) => first >= main && first <= main + 1 && preposition === "");
  const mover =
    actor === undefined
      ? antecedents.of(sentence, actors, nounEnd(sentence.words, main))
      : moverOf(sentence, actors, actor);
  return mover === null ? [] : [mover];
}

/** The word behind the noun phrase that begins at `at`. */
function nounEnd(words: readonly Word[], at: number): number {
  const head = words.findIndex(({ folded }, index) => index >= at && index < at + headReach && kindOf(folded) !== null);
  return head < 0 ? at + 1 : head + 1;
}
