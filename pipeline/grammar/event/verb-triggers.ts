import { thought } from "../status/thought.ts";
import type { Actor } from "./actors.ts";
import type { VerbGroup } from "./assertion.ts";
import { typeOfAttempt } from "./attempt.ts";
import { draftOf, type TellingDraft } from "./draft.ts";
import { modals } from "./governors.ts";
import { leavesItsPlace } from "./roles.ts";
import { clauseEnd, clauseStart, looksBack, type Sentence } from "./sentence.ts";
import { qualified, statusFrom, whatBecame } from "./status.ts";
import type { EventType } from "./telling.ts";
import { verbGroupAt } from "./verb-group.ts";
import { hasNeeded } from "./verb-needs.ts";
import { fits, isFigurative, isOfHands } from "./verb-object.ts";
import { sidesOf, sidesOfFall } from "./verb-sides.ts";
import { typeOf } from "./verb-type.ts";
import { type TriggerForm, verbTriggers } from "./verbs.ts";

/** Tellings whose trigger is a verb: "landed at", "was sunk by", "forced to retreat". */
export function verbTellings(sentence: Sentence, actors: readonly Actor[]): TellingDraft[] {
  const found: TellingDraft[] = [];
  sentence.words.forEach((word, index) => {
    if (word.shape !== "lower" || word.name !== null || word.event !== null || word.date !== null) return;
    let group: VerbGroup | null = null;
    let read: TriggerForm["forms"] | null = null;
    for (const form of verbTriggers.get(word.folded) ?? []) {
      if (group === null || read !== form.forms) group = verbGroupAt(sentence, index, form.forms);
      read = form.forms;
      const draft = readVerb(sentence, actors, index, form, group);
      if (draft === null) continue;
      found.push(draft);
      break;
    }
  });
  return found;
}

function readVerb(
  sentence: Sentence,
  actors: readonly Actor[],
  index: number,
  { trigger, forms }: TriggerForm,
  group: VerbGroup,
): TellingDraft | null {
  if (trigger.lemma === "meet" && forms.includes("ing")) return null; // "a summit meeting" is the noun's
  if (!hasNeeded(sentence, index, trigger, group)) return null;
  const done = typeOfAttempt(group.assertion, trigger.lemma, trigger.type);
  const base = done === null ? null : (statusFrom(group.assertion, done) ?? thought(sentence, index, group.assertion));
  const status = base === null ? null : qualified(sentence, index, whatBecame(sentence, index, base));
  if (done === null || status === null) return null;
  if (trigger.lemma === "lose" && comparing.test(sentence.words[index + 1]?.folded ?? "")) return null;
  if (group.isReduced && isUnderModal(sentence, index)) return null;
  const to = clauseEnd(sentence, index);
  const { agents, patients } =
    trigger.objectKind === "fallen"
      ? sidesOfFall(sentence, actors, index, group, to)
      : sidesOf(sentence, actors, index, group, to);
  if (!fits(sentence, index, trigger.objectKind, { agents, patients }, group)) return null;
  if (trigger.object === "defender" && isFigurative(sentence, index, group)) return null;
  if (trigger.lemma === "kill" && done === "massacre" && !isOfHands(sentence, index, agents, group)) return null;
  if (trigger.lemma === "decide" && !isDecree(sentence, index, agents)) return null;
  const isOfStates = trigger.lemma === "sign" && done === "declaration" && agents.length > 1;
  const isOfOne =
    done === "mass_suicide" && status.status !== "averted" && agents.length === 1 && agents[0]?.name?.kind === "person";
  const type = isOfStates ? "treaty" : isOfOne ? "other" : typeOf(sentence, index, done, patients, group);
  return draftOf(sentence, actors, {
    word: index,
    lastWord: index,
    type,
    strength: strengthOf(sentence, trigger, group, type),
    status: status.status,
    certainty: status.certainty,
    isTold: true,
    isDefinite: false,
    subjects: agents,
    subjectRole: trigger.subject,
    subjectEnd: group.isPassive ? null : group.first,
    objects: patients,
    objectRole: trigger.object,
    objectPlace: leavesItsPlace(type) ? "from" : "target",
    from: clauseStart(sentence, group.first),
    to,
    isClause: true,
    isParticiple: group.isParticiple,
    looksBack: looksBack(sentence, index, group.first),
    name: null,
    outcome: null,
    rule: `event/verb-${trigger.lemma}`,
  });
}

const comparing = /^(?:more|many|fewer|most|several|some|all)$/;

/** "would be expelled from territories seized by violence": said of no particular deed. */
function isUnderModal({ words, hedges }: Sentence, index: number): boolean {
  return hedges.some(
    (at) => at < index && modals.has(words[at]?.folded ?? "") && words[at]?.clause === words[index]?.clause,
  );
}

const fights = new Set<EventType>(["battle", "skirmish", "campaign", "naval_action"]);

/** "In this engagement the Soviets defeated the Japanese": what the sentence goes on with is the fight told before. */
function pointsBack({ words }: Sentence, type: EventType): boolean {
  return (
    fights.has(type) &&
    words[0]?.folded === "in" &&
    /^(?:this|these|that|those)$/.test(words[1]?.folded ?? "") &&
    /^(?:battle|engagement|conflict|war|clash|fight|incident|action|battles|clashes|attack)$/.test(
      words[2]?.folded ?? "",
    )
  );
}

/** A retreat that somebody was forced to is how a fight ended, hardly an event of its own. */
function strengthOf(
  sentence: Sentence,
  trigger: TriggerForm["trigger"],
  group: VerbGroup,
  type: EventType,
): TellingDraft["strength"] {
  if (pointsBack(sentence, type)) return 0;
  if ((group.assertion === "attempted" || group.assertion === "failed") && trigger.strength > 2) return 2;
  if (type === "naval_action" && trigger.type === "battle" && group.isPassive) return 3;
  const above = sentence.words[group.first - 1]?.folded ?? "";
  if (type === "retreat" && /^(?:forced|forcing|compelled|compelling)$/.test(above)) return 1;
  const before = sentence.words.slice(Math.max(0, group.first - 6), group.first).map(({ folded }) => folded);
  return type === "retreat" && before.some((word) => word === "forcing" || word === "forced") ? 1 : trigger.strength;
}

const decreeing =
  /\b(?:army|armies|front|fleet|command|headquarters|staff|government|cabinet|leadership|council|ministry|navy|stavka|president|premier|admiral|general|marshal|commander)\b/i;

const ofOwnWay =
  /^(?:settle|move|remain|stay|return|flee|leave|go|join|make|take|keep|wait|surrender|retreat|withdraw|escape)$/;

/** A decision of a side, a headquarters or government to do something is an order; of others it is a thought. */
function isDecree(sentence: Sentence, index: number, agents: readonly Actor[]): boolean {
  const next = sentence.words.slice(index + 1, index + 5).some(({ folded }) => folded === "to");
  if (!next || agents.length === 0 || ofOwnWay.test(sentence.words[index + 2]?.folded ?? "")) return false;
  const isSide = agents.some(({ name, party, last }) => party !== null && name?.kind !== "person" && last >= index - 3);
  const clause = sentence.words[index]?.clause ?? 0;
  const start = sentence.words[sentence.clauses[clause]?.first ?? 0]?.start ?? 0;
  const subject = sentence.analysed.passage.text.slice(start, sentence.words[index]?.start ?? 0);
  return isSide || decreeing.test(subject);
}
