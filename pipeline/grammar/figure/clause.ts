import type { Token } from "../../text/tokens.ts";
import type { Extent } from "../mention.ts";

const strong = new Set([";", ":", "—", "(", ")"]);
const turns = new Set(
  "but while although though whereas which who whom where when because since so yet however".split(" "),
);

/** Positions where a clause of the passage may begin or end, in order, first and last included. */
export function clauseBoundaries(text: string, tokens: readonly Token[]): number[] {
  const boundaries = [0];
  tokens.forEach((token, index) => {
    if (token.text === ":" && tokens[index + 1]?.shape === "digits" && tokens[index + 1]?.start === token.end) return;
    if (strong.has(token.text)) boundaries.push(token.start, token.end);
    else if (token.text === "," && turns.has(tokens[index + 1]?.folded ?? "")) boundaries.push(token.start, token.end);
  });
  boundaries.push(text.length);
  return boundaries;
}

/** The clause around an extent, white space at its ends and marks in front of it left out. */
export function clauseAround(text: string, boundaries: readonly number[], extent: Extent): Extent {
  let start = 0;
  let end = text.length;
  for (const boundary of boundaries) {
    if (boundary <= extent.start) start = boundary;
    if (boundary >= extent.end) {
      end = boundary;
      break;
    }
  }
  while (start < extent.start && /[\s,;:]/.test(text[start] ?? "")) start++;
  while (end > extent.end && /\s/.test(text[end - 1] ?? "")) end--;
  return { start, end };
}
