import { type Phrase, phraseAt, wordAt } from "./noun-phrase.ts";
import type { ExpressionRule, PlaceRelation, Words } from "./place-expression.ts";
import { borderNouns, extentWords, positionWords, spanWords, wayNouns } from "./vocabulary.ts";

const farthestSecond = 12; // tokens from the first place to the "and" of the second

/**
 * Between two places: "the evacuation route between Esutoru and Upper Esutoru", "sunk between Rumoi and Wakkanai",
 * "the border between Mongolia and Manchukuo". A word of place must stand before it: treaties, talks and wars are
 * between countries, too.
 */
export const between: ExpressionRule = {
  id: "place-expression/between",
  opensAt: ["between"],
  read(words, at) {
    const relation = relationOf(wordAt(words, at - 1));
    const first = relation === null ? null : phraseAt(words, at + 1);
    const second = first === null ? null : secondOf(words, first);
    if (relation === null || first === null || second === null) return null;
    return {
      start: startOf(words, at),
      end: second.end,
      relation,
      distance: null,
      direction: null,
      anchors: [first.anchor, second.anchor],
      pointless: null,
    };
  },
};

function relationOf(before: string): PlaceRelation | null {
  if (borderNouns.has(before)) return "border";
  if (wayNouns.has(before) || extentWords.has(before)) return "line";
  return spanWords.has(before) || positionWords.has(before) ? "between" : null;
}

/** The place after "and"; what stands between ("at the southern end", a bracket) must be no clause of its own. */
function secondOf(words: Words, first: Phrase): Phrase | null {
  let bracket = 0;
  for (let index = first.next; index < first.next + farthestSecond; index++) {
    const token = words.tokens[index];
    if (token === undefined) return null;
    if (token.text === "(") bracket++;
    else if (token.text === ")") bracket--;
    else if (bracket > 0) continue;
    else if (token.folded === "and") return phraseAt(words, index + 1);
    else if (token.shape === "mark") return null;
  }
  return null;
}

function startOf(words: Words, at: number): number {
  const noun = wordAt(words, at - 1);
  const keep =
    borderNouns.has(noun) || wayNouns.has(noun) || /^(?:midway|halfway|waters|area|strait|region)$/.test(noun);
  return words.tokens[keep ? at - 1 : at]?.start ?? 0;
}
