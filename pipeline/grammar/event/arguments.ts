import type { Extent, NameMention, Reference } from "../mention.ts";
import { isPastTrigger, isRelative, type Sentence, type Word } from "./sentence.ts";
import type { ParticipantRole, PlaceRole } from "./telling.ts";

/** Somebody or something named in a sentence: a name, a side, or both together ("Soviet 79th Rifle Division"). */
export interface Actor {
  /** Words it takes, `last` inclusive. */
  readonly first: number;
  readonly last: number;
  readonly name: NameMention | null;
  readonly party: string | null;
  readonly partyExtent: Extent | null;
  /** Preposition in front of it, "" when none. */
  readonly preposition: string;
  /** Whether it can act: a side, a unit, a person, a vessel, a body, a state. */
  readonly acts: boolean;
}

const prepositions = new Set(
  `of in on at by for with from to into onto against between among during after before under over through via near since until upon without as toward towards around about along off
  within behind outside inside across beyond above below beside besides despite amid including like than past`.split(
    /\s+/,
  ),
);
const determiners = new Set(
  "the a an its their his her this that these those all both many some several most other another each every own former local town city village port harbor harbour island islands district region area town's".split(
    " ",
  ),
);
const placeRoles: Readonly<Record<string, PlaceRole>> = {
  in: "where",
  at: "where",
  on: "where",
  near: "where",
  around: "where",
  off: "where",
  outside: "where",
  inside: "where",
  within: "where",
  along: "where",
  around_: "where",
  across: "where",
  from: "from",
  to: "to",
  toward: "to",
  towards: "to",
  into: "to",
  onto: "to",
  via: "via",
  through: "via",
  against: "target",
  over: "where",
  between: "where",
  for: "to",
  by: "where",
  beyond: "where",
};

/** Everybody and everything named in the sentence, in order. */
export function actorsOf(sentence: Sentence): Actor[] {
  const { words } = sentence;
  const actors: Actor[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || word.event !== null || (word.name === null && word.party === null)) continue;
    const actor = actorAt(words, index);
    actors.push(actor);
    index = actor.last;
  }
  return actors;
}

function actorAt(words: readonly Word[], index: number): Actor {
  const word = words[index] as Word;
  const { party, name } = word;
  let last = index;
  while (sameMention(words[last + 1], word)) last++;
  // "Soviet [79th Rifle Division]": the side and the name after it are one.
  let named = name;
  const follower = words[last + 1];
  if (
    named === null &&
    party !== null &&
    party.form === "adjective" &&
    follower?.name !== null &&
    follower?.name !== undefined
  ) {
    if (follower.name.kind !== "place") {
      named = follower.name;
      last++;
      while (words[last + 1]?.name === named) last++;
    }
  }
  const ownParty = party?.party ?? (named?.kind === "place" ? null : featureOf(named, "party"));
  return {
    first: index,
    last,
    name: named,
    party: ownParty,
    partyExtent: party === null ? named : { start: party.start, end: party.end },
    preposition: prepositionBefore(words, index),
    acts: named === null ? true : named.kind !== "place" || party !== null,
  };
}

function sameMention(next: Word | undefined, word: Word): boolean {
  if (next === undefined) return false;
  return (
    (word.name !== null && next.name === word.name) ||
    (word.name === null && word.party !== null && next.party === word.party && next.name === null)
  );
}

export function featureOf(
  name: NameMention | null,
  feature: NameMention["features"][number]["feature"],
): string | null {
  return name?.features.find((each) => each.feature === feature)?.value ?? null;
}

/** The preposition of the phrase the word stands in: "near the [Soviet]", "at the town of [Maoka]"; "" if none. */
function prepositionBefore(words: readonly Word[], index: number): string {
  const clause = words[index]?.clause;
  let through = "";
  for (let at = index - 1; at >= 0 && at >= index - 8; at--) {
    const word = words[at];
    if (word === undefined || word.clause !== clause) return through;
    if (opensClause(words, at)) return through;
    if (prepositions.has(word.folded)) {
      if (word.folded !== "of") return word.folded;
      const head = words[at - 1]?.folded ?? "";
      if (
        !/^(?:town|city|village|port|island|islands|north|south|east|west|coast|vicinity|area|region|outskirts|part|portion|half|side|district|border|gunfire|fire|force|group|company|number|members|member|soldiers|troops|men|unit|units|planes|aircraft|mountains|hills|suburbs|waters|streets)$/.test(
          head,
        )
      )
        return "of";
      through = /^(?:north|south|east|west|coast|vicinity|area|region|outskirts|suburbs|side|border)$/.test(head)
        ? "near"
        : "of";
      continue;
    }
    if (word.name !== null || word.date !== null || word.folded === ",") {
      // "Sakhalin and the Kuril Islands": the preposition of the first holds for the second.
      if (word.name === null || words[at + 1]?.folded !== "and") return through;
      continue;
    }
    const isNominal =
      word.shape !== "lower" ||
      determiners.has(word.folded) ||
      word.party !== null ||
      isModifier(word.folded) ||
      word.folded === "and";
    if (!isNominal) return through;
  }
  return through;
}

