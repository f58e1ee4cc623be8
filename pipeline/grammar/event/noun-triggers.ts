import { type Actor, isPlaceName } from "./actors.ts";
import { draftOf, type TellingDraft } from "./draft.ts";
import * as words from "./governors.ts";
import { type Effect, effectOf } from "./noun-effect.ts";
import { isNounHere, type Phrase, phraseAt } from "./noun-phrase.ts";
import { type NounForm, nounTriggers } from "./nouns.ts";
import { agentRole, leavesItsPlace, patientRole } from "./roles.ts";
import { clauseEnd, clauseStart, looksBack, type Sentence } from "./sentence.ts";
import { qualified, whatBecame } from "./status.ts";
import { subjectOf } from "./subject.ts";
import type { EventType, PlaceRole } from "./telling.ts";

/** Tellings whose trigger is a noun: "the occupation of Korea", "an air raid by 20 Soviet aircraft". */
export function nounTellings(
  sentence: Sentence,
  actors: readonly Actor[],
  takenByVerb: ReadonlySet<number>,
): TellingDraft[] {
  const found: TellingDraft[] = [];
  const { kind } = sentence.analysed.passage;
  const isTitleCase = kind === "heading" || kind === "title";
  sentence.words.forEach((word, index) => {
    const forms = nounTriggers.get(word.folded);
    if (
      forms === undefined ||
      word.name !== null ||
      word.event !== null ||
      takenByVerb.has(index) ||
      word.shape === "capitals"
    )
      return;
    if (word.shape === "capitalised" && index > 0 && !isTitleCase) return;
    for (const form of forms) {
      const draft = readNoun(sentence, actors, index, form);
      if (draft === null) continue;
      found.push(draft);
      break;
    }
  });
  return found;
}

function readNoun(sentence: Sentence, actors: readonly Actor[], index: number, form: NounForm): TellingDraft | null {
  const { trigger } = form;
  if (!isNounHere(sentence, index)) return null;
  const phrase = phraseAt(sentence, index);
  if (trigger.after.length > 0 && !hasNeeded(sentence, index, phrase, trigger.after)) return null;
  const own = actors.filter(
    (actor) => actor.first >= phrase.first && actor.first <= phrase.last && actor.first !== index,
  );
  if (trigger.type === "landing" && phrase.modifiers.some((modifier) => mishaps.has(modifier))) return null;
  if (isOfOther(sentence, index, phrase)) return null;
  if (lostTo.has(sentence.words[index]?.folded ?? "") && !isOfPlace(sentence, own, index)) return null;
  if (phrase.modifiers.some((modifier) => words.contemplated.has(modifier)))
    return contemplated(sentence, index, phrase, own, trigger.type);
  const effect = effectOf(sentence, index, phrase);
  if (effect === null) return null;
  const status = qualified(sentence, index, whatBecame(sentence, index, effect.status));
  if (status === null) return null;
  const { agents, patients } = rolesOf(sentence, actors, own, index, phrase, effect);
  const type = typeHere(sentence, index, trigger.type, patients);
  return draftOf(sentence, actors, {
    word: index,
    lastWord: index,
    type,
    subjectRole: agentRole(type),
    subjectEnd: effect.verb,
    objectRole: patientRole(type),
    objectPlace: placeRoleIn(type),
    isParticiple: false,
    name: null,
    outcome: null,
    rule: ruleOf(sentence, index),
    strength:
      // "launched a campaign": a campaign that somebody begins is one of war, save for those of politics
      trigger.type === "campaign" &&
      trigger.strength === 1 &&
      effect.verb !== null &&
      !phrase.modifiers.some((modifier) => civil.has(modifier))
        ? 2
        : type === "naval_action" && trigger.strength === 1
          ? 2
          : form.isPlural && trigger.strength > 1 && !effect.isTold && patients.length + agents.length === 0
            ? 1
            : trigger.strength,
    status: status.status,
    certainty: status.certainty,
    isTold: effect.isTold,
    isDefinite: isDefinite(sentence, phrase, own),
    subjects: agents,
    objects: patients,
    from: effect.isTold ? clauseStart(sentence, index) : phrase.first,
    to: effect.isTold ? clauseEnd(sentence, index) : phrase.last,
    isClause: effect.isTold,
    looksBack: looksBack(sentence, index, effect.verb ?? index),
  });
}

