import { distanceAt } from "./distance-words.ts";
import { namelessEnd, phraseAt, wordAt } from "./noun-phrase.ts";
import { numberOpeners } from "./offset.ts";
import type { ExpressionRule } from "./place-expression.ts";
import { distancePrepositions } from "./vocabulary.ts";

/**
 * A distance without a direction: "150 meters behind the northern Moeka fishing port", "30 km from Toyohara",
 * "within 5 miles of Nemuro", "24 kilometers inland", "300 meters inside the territory claimed by the Japanese".
 */
export const distance: ExpressionRule = {
  id: "place-expression/distance",
  opensAt: numberOpeners,
  read(words, at) {
    const measured = distanceAt(words, at);
    if (measured === null) return null;
    let next = measured.next;
    if (/^(?:away|upstream|downstream|out|back)$/.test(wordAt(words, next))) next++;
    const preposition = wordAt(words, next);
    const limit = preposition === "of" && /^within$/.test(wordAt(words, firstBefore(words.tokens, measured.start)));
    if (!limit && !distancePrepositions.has(preposition)) return null;
    const inland = preposition === "inland" || preposition === "offshore";
    if (inland && /^(?:from|of)$/.test(wordAt(words, next + 1))) next++;
    const phrase = phraseAt(words, next + 1);
    const start = limit
      ? (words.tokens[firstBefore(words.tokens, measured.start)]?.start ?? measured.start)
      : measured.start;
    const shared = { start, distance: measured.distance, direction: null };
    if (phrase !== null && wordAt(words, phrase.next) !== "to") {
      return {
        ...shared,
        end: phrase.end,
        relation: limit ? "within" : "distance",
        anchors: [phrase.anchor],
        pointless: null,
      };
    }
    if (phrase !== null || limit) return null; // "810 miles from Hokkaido to Kamchatka" is a length
    if (!inland && !/^(?:the|this|that|its|their|an?)$/.test(wordAt(words, next + 1))) return null;
    const end = inland ? (words.tokens[next]?.end ?? measured.end) : namelessEnd(words, next + 1);
    const pointless = "no place is named from which the distance is reckoned";
    return { ...shared, end, relation: "distance", anchors: [], pointless };
  },
};

function firstBefore(tokens: readonly { readonly start: number }[], start: number): number {
  let index = tokens.length - 1;
  while (index >= 0 && (tokens[index]?.start ?? 0) >= start) index--;
  return index;
}
