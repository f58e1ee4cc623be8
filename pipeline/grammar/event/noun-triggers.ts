import { type Actor, isPlaceName } from "./arguments.ts";
import { draftOf, type TellingDraft } from "./draft.ts";
import * as words from "./governors.ts";
import { type NounForm, nounTriggers } from "./nouns.ts";
import type { Sentence, Word } from "./sentence.ts";
import type { ParticipantRole, TellingStatus } from "./telling.ts";
import { verbGroupAt } from "./verb-group.ts";
import { clauseEnd, clauseStart, qualified, statusFrom } from "./verb-triggers.ts";

/** Tellings whose trigger is a noun: "the occupation of Korea", "an air raid by 20 Soviet aircraft". */
export function nounTellings(
  sentence: Sentence,
  actors: readonly Actor[],
  takenByVerb: ReadonlySet<number>,
): TellingDraft[] {
  const found: TellingDraft[] = [];
  sentence.words.forEach((word, index) => {
    if (word.name !== null || word.event !== null || takenByVerb.has(index) || word.shape === "capitals") return;
    if (word.shape === "capitalised" && index > 0 && !isTitleCase(sentence)) return;
    for (const form of nounTriggers.get(word.folded) ?? []) {
      const draft = readNoun(sentence, actors, index, form);
      if (draft === null) continue;
      found.push(draft);
      break;
    }
  });
  return found;
}

function isTitleCase(sentence: Sentence): boolean {
  return sentence.analysed.passage.kind === "heading" || sentence.analysed.passage.kind === "title";
}

/** The noun phrase around a trigger noun. */
interface Phrase {
  /** First word of the phrase, its determiner included. */
  readonly first: number;
  /** Last word of what hangs on it: "of Manchuria in 1931–1932". */
  readonly last: number;
  readonly determiner: string;
  readonly modifiers: readonly string[];
}

function readNoun(
  sentence: Sentence,
  actors: readonly Actor[],
  index: number,
  { trigger, isPlural }: NounForm,
): TellingDraft | null {
  const list = sentence.words;
  if (!isNounHere(sentence, index)) return null;
  const phrase = phraseAt(sentence, index);
  if (trigger.after.length > 0 && !phrase.modifiers.some((modifier) => trigger.after.includes(modifier))) return null;
  if (phrase.modifiers.some((modifier) => words.contemplated.has(modifier)))
    return contemplated(sentence, actors, index, phrase, { trigger, isPlural });
  const effect = effectOf(sentence, index, phrase);
  if (effect === null) return null;
  const own = ownArguments(sentence, actors, index, phrase);
  const isSpecific = own.some((actor) => isPlaceName(actor) || actor.party !== null);
  const isDefinite =
    phrase.determiner === "this" ||
    phrase.determiner === "these" ||
    phrase.determiner === "that" ||
    (phrase.determiner === "the" && !isSpecific);
  const { agents, patients } = rolesOf(sentence, actors, own, index, phrase, effect.verb);
  const status = qualified(sentence, index, effect.status);
  if (status === null) return null;
  const isWide = effect.isTold;
  return draftOf(sentence, actors, {
    word: index,
    lastWord: index,
    type: trigger.type,
    strength: isPlural && trigger.strength > 1 && !effect.isTold ? 1 : trigger.strength,
    status: status.status,
    certainty: status.certainty,
    isTold: effect.isTold,
    isDefinite,
    subjects: agents,
    subjectRole: agentRole(trigger.type),
    objects: patients,
    objectRole: patientRole(trigger.type),
    objectPlace: trigger.type === "retreat" || trigger.type === "evacuation" ? "from" : "target",
    from: isWide ? clauseStart(sentence, index) : phrase.first,
    to: isWide ? clauseEnd(sentence, index) : phrase.last,
    name: null,
    outcome: null,
    rule: `event/noun-${list[index]?.folded ?? ""}`,
  });
}

function agentRole(type: string): ParticipantRole {
  if (["massacre", "execution", "deportation", "internment", "sexual_violence"].includes(type)) return "perpetrator";
  if (["negotiation", "conference"].includes(type)) return "negotiator";
  if (["treaty", "ceasefire"].includes(type)) return "signatory";
  if (type === "order") return "commander";
  return [
    "campaign",
    "battle",
    "skirmish",
    "landing",
    "air_raid",
    "bombardment",
    "occupation",
    "naval_action",
  ].includes(type)
    ? "attacker"
    : "other";
}

