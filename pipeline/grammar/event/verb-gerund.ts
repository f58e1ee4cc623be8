import { determiners, prepositions, type Result, type VerbGroup } from "./assertion.ts";
import * as words from "./governors.ts";
import type { Sentence, Word } from "./sentence.ts";
import { chain } from "./verb-chain.ts";
import { infinitive, infinitiveBefore } from "./verb-infinitive.ts";

const gerundAfter = new Set([
  "after",
  "before",
  "by",
  "following",
  "upon",
  "while",
  "when",
  "since",
  "in",
  "and",
  "or",
  "on",
]);
const nearInfinitive = 5;
const gerundNever = new Set([
  "without",
  "for",
  "of",
  "from",
  "against",
  "about",
  "despite",
  "than",
  "instead",
  "at",
  "with",
  "like",
  "towards",
  "toward",
  "to",
]);

/** What a form in -ing says: a deed done beside another, a purpose, or a noun. */
export function gerund(sentence: Sentence, index: number, at: number, before: string, result: Result): VerbGroup {
  const { words: list } = sentence;
  if (craft.has(list[index + 1]?.folded ?? "") || isOfNamedNoun(list, index)) return result("noun");
  if ((before === "and" || before === "or" || before === ",") && isBehindPurpose(list, at)) return result("purpose");
  if (words.beForms.has(before)) return chain(sentence, at, false, result);
  if (words.implicative.has(before)) return chain(sentence, at, false, result);
  if (words.attempting.has(before)) return result("attempted", false, at, true);
  if (words.planning.has(before) || words.contemplated.has(before)) return result("planned", false, at);
  if (words.refusing.has(before) || words.failing.has(before)) return result("negated");
  const following = list[index + 1];
  if (
    following !== undefined &&
    (words.occurrenceVerbs.has(following.folded) ||
      words.beForms.has(following.folded) ||
      words.modals.has(following.folded))
  )
    return result("noun");
  if (before === "to" && list[at - 1]?.folded === "addition") return result("happened", false, index, true);
  const to = before === "by" ? infinitiveBefore(sentence, at) : null;
  if (to !== null && at - to <= nearInfinitive) return result(infinitive(sentence, to), false, at, true); // "to isolate it by capturing the islands"
  if (gerundNever.has(before)) return result("purpose");
  if (gerundAfter.has(before) || before === ",") return result("happened", false, index, true);
  const previous = list[index - 1];
  if (previous === undefined) return result("happened", false, index, true);
  if (list[index - 2]?.folded === "-" && !previous.folded.endsWith("ly") && previous.name === null)
    return result("noun"); // "a full-scale landing"
  if (determiners.has(before) || previous.party?.form === "adjective") return result("noun");
  if (
    determiners.has(list[index - 2]?.folded ?? "") &&
    /(?:ed|al|ous)$|^(?:emergency|surprise|crash|mass|large|major|joint)$/.test(before)
  )
    return result("noun"); // "an alleged kidnapping"
  if (previous.folded === ")" || previous.name !== null || previous.party !== null)
    return result("happened", false, index, true);
  if (prepositions.has(before)) return result("purpose");
  return previous.shape === "lower" ? result("happened", false, index, true) : result("noun");
}

const craft = new Set(
  "boat boats craft ship ships force forces party parties operation operations site zone beach point troops wave party unit units camp camps".split(
    " ",
  ),
);

/** "the Tōro landing": a name between article and gerund makes a noun of it. */
function isOfNamedNoun(list: readonly Word[], index: number): boolean {
  let at = index - 1;
  if (list[at]?.name?.kind !== "place") return false;
  while (list[at]?.name !== null && list[at] !== undefined) at--;
  return determiners.has(list[at]?.folded ?? "");
}

/** "for landing and attacking": the second gerund is what the first is. */
function isBehindPurpose(list: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(1, at - 5); index--) {
    const word = list[index];
    if (word?.folded.endsWith("ing") && gerundNever.has(list[index - 1]?.folded ?? "")) return true;
    if (
      word?.folded.endsWith("ing") &&
      list[index - 1]?.folded.endsWith("ly") &&
      gerundNever.has(list[index - 2]?.folded ?? "")
    )
      return true;
  }
  return false;
}
