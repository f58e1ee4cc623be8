import { type Effect, told } from "./effect.ts";
import * as words from "./governors.ts";
import { type Phrase, prepositions } from "./noun-phrase.ts";
import type { Sentence } from "./sentence.ts";

/** "The landing began", "an order was issued": what the verb behind the phrase says; undefined when there is none. */
export function effectBehind(sentence: Sentence, index: number, phrase: Phrase): Effect | null | undefined {
  const list = sentence.words;
  const clause = list[index]?.clause;
  const isAdjunct = prepositions.has(list[phrase.first - 1]?.folded ?? "");
  for (let at = index + 1; at < list.length && at < index + 24; at++) {
    const word = list[at];
    if (word === undefined) return undefined;
    if (word.clause !== clause) {
      if (sentence.clauses[word.clause]?.opener === "(") continue;
      return undefined;
    }
    if ((word.folded === "and" && !joinsNames(sentence, at)) || (isAdjunct && word.folded === ",")) return undefined;
    if (word.name !== null || word.party !== null || word.date !== null || word.event !== null) continue;
    if (words.modals.has(word.folded) || /^(?:seem|appear|look)(?:s|ed)?$/.test(word.folded))
      return isAdjunct ? undefined : null;
    if (list[at - 1]?.folded === "," && isInsert(list, at)) {
      // "talks, mediated by the OSCE, have been held"
      const close = list.findIndex(({ folded }, next) => next > at && folded === ",");
      if (close > 0) at = close;
      continue;
    }
    if (isAdjunct && (words.beForms.has(word.folded) || words.haveForms.has(word.folded))) return undefined;
    if (words.beForms.has(word.folded)) return passive(sentence, index, at);
    if (words.haveForms.has(word.folded) && list[at + 1]?.folded === "been") return passive(sentence, index, at + 1);
    if (words.occurrenceVerbs.has(word.folded))
      return isAdjunct && !word.folded.endsWith("ing") ? undefined : told(null);
    if (!isAdjunct && isDoneBy(sentence, at, phrase)) return told(null);
    if (
      word.shape === "lower" &&
      word.folded.endsWith("ed") &&
      !prepositions.has(word.folded) &&
      !words.implicative.has(word.folded)
    )
      return undefined;
  }
  return undefined;
}

/** "talks, [mediated by the OSCE,] have been held": a participle between commas. */
function isInsert(list: Sentence["words"], at: number): boolean {
  const { folded = "" } = list[at] ?? {};
  return (
    /(?:ed|ing)$/.test(folded) && !words.occurrenceVerbs.has(folded) && prepositions.has(list[at + 1]?.folded ?? "")
  );
}

const doneByEvents = new Set(
  "left led cost drove brought gave saw made cut struck hit paved wrought laid threw".split(" "),
);

/** "The bombardment destroyed half the town": what is said to have done something came about. */
function isDoneBy({ words: list }: Sentence, at: number, phrase: Phrase): boolean {
  const word = list[at];
  const isNextToIt =
    at === phrase.last + 1 || (at === phrase.last + 2 && (list[at - 1]?.folded.endsWith("ly") ?? false));
  if (word === undefined || word.shape !== "lower" || !isNextToIt) return false;
  if (words.planning.has(word.folded) || words.averting.has(word.folded)) return false;
  return doneByEvents.has(word.folded) || /[a-z]{3}ed$/.test(word.folded);
}

/** "talks between Russia and Japan were held": an "and" within the phrase. */
function joinsNames({ words: list }: Sentence, at: number): boolean {
  const isNamed = (index: number) =>
    list[index]?.name != null || list[index]?.party != null || list[index]?.date != null;
  return isNamed(at - 1) && (isNamed(at + 1) || isNamed(at + 2));
}

const talks = /^(?:talks|negotiations|consultations|discussions)$/;

/** What the verb behind "be" says of the noun at the index: "talks have been ongoing", "an order was issued". */
function passive(sentence: Sentence, index: number, be: number): Effect | null | undefined {
  const list = sentence.words;
  for (let at = be + 1; at <= be + 3; at++) {
    const word = list[at];
    if (word === undefined) return undefined;
    if (
      words.negations.has(word.folded) ||
      word.folded === "to" ||
      words.planning.has(word.folded) ||
      words.averting.has(word.folded)
    )
      return null;
    if (/^(?:ongoing|underway)$/.test(word.folded) && talks.test(list[index]?.folded ?? "")) return told(at);
    if (words.supportVerbs.has(word.folded) || words.occurrenceVerbs.has(word.folded)) return told(at);
  }
  return undefined;
}