function patientRole(type: string): ParticipantRole {
  if (
    [
      "massacre",
      "execution",
      "deportation",
      "internment",
      "sexual_violence",
      "evacuation",
      "repatriation",
      "air_raid",
      "sinking",
    ].includes(type)
  )
    return "victim";
  if (["negotiation", "conference"].includes(type)) return "negotiator";
  if (["treaty", "ceasefire"].includes(type)) return "signatory";
  return ["campaign", "battle", "skirmish", "landing", "bombardment", "occupation", "naval_action"].includes(type)
    ? "defender"
    : "other";
}

const verbMarks = new Set([
  "to",
  "did",
  "would",
  "could",
  "might",
  "may",
  "should",
  "can",
  "will",
  "must",
  "they",
  "he",
  "she",
  "it",
  "we",
  "who",
  "which",
]);
const phraseEnders = new Set(["and", "or", ",", "(", ")", ";", ":", ".", "-", "–", "—"]);
const prepositions = new Set(
  "of in on at by for with from to into onto against between among during after before under over through via near since until upon without as toward towards around about along off following".split(
    " ",
  ),
);
const determiners = new Set(
  "the a an this that these those its their his her some any no several many few two three four five six another each every all both most".split(
    " ",
  ),
);

/** Whether the word is a noun here: not after "to" or a modal, nor followed by an object as a verb would be. */
function isNounHere(sentence: Sentence, index: number): boolean {
  const before = sentence.words[index - 1];
  const next = sentence.words[index + 1];
  if (before !== undefined && verbMarks.has(before.folded) && before.party === null) {
    // "to" may be the preposition: "agreed to a cease-fire" has its article between.
    return (
      before.folded === "to" &&
      (nounTriggers.get(sentence.words[index]?.folded ?? "")?.some(({ isPlural }) => isPlural) ?? false)
    );
  }
  // "attack aircraft", "landing craft", "invasion force", "landing boats": the head comes after it.
  if (next !== undefined && next.shape === "lower" && heads.has(next.folded)) return false;
  if (next?.folded === "-" && sentence.words[index + 2]?.start === next.end) return false;
  return true;
}

const heads = new Set(
  `aircraft craft force forces boat boats plan plans fleet ship ships unit units route routes line lines positions position post command staff operations theatre theater zone commander commanders
  train trains camp camps assistance authority area troops wave waves document documents documentation instrument terms demand demands cry crime crimes dead effort efforts memorial history museum zone
  series experience readiness strategy tactics tactic site party parties process period code records record squad team teams camp point points flag bureau talks negotiations proposal stairs`.split(
    /\s+/,
  ),
);

function phraseAt(sentence: Sentence, index: number): Phrase {
  const list = sentence.words;
  const clause = list[index]?.clause;
  const modifiers: string[] = [];
  let first = index;
  let determiner = "";
  for (let at = index - 1; at >= 0 && at >= index - 9; at--) {
    const word = list[at];
    if (word === undefined || word.clause !== clause) break;
    const isBreak = phraseEnders.has(word.folded) && !joinsNames(list, at);
    if (isBreak || prepositions.has(word.folded) || verbMarks.has(word.folded)) break;
    if (words.supportVerbs.has(word.folded) || words.occurrenceVerbs.has(word.folded) || words.beForms.has(word.folded))
      break;
    first = at;
    if (determiners.has(word.folded) && word.name === null) {
      determiner = word.folded;
      break;
    }
    modifiers.push(word.folded);
  }
  return { first, last: phraseEnd(sentence, index), determiner, modifiers };
}

/** "-" or "–" between two names or parts of a compound: "Soviet-Japanese", "full-scale", "low-level". */
function joinsNames(list: readonly Word[], at: number): boolean {
  const mark = list[at];
  return (
    mark !== undefined &&
    (mark.folded === "-" || mark.folded === "–") &&
    list[at - 1]?.end === mark.start &&
    list[at + 1]?.start === mark.end
  );
}

