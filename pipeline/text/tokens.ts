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
  /\d+(?:st|nd|rd|th)\b|\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’](?![sS]\b)\p{L}[\p{L}\p{M}]*)*|[^\s]/uy;

const combining = /\p{M}/gu;
const ascii = /^[\x20-\x7e]*$/;

/** What is the same for every token of one spelling. */
interface Spelling {
  readonly text: string;
  readonly folded: string;
  readonly shape: Shape;
}

// One string object for each spelling: tables are asked about the same few thousand words over and over, and a string that
// was looked up before need not be hashed again. Spellings that were not met lately are forgotten.
const mostSpellings = 20_000;
let lately = new Map<string, Spelling>();
let before = new Map<string, Spelling>();

function spellingOf(word: string, make: (word: string) => Spelling): Spelling {
  let spelling = lately.get(word);
  if (spelling !== undefined) return spelling;
  spelling = before.get(word) ?? make(unbound(word));
  if (lately.size >= mostSpellings) {
    before = lately;
    lately = new Map();
  }
  lately.set(spelling.text, spelling);
  return spelling;
}

/** The same characters as a string of their own: a slice would keep the whole text it was cut from. */
function unbound(word: string): string {
  return word.length < shortestSlice ? word : Buffer.from(word, "utf16le").toString("utf16le");
}

const shortestSlice = 13; // characters: V8 copies shorter ones

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
  for (let at = 0; at < text.length; ) {
    const token = plainWordAt(text, at) ?? tokenAt(text, at);
    if (token === null) {
      at++; // white space
      continue;
    }
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

// Most tokens are words of ASCII letters; they need no Unicode look-up.
const plainWord = /[A-Za-z]+(?![\w'’\u0080-\uffff])/y;

function plainWordAt(text: string, at: number): Token | null {
  plainWord.lastIndex = at;
  if (!plainWord.test(text)) return null;
  return tokenOf(spellingOf(text.slice(at, plainWord.lastIndex), plainSpelling), at);
}

function plainSpelling(text: string): Spelling {
  const folded = text.toLowerCase();
  return { text, folded: text === folded ? text : folded, shape: plainShape(text, folded) };
}

function plainShape(word: string, folded: string): Shape {
  if (word === folded) return "lower";
  if (word.slice(1) === folded.slice(1)) return "capitalised";
  return word === word.toUpperCase() ? "capitals" : "mixed";
}

function tokenAt(text: string, at: number): Token | null {
  if (text.charCodeAt(at) === 0x20) return null;
  tokenPattern.lastIndex = at;
  const word = tokenPattern.exec(text)?.[0];
  return word === undefined ? null : tokenOf(spellingOf(word, otherSpelling), at);
}

function otherSpelling(text: string): Spelling {
  return { text, folded: foldWord(text), shape: shapeOf(text) };
}

function tokenOf({ text, folded, shape }: Spelling, start: number): Token {
  return { start, end: start + text.length, text, folded, shape };
}
