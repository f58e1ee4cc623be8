import type { AnchorMention, Words } from "./place-expression.ts";
import { determiners, phraseEnds, placeAdjectives, placeNouns, sides } from "./vocabulary.ts";

/** A place name at the end of its noun phrase. */
export interface Phrase {
  readonly anchor: AnchorMention;
  /** End of the phrase in the passage, UTF-16 units. */
  readonly end: number;
  /** Index of the first token after the phrase. */
  readonly next: number;
}

const longest = 8; // tokens before the name: "the northeast coast of the Nemuro Peninsula of"

/** The folded word of a token, "" beyond the ends of the passage. */
export function wordAt(words: Words, at: number): string {
  return words.tokens[at]?.folded ?? "";
}

/**
 * The noun phrase beginning at a token, if a place name is its head or hangs on its head:
 * "Suifenho", "the northern Moeka fishing port", "the Buddhist temple at Halhamiao", "the Japanese island of Hokkaido".
 * Null where something else comes first.
 */
export function phraseAt(words: Words, at: number): Phrase | null {
  for (let index = at; index < words.tokens.length && index - at <= longest; index++) {
    const anchor = words.placeAt.get(index);
    if (anchor !== undefined)
      return possessed(words, anchor, index) ?? { anchor, ...endOfPhrase(words, anchor, index) };
    if (!mayStandBefore(words, index, at)) return null;
  }
  return null;
}

/** "Japan's Hokkaido": the place that belongs to the first one, if a name follows its possessive; a lost apostrophe is one too. */
function possessed(words: Words, owner: AnchorMention, index: number): Phrase | null {
  let next = index;
  while ((words.tokens[next]?.end ?? Number.POSITIVE_INFINITY) < owner.end) next++;
  const isGlued = words.text.slice(owner.end, words.tokens[next]?.end) === "s";
  const isMarked = /^['’]s\b/.test(words.text.slice(owner.end, owner.end + 3));
  if (!isGlued && !isMarked) return null;
  next += isGlued ? 1 : 3;
  return words.placeAt.has(next) ? phraseAt(words, next) : null;
}

function mayStandBefore(words: Words, index: number, from: number): boolean {
  const token = words.tokens[index];
  if (token === undefined) return false;
  if (token.folded === "of" || token.folded === "at" || token.folded === "in") {
    return index > from && placeNouns.has(wordAt(words, index - 1));
  }
  if (token.shape === "capitalised" || token.shape === "mixed") return !phraseEnds.has(token.folded);
  if (token.folded === "-") return true; // "present-day"
  if (isPossessive(words, index)) return true;
  const known = determiners.has(token.folded) || placeAdjectives.has(token.folded);
  return known || placeNouns.has(token.folded) || sides.has(token.folded);
}

function isPossessive(words: Words, index: number): boolean {
  const word = wordAt(words, index);
  if (word === "'" || word === "’") return words.tokens[index - 1]?.end === words.tokens[index]?.start;
  const before = wordAt(words, index - 1);
  return word === "s" && (before === "'" || before === "’");
}

/** The name may stand before its noun: "Moeka fishing port", "Esutoru city". */
function endOfPhrase(words: Words, anchor: AnchorMention, index: number): { end: number; next: number } {
  let next = index;
  while ((words.tokens[next]?.start ?? Number.POSITIVE_INFINITY) < anchor.end) next++;
  let end = anchor.end;
  for (const ahead of [0, 1]) {
    const token = words.tokens[next + ahead];
    if (token === undefined || token.shape !== "lower") break;
    if (placeNouns.has(token.folded)) {
      end = token.end;
      return { end, next: next + ahead + 1 };
    }
    if (phraseEnds.has(token.folded) || !/ing$|al$/.test(token.folded)) break;
  }
  return { end, next };
}

const longestNameless = 8;

/** End of a phrase that holds no name: up to the next mark or verb. */
export function namelessEnd(words: Words, at: number): number {
  let end = words.tokens[at - 1]?.end ?? 0;
  for (let index = at; index < at + longestNameless; index++) {
    const token = words.tokens[index];
    if (token === undefined || token.shape === "mark" || phraseEnds.has(token.folded)) break;
    end = token.end;
  }
  return end;
}
