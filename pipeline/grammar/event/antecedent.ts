import type { NameMention, Reference } from "../mention.ts";
import { type Actor, isPlaceName, prepositionBefore } from "./actors.ts";
import { isFinite } from "./clauses.ts";
import type { Sentence, Word } from "./sentence.ts";

/** Somebody a pronoun or a bare noun behind it may stand for. */
interface Antecedent {
  readonly name: NameMention | null;
  readonly party: string | null;
  readonly at: Reference;
  /** Whether the sentence is about it: it stands in front of the first verb. */
  readonly isSubject: boolean;
}

/** Those whom a sentence names; what the next one says of "them" is said of these. */
export type Antecedents = readonly Antecedent[];

/**
 * The actors of a sentence together with those that its pronouns and bare nouns stand for: "They landed at Maoka",
 * "The regiment withdrew". Followed only where one antecedent of the kind is named: before the word in the sentence, or, where
 * the word stands in front of its first verb, in the sentence before. Of people that is whoever the sentence is about.
 */
export function withAntecedents(sentence: Sentence, actors: readonly Actor[], before: Antecedents): readonly Actor[] {
  const followed: Actor[] = [];
  let verb: number | null = null;
  sentence.words.forEach((word, index) => {
    const wanted = wantedBy(sentence.words, index);
    if (wanted === null || word.name !== null || word.party !== null || word.event !== null) return;
    verb ??= firstVerb(sentence);
    const here = antecedentsOf(sentence, actors, index).filter(wanted.fits);
    const found = here.length > 0 ? only(here, wanted) : index < verb ? only(before.filter(wanted.fits), wanted) : null;
    if (found !== null) followed.push(actorFor(sentence, index, found));
  });
  return followed.length === 0 ? actors : [...actors, ...followed].sort((a, b) => a.first - b.first);
}

/** The first finite verb of a sentence; its length when it has none. */
function firstVerb({ words }: Sentence): number {
  const at = words.findIndex(
    (word, index) => /^(?:was|were|had|did|is|are|has)$/.test(word.folded) || isFinite(words, index),
  );
  return at < 0 ? words.length : at;
}

/** Those named in front of a word of a sentence; in all of it by default. */
export function antecedentsOf(
  sentence: Sentence,
  actors: readonly Actor[],
  before = sentence.words.length,
): Antecedent[] {
  const passage = sentence.analysed.passage.index;
  const verb = firstVerb(sentence);
  return actors.flatMap((actor) => {
    const extent = actor.partyExtent ?? actor.name;
    if (!actor.acts || actor.last >= before || extent === null || actor.passage !== null) return [];
    const { start, end } = extent;
    const name = isPlaceName(actor) ? null : actor.name;
    const isSubject = actor.last < verb && /^(?:|of|from)$/.test(actor.preposition);
    return [{ name, party: actor.party, at: { passage, start, end }, isSubject }];
  });
}

interface Wanted {
  fits(antecedent: Antecedent): boolean;
  /** Whether only what its sentence is about will do. */
  readonly isOfSubject: boolean;
}

const they: Wanted = { fits: isSide, isOfSubject: true };
const he: Wanted = { fits: ({ name }) => name?.kind === "person", isOfSubject: true };
const wantedByPronoun = new Map([
  ["they", they],
  ["he", he],
  ["she", he],
]);
const wantedByFormation = new Map<string, Wanted>(
  "regiment division battalion brigade army corps company squadron fleet detachment garrison flotilla"
    .split(" ")
    .map((noun) => {
      const ofKind = new RegExp(`\\b${noun}\\b`, "i");
      return [noun, { fits: ({ name }) => name?.kind === "unit" && ofKind.test(name.name), isOfSubject: false }];
    }),
);

/** What kind of antecedent a word stands for; null when it stands for none. */
function wantedBy(words: readonly Word[], index: number): Wanted | null {
  const word = words[index];
  if (word === undefined) return null;
  const pronoun = wantedByPronoun.get(word.folded);
  if (pronoun !== undefined) return pronoun;
  const formation = wantedByFormation.get(word.folded);
  if (formation === undefined || word.shape !== "lower") return null;
  return words[index - 1]?.folded === "the" && words[index + 1]?.folded !== "of" ? formation : null;
}

function isSide({ name, party }: Antecedent): boolean {
  return name === null ? party !== null : name.kind === "unit" || name.kind === "vessel";
}

/** The one antecedent of a list, however often it is named; null when there are two, or when its sentence is about another. */
function only(found: readonly Antecedent[], { isOfSubject }: Wanted): Antecedent | null {
  const keys = new Set(found.map(({ party, name }) => party ?? name?.name ?? ""));
  if (keys.size !== 1) return null;
  return (isOfSubject ? found.find(({ isSubject }) => isSubject) : found[0]) ?? null;
}

function actorFor(sentence: Sentence, index: number, { name, party, at }: Antecedent): Actor {
  return {
    first: index,
    last: index,
    name,
    party,
    partyExtent: at,
    preposition: prepositionBefore(sentence.words, index),
    acts: true,
    passage: at.passage,
  };
}
