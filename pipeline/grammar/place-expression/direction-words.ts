import type { StatedDirection, Words } from "./place-expression.ts";
import { compass } from "./vocabulary.ts";

/** A direction, and the token after it. */
export interface Directed {
  readonly direction: StatedDirection;
  readonly end: number;
  readonly next: number;
}

const farthest = 5; // "north - north - west"

/** The direction beginning at a token: "north", "southwest", "north-east", "NNW"; the longest that is one; else null. */
export function directionAt(words: Words, at: number): Directed | null {
  let best: Directed | null = null;
  let joined = "";
  for (let index = at; index < at + farthest; index++) {
    const token = words.tokens[index];
    if (token === undefined) break;
    if (token.text === "-" || token.text === "‑" || token.text === "–") {
      if (index === at) break;
      continue;
    }
    if (token.folded.length <= 3 && token.shape !== "capitals" && token.text !== token.text.toUpperCase()) break;
    joined += token.folded;
    const degrees = compass.get(joined);
    if (degrees === undefined) {
      if (joined.length > 10) break;
      continue;
    }
    const points = Number.isInteger(degrees / 45) ? 8 : 16;
    best = { direction: { degrees, points }, end: token.end, next: index + 1 };
  }
  return best;
}
