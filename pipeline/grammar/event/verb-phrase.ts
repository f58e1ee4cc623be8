import { isFinite, isPastTrigger } from "./clauses.ts";
import type { Sentence } from "./sentence.ts";

/** The words that a verb shares with no verb coordinated with it in its clause. */
export interface VerbPhrase {
  /** First word behind the "and" that joins it to the verb before; the first of the clause when there is none. */
  readonly first: number;
  /** Last word in front of the "and" that joins the next verb; the last of the clause when there is none. */
  readonly last: number;
}

/**
 * "landed in Finland and entered Helsinki": what follows the one verb is not the other's. Verbs that stand side by side
 * ("attacked and occupied Maoka") share what follows them.
 */
export function verbPhraseAt(sentence: Sentence, index: number): VerbPhrase {
  const { words, clauses } = sentence;
  const clause = words[index]?.clause ?? 0;
  const { first = 0, last = words.length - 1 } = clauses[clause] ?? {};
  let from = first;
  for (let at = index - 1; at > first; at--) {
    if (!joinsVerb(sentence, at)) continue;
    from = at + 1;
    break;
  }
  for (let at = index + 1; at <= last; at++) {
    if (words[at]?.clause !== clause || !joinsVerb(sentence, at)) continue;
    if (words.slice(index + 1, at).some(({ folded }) => !particle.test(folded))) return { first: from, last: at - 1 };
  }
  return { first: from, last };
}

/** Whether an "and" or a comma at the word joins a finite verb to what stands before it. */
function joinsVerb({ words }: Sentence, at: number): boolean {
  const { folded, clause } = words[at] ?? {};
  if (folded !== "and" && folded !== "or" && folded !== "but" && folded !== ",") return false;
  let next = at + 1;
  if (folded === "," && /[a-z]{2}ing$/.test(words[next]?.folded ?? "") && words[next]?.shape === "lower") return true;
  while (isBetween.test(words[next]?.folded ?? "")) next++;
  if (words[next]?.clause !== clause || !isFinite(words, next)) return false;
  return isPastTrigger(words[next]?.folded ?? "") || words[next + 1]?.party === null; // not "and heavily armed Soviet"
}

const particle = /^(?:off|out|down|up|back|over|away|[a-z]+ly)$/;
const isBetween = /^(?:then|also|later|eventually|even|and|(?:[a-z]+ly))$/;