/** The last word of the prepositional phrases behind the noun: "of Manchuria by the Soviets in 1945". */
function phraseEnd(sentence: Sentence, index: number): number {
  const list = sentence.words;
  const clause = list[index]?.clause;
  let last = index;
  let at = index + 1;
  while (at < list.length && list[at]?.clause === clause) {
    const word = list[at];
    if (word === undefined) break;
    const isPart =
      word.name !== null ||
      word.party !== null ||
      word.date !== null ||
      prepositions.has(word.folded) ||
      determiners.has(word.folded) ||
      ((word.folded === "and" ||
        word.folded === "," ||
        word.folded === "'" ||
        word.folded === "’" ||
        word.folded === "s") &&
        isNamed(list[at + 1])) ||
      word.shape === "capitalised" ||
      word.shape === "digits" ||
      nounLike.has(word.folded);
    if (!isPart) break;
    if (isNamed(word) || word.shape === "capitalised") last = at;
    at++;
  }
  return last;
}

const nounLike = new Set(
  "island islands town city village troops forces portion part southern northern eastern western half aircraft soldiers disputed former main".split(
    " ",
  ),
);

function isNamed(word: Word | undefined): boolean {
  return word !== undefined && (word.name !== null || word.party !== null || word.date !== null);
}

interface Effect {
  readonly isTold: boolean;
  readonly status: { readonly status: TellingStatus; readonly certainty: TellingDraft["certainty"] };
  /** The verb that puts the noun into effect, if there is one in front. */
  readonly verb: number | null;
}

const happened = { status: "happened", certainty: "stated" } as const;

/** Whether the text says that what the noun names came about, and by which verb; null when it only thinks of it. */
function effectOf(sentence: Sentence, index: number, phrase: Phrase): Effect | null {
  const list = sentence.words;
  const clause = list[index]?.clause;
  const { kind } = sentence.analysed.passage;
  const before = list[phrase.first - 1];
  if (before !== undefined && before.clause === clause) {
    if (words.negations.has(before.folded) || phrase.determiner === "no") return null;
    if (words.supportVerbs.has(before.folded) && before.shape === "lower") {
      const group = verbGroupAt(sentence, phrase.first - 1, formsOfSupport(before.folded));
      const status = statusFrom(group.assertion, "battle");
      return status === null
        ? group.assertion === "noun" || group.assertion === "adjective"
          ? mention()
          : null
        : { isTold: true, status, verb: phrase.first - 1 };
    }
    if (prepositions.has(before.folded) && isThoughtOf(sentence, phrase.first - 1)) return null;
    if (before.folded === "to" && /^(?:agreed|agree|agreeing)$/.test(list[phrase.first - 2]?.folded ?? ""))
      return { isTold: true, status: happened, verb: phrase.first - 2 };
    if (
      before.folded === "in" &&
      /^(?:resulted|resulting|ended|ending|result|culminated|culminating|engaged|engage|engaging)$/.test(
        list[phrase.first - 2]?.folded ?? "",
      )
    )
      return { isTold: true, status: happened, verb: null };
  }
  if (phrase.determiner === "no") return null;
  const follower = followingVerb(sentence, index);
  if (follower !== null) return follower;
  if (kind === "bullet" && phrase.first <= 2) return { isTold: true, status: happened, verb: null };
  return mention();
}

function mention(): Effect {
  return { isTold: false, status: happened, verb: null };
}

function formsOfSupport(folded: string): readonly ("past" | "participle" | "base" | "ing" | "s")[] {
  if (folded.endsWith("ing")) return ["ing"];
  if (
    /(?:ed|d|t|n|ve|ld|ok|ad|ew|an|un|id)$/.test(folded) &&
    !/^(?:mount|conduct|sign|join|run|commit|accept|start|agree|have|give|receive|extend|attempt|lead|send|lend|meet)$/.test(
      folded,
    )
  )
    return ["past", "participle"];
  return ["base"];
}

/** "in preparation for the invasion", "in case of an attack", "the plan for a landing", "to prevent the retreat". */
function isThoughtOf(sentence: Sentence, preposition: number): boolean {
  const list = sentence.words;
  const head = list[preposition - 1]?.folded ?? "";
  if (words.contemplated.has(head) || words.planning.has(head) || words.feared.has(head)) return true;
  return head === "case" || head === "event" || words.failing.has(head) || words.averting.has(head);
}

