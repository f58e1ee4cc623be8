import type { TellingDraft } from "./draft.ts";
import type { Sentence } from "./sentence.ts";
import type { EventType } from "./telling.ts";

const fights = new Set<EventType>(["war", "campaign", "battle", "skirmish"]);
const _causes = new Set<EventType>([...fights, "bombardment", "air_raid", "landing", "naval_action"]);
const _outcomes = new Set<EventType>(["sinking", "retreat", "battle", "skirmish", "destruction", "internment"]);
const _talks = new Set<EventType>(["negotiation"]);
const _settlements = new Set<EventType>(["ceasefire", "surrender", "treaty"]);
const undertakings = new Set<EventType>(["campaign", "landing", "battle", "evacuation", "transfer", "air_raid"]);

/** Tellings of one sentence with the names that are theirs: of operations, incidents, orders, documents, battles. */
export function withNames(sentence: Sentence, drafts: readonly TellingDraft[]): TellingDraft[] {
  const incidents = nameIncidents(sentence, nameOperations(sentence, drafts));
  return nameFights(sentence, nameDocuments(nameOrders(sentence, incidents)));
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
