import type { Extent, NameMention, Reference } from "../mention.ts";
import type { Sentence, Word } from "./sentence.ts";
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
  /** Index of the passage that names it, where a pronoun or bare noun stands for it here; else null. */
  readonly passage: number | null;
}

export const prepositions = new Set(
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
    passage: null,
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
export function prepositionBefore(words: readonly Word[], index: number): string {
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
      at--; // past the head: "by the gunfire [of] the regiment"
      continue;
    }
    if (word.name !== null || word.date !== null || word.folded === ",") {
      // "Sakhalin and the Kuril Islands": the preposition of the first holds for the second.
      if (word.name === null || words[at + 1]?.folded !== "and") return through;
      continue;
    }
    if (opensAnother(words, at)) return through;
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

/** "into the territory and the Mongolians withdrew": an "and" behind a plain noun and before an article begins another phrase. */
function opensAnother(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (words[at]?.folded !== "and" || !determiners.has(words[at + 1]?.folded ?? "")) return false;
  return before !== undefined && before.name === null && before.party === null && before.date === null;
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

/** A reference to words that name an actor, in the passage that does. */
export function referenceOf(sentence: Sentence, { passage }: Actor, { start, end }: Extent): Reference {
  return { passage: passage ?? sentence.analysed.passage.index, start, end };
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
