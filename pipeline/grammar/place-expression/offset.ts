import { numberWords } from "../quantity/number-words.ts";
import { directionAt } from "./direction-words.ts";
import { distanceAt, type Measured } from "./distance-words.ts";
import { namelessEnd, phraseAt, wordAt } from "./noun-phrase.ts";
import type { ExpressionRule, PlaceExpression, Words } from "./place-expression.ts";
import { positionWords } from "./vocabulary.ts";

type Reading = Omit<PlaceExpression, "rule" | "describes">;

/** First tokens of a number: "0" for digits, and the number words. */
export const numberOpeners: readonly string[] = ["0", "a", "an", "half", ...numberWords];

/**
 * A distance with a direction: "about 20 kilometers north of Suifenho", "15 km to the north-west of Lake Khanka".
 * Without a name to reckon from ("4 kilometers south") it is taken only where the words show a position and no march.
 */
export const offset: ExpressionRule = {
  id: "place-expression/offset",
  opensAt: numberOpeners,
  read(words, at) {
    const measured = distanceAt(words, at);
    if (measured === null) return null;
    let next = measured.next;
    if (wordAt(words, next) === "away" || wordAt(words, next) === "further") next++;
    if (wordAt(words, next) === "to" && wordAt(words, next + 1) === "the") next += 2;
    else if (wordAt(words, next) === "due") next++;
    const directed = directionAt(words, next);
    if (directed === null) return null;
    const { direction } = directed;
    const preposition = wordAt(words, directed.next);
    if (preposition !== "of" && preposition !== "from")
      return bare(words, at, measured, directed.end, directed.next, direction);
    const phrase = phraseAt(words, directed.next + 1);
    const shared = { start: measured.start, relation: "offset", distance: measured.distance, direction } as const;
    if (phrase === null) {
      const pointless = "no place is named from which the distance is reckoned";
      return { ...shared, end: namelessEnd(words, directed.next + 1), anchors: [], pointless };
    }
    if (preposition === "from" && wordAt(words, phrase.next) === "to") return null; // a march
    return { ...shared, end: phrase.end, anchors: [phrase.anchor], pointless: null };
  },
};

function bare(
  words: Words,
  at: number,
  measured: Measured,
  end: number,
  next: number,
  direction: Reading["direction"],
): Reading | null {
  const after = words.tokens[next];
  if (after !== undefined && after.shape !== "mark") return null;
  let before = at - 1;
  while ((words.tokens[before]?.start ?? -1) >= measured.start) before--;
  if (wordAt(words, before) !== "," && !positionWords.has(wordAt(words, before))) return null;
  const pointless = "no place is named from which the distance is reckoned";
  return {
    start: measured.start,
    end,
    relation: "offset",
    distance: measured.distance,
    direction,
    anchors: [],
    pointless,
  };
}
