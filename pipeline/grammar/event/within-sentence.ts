import type { TellingDraft } from "./draft.ts";
import { clauseEnd, type Sentence } from "./sentence.ts";
import { withNames } from "./sentence-names.ts";
import type { EventType } from "./telling.ts";

const fights = new Set<EventType>(["war", "campaign", "battle", "skirmish"]);
const causes = new Set<EventType>([...fights, "bombardment", "air_raid", "landing", "naval_action"]);
const outcomes = new Set<EventType>(["sinking", "retreat", "battle", "skirmish", "destruction", "internment"]);
const talks = new Set<EventType>(["negotiation"]);
const settlements = new Set<EventType>(["ceasefire", "surrender", "treaty"]);
const _undertakings = new Set<EventType>(["campaign", "landing", "battle", "evacuation", "transfer", "air_raid"]);
const battles = new Set<EventType>(["battle", "skirmish", "naval_action"]);

/**
 * Settles what the tellings of one sentence are to each other: a fight told beside the name of a battle or war is that battle,
 * a participle behind a fight says how it ended, an operation's name is the name of what is told of it.
 */
export function withinSentence(sentence: Sentence, drafts: readonly TellingDraft[]): TellingDraft[] {
  if (drafts.length < 2) return [...drafts];
  const settledNames = withNames(sentence, drafts);
  const settled = withOutcomes(sentence, settledNames);
  return settled.map((draft) =>
    isSwallowed(draft, settled) ? { ...draft, strength: 0 as const, isTold: draft.isTold } : draft,
  );
}

/** "They shelled the Soviets, sinking the lead gunboat": the participle is the outcome of the first. */
function withOutcomes(sentence: Sentence, drafts: readonly TellingDraft[]): TellingDraft[] {
  const kept: TellingDraft[] = [];
  for (const draft of drafts) {
    const cause =
      draft.isParticiple && outcomes.has(draft.type) && !hasOwnWay(draft)
        ? kept.findLast((other) => isCauseOf(other, draft))
        : undefined;
    if (cause === undefined) {
      kept.push(draft);
      continue;
    }
    const end = sentence.words[clauseEnd(sentence, draft.word)]?.end ?? draft.trigger.end;
    kept[kept.indexOf(cause)] = { ...cause, outcome: cause.outcome ?? { start: draft.trigger.start, end } };
    kept.push({ ...draft, strength: sentence.analysed.passage.continues || draft.strength < 2 ? 0 : 1 });
  }
  return kept;
}

/** "were pushed back, retreating to the station": a withdrawal that leads somewhere is looked up for itself. */
function hasOwnWay({ type, places }: TellingDraft): boolean {
  return type === "retreat" && places.some(({ role }) => role === "to" || role === "from");
}

function isCauseOf(cause: TellingDraft, effect: TellingDraft): boolean {
  return (
    causes.has(cause.type) &&
    cause.isTold &&
    cause.strength > 0 &&
    cause.clauseIndex === effect.clauseIndex &&
    cause.word < effect.word
  );
}

/** Whether another telling of the sentence takes this one in. */
function isSwallowed(draft: TellingDraft, drafts: readonly TellingDraft[]): boolean {
  if (draft.name !== null) return false;
  if (
    draft.rule === "event/verb-announce" &&
    drafts.some((other) => other.type === "order" && other.isTold && other.clauseIndex === draft.clauseIndex)
  )
    return true;
  if (draft.type === "surrender" && draft.status === "planned")
    return drafts.some((other) => other.type === "surrender" && other.status === "happened");
  if (fights.has(draft.type) && draft.strength <= 1) {
    return drafts.some(
      (other) =>
        other.name !== null &&
        fights.has(other.type) &&
        (other.isTold || (battles.has(other.type) && other.clauseIndex === draft.clauseIndex)),
    );
  }
  const isAttackOnShips =
    (draft.type === "battle" || draft.type === "naval_action" || draft.type === "air_raid") && draft.isTold;
  if (isAttackOnShips && drafts.some((other) => other.type === "sinking" && other.clauseIndex === draft.clauseIndex))
    return true;
  if (!talks.has(draft.type)) return false;
  if (
    draft.strength <= 1 &&
    drafts.some((other) => other.type === "protest" && other.clauseIndex === draft.clauseIndex)
  )
    return true;
  return draft.time === null && drafts.some((other) => isSettlementOf(other, draft));
}

/** "negotiated and signed a ceasefire": talks that end in what the same clause tells. */
function isSettlementOf(other: TellingDraft, talk: TellingDraft): boolean {
  return (
    settlements.has(other.type) &&
    other.isTold &&
    other.status === "happened" &&
    other.clauseIndex === talk.clauseIndex &&
    other.word > talk.word
  );
}
