import type { Extent } from "../grammar/mention.ts";
import { isYear, roleOf } from "../grammar/quantity/not-a-quantity.ts";
import { numberWords } from "../grammar/quantity/number-words.ts";
import { shortHash } from "../records/hash.ts";
import { contentId } from "../records/ids.ts";
import type { SetAsideToken } from "../records/types.ts";
import { type Passage, type Span, spanOf } from "../text/passage.ts";
import type { Token } from "../text/tokens.ts";
import { dateWords, functionWords, titleWords } from "./ledger-reasons.ts";

/** A passage with what was recognised in it: the ledger sees only where. */
export interface LedgerPassage {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  /** Own spans of mentions and of claims. */
  readonly covered: readonly Extent[];
  /** Names of events and of documents and works. */
  readonly properEvents: readonly (Extent & { readonly isDocument: boolean })[];
  /** Words that stand for a side. */
  readonly demonyms: readonly Extent[];
}

/** A stretch of the raw text that was not mined, with its characters. */
export interface Furniture {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  readonly text: string;
  /** Tokens of the stretch, positions in UTF-16 units of it. */
  readonly tokens: readonly Token[];
}

/** The ledger of one text. `counted` is covered plus set aside: every token that the ledger is about. */
export interface Ledger {
  readonly rows: SetAsideToken[];
  readonly counted: number;
  readonly covered: number;
}

/**
 * Sets aside every number, number word, date word and capitalised word of a text that lies in no mention's or claim's own
 * span, each with the reason. Reasons of numbers are those for which they count nothing (`roleOf`).
 */
export function ledgerOf(source: string, passages: readonly LedgerPassage[], furniture: readonly Furniture[]): Ledger {
  const rows: SetAsideToken[] = [];
  let counted = 0;
  let covered = 0;
  for (const each of passages) {
    for (const [index, token] of each.tokens.entries()) {
      if (!isOfLedger(token)) continue;
      counted++;
      if (each.covered.some((extent) => overlap(extent, token))) covered++;
      else
        rows.push(
          rowOf(spanOf(source, each.passage, token.start, token.end), token.text, reasonFor(each, token, index)),
        );
    }
  }
  const seen = new Map<string, number>();
  for (const stretch of furniture) {
    const content = `${stretch.reason}:${shortHash(stretch.text)}`;
    const copy = seen.get(content) ?? 0;
    seen.set(content, copy + 1);
    for (const token of stretch.tokens) {
      if (!isOfLedger(token)) continue;
      counted++;
      rows.push(rowOf(furnitureSpan(source, stretch, `${content}#${copy}`, token), token.text, stretch.reason));
    }
  }
  rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { rows, counted, covered };
}

/** The ledger adds up: every token is either covered or set aside, once. Returns what is wrong, or null. */
export function ledgerFault({ rows, counted, covered }: Ledger): string | null {
  const ids = new Set(rows.map(({ id }) => id));
  if (ids.size !== rows.length) return `${rows.length - ids.size} tokens are set aside twice`;
  const sum = covered + rows.length;
  return sum === counted ? null : `${counted} tokens, but ${covered} covered and ${rows.length} set aside make ${sum}`;
}

const wordNumbers: ReadonlySet<string> = new Set([
  ...numberWords,
  "hundred",
  "thousand",
  "million",
  "billion",
  "dozen",
  "dozens",
  "scores",
  "hundreds",
  "thousands",
  "several",
]);

function isOfLedger(token: Token): boolean {
  switch (token.shape) {
    case "digits":
    case "ordinal":
    case "capitalised":
    case "capitals":
    case "mixed":
      return true;
    case "lower":
      return wordNumbers.has(token.folded);
    default:
      return false;
  }
}

function overlap(a: Extent, b: Extent): boolean {
  return a.start < b.end && b.start < a.end;
}

function rowOf({ source, start, end, key }: Span, text: string, reason: string): SetAsideToken {
  return { id: contentId("aside", text, `${source}\n${key}\n${reason}`), source, start, end, text, reason };
}

/** The span of a token of furniture; its key counts the copies of the stretch, so that it does not depend on where it stands. */
function furnitureSpan(source: string, stretch: Furniture, key: string, token: Token): Span {
  const before = [...stretch.text.slice(0, token.start)].length;
  const length = [...token.text].length;
  const start = stretch.start + before;
  return { source, start, end: start + length, key: `${key}:${before}` };
}

function reasonFor({ passage, tokens, properEvents, demonyms }: LedgerPassage, token: Token, index: number): string {
  const proper = properEvents.find((extent) => overlap(extent, token));
  if (proper !== undefined) return proper.isDocument ? "document_name" : "event_name";
  if (passage.kind === "infobox" && isLabel(passage, token)) return "page_furniture";
  if (token.shape === "digits") return numberReason(passage.text, tokens, token);
  if (token.shape === "ordinal") return "ordinal";
  if (token.shape === "lower") return "pronoun_or_function_word";
  return wordReason(passage, tokens, token, index, demonyms);
}

function numberReason(text: string, tokens: readonly Token[], token: Token): string {
  const role = roleOf(text, token.start, token.end);
  if (role !== null) return role;
  if (isYear(text, tokens, token.end, token.text)) return "year";
  return /\(\s?$/.test(text.slice(0, token.start)) && /^\s?\)/.test(text.slice(token.end))
    ? "year_of_citation"
    : "unresolved";
}

function wordReason(
  passage: Passage,
  tokens: readonly Token[],
  token: Token,
  index: number,
  demonyms: readonly Extent[],
): string {
  if (demonyms.some((extent) => overlap(extent, token))) return "demonym";
  if (wordNumbers.has(token.folded)) return "pronoun_or_function_word";
  if (dateWords.has(token.folded)) return "date_part";
  if (functionWords.has(token.folded)) return "pronoun_or_function_word";
  if (passage.kind === "heading" || passage.kind === "title") return "heading_word";
  const designated = designation(passage.text, tokens, token, index);
  if (designated !== null) return designated;
  if (titleWords.has(token.folded)) return "title_or_rank";
  if (opensSentence(tokens, index)) return "sentence_start";
  return token.shape === "capitals" ? "abbreviation" : "unresolved";
}

/** "BT" in "BT-7", "Ki" in "Ki-43", "Article" in "Articles 12 and 13", "Total" in a row of an infobox. */
function designation(text: string, tokens: readonly Token[], token: Token, index: number): string | null {
  const after = text.slice(token.end, token.end + 40);
  if (/^-?\d/.test(after) || /^\p{L}?-\d/u.test(after)) return "type_number";
  if (/^(?:articles?|paragraphs?|chapters?|sections?)$/.test(token.folded) && tokens[index + 1]?.shape === "digits")
    return "article_number";
  if (/^(?:series|volumes?)$/.test(token.folded)) return "volume_number";
  return /^(?:\s\p{Ll}+){0,2}:,?(?:\s|$)/u.test(after) ? "heading_word" : null;
}

/** "Casualties1" in "- Casualties1: …". */
function isLabel(passage: Passage, token: Token): boolean {
  const colon = passage.text.indexOf(":");
  return colon >= 0 && token.end <= colon && /^\s*[-•*]?\s*\S+$/.test(passage.text.slice(0, colon));
}

function opensSentence(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const before = tokens[at];
    if (before === undefined) return true;
    if (before.shape !== "mark") return false;
    if (/[.!?:(]/.test(before.text)) return true;
  }
  return true;
}
