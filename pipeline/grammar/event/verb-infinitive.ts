import { type Assertion, determiners, isAdverb } from "./assertion.ts";
import * as words from "./governors.ts";
import type { Sentence, Word } from "./sentence.ts";

const reach = 12;

/** What an infinitive amounts to: decided by the verb or noun it hangs on. */
export function infinitive(sentence: Sentence, to: number): Assertion {
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

/** The "to" of the infinitive that a bare verb behind "and" is joined to: "decided to unite the units and move eastwards". */
export function infinitiveBefore({ words: list }: Sentence, and: number): number | null {
  const clause = list[and]?.clause;
  for (let at = and - 1; at >= Math.max(0, and - reach); at--) {
    if (list[at]?.clause !== clause) return null;
    if (list[at]?.folded === "to" && list[at + 1]?.shape === "lower" && !determiners.has(list[at + 1]?.folded ?? ""))
      return at;
  }
  return null;
}

/** Whether a verb above an infinitive is itself a bare one: "to continue to attack". */
export function isBaseForm(folded: string): boolean {
  return /^(?:continue|begin|start|proceed|manage|resume|force|make|help|keep|come|choose|lead|cause|enable|compel)$/.test(
    folded,
  );
}

/** "failed to continue to attack", "decided to start to land": the verb above the implicative decides. */
export function aboveImplicative(sentence: Sentence, at: number): Assertion {
  const { words: list } = sentence;
  const before = list[at - 1]?.folded ?? "";
  if (before === "to") return infinitive(sentence, at - 1);
  if (isBaseForm(list[at]?.folded ?? "") && (before === "and" || before === "or")) {
    for (let index = at - 2; index >= Math.max(0, at - reach); index--)
      if (list[index]?.folded === "to") return infinitive(sentence, index);
  }
  let aux = at - 1;
  while (words.beForms.has(list[aux]?.folded ?? "")) aux--; // "can be used to destroy"
  if (words.modals.has(list[aux]?.folded ?? "")) return "hypothetical";
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
  if (words.failing.has(folded)) return /^(?:fail|unable)/.test(folded) ? "failed" : "negated";
  if (words.refusing.has(folded)) return "refused";
  if (words.feared.has(folded)) return "feared";
  if (/^propos/.test(folded)) return "proposed";
  if (words.ordering.has(folded)) return "ordered";
  if (words.planning.has(folded)) return "planned";
  if (words.implicative.has(folded)) return "happened";
  return null;
}
