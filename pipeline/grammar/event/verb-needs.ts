import type { VerbGroup } from "./assertion.ts";
import type { Sentence } from "./sentence.ts";
import type { TriggerForm } from "./verbs.ts";

const needReach = 9;

/** Whether a clause is another, or what is said in it: "announced [that it was ready to surrender]". */
function isWithin({ clauses }: Sentence, inner: number, outer: number, needs: ReadonlySet<string>): boolean {
  if (inner !== outer && !needs.has("surrender")) return false;
  return inner === outer || (clauses[inner]?.opener === "that" && clauses[inner]?.above === outer);
}

/** "made when Commander Higuchi's order …": what a conjunction opens is another deed. */
function opensOther({ clauses }: Sentence, clause: number): boolean {
  return /^(?:when|while|because|although|though|if|once|but|as|after|before)$/.test(clauses[clause]?.opener ?? "");
}

/** Whether one of the words the trigger needs stands behind it; of a passive, in front of it will do. */
export function hasNeeded(
  sentence: Sentence,
  index: number,
  { needs, lemma }: TriggerForm["trigger"],
  group: VerbGroup,
): boolean {
  if (needs.size === 0) return true;
  const clause = sentence.words[index]?.clause ?? 0;
  for (let at = index + 1, left = needReach; left > 0; at++) {
    const word = sentence.words[at];
    if (
      word === undefined ||
      (!isWithin(sentence, word.clause, clause, needs) && (at > index + 2 || opensOther(sentence, word.clause)))
    )
      break;
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
