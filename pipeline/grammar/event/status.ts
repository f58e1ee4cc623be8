import type { Assertion } from "./assertion.ts";
import * as words from "./governors.ts";
import type { Sentence } from "./sentence.ts";
import type { EventTelling, EventType, TellingStatus } from "./telling.ts";

export interface Status {
  readonly status: TellingStatus;
  readonly certainty: EventTelling["certainty"];
}

// What was tried took place as a fight; what was agreed to was done where the agreement is the thing itself.
const attemptable = new Set<EventType>(["battle", "skirmish", "landing", "campaign", "air_raid", "bombardment"]);
const decidable = new Set<EventType>(["surrender", "retreat", "evacuation", "ceasefire"]);
const agreeable = new Set<EventType>(["surrender", "ceasefire", "treaty", "negotiation"]);

/** What the assertion makes of a trigger of this type; null when nothing is told. */
export function statusFrom(assertion: Assertion, type: EventType): Status | null {
  switch (assertion) {
    case "happened":
      return { status: "happened", certainty: "stated" };
    case "failed":
    case "attempted":
      return attemptable.has(type) ? { status: "happened", certainty: "stated" } : null;
    case "agreed":
      return agreeable.has(type)
        ? { status: "happened", certainty: "inferred" }
        : { status: "planned", certainty: "stated" };
    case "decided":
      return decidable.has(type)
        ? { status: "happened", certainty: "inferred" }
        : { status: "planned", certainty: "stated" };
    case "purpose":
      return type === "exercise" ? { status: "happened", certainty: "inferred" } : null;
    case "sent":
      return type === "negotiation" ? { status: "happened", certainty: "inferred" } : null;
    case "planned":
    case "feared":
    case "proposed":
    case "refused":
    case "averted":
      return { status: assertion, certainty: "stated" };
    default:
      return null;
  }
}

/** Clauses that a condition or a "would" above them keeps from being told. */
const dependents = new Set(["when", "if", "until", "once", "unless", "before"]);

/** The status once conditions, habits, doubts and charges in front of the trigger are heard; null when nothing is told. */
export function qualified(sentence: Sentence, index: number, status: Status): Status | null {
  const clause = sentence.words[index]?.clause ?? 0;
  const opener = sentence.clauses[clause]?.opener ?? "";
  if (words.hypothetical.has(opener)) return null;
  let result = status;
  for (const at of sentence.hedges) {
    if (at >= index) break;
    const word = sentence.words[at];
    if (word === undefined) continue;
    const isNear = word.clause === clause || opener === "that";
    if (words.modals.has(word.folded) && dependents.has(opener) && word.clause === sentence.clauses[clause]?.above)
      return null;
    if (isNear && words.habitual.has(word.folded)) return null;
    if (isNear && words.allegedAdverbs.has(word.folded)) result = alleged(result);
    else if (isNear && words.doubting.has(word.folded) && result.certainty === "stated")
      result = { ...result, certainty: "doubtful" };
    else if (isCharge(sentence, at, index, opener)) result = alleged(result);
  }
  return isByOtherSide(sentence, index) ? alleged(result) : result;
}

const accusing = new Set("accuse accuses accused accusing blame blames blamed blaming".split(" "));

/** "claimed that they had attacked", "claimed the Soviets had attacked", "accused Japan of attacking". */
function isCharge({ words: list }: Sentence, hedge: number, index: number, opener: string): boolean {
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
const fearReach = 6; // "rumors circulating on the 15th that"

/** "According to the Soviets, Japanese troops had crossed": what one side says that the other did. */
function isByOtherSide({ words: list }: Sentence, index: number): boolean {
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

function alleged(status: Status): Status {
  return status.status === "happened" ? { status: "alleged", certainty: "doubtful" } : status;
}

const givenUp = new Set(
  "halted abandoned cancelled canceled dropped suspended scrapped averted prevented shelved stopped".split(" "),
);
const turnedDown = new Set("rejected refused declined vetoed".split(" "));

/** A plan that the words behind it say was given up or turned down: "the plan to occupy Hokkaido was halted". */
export function whatBecame(sentence: Sentence, index: number, status: Status): Status {
  if (status.status !== "planned" && status.status !== "proposed") return status;
  const { words: list } = sentence;
  for (let at = index + 1; at < list.length - 1; at++) {
    if (!words.beForms.has(list[at]?.folded ?? "")) continue;
    const verb = list[at + 1]?.folded ?? "";
    if (givenUp.has(verb)) return { ...status, status: "averted" };
    if (turnedDown.has(verb)) return { ...status, status: "refused" };
  }
  return status;
}