const closeBehind = 6;

/** Whether one of the words the noun needs stands in its phrase or close behind it: "air raid", "an exchange of fire". */
function hasNeeded(sentence: Sentence, index: number, phrase: Phrase, needed: readonly string[]): boolean {
  if (phrase.modifiers.some((modifier) => needed.includes(modifier))) return true;
  if (!/^(?:of|from|about)$/.test(sentence.words[index + 1]?.folded ?? "")) return false;
  const clause = sentence.words[index]?.clause;
  return sentence.words
    .slice(index + 2, index + 2 + closeBehind)
    .some((word) => word.clause === clause && needed.includes(word.folded));
}

const civil = new Set(
  "election electoral political propaganda advertising presidential literacy publicity media education reform rescue relief humanitarian mining business fishing surgical commercial".split(
    " ",
  ),
);

/** "the landing operation", "the operation": the operation is the landing, or the one told before. */
function isOfOther({ words: list }: Sentence, index: number, { determiner }: Phrase): boolean {
  if (!/^operations?$/.test(list[index]?.folded ?? "")) return false;
  return nounTriggers.has(list[index - 1]?.folded ?? "") || /^(?:the|this|that|these|those)$/.test(determiner);
}

// Modifiers of a landing that is no operation: "an emergency landing".
const mishaps = new Set("emergency crash forced belly".split(" "));

// Nouns that tell of an occupation only where a place is what fell or was lost.
const lostTo = new Set(["fall", "loss"]);

function isOfPlace({ words: list }: Sentence, own: readonly Actor[], index: number): boolean {
  return (
    list[index + 1]?.folded === "of" &&
    own.some((actor) => isPlaceName(actor) && actor.party === null && actor.first - index <= 3)
  );
}

/** What the place in the phrase is to the event: where a treaty was made, where a retreat began, what an attack was aimed at. */
function placeRoleIn(type: EventType): PlaceRole {
  if (type === "treaty" || type === "ceasefire" || type === "conference") return "where";
  return leavesItsPlace(type) ? "from" : "target";
}

function ruleOf(sentence: Sentence, index: number): string {
  return `event/noun-${sentence.words[index]?.folded ?? ""}`;
}

/** The type of the noun where it stands. */
function typeHere(sentence: Sentence, index: number, type: EventType, patients: readonly Actor[]): EventType {
  if (isByBoats(sentence, index) || isOfNavy(sentence, index, type)) return "naval_action";
  const { words: list } = sentence;
  const isOfPeople = patients[0]?.name?.kind === "person" || patients.some(({ party }) => party !== null);
  if (type === "occupation" && list[index]?.folded === "capture" && isOfPeople && !patients.some(isPlaceName))
    return "internment";
  // "resulting in the loss of Karelia": what a war ends with changes hands; "after the loss of Omsk": a town is taken.
  const isOutcome =
    list[index]?.folded === "loss" &&
    list.slice(Math.max(0, index - 4), index).some(({ folded }) => /^(?:result|lead|led|caus)/.test(folded));
  return isOutcome ? "transfer" : typeOf(type, patients);
}

const navies = new Set("navy fleet fleets squadron flotilla warships convoy".split(" "));

/** "defeat of Russia's navy". */
function isOfNavy({ words: list }: Sentence, index: number, type: EventType): boolean {
  if (type !== "battle" && type !== "skirmish") return false;
  return list[index + 1]?.folded === "of" && list.slice(index + 2, index + 7).some(({ folded }) => navies.has(folded));
}

const boats = new Set("boats ships vessels gunboats destroyers submarines cutters".split(" "));
const longestReach = 8;

/** "reconnaissance was conducted by torpedo boats": what boats look out for they do at sea. */
function isByBoats({ words: list }: Sentence, index: number): boolean {
  if (list[index]?.folded !== "reconnaissance") return false;
  const by = list.findIndex(({ folded }, at) => at > index && at <= index + longestReach && folded === "by");
  return by > 0 && list.slice(by + 1, by + 5).some(({ folded }) => boats.has(folded));
}

/** An attack on a fleet is a naval action. */
function typeOf(type: EventType, patients: readonly Actor[]): EventType {
  const isNaval = patients.some(
    ({ name }) =>
      name?.kind === "vessel" || (name?.kind === "unit" && /\b(?:fleet|flotilla|squadron)\b/i.test(name.name)),
  );
  return isNaval && (type === "battle" || type === "skirmish") ? "naval_action" : type;
}

