import { type Actor, isPlaceName, prepositions } from "./actors.ts";
import { isPastTrigger, isRelative } from "./clauses.ts";
import type { Sentence, Word } from "./sentence.ts";

/** Whoever does the verb whose group begins at word `first`. */
export function subjectOf(sentence: Sentence, actors: readonly Actor[], first: number): Actor[] {
  const clause = sentence.words[first]?.clause ?? 0;
  return subjectIn(sentence, actors, clause, first, 0);
}

function subjectIn(
  sentence: Sentence,
  actors: readonly Actor[],
  clause: number,
  before: number,
  depth: number,
): Actor[] {
  const inClause = actors.filter(
    (actor) => actor.last < before && sentence.words[actor.first]?.clause === clause && actor.acts,
  );
  const limit = depth > 0 || isSecondVerb(sentence, before) ? firstVerbOf(sentence, clause, before) : before;
  if (hasPlaceSubject(sentence, actors, clause, limit)) return [];
  const free = inClause.filter((actor) => actor.preposition === "" && actor.last < limit);
  const nearest = free.at(-1);
  if (nearest !== undefined) return coordinated(sentence, free, nearest);
  const beforeVerb = sentence.words[before - 1];
  if (depth === 0 && before > 1 && beforeVerb !== undefined && isUnknownName(beforeVerb)) return [];
  const leading = inClause
    .filter((actor) => actor.preposition === "of" || actor.preposition === "from" || actor.preposition === "including")
    .at(0);
  if (leading !== undefined) return [leading];
  if (depth > 2 || hasPlainSubject(sentence, clause, before)) return [];
  const { opener = "", first = 0 } = sentence.clauses[clause] ?? {};
  if (isRelative(opener) || (opener === "that" && isAtVerb(sentence, first + 1, before))) {
    return antecedentBefore(actors, first, opener);
  }
  const previous = sentence.words[first - 1]?.clause;
  return previous === undefined ? [] : subjectIn(sentence, actors, previous, first, depth + 1);
}

const nearRelative = 5;

/** What a relative clause is about: "who" of somebody right before it, "which" and "that" of a side or a body, no person. */
function antecedentBefore(actors: readonly Actor[], first: number, opener: string): Actor[] {
  const before = actors.filter((actor) => actor.last < first && actor.acts && actor.passage === null);
  if (opener === "who" || opener === "whom") return before.filter(({ last }) => first - last <= nearRelative).slice(-1);
  return before.filter(({ name }) => name?.kind !== "person").slice(-1);
}

/** "an offensive that swiftly demolished the army": nothing but adverbs between "that" and its verb. */
function isAtVerb({ words }: Sentence, from: number, verb: number): boolean {
  return words.slice(from, verb).every(({ folded }) => folded.endsWith("ly") || folded === "had" || folded === "also");
}

const pronouns = new Set("it they he she we who which that".split(" "));
const articles = new Set(
  "the a an these those many some several most all both no each every two three four five other".split(" "),
);

/** "Tokyo announced": a capital that stands for its government; its side is not said. */
function hasPlaceSubject(sentence: Sentence, actors: readonly Actor[], clause: number, before: number): boolean {
  return actors.some(
    (actor) =>
      actor.last === before - 1 &&
      actor.preposition === "" &&
      isPlaceName(actor) &&
      actor.party === null &&
      sentence.words[actor.first]?.clause === clause,
  );
}

const notNouns = new Set(
  "and or but then so as yet also had has have was were be been being not that which who when while after before if".split(
    " ",
  ),
);

/** A capitalised word that nothing recognised: a name all the same. */
function isUnknownName({ shape, name, party, date, event }: Word): boolean {
  return shape === "capitalised" && name === null && party === null && date === null && event === null;
}

function isPlainNoun(word: Word): boolean {
  const isBare = word.shape === "lower" && word.name === null && word.party === null && word.date === null;
  return isBare && !notNouns.has(word.folded) && !prepositions.has(word.folded) && !word.folded.endsWith("ly");
}

/** Adverbs and dates between an "and" and its verb: "and on November 30, 1939 announced". */
function isBetween(word: Word | undefined, next: Word | undefined): boolean {
  if (word === undefined) return false;
  if (word.date !== null || /^(?:then|also|later|finally)$|ly$/.test(word.folded)) return true;
  return /^(?:on|in|at|by|,|the)$/.test(word.folded) && next?.date != null;
}

