/** A word, number or mark of a passage. Positions are UTF-16 units of the passage. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, accents dropped. */
  readonly folded: string;
  readonly shape: Shape;
  /** What is the same for every token of this spelling. */
  readonly spelling: Spelling;
}

/** Capitalised: first letter upper case. Capitals: all letters upper case, two or more. Mixed: a capital inside ("KT152b", "minesweeperKT"). */
export type Shape = "lower" | "capitalised" | "capitals" | "mixed" | "digits" | "ordinal" | "uncased" | "mark";

// A word may hold apostrophes inside it ("Ken'yu") but not a possessive ending ("Japan’s"); digits stay apart from words
// save for ordinals ("88th"); every other character that is no space is a mark of its own.
const tokenPattern =
  /\d+(?:st|nd|rd|th)\b|\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’](?![sS]\b)\p{L}[\p{L}\p{M}]*)*|[^\s]/uy;

const combining = /\p{M}/gu;
const ascii = /^[\x20-\x7e]*$/;

/** What is the same for every token of one spelling, with what readers noted of it (`noteOf`). */
export interface Spelling {
  readonly text: string;
  readonly folded: string;
  readonly shape: Shape;
  readonly notes: unknown[];
}

// One object for each spelling: tables are asked about the same few thousand words over and over, and what they say is kept
// with the word. Spellings that were not met lately are forgotten.
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

let noteKinds = 0;

/**
 * A look-up that is made once for each spelling, and kept with it: for what a table or a pattern says of a word by itself.
 * `make` must depend on the spelling alone and give something other than undefined.
 */
export function noteOf<Note>(make: (spelling: Spelling) => Note): (spelling: Spelling) => Note {
  const kind = noteKinds++;
  return (spelling) => {
    const known = spelling.notes[kind];
    if (known !== undefined) return known as Note;
    const note = make(spelling);
    spelling.notes[kind] = note;
    return note;
  };
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
    const code = text.charCodeAt(at);
    if (code === space) {
      at++;
      continue;
    }
    const spelling = (isLetter(code) ? plainWordAt(text, at) : plainMarks[code]) ?? spellingAt(text, at);
    if (spelling === null) {
      at++; // white space
      continue;
    }
    tokens.push(tokenOf(spelling, at));
    at += spelling.text.length;
  }
  return tokens;
}

const space = 0x20;
const underscore = 0x5f;
const apostrophe = 0x27;
const endOfAscii = 0x80;

/** Whether a UTF-16 unit is a letter of ASCII. */
function isLetter(code: number): boolean {
  const upper = code & ~space;
  return upper >= 0x41 && upper <= 0x5a;
}

/** Whether a word of ASCII letters may go on with it, so that it takes a closer look. */
function mayGoOn(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === underscore || code === apostrophe || code >= endOfAscii;
}

// Most tokens are words of ASCII letters, and most of those were met a moment ago: these lie where a hash of their letters says,
// and are found without cutting the word from the text.
const places = 1 << 14;
const recent: (Spelling | undefined)[] = Array.from({ length: places }, () => undefined);

/** A word of ASCII letters, or null when it takes a closer look. */
function plainWordAt(text: string, at: number): Spelling | null {
  let end = at;
  let hash = 0;
  for (let code = text.charCodeAt(at); isLetter(code); code = text.charCodeAt(++end)) hash = Math.imul(hash, 31) + code;
  if (end < text.length && mayGoOn(text.charCodeAt(end))) return null;
  const place = (hash ^ (hash >>> 15)) & (places - 1);
  const known = recent[place];
  if (known !== undefined && stands(known.text, text, at, end)) return known;
  const spelling = spellingOf(text.slice(at, end), plainSpelling);
  recent[place] = spelling;
  return spelling;
}

/** Whether the characters of the text from `at` to `end` are the word. */
function stands(word: string, text: string, at: number, end: number): boolean {
  if (word.length !== end - at) return false;
  for (let index = 0; index < word.length; index++)
    if (word.charCodeAt(index) !== text.charCodeAt(at + index)) return false;
  return true;
}

function plainSpelling(text: string): Spelling {
  const folded = text.toLowerCase();
  return { text, folded: text === folded ? text : folded, shape: plainShape(text, folded), notes: [] };
}

function plainShape(word: string, folded: string): Shape {
  if (word === folded) return "lower";
  if (word.slice(1) === folded.slice(1)) return "capitalised";
  return word === word.toUpperCase() ? "capitals" : "mixed";
}

function spellingAt(text: string, at: number): Spelling | null {
  tokenPattern.lastIndex = at;
  const word = tokenPattern.exec(text)?.[0];
  return word === undefined ? null : spellingOf(word, otherSpelling);
}

function otherSpelling(text: string): Spelling {
  return { text, folded: foldWord(text), shape: shapeOf(text), notes: [] };
}

/** The marks of ASCII: each is a token by itself. */
const plainMarks: readonly (Spelling | undefined)[] = Array.from({ length: endOfAscii }, (_, code) => {
  const mark = String.fromCharCode(code);
  return /[\s\w]/.test(mark) ? undefined : otherSpelling(mark);
});

function tokenOf(spelling: Spelling, start: number): Token {
  const { text, folded, shape } = spelling;
  return { start, end: start + text.length, text, folded, shape, spelling };
}

/** A token of part of another, which a reader took apart. */
export function partOf(token: Token, from: number, to: number, shape: Shape): Token {
  const text = token.text.slice(from, to);
  const folded = token.folded.length === token.text.length ? token.folded.slice(from, to) : text.toLowerCase();
  const start = token.start + from;
  return { start, end: token.start + to, text, folded, shape, spelling: { text, folded, shape, notes: [] } };
}
