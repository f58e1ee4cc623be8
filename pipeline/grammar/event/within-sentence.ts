import type { TellingDraft } from "./draft.ts";
import { clauseEnd, type Sentence } from "./sentence.ts";
import type { EventType } from "./telling.ts";

const fights = new Set<EventType>(["war", "campaign", "battle", "skirmish"]);
const causes = new Set<EventType>([...fights, "bombardment", "air_raid", "landing", "naval_action"]);
const outcomes = new Set<EventType>(["sinking", "retreat", "battle", "skirmish", "destruction", "internment"]);
const talks = new Set<EventType>(["negotiation"]);
const settlements = new Set<EventType>(["ceasefire", "surrender", "treaty"]);
const undertakings = new Set<EventType>(["campaign", "landing", "battle", "evacuation", "transfer", "air_raid"]);

/**
 * Settles what the tellings of one sentence are to each other: a fight told beside the name of a battle or war is that battle,
 * a participle behind a fight says how it ended, an operation's name is the name of what is told of it.
 */
export function withinSentence(sentence: Sentence, drafts: readonly TellingDraft[]): TellingDraft[] {
  if (drafts.length < 2) return [...drafts];
  const settledNames = nameFights(
    sentence,
    nameDocuments(nameOrders(sentence, nameIncidents(sentence, nameOperations(sentence, drafts)))),
  );
  const settled = withOutcomes(sentence, settledNames);
  return settled.map((draft) =>
    isSwallowed(draft, settled) ? { ...draft, strength: 0 as const, isTold: draft.isTold } : draft,
  );
}

/** "invaded the Soviet Union in Operation Barbarossa": one event, the invasion, by that name. */
function nameOperations(sentence: Sentence, drafts: readonly TellingDraft[]): TellingDraft[] {
  const taken = new Map<TellingDraft, TellingDraft>();
  for (const draft of drafts) {
    if (draft.name === null || !/^(?:operation|project)\b/i.test(draft.name.text)) continue;
    if (isCompared(sentence, draft)) continue;
    const told = drafts.find(
      (other) =>
        other.name === null &&
        undertakings.has(other.type) &&
        other.strength > 1 &&
        other.status === "happened" &&
        !taken.has(other),
    );
    if (told !== undefined) taken.set(told, draft);
  }
  const names = new Set(taken.values());
  const kept = drafts.filter((draft) => !names.has(draft));
  return kept.map((draft) => {
    const name = taken.get(draft)?.name ?? null;
    return name === null ? draft : { ...draft, name };
  });
}

/** "timed to coincide with Operation Overlord", "similar to": the name is another's. */
function isCompared({ words }: Sentence, { word }: TellingDraft): boolean {
  return words
    .slice(Math.max(0, word - 3), word)
    .some(({ folded }) =>
      /^(?:coincid|similar|like|unlike|than|before|after|since|following|until|alongside)/.test(folded),
    );
}

/** "ordered the division to defend Sakhalin (Special Telegram No. 28)": the brackets name the order. */
function nameOrders(sentence: Sentence, drafts: readonly TellingDraft[]): TellingDraft[] {
  const taken = new Map<TellingDraft, TellingDraft>();
  for (const draft of drafts) {
    if (draft.name === null || draft.type !== "order" || sentence.clauses[draft.clauseIndex]?.opener !== "(") continue;
    const order = drafts.findLast(
      (other) => other.name === null && other.type === "order" && other.word < draft.word && other.strength > 1,
    );
    if (order !== undefined) taken.set(order, draft);
  }
  return named(drafts, taken);
}

const documents = new Set<EventType>(["treaty", "declaration", "ceasefire", "conference"]);

/** "signed the Neutrality Pact on 13 April 1941": what was signed is the nearest document named in the clause. */
function nameDocuments(drafts: readonly TellingDraft[]): TellingDraft[] {
  const taken = new Map<TellingDraft, TellingDraft>();
  for (const draft of drafts) {
    if (!/^event\/(?:verb-sign|noun-signing)$/.test(draft.rule) || draft.name !== null) continue;
    const near = drafts.filter(
      (other) => other.name !== null && documents.has(other.type) && other.clauseIndex === draft.clauseIndex,
    );
    const nearest = near.sort((a, b) => Math.abs(a.word - draft.word) - Math.abs(b.word - draft.word))[0];
    if (nearest !== undefined && ![...taken.values()].includes(nearest)) taken.set(draft, nearest);
  }
  return named(drafts, taken);
}