/** "this order", "the attack": words that point back, save where the phrase says itself which one is meant. */
function isDefinite(sentence: Sentence, phrase: Phrase, own: readonly Actor[]): boolean {
  if (/^(?:this|these|that|those)$/.test(phrase.determiner)) return true;
  if (phrase.determiner !== "the" || own.some((actor) => isPlaceName(actor) || actor.party !== null)) return false;
  return !sentence.words.slice(phrase.first, phrase.last + 1).some(({ date }) => date !== null);
}

// Nouns that take the place in front of them: "the Tōro landing".
const namedByPlace = new Set(
  "treaty agreement pact armistice accord accords convention protocol truce landing landings battle attack raid massacre bombing bombardment campaign offensive airstrike airstrikes".split(
    " ",
  ),
);

function rolesOf(
  sentence: Sentence,
  actors: readonly Actor[],
  own: readonly Actor[],
  index: number,
  phrase: Phrase,
  { verb, isSuffered }: Effect,
): { agents: Actor[]; patients: Actor[] } {
  const agents = own.filter((actor) => actor.acts && (actor.last < index || actor.preposition === "by"));
  const patients = own.filter(
    (actor) =>
      actor.first > index &&
      (["of", "on", "against", "with"].includes(actor.preposition) ||
        (actor.preposition === "between" && (actor.party !== null || !isPlaceName(actor)))),
  );
  // "the Tōro landing": a place in front of the noun is where it was.
  if (namedByPlace.has(sentence.words[index]?.folded ?? "")) {
    patients.push(
      ...own.filter((actor) => isPlaceName(actor) && !actor.acts && actor.last < index && actor.first >= index - 3),
    );
  }
  if (isSuffered && verb !== null) patients.push(...sufferers(sentence, actors, verb));
  if (agents.length === 0) agents.push(...agentBehind(actors, phrase, verb));
  if (agents.length === 0 && verb !== null && verb < index && !isSuffered)
    agents.push(...subjectOf(sentence, actors, verb));
  return { agents, patients };
}

const farthestAgent = 6;

/** "an attack was launched by the Soviets": whoever stands behind "by" close to the noun or its verb. */
function agentBehind(actors: readonly Actor[], { last }: Phrase, verb: number | null): Actor[] {
  const from = Math.max(last, verb ?? 0);
  return actors
    .filter(
      (actor) => actor.acts && actor.preposition === "by" && actor.first > last && actor.first - from < farthestAgent,
    )
    .slice(0, 1);
}

/** Whoever or whatever stands as the subject of "came under fire". */
function sufferers(sentence: Sentence, actors: readonly Actor[], verb: number): Actor[] {
  const clause = sentence.words[verb]?.clause;
  return actors
    .filter((actor) => actor.last < verb && sentence.words[actor.first]?.clause === clause && actor.preposition === "")
    .slice(-1);
}

/** "planned counter-invasion of North Sakhalin": a plan, when the phrase says whose or where; other thoughts are nothing. */
function contemplated(
  sentence: Sentence,
  index: number,
  phrase: Phrase,
  own: readonly Actor[],
  type: EventType,
): TellingDraft | null {
  const status = phrase.modifiers.includes("proposed") ? "proposed" : "planned";
  if (
    own.length === 0 ||
    !phrase.modifiers.some((modifier) => /^(?:planned|proposed|intended|scheduled)$/.test(modifier))
  )
    return null;
  return draftOf(sentence, own, {
    word: index,
    lastWord: index,
    type,
    subjectRole: agentRole(type),
    subjectEnd: null,
    objectRole: patientRole(type),
    objectPlace: leavesItsPlace(type) ? "from" : "target",
    isParticiple: false,
    name: null,
    outcome: null,
    rule: ruleOf(sentence, index),
    strength: 2,
    status,
    certainty: "stated",
    isTold: false,
    isDefinite: false,
    subjects: own.filter((actor) => actor.acts && actor.last < index),
    objects: own.filter((actor) => actor.first > index),
    from: phrase.first,
    to: phrase.last,
    isClause: false,
    looksBack: false,
  });
}
