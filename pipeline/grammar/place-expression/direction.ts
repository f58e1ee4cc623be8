import { directionAt } from "./direction-words.ts";
import { phraseAt, wordAt } from "./noun-phrase.ts";
import type { ExpressionRule, Words } from "./place-expression.ts";
import { compassOpeners, leaders } from "./vocabulary.ts";

/**
 * A direction without a distance: "west of Lake Khanka", "to the south-west of Buir Lake", "south of the 50th parallel north".
 * "in the north of Sakhalin" is a part of Sakhalin and no place beside it.
 */
export const direction: ExpressionRule = {
  id: "place-expression/direction",
  opensAt: compassOpeners,
  read(words, at) {
    const directed = directionAt(words, at);
    if (directed === null || wordAt(words, directed.next) !== "of" || isPart(words, at)) return null;
    const phrase = phraseAt(words, directed.next + 1);
    if (phrase === null) return null;
    return {
      start: startOf(words, at),
      end: phrase.end,
      relation: "direction",
      distance: null,
      direction: directed.direction,
      anchors: [phrase.anchor],
      pointless: null,
    };
  },
};

function isPart(words: Words, at: number): boolean {
  return wordAt(words, at - 1) === "the" && wordAt(words, at - 2) !== "to";
}

function startOf(words: Words, at: number): number {
  let first = at;
  if (wordAt(words, at - 1) === "the") first = at - 2;
  else if (leaders.has(wordAt(words, at - 1))) first = at - 1;
  return words.tokens[first]?.start ?? 0;
}
