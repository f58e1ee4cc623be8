import { type Actor, actorsOf } from "../event/actors.ts";
import { type Sentence, sentenceOf } from "../event/sentence.ts";
import type { AnalysedPassage } from "../mention.ts";
import type { ProperEvent } from "../name/proper-event.ts";
import { kindOf } from "./mover-nouns.ts";
import { civilianSubject, headAfter, type Mover, moverOf } from "./movers.ts";

const plural = new Set("they these many most some others all both".split(" "));
const single = new Set(["he", "she"]);
const deepest = 2; // sentences that begin with a pronoun themselves
const farthest = 5; // words between a pronoun and its verb

/** What pronouns and bare nouns ("the aircraft", "the detachment") of a sentence stand for, by the sentence itself and the one before. */
export class Antecedents {
  readonly #passages: readonly AnalysedPassage[];
  readonly #events: readonly (readonly ProperEvent[])[];
  readonly #known = new Map<number, { sentence: Sentence; actors: Actor[] }>();

  constructor(passages: readonly AnalysedPassage[], events: readonly (readonly ProperEvent[])[]) {
    this.#passages = passages;
    this.#events = events;
  }

  /** Whoever the subject in front of the verb at `first` stands for, null where that is not plain. */
  of(sentence: Sentence, actors: readonly Actor[], first: number): Mover | null {
    const { words } = sentence;
    const clause = words[first]?.clause;
    for (let at = first - 1; at >= Math.max(0, first - farthest) && words[at]?.clause === clause; at--) {
      const word = words[at]?.folded ?? "";
      if (single.has(word)) return this.#one(sentence, actors, at, word);
      if (plural.has(word) && !isDeterminer(sentence, at)) return this.#group(sentence, 0);
      if (kindOf(word) !== null && isDefinite(sentence, at)) return this.#sameNoun(sentence, actors, at);
    }
    const opening = words[0]?.folded ?? "";
    const isFree = !actors.some(({ acts, preposition, last }) => acts && preposition === "" && last < first);
    if (isFree && single.has(opening)) return this.#one(sentence, [], 0, opening);
    return isFree && plural.has(opening) && !isDeterminer(sentence, 0) ? this.#group(sentence, 0) : null;
  }

  #before({ analysed: { passage } }: Sentence): { sentence: Sentence; actors: Actor[] } | null {
    const previous = this.#passages[passage.index - 1];
    if (previous === undefined || previous.passage.block !== passage.block || !passage.continues) return null;
    const known = this.#known.get(passage.index - 1);
    if (known !== undefined) return known;
    const sentence = sentenceOf(previous, this.#events[passage.index - 1] ?? []);
    const read = { sentence, actors: actorsOf(sentence) };
    this.#known.set(passage.index - 1, read);
    return read;
  }

  /** "He": the last person; "she": the last ship, where one is named, else the last person. */
  #one(sentence: Sentence, actors: readonly Actor[], at: number, pronoun: string): Mover | null {
    const before = this.#before(sentence);
    const here = { sentence, actors: actors.filter(({ last }) => last < at) };
    for (const kind of pronoun === "she" ? ["vessel", "person"] : ["person"]) {
      const near = here.actors.findLast(({ name }) => name?.kind === kind);
      if (near !== undefined) return moverOf(sentence, here.actors, near);
      const named = before?.actors.filter(({ name }) => name?.kind === kind) ?? [];
      const far = named.find(({ preposition }) => preposition === "") ?? named[0];
      if (before !== null && far !== undefined) return moverOf(before.sentence, before.actors, far);
    }
    return null;
  }

  /** "They", "many": the subject the sentence before begins with. */
  #group(sentence: Sentence, depth: number): Mover | null {
    const before = this.#before(sentence);
    if (before === null || depth > deepest) return null;
    if (/^(?:they|these)$/.test(before.sentence.words[0]?.folded ?? "") && !isDeterminer(before.sentence, 0))
      return this.#group(before.sentence, depth + 1);
    for (const actor of before.actors) {
      if (actor.preposition !== "" && !isFromUnit(before.sentence, actor)) continue;
      if (actor.name?.kind === "person") continue;
      const mover = moverOf(before.sentence, before.actors, actor);
      if (mover !== null) return mover;
    }
    return civilianSubject(before.sentence, before.sentence.words.length - 1) < 0
      ? null
      : { mover: null, isCivilian: true, party: null };
  }

  /** "the aircraft" after "Soviet planes", "the detachment" after "the Anbetsu detachment". */
  #sameNoun(sentence: Sentence, actors: readonly Actor[], at: number): Mover | null {
    const noun = sentence.words[at]?.folded ?? "";
    const here = { sentence, actors: actors.filter(({ last }) => last < at) };
    for (const place of [here, this.#before(sentence)]) {
      const actor = place?.actors.findLast((each) => isCalled(place.sentence, each, noun));
      if (place !== null && actor !== undefined) return moverOf(place.sentence, place.actors, actor);
    }
    return null;
  }
}

/** "these women": the noun says who. */
function isDeterminer({ words }: Sentence, at: number): boolean {
  return kindOf(words[at + 1]?.folded ?? "") !== null;
}

function isDefinite({ words }: Sentence, noun: number): boolean {
  return words.slice(Math.max(0, noun - 2), noun).some(({ folded }) => /^(?:the|this|these|those)$/.test(folded));
}

/** "other women from the Women's Watchtower Unit": the unit is who they are. */
function isFromUnit({ words }: Sentence, { first, preposition, name }: Actor): boolean {
  if (name?.kind !== "unit" || (preposition !== "from" && preposition !== "of")) return false;
  const before = words.slice(Math.max(0, first - 3), first).map(({ folded }) => folded);
  const at = before.lastIndexOf(preposition);
  return at > 0 && kindOf(before[at - 1] ?? "") !== null;
}

function isCalled(sentence: Sentence, actor: Actor, noun: string): boolean {
  if (actor.name?.kind === "unit" || actor.name?.kind === "vessel")
    return actor.name.name
      .toLowerCase()
      .split(/[\s-]+/)
      .includes(noun);
  if (actor.party === null || actor.name !== null) return false;
  const head = sentence.words[headAfter(sentence.words, actor.last + 1)]?.folded ?? "";
  const kind = kindOf(noun);
  return head === noun || ((kind === "aircraft" || kind === "vessels") && kindOf(head) === kind);
}
