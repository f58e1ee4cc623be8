import { type Phrase, phraseAt, wordAt } from "./noun-phrase.ts";
import type { ExpressionRule, Words } from "./place-expression.ts";

const touring = /^(?:travel\w*|sail\w*|tour\w*|cruis\w*|all|way|turn\w*|journey\w*|fl(?:y|ying|ew))$/;

/** The token after the words of nearness that begin at a token, or null. */
function afterNearness(words: Words, at: number): number | null {
  const next = wordAt(words, at + 1);
  switch (wordAt(words, at)) {
    case "near":
      return next === "to" ? at + 2 : at + 1;
    case "vicinity":
    case "neighbourhood":
    case "neighborhood":
    case "outskirts":
    case "suburbs":
      return next === "of" ? at + 2 : null;
    case "close":
    case "adjacent":
    case "next":
      return next === "to" ? at + 2 : null;
    case "outside":
      return /^(?:just|immediately|right)$/.test(wordAt(words, at - 1)) ? at + 1 : null;
    case "around":
      return touring.test(wordAt(words, at - 1)) ? null : at + 1;
    default:
      return null;
  }
}

/** Nearness without a distance: "near Suifenho", "in the vicinity of Kamishikika Station", "battles around Furuton". */
export const near: ExpressionRule = {
  id: "place-expression/near",
  opensAt: [
    "near",
    "vicinity",
    "neighbourhood",
    "neighborhood",
    "outskirts",
    "suburbs",
    "close",
    "adjacent",
    "next",
    "outside",
    "around",
  ],
  read(words, at) {
    const next = afterNearness(words, at);
    if (next === null) return null;
    const phrase = phraseAt(words, next);
    if (phrase === null) return null;
    const second = companion(words, phrase);
    return {
      start: startOf(words, at),
      end: (second ?? phrase).end,
      relation: "near",
      distance: null,
      direction: null,
      anchors: second === null ? [phrase.anchor] : [phrase.anchor, second.anchor],
      pointless: null,
    };
  },
};

/** "Near Esutoru and Tōro Town,": a second name, if the phrase ends after it. */
function companion(words: Words, phrase: Phrase): Phrase | null {
  if (wordAt(words, phrase.next) !== "and") return null;
  const second = words.placeAt.has(phrase.next + 1) ? phraseAt(words, phrase.next + 1) : null;
  const after = second === null ? undefined : words.tokens[second.next];
  return second !== null && (after === undefined || after.shape === "mark") ? second : null;
}

function startOf(words: Words, at: number): number {
  const start = (index: number) => words.tokens[index]?.start ?? 0;
  if (/^(?:close|adjacent|next|near|around)$/.test(wordAt(words, at))) return start(at);
  if (wordAt(words, at) === "outside") return start(at - 1);
  return wordAt(words, at - 1) === "the" ? start(at - 1) : start(at);
}
