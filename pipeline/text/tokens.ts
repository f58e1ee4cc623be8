/** A word, number or mark of a passage. Positions are UTF-16 units of the passage. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, accents dropped. */
  readonly folded: string;
  readonly shape: Shape;
}

/** Capitalised: first letter upper case. Capitals: all letters upper case, two or more. Mixed: a capital inside ("KT152b", "minesweeperKT"). */
export type Shape = "lower" | "capitalised" | "capitals" | "mixed" | "digits" | "ordinal" | "uncased" | "mark";

// A word may hold apostrophes inside it ("Ken'yu") but not a possessive ending ("Japan’s"); digits stay apart from words
// save for ordinals ("88th"); every other character that is no space is a mark of its own.
const tokenPattern =
  /\d+(?:st|nd|rd|th)\b|\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’](?![sS]\b)\p{L}[\p{L}\p{M}]*)*|[^\s]/gu;

const combining = /\p{M}/gu;
const ascii = /^[\x20-\x7e]*$/;

function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return ascii.test(lower) ? lower : lower.normalize("NFD").replace(combining, "");
}

function shapeOf(text: string): Shape {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return /[a-z]/.test(text) ? "ordinal" : "digits";
  if (!/\p{L}/u.test(text)) return "mark";
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  if (lower === upper) return "uncased";
  if (text === lower) return "lower";
  if (text === upper) return text.length > 1 ? "capitals" : "capitalised";
  const rest = text.slice(1);
  return rest === rest.toLowerCase() ? "capitalised" : "mixed";
}

/** Splits a passage into tokens, in order. Nothing but white space lies between two tokens. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    const word = match[0];
    tokens.push({
      start: match.index,
      end: match.index + word.length,
      text: word,
      folded: foldWord(word),
      shape: shapeOf(word),
    });
  }
  return tokens;
}
