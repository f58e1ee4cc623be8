import { thought } from "../status/thought.ts";
import { type Actor, isOfClockOrTitle, isPlaceName } from "./actors.ts";
import type { VerbGroup } from "./assertion.ts";
import { typeOfAttempt } from "./attempt.ts";
import { isRelative } from "./clauses.ts";
import { draftOf, type TellingDraft } from "./draft.ts";
import { modals } from "./governors.ts";
import { leavesItsPlace } from "./roles.ts";
import { clauseEnd, clauseStart, looksBack, type Sentence } from "./sentence.ts";
import { qualified, statusFrom, whatBecame } from "./status.ts";
import { agentOf, objectOf, subjectOf } from "./subject.ts";
import type { EventType } from "./telling.ts";
import { sharedPassive, verbGroupAt } from "./verb-group.ts";
import { fits, isFigurative, isOfHands, type Sides, typeOf } from "./verb-object.ts";
import { verbPhraseAt } from "./verb-phrase.ts";
import { type TriggerForm, verbTriggers } from "./verbs.ts";

const needReach = 9;

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

/** Who does it and whom or what it is done to, by the voice of the verb. */
function sidesOf(sentence: Sentence, actors: readonly Actor[], index: number, group: VerbGroup, to: number): Sides {
  const subjects = subjectOf(sentence, actors, group.first);
  if (group.isReduced)
    return { agents: agentOf(actors, index, to + 1), patients: actors.filter((actor) => actor.last === index - 1) };
  const antecedent = group.isPassive ? [] : antecedentOfObject(sentence, actors, index, subjects);
  if (antecedent.length > 0) return { agents: subjects, patients: antecedent };
  if (!group.isPassive)
    return {
      agents: subjects,
      patients: objectOf(sentence, actors, index, Math.min(to, verbPhraseAt(sentence, index).last) + 1),
    };
  const shared = sharedPassive(sentence, index);
  if (shared !== null) return sidesOfShared(sentence, actors, index, shared, to);
  const places = placeSubject(sentence, actors, group.first);
  const patients = places.length === 0 ? subjects : [...places, ...subjects.filter((actor) => !isPlaceName(actor))];
  return { agents: agentOf(actors, index, to + 1), patients };
}

/** "the envoy was stopped by Soviet soldiers and shot dead": whom the first passive is said of, by whom it was done. */
function sidesOfShared(sentence: Sentence, actors: readonly Actor[], index: number, be: number, to: number): Sides {
  const behind = agentOf(actors, index, to + 1);
  const patients = subjectOf(sentence, actors, be).filter(({ preposition }) => preposition !== "by");
  return { agents: behind.length > 0 ? behind : agentOf(actors, be, index), patients };
}

/** "the islands, which the Soviet Union seized": a relative clause with a subject of its own is about what stands before it. */
function antecedentOfObject(
  sentence: Sentence,
  actors: readonly Actor[],
  index: number,
  subjects: readonly Actor[],
): Actor[] {
  const clause = sentence.words[index]?.clause ?? 0;
  const { opener = "", first = 0 } = sentence.clauses[clause] ?? {};
  if (opener !== "which" && opener !== "whom" && opener !== "that") return [];
  const isSubjectInside = subjects.some(
    (actor) => actor.first > first && actor.first - first <= 3 && index - actor.last <= 2,
  );
  return isSubjectInside ? actors.filter((actor) => actor.last < first && first - actor.last <= 3).slice(-1) : [];
}

/** "Vladivostok fell to the Red Army": the subject is what was taken. */
function sidesOfFall(sentence: Sentence, actors: readonly Actor[], index: number, group: VerbGroup, to: number): Sides {
  const takers = actors.filter(
    (actor) => actor.first > index && actor.first <= to && actor.preposition === "to" && actor.acts,
  );
  const { opener = "", first = 0 } = sentence.clauses[sentence.words[index]?.clause ?? 0] ?? {};
  const antecedent = actors
    .filter((actor) => actor.last < first && first - actor.last <= 3 && isPlaceName(actor))
    .slice(-1);
  const fallen = isRelative(opener) && antecedent.length > 0 ? antecedent : placeSubject(sentence, actors, group.first);
  return { agents: takers.slice(0, 1), patients: fallen };
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

/** Whether a clause is another, or what is said in it: "announced [that it was ready to surrender]". */
function isWithin({ clauses }: Sentence, inner: number, outer: number, needs: ReadonlySet<string>): boolean {
  if (inner !== outer && !needs.has("surrender")) return false;
  return inner === outer || (clauses[inner]?.opener === "that" && clauses[inner]?.above === outer);
}

/** Whether one of the words the trigger needs stands behind it; of a passive, in front of it will do. */
function hasNeeded(
  sentence: Sentence,
  index: number,
  { needs, lemma }: TriggerForm["trigger"],
  group: VerbGroup,
): boolean {
  if (needs.size === 0) return true;
  const clause = sentence.words[index]?.clause ?? 0;
  for (let at = index + 1, left = needReach; left > 0; at++) {
    const word = sentence.words[at];
    if (word === undefined || (!isWithin(sentence, word.clause, clause, needs) && at > index + 2)) break;
    if (needs.has(word.folded)) return true;
    if (word.date === null && word.folded.length > 1) left--;
  }
  return (
    (group.isPassive || ((lemma === "sign" || lemma === "meet") && isReducedBehind(sentence, index))) &&
    sentence.words.slice(Math.max(0, group.first - needReach), group.first).some(({ folded }) => needs.has(folded))
  );
}

/** "Cease-fire treaty signed in 1994": a participle between a noun and a preposition. */
function isReducedBehind({ words }: Sentence, index: number): boolean {
  const before = words[index - 1];
  return before?.shape === "lower" && /^(?:in|on|by|at|between)$/.test(words[index + 1]?.folded ?? "");
}

/** "Vicksburg, Mississippi, fell": of names set side by side the first. */
function firstOfNames({ words }: Sentence, places: readonly Actor[]): Actor | undefined {
  const free = places.filter((actor) => actor.preposition === "");
  let at = free.length - 1;
  while (
    at > 0 &&
    (free[at]?.first ?? 0) - (free[at - 1]?.last ?? 0) === 2 &&
    words[(free[at]?.first ?? 0) - 1]?.folded === ","
  )
    at--;
  return free[at];
}

const longestSubject = 8;

/** Where the phrase begins that ends before the word: behind the last comma, else at the first word of the clause. */
function lastComma({ words }: Sentence, first: number, before: number): number {
  for (let at = before - 1; at > first; at--) if (words[at]?.folded === ",") return at;
  return first;
}

/** The place that a passive is said of: "the town of Tōro was set on fire", "the airfield at Konotoro was occupied". */
function placeSubject(sentence: Sentence, actors: readonly Actor[], first: number): Actor[] {
  const clause = sentence.words[first]?.clause;
  const opens = sentence.clauses[clause ?? 0]?.first ?? 0;
  const here = actors.filter(
    (actor) =>
      actor.last < first &&
      (actor.first - lastComma(sentence, opens, actor.first) <= longestSubject || first - actor.last === 1) &&
      !isOfClockOrTitle(sentence.words, actor) &&
      !sentence.words
        .slice(lastComma(sentence, opens, actor.first), actor.first)
        .some(({ folded }) => folded.endsWith("ing")) &&
      sentence.words[actor.first]?.clause === clause &&
      isPlaceName(actor),
  );
  const head =
    firstOfNames(sentence, here) ?? here.find((actor) => actor.preposition === "of" || actor.preposition === "at");
  return head === undefined ? [] : [head];
}