/** "demolished the army and secured the island": whoever does the first of two verbs does the second. */
function isSecondVerb({ words }: Sentence, verb: number): boolean {
  let at = verb - 1;
  while (isBetween(words[at], words[at + 1])) at--;
  const isParticiple = words[verb]?.folded.endsWith("ing") ?? false; // "…, seizing the bridges"
  return words[at]?.folded === "and" || words[at]?.folded === "or" || (isParticiple && words[verb - 1]?.folded === ",");
}

/** The first finite verb of the clause in front of `before`, `before` itself when there is none to be seen. */
function firstVerbOf(sentence: Sentence, clause: number, before: number): number {
  const { first = 0 } = sentence.clauses[clause] ?? {};
  for (let index = first; index < before; index++) {
    const word = sentence.words[index];
    if (word === undefined || word.clause !== clause || word.shape !== "lower" || word.name !== null) continue;
    if (/^(?:was|were|had|did)$/.test(word.folded) || isPastTrigger(word.folded)) return index;
    const previous = sentence.words[index - 1]?.folded ?? "";
    const isModifier =
      articles.has(previous) || prepositions.has(previous) || sentence.words[index + 1]?.folded === "by";
    if (/[a-z]{3}ed$/.test(word.folded) && !isModifier) return index;
  }
  return before;
}

/** Whether the clause has a subject of its own that no name or side stands for: "the volunteer troops executed". */
function hasPlainSubject(sentence: Sentence, clause: number, before: number): boolean {
  const { first = 0 } = sentence.clauses[clause] ?? {};
  for (let index = before - 1; index >= first; index--) {
    const word = sentence.words[index];
    if (word === undefined || word.clause !== clause) continue;
    if (pronouns.has(word.folded)) return false;
    if (isUnknownName(word) && index > 0 && index === before - 1) return true;
    if (index === before - 1 && isPlainNoun(word)) return true;
    if (articles.has(word.folded) && !prepositions.has(sentence.words[index - 1]?.folded ?? "") && word.name === null)
      return true;
  }
  return false;
}

const longestJoin = 5;
const joining = new Set(["and", ",", "-", "–"]);
const ofNextName = new Set(
  "the his her its their six two three four five prime foreign minister general marshal admiral commander deputy premier".split(
    " ",
  ),
);

/** Numbers, titles and possessives in front of a name: "and his prime minister Pepelyaev". */
function isOfNextName({ folded, shape }: Word): boolean {
  return shape === "digits" || shape === "capitalised" || ofNextName.has(folded);
}

/** "Japan and the Soviet Union": both. */
function coordinated(sentence: Sentence, actors: readonly Actor[], actor: Actor): Actor[] {
  const { words } = sentence;
  const before = actors.filter((other) => other.last < actor.first).at(-1);
  if (before === undefined) return [actor];
  const between = words.slice(before.last + 1, actor.first);
  const joins =
    between.length <= longestJoin &&
    between.some(({ folded }) => joining.has(folded)) &&
    between.every((word) => joining.has(word.folded) || isOfNextName(word));
  return joins ? [before, actor] : [actor];
}

/** Whoever or whatever the active verb at word `index` is done to; stops at the word `end`. */
export function objectOf(sentence: Sentence, actors: readonly Actor[], index: number, end: number): Actor[] {
  const clause = sentence.words[index]?.clause;
  const after = actors.filter(
    (actor) => actor.first > index && actor.first < end && sentence.words[actor.first]?.clause === clause,
  );
  const direct = after.find(
    (actor) => actor.preposition === "" || ["on", "against", "with", "at", "of", "upon"].includes(actor.preposition),
  );
  if (direct === undefined) return [];
  const partner = after.find(
    (actor) =>
      actor.first > direct.last && actor.first - direct.last <= 3 && sentence.words[direct.last + 1]?.folded === "and",
  );
  return partner === undefined ? [direct] : [direct, partner];
}

/** Whoever stands after "by" behind the passive verb at word `index`. */
export function agentOf(actors: readonly Actor[], index: number, end: number): Actor[] {
  return actors
    .filter((actor) => actor.first > index && actor.first < end && actor.preposition === "by" && actor.acts)
    .slice(0, 1);
}
