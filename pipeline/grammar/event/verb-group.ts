import * as words from "./governors.ts";
import type { VerbForm } from "./inflection.ts";
import type { Sentence, Word } from "./sentence.ts";

/** What a verb with its auxiliaries and the verbs above it says of the deed. */
export type Assertion =
  | "happened"
  | "attempted"
  | "agreed"
  | "decided"
  | "sent"
  | "planned"
  | "feared"
  | "proposed"
  | "refused"
  | "averted"
  | "purpose"
  | "ordered"
  | "hypothetical"
  | "negated"
  | "habitual"
  | "adjective"
  | "noun"
  | "general";

export interface VerbGroup {
  readonly assertion: Assertion;
  readonly isPassive: boolean;
  /** First word of the group: subjects stand before it. */
  readonly first: number;
  /** Whether it is a passive participle straight behind what it is said of: "territories seized by violence". */
  readonly isReduced: boolean;
  /** Whether it is a participle that hangs on another verb: "…, capturing ten soldiers". */
  readonly isParticiple: boolean;
}

const determiners = new Set(
  "the a an this that these those his her its their our any some another such further each every no heavy main first second final initial general full".split(
    " ",
  ),
);
const prepositions = new Set(
  "of in on at by for with from to into onto against between among during after before under over through via near since until upon without as toward towards around about along off within behind".split(
    " ",
  ),
);
const gerundAfter = new Set(["after", "by", "following", "upon", "while", "when", "since", "in", "and", "or", "on"]);
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
  "before",
]);