/** "The landing began", "an order was issued", "the clash, the Halhamiao incident, occurred". */
function followingVerb(sentence: Sentence, index: number): Effect | null {
  const list = sentence.words;
  const clause = list[index]?.clause;
  for (let at = index + 1; at < list.length && at < index + 24; at++) {
    const word = list[at];
    if (word === undefined) return null;
    if (word.clause !== clause) {
      if (sentence.clauses[word.clause]?.opener === "(") continue;
      return null;
    }
    if (word.name !== null || word.party !== null || word.date !== null || word.event !== null) continue;
    if (words.modals.has(word.folded)) return null;
    if (words.beForms.has(word.folded)) return passiveSupport(sentence, at);
    if (words.haveForms.has(word.folded)) continue;
    if (words.occurrenceVerbs.has(word.folded)) return { isTold: true, status: happened, verb: null };
    if (word.shape === "lower" && /(?:ed)$/.test(word.folded) && !prepositions.has(word.folded)) return null;
  }
  return null;
}

function passiveSupport(sentence: Sentence, be: number): Effect | null {
  const list = sentence.words;
  for (let at = be + 1; at <= be + 3; at++) {
    const word = list[at];
    if (word === undefined) return null;
    if (word.folded === "not" || word.folded === "to" || words.planning.has(word.folded)) return null;
    if (words.supportVerbs.has(word.folded) || words.occurrenceVerbs.has(word.folded))
      return { isTold: true, status: happened, verb: at };
  }
  return null;
}

/** The names inside the phrase: "the [Soviet] attack on [Maoka]". */
function ownArguments(sentence: Sentence, actors: readonly Actor[], index: number, phrase: Phrase): Actor[] {
  return actors.filter(
    (actor) =>
      (actor.first >= phrase.first && actor.last < index) || (actor.first > index && actor.first <= phrase.last),
  );
}

function rolesOf(
  sentence: Sentence,
  actors: readonly Actor[],
  own: readonly Actor[],
  index: number,
  phrase: Phrase,
  verb: number | null,
): { agents: Actor[]; patients: Actor[] } {
  const agents = own.filter((actor) => actor.acts && (actor.last < index || actor.preposition === "by"));
  const patients = own.filter(
    (actor) => actor.first > index && ["of", "on", "against", "with", "between", "from"].includes(actor.preposition),
  );
  if (agents.length === 0 && verb !== null && verb < index) {
    const clause = sentence.words[index]?.clause;
    const subject = actors
      .filter(
        (actor) =>
          actor.acts && actor.last < verb && sentence.words[actor.first]?.clause === clause && actor.preposition === "",
      )
      .at(-1);
    if (subject !== undefined) agents.push(subject);
  }
  if (agents.length === 0) {
    const by = actors.find(
      (actor) => actor.acts && actor.preposition === "by" && actor.first > phrase.last && actor.first - phrase.last < 6,
    );
    if (by !== undefined) agents.push(by);
  }
  return { agents, patients };
}

/** "planned counter-invasion of North Sakhalin", "a possible landing": a plan, when it has a place or a day of its own. */
function contemplated(
  sentence: Sentence,
  actors: readonly Actor[],
  index: number,
  phrase: Phrase,
  form: NounForm,
): TellingDraft | null {
  const own = ownArguments(sentence, actors, index, phrase);
  if (
    !phrase.modifiers.some((modifier) => /^(?:planned|proposed|intended|attempted)$/.test(modifier)) ||
    own.length === 0
  )
    return null;
  const isAttempt = phrase.modifiers.includes("attempted");
  return draftOf(sentence, actors, {
    word: index,
    lastWord: index,
    type: form.trigger.type,
    strength: form.trigger.strength,
    status: isAttempt ? "happened" : phrase.modifiers.includes("proposed") ? "proposed" : "planned",
    certainty: "stated",
    isTold: isAttempt,
    isDefinite: false,
    subjects: own.filter((actor) => actor.acts && actor.last < index),
    subjectRole: agentRole(form.trigger.type),
    objects: own.filter((actor) => actor.first > index),
    objectRole: patientRole(form.trigger.type),
    objectPlace: "target",
    from: phrase.first,
    to: phrase.last,
    name: null,
    outcome: null,
    rule: `event/noun-${sentence.words[index]?.folded ?? ""}`,
  });
}
