import { type Phrase, phraseAt, wordAt } from "./noun-phrase.ts";
import type { ExpressionRule, StatedDirection, Words } from "./place-expression.ts";
import { offVerbs, sides } from "./vocabulary.ts";

const shore = /^(?:coasts?|shores?|coastline|cape|mouth|tip|end)$/;

/**
 * At sea before a shore: "off the coast of Hokkaido", "off the northern coast of Moeka", "off Moeka",
 * "offshore Esutoru Harbor". The off of "drove off", "took off", "cut off" is none.
 */
export const offCoast: ExpressionRule = {
  id: "place-expression/off-coast",
  opensAt: ["off", "offshore"],
  read(words, at) {
    if (wordAt(words, at) === "off" && offVerbs.has(wordAt(words, at - 1))) return null;
    const next = /^(?:of|from)$/.test(wordAt(words, at + 1)) ? at + 2 : at + 1;
    const phrase = phraseAt(words, next);
    if (phrase === null) return null;
    return {
      start: words.tokens[at]?.start ?? 0,
      end: phrase.end,
      relation: "off",
      distance: null,
      direction: sideOf(words, next, phrase),
      anchors: [phrase.anchor],
      pointless: null,
    };
  },
};

/** "off the northern coast of …", "off the coast": the side the coast is on, if a word before "coast" says it. */
function sideOf(words: Words, from: number, phrase: Phrase): StatedDirection | null {
  for (let index = from; index < phrase.next; index++) {
    if ((words.tokens[index]?.start ?? 0) >= phrase.anchor.start) return null;
    const degrees = sides.get(wordAt(words, index));
    if (degrees !== undefined && shore.test(wordAt(words, index + 1))) return { degrees, points: 8 };
  }
  return null;
}
