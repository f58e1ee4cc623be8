import * as words from "../event/governors.ts";
import type { Sentence } from "../event/sentence.ts";

export const accusing = new Set("accuse accuses accused accusing blame blames blamed blaming".split(" "));

/** "claimed that they had attacked", "claimed the Soviets had attacked", "accused Japan of attacking". */
export function isCharge({ words: list }: Sentence, hedge: number, index: number, opener: string): boolean {
  const word = list[hedge];
  if (word === undefined || !words.alleging.has(word.folded)) return false;
  if (opener === "that") return true;
  if (word.clause !== list[index]?.clause) return false;
  const between = list.slice(hedge + 1, index);
  if (accusing.has(word.folded)) return between.some(({ folded }) => /^(?:of|for)$/.test(folded));
  return !/^(?:to|the|responsibility|victory)$/.test(between[0]?.folded ?? "to") || between[1]?.party != null
    ? between.some(({ folded }) => words.haveForms.has(folded) || words.beForms.has(folded))
    : false;
}

const witnesses = new Set(
  "records record reports report sources source accounts account claims claim estimates army military navy government officials command forces authorities".split(
    " ",
  ),
);
const sourceReach = 6;

/** "According to the Soviets, Japanese troops had crossed": what one side says that the other did. */
export function isByOtherSide({ words: list }: Sentence, index: number): boolean {
  const to = list.findIndex(({ folded }, at) => at < index && folded === "to" && list[at - 1]?.folded === "according");
  if (to < 0) return false;
  const comma = list.findIndex(({ folded }, at) => at > to && folded === ",");
  if (comma < 0 || comma > index) return false;
  const source = list.slice(to + 1, Math.min(comma, to + 1 + sourceReach));
  const teller = source.find(({ party }) => party !== null)?.party;
  if (teller == null) return false;
  if (teller.form === "adjective" && !source.some(({ folded }) => witnesses.has(folded))) return false;
  const clause = list[index]?.clause;
  const doer = list.findIndex(
    ({ party, clause: own }, at) => at > comma && at < index && own === clause && party !== null,
  );
  if (doer < 0 || list[doer]?.party?.party === teller.party) return false;
  return !list.slice(doer, index).some(({ folded }) => words.beForms.has(folded) || folded === "by");
}

/** "Since orders were always delivered in person, he was sent": the habit is that of another verb, which a comma parts from the trigger. */
export function isOfOther({ words: list, clauses }: Sentence, hedge: number, index: number): boolean {
  if (hedge === clauses[list[hedge]?.clause ?? 0]?.first) return false;
  const isAuxiliary = ({ folded }: (typeof list)[number]) => words.beForms.has(folded) || words.haveForms.has(folded);
  const between = list.slice(hedge + 1, index);
  return (
    list.slice(0, hedge).some(isAuxiliary) && between.some(({ folded }) => folded === ",") && between.some(isAuxiliary)
  );
}
