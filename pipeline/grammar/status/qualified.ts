import * as words from "../event/governors.ts";
import type { Sentence } from "../event/sentence.ts";
import type { Status } from "../event/status.ts";
import { isByOtherSide, isCharge, isOfOther } from "./charges.ts";

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
    if (isNear && words.habitual.has(word.folded) && !isOfOther(sentence, at, index)) return null;
    if (isNear && words.allegedAdverbs.has(word.folded)) result = alleged(result);
    else if (isNear && words.doubting.has(word.folded) && result.certainty === "stated")
      result = { ...result, certainty: "doubtful" };
    else if (isCharge(sentence, at, index, opener)) result = alleged(result);
  }
  return isByOtherSide(sentence, index) ? alleged(result) : result;
}

function alleged(status: Status): Status {
  return status.status === "happened" ? { status: "alleged", certainty: "doubtful" } : status;
}
