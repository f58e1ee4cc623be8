import type { Assertion } from "../event/assertion.ts";
import * as words from "../event/governors.ts";
import type { Sentence } from "../event/sentence.ts";
import type { Status } from "../event/status.ts";
import { accusing } from "./charges.ts";

const fearReach = 6; // "rumors circulating on the 15th that"

/**
 * What an infinitive or a "would" amounts to by what stands above it: a thing feared ("the fear that the enemy might land"),
 * proposed ("proposed to divide the island, the north to be occupied"), charged ("accused of attacking") or kept from happening
 * ("persuaded them not to surrender").
 */
export function thought(sentence: Sentence, index: number, assertion: Assertion): Status | null {
  const { words: list, clauses } = sentence;
  const { opener = "", first = 0 } = clauses[list[index]?.clause ?? 0] ?? {};
  if (assertion === "hypothetical") {
    const above = list.slice(Math.max(0, first - fearReach), first);
    const isFeared = opener === "that" && above.some(({ folded }) => words.feared.has(folded));
    return isFeared ? { status: "feared", certainty: "stated" } : null;
  }
  const before = list.slice(0, index);
  if (assertion === "purpose" && before.at(-1)?.folded === "be" && before.at(-2)?.folded === "to") {
    const isProposed = before.some(({ folded }) => /^propos(?:ed|es|ing|al)$/.test(folded));
    return isProposed ? { status: "proposed", certainty: "stated" } : null;
  }
  if (assertion === "purpose" && /^(?:of|for)$/.test(before.at(-1)?.folded ?? "")) {
    const isCharged = before.some(({ folded, clause }) => accusing.has(folded) && clause === list[index]?.clause);
    return isCharged ? { status: "alleged", certainty: "doubtful" } : null;
  }
  if (
    (assertion === "negated" || assertion === "ordered") &&
    before.at(-1)?.folded === "to" &&
    before.at(-2)?.folded === "not"
  ) {
    const isPersuaded = before
      .slice(-8)
      .some(({ folded }) => /^(?:persuade|persuaded|convinced|convince)$/.test(folded));
    return isPersuaded ? { status: "averted", certainty: "stated" } : null;
  }
  return null;
}