/** Reads the verb at `index`; the forms say what the word can be. Returns what the telling amounts to. */
export function verbGroupAt(sentence: Sentence, index: number, forms: readonly VerbForm[]): VerbGroup {
  const { words: list } = sentence;
  let at = index - 1;
  let negated = false;
  while (at >= 0 && isAdverb(list[at])) {
    if (words.negations.has(list[at]?.folded ?? "")) negated = true;
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

type Result = (
  assertion: Assertion,
  isPassive?: boolean,
  first?: number,
  isParticiple?: boolean,
  isReduced?: boolean,
) => VerbGroup;

function isAdverb(word: Word | undefined): boolean {
  if (word === undefined || word.name !== null) return false;
  return (
    words.adverbs.has(word.folded) || (word.folded.length > 4 && word.folded.endsWith("ly") && word.shape === "lower")
  );
}

function gerund(sentence: Sentence, index: number, at: number, before: string, result: Result): VerbGroup {
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
  if (gerundNever.has(before)) return result("purpose");
  if (gerundAfter.has(before) || before === ",") return result("happened", false, index, true);
  const previous = list[index - 1];
  if (previous === undefined) return result("happened", false, index, true);
  if (list[index - 2]?.folded === "-" && !previous.folded.endsWith("ly") && previous.name === null)
    return result("noun"); // "a full-scale landing"
  if (determiners.has(before) || previous.party?.form === "adjective") return result("noun");
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
  if (prepositions.has(before) && before !== "by" && !(before === "before" || before === "after"))
    return result("adjective");
  if (forms.includes("base") && (before === "to" || words.modals.has(before) || before === "did")) return null;
  if (list[at]?.folded === "-" || list[at]?.folded === "–") return result("adjective");
  const isReduced =
    next?.folded === "by" ||
    (forms.includes("participle") &&
      !forms.includes("past") &&
      (before === "and" || before === "or" || before === ","));
  return result(
    "happened",
    isReduced,
    index,
    isReduced,
    isReduced && next?.folded === "by" && before !== "and" && before !== "or" && before !== ",",
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
  if (forms.includes("s") && sentence.analysed.passage.kind === "infobox") return result("happened", false, index);
  return result(forms.includes("base") && sentence.words[index - 1]?.shape === "lower" ? "general" : "noun");
}

/** The "to" of the infinitive that a bare verb behind "and" is joined to: "decided to unite the units and move eastwards". */
function infinitiveBefore({ words: list }: Sentence, and: number): number | null {
  const clause = list[and]?.clause;
  for (let at = and - 1; at >= Math.max(0, and - reach); at--) {
    if (list[at]?.clause !== clause) return null;
    if (list[at]?.folded === "to" && list[at + 1]?.shape === "lower" && !determiners.has(list[at + 1]?.folded ?? ""))
      return at;
  }
  return null;
}

/** "he had them withdraw", "made the garrison surrender". */
function isCaused(list: readonly Word[], at: number): boolean {
  const isObject = /^(?:them|him|her|us|troops|forces|men|soldiers)$/.test(list[at]?.folded ?? "");
  return isObject && list.slice(Math.max(0, at - 4), at).some(({ folded }) => /^(?:had|made|let)$/.test(folded));
}

/** From the auxiliary at `at` leftwards: "was", "had been", "would be", "to be". */
function chain(sentence: Sentence, at: number, isPassive: boolean, result: Result): VerbGroup {
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
  if (isPassive && words.presentBe.has(head) && sentence.analysed.passage.kind === "paragraph")
    return result("general", true, first);
  return result("happened", isPassive, first);
}

// Conjunctions after which a present perfect lies ahead: "after Germany has surrendered".
const awaits = new Set(["after", "once", "when", "until", "if", "before"]);
const reach = 12;

/** What an infinitive amounts to: decided by the verb or noun it hangs on. */
function infinitive(sentence: Sentence, to: number): Assertion {
  const { words: list } = sentence;
  let at = to - 1;
  while (at >= 0 && isAdverb(list[at])) at--;
  const direct = governorClass(list[at]);
  if (direct !== null && direct !== "happened") return direct;
  if (direct === "happened") return aboveImplicative(sentence, at);
  const clause = list[to]?.clause;
  for (let index = at - 1; index >= Math.max(0, at - reach); index--) {
    const word = list[index];
    if (word === undefined || (word.clause !== clause && word.folded !== ")")) break;
    if (word.folded === "allowing" || word.folded === "advantage") return "happened";
    if (words.ordering.has(word.folded)) return "ordered";
    if (
      /^(?:forced|forcing|compell(?:ed|ing)|enabl(?:ed|ing|es)|caus(?:ed|ing)|allow(?:ed|ing)|help(?:ed|ing)|drove|driving)$/.test(
        word.folded,
      ) &&
      !words.ordering.has(word.folded)
    )
      return "happened";
    if (word.folded === "decided") return "decided";
    if (words.planning.has(word.folded) && word.folded !== "set" && word.folded !== "looking") return "planned";
  }
  return "purpose";
}

function isBaseForm(folded: string): boolean {
  return /^(?:continue|begin|start|proceed|manage|resume|force|make|help|keep|come|choose|lead|cause|enable|compel)$/.test(
    folded,
  );
}

/** "failed to continue to attack", "decided to start to land": the verb above the implicative decides. */
function aboveImplicative(sentence: Sentence, at: number): Assertion {
  const { words: list } = sentence;
  const before = list[at - 1]?.folded ?? "";
  if (before === "to") return infinitive(sentence, at - 1);
  if (isBaseForm(list[at]?.folded ?? "") && (before === "and" || before === "or")) {
    for (let index = at - 2; index >= Math.max(0, at - reach); index--)
      if (list[index]?.folded === "to") return infinitive(sentence, index);
  }
  if (words.modals.has(before)) return "hypothetical";
  if (words.negations.has(before)) return "negated";
  return "happened";
}

function governorClass(word: Word | undefined): Assertion | null {
  if (word === undefined) return null;
  const { folded } = word;
  if (folded === "agreed" || folded === "agreeing") return "agreed";
  if (folded === "decided" || folded === "deciding") return "decided";

  if (folded === "sent" || folded === "dispatched") return "sent";
  if (words.attempting.has(folded)) return "attempted";
  if (words.failing.has(folded)) return "negated";
  if (words.refusing.has(folded)) return "refused";
  if (words.feared.has(folded)) return "feared";
  if (/^propos/.test(folded)) return "proposed";
  if (words.ordering.has(folded)) return "ordered";
  if (words.planning.has(folded)) return "planned";
  if (words.implicative.has(folded)) return "happened";
  return null;
}
