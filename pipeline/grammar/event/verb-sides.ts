import { type Actor, isOfClockOrTitle, isPlaceName } from "./actors.ts";
import type { VerbGroup } from "./assertion.ts";
import { isRelative } from "./clauses.ts";
import type { Sentence } from "./sentence.ts";
import { agentOf, objectOf, subjectOf } from "./subject.ts";
import { sharedPassive } from "./verb-group.ts";
import type { Sides } from "./verb-object.ts";
import { verbPhraseAt } from "./verb-phrase.ts";

/** Who does it and whom or what it is done to, by the voice of the verb. */
export function sidesOf(
  sentence: Sentence,
  actors: readonly Actor[],
  index: number,
  group: VerbGroup,
  to: number,
): Sides {
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
export function sidesOfFall(
  sentence: Sentence,
  actors: readonly Actor[],
  index: number,
  group: VerbGroup,
  to: number,
): Sides {
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
