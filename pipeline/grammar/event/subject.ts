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
  const leading = inClause
    .filter((actor) => actor.preposition === "of" || actor.preposition === "from" || actor.preposition === "including")
    .at(0);
  if (leading !== undefined) return [leading];
  if (depth > 2 || hasPlainSubject(sentence, clause, before)) return [];
  const { opener = "", first = 0 } = sentence.clauses[clause] ?? {};
  if (isRelative(opener) || (opener === "that" && isAtVerb(sentence, first + 1, before))) {
    const antecedent = actors.filter((actor) => actor.last < first && actor.acts).at(-1);
    return antecedent === undefined ? [] : [antecedent];
  }
  const previous = sentence.words[first - 1]?.clause;
  return previous === undefined ? [] : subjectIn(sentence, actors, previous, first, depth + 1);
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

function isPlainNoun(word: Word): boolean {
  const isBare = word.shape === "lower" && word.name === null && word.party === null && word.date === null;
  return isBare && !notNouns.has(word.folded) && !prepositions.has(word.folded) && !word.folded.endsWith("ly");
}

/** "demolished the army and secured the island": whoever does the first of two verbs does the second. */
function isSecondVerb({ words }: Sentence, verb: number): boolean {
  let at = verb - 1;
  while (words[at]?.folded.endsWith("ly") || words[at]?.folded === "then" || words[at]?.folded === "also") at--;
  return words[at]?.folded === "and" || words[at]?.folded === "or";
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
