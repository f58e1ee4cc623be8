import { noteOf, type Token } from "../../text/tokens.ts";
import { splitGlued } from "./glued.ts";
import { factsOf } from "./word-facts.ts";

/**
 * A token as the name rules see it: abbreviations, initials and possessive endings joined to their word,
 * glued words taken apart. Positions are UTF-16 units of the passage.
 */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** As the name tables keep it: without apostrophes. */
  readonly key: string;
  /** What the tables say of it, as bits of `fact`. */
  readonly facts: number;
  /** Begins with a capital letter. */
  readonly isCapital: boolean;
  readonly isMark: boolean;
  /** Letters, all capitals, two or more. */
  readonly isAcronym: boolean;
  /** A single capital with a full stop: "I." */
  readonly isInitial: boolean;
  /** Followed by 's, or by an s that lost its apostrophe. */
  readonly isPossessive: boolean;
  /** Nothing stands between it and the word before it. */
  readonly isGlued: boolean;
}

/** What the pre-pass needs to know of names: whether a folded word is one. */
export interface KnownNames {
  /** A place by the tables or by vocabulary. */
  isPlace(folded: string): boolean;
  /** By the tables or by vocabulary. */
  isName(folded: string): boolean;
  /** Whether "s" after the word may be a possessive that lost its apostrophe. */
  mayPossess(folded: string): boolean;
}

const letter = /^\p{Lu}$/u;

/** The words of a passage. */
export function wordsOf(text: string, tokens: readonly Token[], known: KnownNames): Word[] {
  const words: Word[] = [];
  const files = fileNames(text);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const previousEnd = words[words.length - 1]?.end ?? -1;
    if (files !== null && isInside(files, token)) {
      words.push({
        ...word(token.start, token.end, token.folded, token.start === previousEnd, false, false),
        isCapital: false,
      });
      continue;
    }
    if ((token.shape === "lower" || token.shape === "mark") && !isApostrophe(tokens[index + 1])) {
      pushToken(words, token, token.start === previousEnd, false);
      continue;
    }
    if (token.shape === "capitalised" && token.text.length === 1 && letter.test(token.text)) {
      const end = abbreviationEnd(tokens, index);
      if (end > index) {
        const last = tokens[end] as Token;
        const folded = text.slice(token.start, last.end).toLowerCase();
        words.push(
          word(token.start, last.end, folded, token.start === previousEnd, end === index + 1, end > index + 1),
        );
        index = end;
        continue;
      }
    }
    const tail = romanisedTail(tokens, index);
    if (tail !== null) {
      const folded = token.folded + tail.folded;
      words.push(word(token.start, tail.end, folded, token.start === previousEnd, false, false));
      index += 2;
      continue;
    }
    const possessive = possessiveEnd(tokens, index);
    const parts = token.shape === "lower" || token.shape === "mark" ? null : splitGlued(token, known);
    if (parts === null) pushToken(words, token, token.start === previousEnd, possessive > index);
    else for (const part of parts) words.push(partWord(part, possessive > index, words.at(-1)?.end ?? -1));
    index = possessive;
  }
  return words;
}

const hasImage = /\.(?:jpe?g|png|svg|gif|tiff?)\b/i;
const imageEnding = /\.(?:jpe?g|png|svg|gif|tiff?)\b/giu;
const outsideFileName = /[\s[\]|]/;

/** Stretches that are names of image files, as "Monumento_ruso_en_Ulan_Bator,_Mongolia.jpg"; null in a text without them. */
function fileNames(text: string): readonly (readonly [start: number, end: number])[] | null {
  if (!hasImage.test(text)) return null;
  let files: [start: number, end: number][] | null = null;
  for (const { 0: ending, index } of text.matchAll(imageEnding)) {
    const free = files?.at(-1)?.[1] ?? 0;
    let start = index;
    while (start > free && !outsideFileName.test(text.charAt(start - 1))) start--;
    files ??= [];
    files.push([start, index + ending.length]);
  }
  return files;
}

function isInside(stretches: readonly (readonly [start: number, end: number])[], { start, end }: Token): boolean {
  return stretches.some(([from, to]) => from <= start && end <= to);
}

