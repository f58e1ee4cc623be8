import { type Assertion, determiners, isAdverb, prepositions, type Result, type VerbGroup } from "./assertion.ts";
import * as words from "./governors.ts";
import type { VerbForm } from "./inflection.ts";
import type { Sentence, Word } from "./sentence.ts";
import { chain } from "./verb-chain.ts";
import { gerund } from "./verb-gerund.ts";
import { infinitive, infinitiveBefore } from "./verb-infinitive.ts";

/** Reads the verb at `index`; the forms say what the word can be. Returns what the telling amounts to. */
export function verbGroupAt(sentence: Sentence, index: number, forms: readonly VerbForm[]): VerbGroup {
  const { words: list } = sentence;
  let at = index - 1;
  let negated = false;
  while (at >= 0 && isAdverb(list[at])) {
    const isNegation = words.negations.has(list[at]?.folded ?? "");
    if (isNegation || (at === index - 1 && /^(?:nearly|almost)$/.test(list[at]?.folded ?? ""))) negated = true;
    at--;
  }
  const before = list[at]?.folded ?? "";
  const result = (
    assertion: Assertion,
    isPassive = false,
    first = at,
    isParticiple = false,
    isReduced = false,
  ): VerbGroup => ({
    isReduced,
    assertion: negated && assertion !== "noun" && assertion !== "adjective" ? "negated" : assertion,
    isPassive,
    first: Math.max(first, 0),
    isParticiple,
  });
  if (forms.includes("ing")) return gerund(sentence, index, at, before, result);
  if (forms.includes("past") || forms.includes("participle")) {
    const finite = pastForm(sentence, index, at, before, forms, result);
    if (finite !== null) return finite;
  }
  return baseForm(sentence, index, at, before, forms, result);
}

function pastForm(
  sentence: Sentence,
  index: number,
  at: number,
  before: string,
  forms: readonly VerbForm[],
  result: Result,
): VerbGroup | null {
  const { words: list } = sentence;
  if (words.beForms.has(before)) return chain(sentence, at, true, result);
  if (words.haveForms.has(before)) return chain(sentence, at, false, result);
  const next = list[index + 1];
  const isBeforeNoun =
    next !== undefined &&
    next.shape === "lower" &&
    !prepositions.has(next.folded) &&
    !determiners.has(next.folded) &&
    !isAdverb(next);
  const previous = list[index - 1];
  if (
    (determiners.has(before) && before !== "that") ||
    (previous?.party?.form === "adjective" &&
      previous.end !== list[index]?.start &&
      isBeforeNoun &&
      !forms.includes("past"))
  ) {
    return result("adjective");
  }
  if (isBeforeNoun && (previous?.shape === "digits" || before === "including")) return result("adjective"); // "39,000 drafted people"
  if (prepositions.has(before) && before !== "by" && !(before === "before" || before === "after"))
    return result("adjective");
  if (forms.includes("base") && (before === "to" || words.modals.has(before) || before === "did")) return null;
  if ((list[at]?.folded === "-" || list[at]?.folded === "–") && list[at]?.end === list[at + 1]?.start)
    return result("adjective");
  if (sharedPassive(sentence, index) !== null) return result("happened", true, index);
  const isByBehind = next?.folded === "by" || (particles.has(next?.folded ?? "") && list[index + 2]?.folded === "by");
  const isReduced =
    isByBehind ||
    (forms.includes("participle") &&
      !forms.includes("past") &&
      (before === "and" || before === "or" || before === ","));
  return result(
    "happened",
    isReduced,
    index,
    isReduced,
    isReduced && isByBehind && before !== "and" && before !== "or" && before !== ",",
  );
}

const particles = new Set(["down", "off", "back", "out", "over", "up"]);
const farthestPassive = 9;

/** "were captured and executed", "was stopped by soldiers and shot dead": the word of a passive that a participle without an object is joined to. */
export function sharedPassive({ words: list }: Sentence, index: number): number | null {
  let and = index - 1;
  while (isAdverb(list[and])) and--;
  if (list[and]?.folded !== "and" && list[and]?.folded !== "or") return null;
  const next = list[index + 1]?.folded === "dead" ? list[index + 2] : list[index + 1];
  const hasObject =
    next !== undefined &&
    (next.name !== null || next.party !== null || determiners.has(next.folded) || next.shape === "digits");
  const isOfMore =
    next?.shape === "lower" && !prepositions.has(next.folded) && !isAdverb(next) && !isJoint(next.folded);
  if (hasObject || isOfMore) return null;
  for (let at = and - 1; at > Math.max(0, and - farthestPassive); at--) {
    const word = list[at];
    if (word === undefined || word.clause !== list[index]?.clause) return null;
    if (/^(?:was|were|been)$/.test(word.folded)) return isParticipleNear(list, at, and) ? at : null;
  }
  return null;
}

function isJoint(folded: string): boolean {
  return folded === "and" || folded === "or" || folded === "but" || folded === "while" || folded === "when";
}

/** Whether a participle follows the "was" at the word before the "and". */
function isParticipleNear(list: readonly Word[], be: number, and: number): boolean {
  let at = be + 1;
  while (isAdverb(list[at])) at++;
  const { folded = "" } = list[at] ?? {};
  return (
    at < and &&
    (/(?:ed|en|wn)$/.test(folded) ||
      /^(?:shot|sunk|hit|cut|held|lost|burnt|sent|put|taken|caught|found|told|led)$/.test(folded))
  );
}

function baseForm(
  sentence: Sentence,
  index: number,
  at: number,
  before: string,
  forms: readonly VerbForm[],
  result: Result,
): VerbGroup {
  if (before === "to") return result(infinitive(sentence, at), false, at);
  if (words.modals.has(before)) return result("hypothetical", false, at);
  if (before === "and" || before === "or") {
    const to = infinitiveBefore(sentence, at);
    if (to !== null) return result(infinitive(sentence, to), false, at);
  }
  if (before === "did" || before === "do" || before === "does") return result("happened", false, at);
  if (isCaused(sentence.words, at)) return result("happened", false, at);
  if (isChronicle(sentence) && (forms.includes("s") || hasNameBefore(sentence.words, index)))
    return result("happened", false, index);
  return result(forms.includes("base") && sentence.words[index - 1]?.shape === "lower" ? "general" : "noun");
}

/** Whether the passage tells in the present what happened: lines of an infobox and of a table of years ("1921 The Soviets repel the attack"). */
function isChronicle({ analysed: { passage } }: Sentence): boolean {
  return (
    passage.kind === "infobox" ||
    (passage.kind !== "heading" && /^[\s\-*•]*\d{4}(?:\s*[-–]\s*\d{2,4})?:?\s/.test(passage.text))
  );
}

/** "The Soviets repel": a side right in front of a bare verb. */
function hasNameBefore(list: readonly Word[], index: number): boolean {
  const before = list[index - 1];
  return before?.party !== null && before?.party?.form !== "adjective";
}

/** "he had them withdraw", "made the garrison surrender". */
function isCaused(list: readonly Word[], at: number): boolean {
  const isObject = /^(?:them|him|her|us|troops|forces|men|soldiers)$/.test(list[at]?.folded ?? "");
  return isObject && list.slice(Math.max(0, at - 4), at).some(({ folded }) => /^(?:had|made|let)$/.test(folded));
}
