import { type Actor, isPlaceName } from "./actors.ts";
import { draftOf, type TellingDraft } from "./draft.ts";
import * as words from "./governors.ts";
import { effectOf } from "./noun-effect.ts";
import { hasNeeded, isOfOther, isOfPlace, lostTo, mishaps, placeRoleIn, typeHere } from "./noun-kinds.ts";
import { isNounHere, type Phrase, phraseAt } from "./noun-phrase.ts";
import { rolesOf } from "./noun-roles.ts";
import { type NounForm, nounTriggers } from "./nouns.ts";
import { agentRole, leavesItsPlace, patientRole } from "./roles.ts";
import { clauseEnd, clauseStart, looksBack, type Sentence } from "./sentence.ts";
import { qualified, whatBecame } from "./status.ts";
import type { EventType } from "./telling.ts";

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

const civil = new Set(
  "election electoral political propaganda advertising presidential literacy publicity media education reform rescue relief humanitarian mining business fishing surgical commercial".split(
    " ",
  ),
);

function ruleOf(sentence: Sentence, index: number): string {
  return `event/noun-${sentence.words[index]?.folded ?? ""}`;
}

/** "this order", "the attack": words that point back, save where the phrase says itself which one is meant. */
function isDefinite(sentence: Sentence, phrase: Phrase, own: readonly Actor[]): boolean {
  if (/^(?:this|these|that|those)$/.test(phrase.determiner)) return true;
  if (phrase.determiner !== "the" || own.some((actor) => isPlaceName(actor) || actor.party !== null)) return false;
  return !sentence.words.slice(phrase.first, phrase.last + 1).some(({ date }) => date !== null);
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
