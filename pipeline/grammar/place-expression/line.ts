import { distanceAt } from "./distance-words.ts";
import { phraseAt, wordAt } from "./noun-phrase.ts";
import type { AnchorMention, ExpressionRule, Words } from "./place-expression.ts";
import { extentWords, wayNouns } from "./vocabulary.ts";

/**
 * From one place to another along a way: "the route from Tōro to Esutoru", "a line from Rumoi to Kushiro",
 * "a chain stretching 810 miles from Hokkaido to the Kamchatka Peninsula". Journeys ("sailed from X to Y") are none.
 */
export const line: ExpressionRule = {
  id: "place-expression/line",
  opensAt: ["from"],
  read(words, at) {
    const noun = nounBefore(words, at);
    const first = noun === null ? null : phraseAt(words, at + 1);
    if (noun === null || first === null) return null;
    let next = first.next;
    if (words.tokens[next]?.shape === "lower" && wordAt(words, next) !== "to") next++; // "from Esutoru city to"
    if (wordAt(words, next) !== "to") return null;
    const second = phraseAt(words, next + 1);
    if (second === null) return null;
    return {
      start: words.tokens[noun]?.start ?? 0,
      end: second.end,
      relation: "line",
      distance: null,
      direction: null,
      anchors: [first.anchor, second.anchor],
      pointless: null,
    };
  },
};

/** Index of the way before "from", past a length: "stretching 810 miles from". */
function nounBefore(words: Words, at: number): number | null {
  for (const back of [1, 3, 4]) {
    const word = wordAt(words, at - back);
    if (!wayNouns.has(word) && !extentWords.has(word)) continue;
    if (back === 1 || distanceAt(words, at - back + 1)?.next === at) return at - back;
  }
  return null;
}

const joined = /^[-–‐‑—]$/;

/** A way named after its ends: "the Neiro-Esutori line", "the Hondo–Anbetsu line". */
export const namedLine: ExpressionRule = {
  id: "place-expression/named-line",
  opensAt: ["-", "–", "‐", "‑", "—"],
  read(words, at) {
    const dash = words.tokens[at];
    const first = dash === undefined ? null : nameEndingAt(words, at, dash.start);
    const second = words.placeAt.get(at + 1);
    if (dash === undefined || first === null || second === undefined || second.start !== dash.end) return null;
    if (!joined.test(dash.text)) return null;
    let next = at + 1;
    while ((words.tokens[next]?.start ?? Number.POSITIVE_INFINITY) < second.end) next++;
    const noun = words.tokens[next];
    if (noun === undefined || !wayNouns.has(noun.folded)) return null;
    return {
      start: first.start,
      end: noun.end,
      relation: "line",
      distance: null,
      direction: null,
      anchors: [first, second],
      pointless: null,
    };
  },
};

function nameEndingAt(words: Words, at: number, end: number): AnchorMention | null {
  for (let index = at - 1; index >= 0 && index >= at - 5; index--) {
    const name = words.placeAt.get(index);
    if (name !== undefined) return name.end === end ? name : null;
  }
  return null;
}