const battles = new Set<EventType>(["battle", "skirmish", "naval_action"]);

/** "defeated Lee at the Battle of Gettysburg", "the Battle of Vyborg was fought": the fight that the verb tells is the battle it names. */
function nameFights(sentence: Sentence, drafts: readonly TellingDraft[]): TellingDraft[] {
  const taken = new Map<TellingDraft, TellingDraft>();
  for (const battle of drafts) {
    if (battle.name === null || battle.isTold) continue;
    const fights = drafts.filter((other) => !taken.has(other) && isFightOf(sentence, other, battle));
    const fight =
      fights.findLast(({ rule }) => rule.startsWith("event/verb")) ?? fights.findLast(({ isTold }) => isTold);
    if (fight !== undefined) taken.set(fight, battle);
  }
  return named(drafts, taken);
}

/** Whether a verb tells the fight that a name in its clause names: at or in the battle, or the battle or war that was fought. */
function isFightOf({ words }: Sentence, fight: TellingDraft, battle: TellingDraft): boolean {
  if (
    fight.name !== null ||
    !battles.has(fight.type) ||
    !/^event\/(?:verb|noun-(?:victor|defeat))/.test(fight.rule) ||
    fight.strength === 0 ||
    fight.status !== "happened" ||
    fight.clauseIndex !== battle.clauseIndex
  )
    return false;
  const before = words.slice(Math.max(0, battle.word - 2), battle.word).map(({ folded }) => folded);
  if (fight.word > battle.word)
    return fight.rule === "event/verb-fight" && battle.word <= 2 && before.every((each) => each === "the");
  return battles.has(battle.type) && (before.includes("at") || before.includes("in"));
}

/** The drafts with the names they take, without the drafts the names came from. */
function named(drafts: readonly TellingDraft[], taken: ReadonlyMap<TellingDraft, TellingDraft>): TellingDraft[] {
  const given = new Set(taken.values());
  return drafts
    .filter((draft) => !given.has(draft))
    .map((draft) => {
      const from = taken.get(draft);
      return from === undefined
        ? draft
        : { ...draft, name: from.name, type: from.type, date: ownDate(from) ?? draft.date };
    });
}

/** The date that stands beside the name: "the Battle of Gettysburg (July 1 to July 3, 1863)". */
function ownDate({ date }: TellingDraft): TellingDraft["date"] {
  return date?.extent === "throughout" ? date : null;
}

const crimes = new Set<EventType>([
  "massacre",
  "mass_suicide",
  "execution",
  "sinking",
  "air_raid",
  "deportation",
  "destruction",
  "sexual_violence",
]);

/** "a mass murder incident (the Mizuho Incident)": what an incident was, its sentence says. */
function nameIncidents(sentence: Sentence, drafts: readonly TellingDraft[]): TellingDraft[] {
  const incident = drafts.find(
    (draft) =>
      draft.name !== null &&
      draft.type === "skirmish" &&
      /\b(?:incident|tragedy|affair|jiken)\b/i.test(draft.name.text),
  );
  if (incident === undefined) return [...drafts];
  const told = drafts.find(
    (draft) => draft.name === null && crimes.has(draft.type) && draft.strength > 1 && draft.status === "happened",
  );
  if (told === undefined) return [...drafts];
  const named = { ...told, name: incident.name };
  const isSame = (draft: TellingDraft) =>
    draft.type === told.type && draft !== told && draft.name === null && !tellsOfOthers(sentence, draft);
  return drafts
    .filter((draft) => draft !== incident && !isSame(draft))
    .map((draft) => (draft === told ? named : draft));
}

/** "teachers also committed suicide": the clause says itself that it tells of something else. */
function tellsOfOthers({ words, clauses }: Sentence, { word, clauseIndex }: TellingDraft): boolean {
  const { first = word } = clauses[clauseIndex] ?? {};
  return words.slice(first, word).some(({ folded }) => folded === "also" || folded === "other" || folded === "another");
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