function isApostrophe(token: Token | undefined): boolean {
  return token !== undefined && (token.text === "'" || token.text === "’");
}

// Japanese nouns of geography that a hyphen ties to a name: "Hon-to", "Shimushu-to", "Kawakami-mura".
const romanisedTails = new Set(
  "to cho machi mura son shi gun ken fu jima shima kai wan ko gawa kawa zan san dake yama toge misaki hanto".split(" "),
);

function romanisedTail(tokens: readonly Token[], index: number): Token | null {
  const token = tokens[index];
  const hyphen = tokens[index + 1];
  const tail = tokens[index + 2];
  if (token === undefined || hyphen === undefined || tail === undefined || token.shape !== "capitalised") return null;
  if (hyphen.text !== "-" || hyphen.start !== token.end || tail.start !== hyphen.end || tail.shape !== "lower")
    return null;
  const goesOn = tokens[index + 3]?.text === "-" && tokens[index + 3]?.start === tail.end;
  return romanisedTails.has(tail.folded) && !goesOn ? tail : null;
}

function pushToken(words: Word[], token: Token, isGlued: boolean, isPossessive: boolean): void {
  const shape = token.shape;
  words.push({
    start: token.start,
    end: token.end,
    folded: token.folded,
    key: keyOfSpelling(token.spelling),
    facts: factsOfSpelling(token.spelling),
    isCapital: shape === "capitalised" || shape === "capitals" || (shape === "mixed" && startsUpper(token.text)),
    isMark: shape === "mark",
    isAcronym: shape === "capitals",
    isInitial: false,
    isPossessive,
    isGlued,
  });
}

const factsOfSpelling = noteOf(({ folded }) => factsOf(folded));
const keyOfSpelling = noteOf(({ folded }) => keyOf(folded));

function keyOf(folded: string): string {
  return folded.includes("'") || folded.includes("’") ? folded.replace(/['’]/g, "") : folded;
}

function startsUpper(text: string): boolean {
  const first = text.slice(0, 1);
  return first !== first.toLowerCase();
}

function word(
  start: number,
  end: number,
  folded: string,
  isGlued: boolean,
  isInitial: boolean,
  isAcronym: boolean,
): Word {
  return {
    start,
    end,
    folded,
    key: keyOf(folded),
    facts: factsOf(folded),
    isCapital: true,
    isMark: false,
    isAcronym,
    isInitial,
    isPossessive: false,
    isGlued,
  };
}

function partWord(part: Token, tokenIsPossessive: boolean, previousEnd: number): Word {
  const isCapital = startsUpper(part.text);
  return {
    start: part.start,
    end: part.end,
    folded: part.folded,
    key: keyOf(part.folded),
    facts: factsOf(part.folded),
    isCapital,
    isMark: false,
    isAcronym: isCapital && part.text.length > 1 && part.text === part.text.toUpperCase(),
    isInitial: false,
    isPossessive: tokenIsPossessive || part.shape === "mixed",
    isGlued: part.start === previousEnd,
  };
}

/** Index of the full stop that ends "U.S." or "I." begun at `index`, else `index`. */
function abbreviationEnd(tokens: readonly Token[], index: number): number {
  let end = index;
  for (let at = index; ; at += 2) {
    const initial = tokens[at];
    const stop = tokens[at + 1];
    if (initial === undefined || stop === undefined || stop.text !== "." || stop.start !== initial.end) return end;
    if (initial.text.length !== 1 || !letter.test(initial.text)) return end;
    if (at > index && initial.start !== tokens[at - 1]?.end) return end;
    end = at + 1;
  }
}

/** Index of the s of a possessive ending after the token at `index`, else `index`. */
function possessiveEnd(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  const mark = tokens[index + 1];
  const s = tokens[index + 2];
  if (token === undefined || mark === undefined || s === undefined || token.shape === "mark") return index;
  if ((mark.text !== "'" && mark.text !== "’") || mark.start !== token.end || s.start !== mark.end) return index;
  return s.folded === "s" ? index + 2 : index;
}
