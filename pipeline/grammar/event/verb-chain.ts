import { isAdverb, type Result, type VerbGroup } from "./assertion.ts";
import * as words from "./governors.ts";
import type { Sentence } from "./sentence.ts";
import { aboveImplicative, infinitive, isBaseForm } from "./verb-infinitive.ts";

/** From the auxiliary at `at` leftwards: "was", "had been", "would be", "to be". */
export function chain(sentence: Sentence, at: number, isPassive: boolean, result: Result): VerbGroup {
  const { words: list } = sentence;
  let first = at;
  let index = at;
  let negated = false;
  let isPresentPerfect = false;
  while (index >= 0) {
    const folded = list[index]?.folded ?? "";
    if (words.negations.has(folded)) negated = true;
    else if (words.modals.has(folded)) return result("hypothetical", isPassive, index);
    else if (folded === "to") return result(negated ? "negated" : infinitive(sentence, index), isPassive, index);
    else if (folded === "has" || folded === "have") {
      isPresentPerfect = true;
      first = index;
    } else if (
      words.implicative.has(folded) &&
      /^(?:and|or)$/.test(list[index - 1]?.folded ?? "") &&
      isBaseForm(folded)
    )
      return result(aboveImplicative(sentence, index), isPassive, index);
    else if (
      words.beForms.has(folded) ||
      words.haveForms.has(folded) ||
      words.implicative.has(folded) ||
      folded === "did"
    )
      first = index;
    else if (!isAdverb(list[index])) break;
    index--;
  }
  if (negated) return result("negated", isPassive, first);
  if (
    isPresentPerfect &&
    (awaits.has(sentence.clauses[list[first]?.clause ?? 0]?.opener ?? "") || awaits.has(list[first - 2]?.folded ?? ""))
  )
    return result("hypothetical", isPassive, first);
  const head = list[first]?.folded ?? "";
  if (head === "be") return result("ordered", isPassive, first); // "recommended that troops be sent"
  if (head === "being" && keepsFrom.has(list[first - 1]?.folded ?? "")) return result("purpose", isPassive, first);
  if (isPassive && words.presentBe.has(head) && sentence.analysed.passage.kind === "paragraph")
    return result("general", true, first);
  return result("happened", isPassive, first);
}

// Prepositions and verbs in front of "being" that say it did not come to that: "rescued from being cut off".
const keepsFrom = new Set("from without against avoid avoided avoiding of for to risk risked".split(" "));
// Conjunctions after which a present perfect lies ahead: "after Germany has surrendered".
const awaits = new Set(["after", "once", "when", "until", "if", "before"]);
