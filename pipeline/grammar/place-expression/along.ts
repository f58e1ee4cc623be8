import { phraseAt, wordAt } from "./noun-phrase.ts";
import type { ExpressionRule } from "./place-expression.ts";

const linear =
  /\b(?:parallel|river|gol|coast|coastline|shore|border|frontier|line|railway|railroad|road|highway|canal|strait|valley)\b/i;

/** Along something long: "along the 50th parallel north", "along the coast of Sakhalin", "along the Amur River". */
export const along: ExpressionRule = {
  id: "place-expression/along",
  opensAt: ["along"],
  read(words, at) {
    const first = words.tokens[at];
    const next = wordAt(words, at + 1) === "with" ? null : at + 1;
    const phrase = next === null ? null : phraseAt(words, next);
    if (first === undefined || phrase === null || !linear.test(words.text.slice(first.end, phrase.end))) return null;
    return {
      start: first.start,
      end: phrase.end,
      relation: "along",
      distance: null,
      direction: null,
      anchors: [phrase.anchor],
      pointless: null,
    };
  },
};