/** "after the Japanese took": a conjunction is no preposition of what follows it. */
function opensClause(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    conjunctions.has(word.folded) &&
    words[at - 1]?.clause !== word.clause &&
    words[at + 1]?.clause === word.clause
  );
}

const conjunctions = new Set("after before since until as".split(" "));

function isModifier(folded: string): boolean {
  return (
    /(?:ern|al|ive|ous|ed|er|est|ian|ese|ic|ary|ry|ine)$/.test(folded) ||
    /^(?:main|whole|entire|northern|southern|small|large|own|west|east|north|south|coast|border|front|second|first|army|navy|naval|vicinity|sea|direction|half|part)$/.test(
      folded,
    )
  );
}

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
  const limit = isSecondVerb(sentence, before) ? firstVerbOf(sentence, clause, before) : before;
  const free = inClause.filter((actor) => actor.preposition === "" && actor.last < limit);
  const nearest = free.at(-1);
  if (nearest !== undefined) return coordinated(sentence, free, nearest);
  const leading = inClause
    .filter((actor) => actor.preposition === "of" || actor.preposition === "from" || actor.preposition === "including")
    .at(0);
  if (leading !== undefined && !hasPlaceSubject(sentence, actors, clause, before)) return [leading];
  if (depth > 2 || hasPlainSubject(sentence, clause, before)) return [];
  const { opener = "", first = 0 } = sentence.clauses[clause] ?? {};
  if (isRelative(opener)) {
    const antecedent = actors.filter((actor) => actor.last < first && actor.acts).at(-1);
    return antecedent === undefined ? [] : [antecedent];
  }
  const previous = sentence.words[first - 1]?.clause;
  return previous === undefined ? [] : subjectIn(sentence, actors, previous, first, depth + 1);
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
    if (/[a-z]{3}ed$/.test(word.folded) && !articles.has(sentence.words[index - 1]?.folded ?? "")) return index;
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

/** "Japan and the Soviet Union": both. */
function coordinated(sentence: Sentence, actors: readonly Actor[], actor: Actor): Actor[] {
  const { words } = sentence;
  const before = actors.filter((other) => other.last < actor.first).at(-1);
  if (before === undefined) return [actor];
  const between = words.slice(before.last + 1, actor.first);
  const joins =
    between.length <= 3 &&
    between.some(({ folded }) => folded === "and" || folded === ",") &&
    between.every(
      ({ folded, shape }) =>
        /^(?:and|,|the)$/.test(folded) || shape === "digits" || /^(?:six|two|three|four|five)$/.test(folded),
    );
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

/** The role a preposition gives a place. */
export function placeRoleOf(preposition: string): PlaceRole | null {
  return placeRoles[preposition] ?? null;
}

export function isPlaceName(actor: Actor): boolean {
  return actor.name?.kind === "place";
}

/** A reference to a stretch of the sentence's passage. */
export function referenceTo(sentence: Sentence, { start, end }: Extent): Reference {
  return { passage: sentence.analysed.passage.index, start, end };
}

/** The role of a name by its kind, where the verb gives none of its own. */
export function roleByKind(actor: Actor, role: ParticipantRole): ParticipantRole {
  if (role !== "other" && role !== "belligerent") return role;
  if (actor.name?.kind === "unit") return "unit";
  if (actor.name?.kind === "vessel") return "vessel";
  return role;
}

/** "1:00 pm Japan time", "the ambassador to Moscow": a name that says which clock or which office, not where. */
export function isOfClockOrTitle(words: readonly Word[], { first, last }: Actor): boolean {
  if (words[last + 1]?.folded === "time") return true;
  return /^(?:ambassador|ambassadors|envoy|consul|minister|legation|embassy|attache|representative)$/.test(
    words[first - 2]?.folded ?? "",
  );
}
