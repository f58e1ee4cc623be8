import type { Token } from "../../text/tokens.ts";
import type { AnalysedPassage, Extent, QuantityMention } from "../mention.ts";
import { type CountedNoun, countedNouns } from "../quantity/counted-nouns.ts";
import { type CountedPhrase, countedPhraseAt } from "../quantity/counted-phrase.ts";
import { tokenFrom } from "../quantity/not-a-quantity.ts";
import { type UnitOfMeasure, unitNamed } from "../quantity/units-of-measure.ts";
import { longestOutcome, outcomeOpeners, outcomes } from "./outcome-words.ts";

/** A number of a passage with its place among the tokens and the noun phrase it counts. */
export interface Item {
  readonly analysed: AnalysedPassage;
  readonly passage: number;
  readonly quantity: QuantityMention;
  /** Index of the first token of the number, and of the first after it. */
  readonly first: number;
  readonly after: number;
  readonly unit: UnitOfMeasure | null;
  /** The counted noun phrase right behind the number, null where there is none ("5 were wounded"). */
  readonly phrase: CountedPhrase | null;
  /** Index of the first token behind number and phrase. */
  readonly next: number;
  /** "of these men", "of whom", "of the gunboats": the number is out of a whole named before or here. */
  readonly outOf: "whole" | "named" | null;
  /** Index in the passage of the number before it in the same list, else null. */
  previous: number | null;
  /** Index of the number among those of its passage. */
  readonly place: number;
}

const joined = /^-(?:man|men|strong|person|member|women|woman)\b/;
const soldiers: CountedNoun = { object: "soldiers", class: "service", measure: null };
const anaphora = /^\s(?:out )?of (?:them|whom|which|these|those|whose|its number)\b/;

/** The numbers of a passage, in order, lists linked. */
export function itemsOf(analysed: AnalysedPassage, passage: number): Item[] {
  const items = analysed.quantities.map((quantity, place) => itemOf(analysed, passage, quantity, place));
  items.forEach((item, index) => {
    const before = items[index - 1];
    if (before !== undefined && continuesList(analysed.tokens, before, item)) item.previous = index - 1;
  });
  return items;
}

function itemOf(analysed: AnalysedPassage, passage: number, quantity: QuantityMention, place: number): Item {
  const { tokens } = analysed;
  const text = analysed.passage.text;
  const first = tokenFrom(tokens, quantity.start);
  const after = tokenFrom(tokens, quantity.end);
  const unit = quantity.unit === null ? null : (unitNamed(quantity.unit) ?? null);
  const base = { analysed, passage, quantity, first, after, unit, previous: null, place };
  if (unit !== null) return { ...base, phrase: null, outOf: null, next: after + (unit.name === "percent" ? 0 : 1) };
  const rest = text.slice(quantity.end, quantity.end + 24);
  if (joined.test(rest)) {
    const end = tokens[after + 1]?.end ?? quantity.end;
    const phrase = { start: quantity.end, end, noun: soldiers, head: "man", next: after + 2 };
    return { ...base, phrase, outOf: null, next: after + 2 };
  }
  const through =
    (tokens[after]?.folded === "of" || (tokens[after]?.folded === "out" && tokens[after + 1]?.folded === "of")) &&
    tokens[after - 1]?.folded !== "total";
  const isMore = /^(?:more|additional|further)$/.test(tokens[after]?.folded ?? ""); // "six more ships"
  const from = through ? nounAfterOf(tokens, after + 1) : isMore ? after + 1 : after;
  const phrase = countedPhraseAt(tokens, from);
  const outOf = through ? (anaphora.test(rest) ? "whole" : "named") : null;
  const known = phrase !== null && (phrase.noun !== null || !isVerbLike(tokens, phrase)) ? phrase : null;
  return { ...base, phrase: known, outOf, next: known?.next ?? after };
}

function nounAfterOf(tokens: readonly Token[], index: number): number {
  const word = tokens[index]?.folded ?? "";
  return /^(?:the|its|his|her|their|our|those|these|them|whom|which|other)$/.test(word) ? index + 1 : index;
}

/** "527+ killed" has no noun, "5 successfully evacuated" neither. */
function isVerbLike(tokens: readonly Token[], phrase: CountedPhrase): boolean {
  const index = tokenFrom(tokens, phrase.start);
  const first = tokens[index];
  if (first === undefined) return false;
  return outcomes.has(first.folded) || (/ly$/.test(first.folded) && outcomes.has(tokens[index + 1]?.folded ?? ""));
}

const between = /^(?:,|and|or|plus|&|as|well|also|another|further|a|additional|other|including)$/;

/** "1,000 in Moeka, 170 in Taro and 190 in Esutori". */
const locating = /^(?:in|at|near|on)$/;

/** Whether nothing but commas, "and", adjectives and what befell the first lies between two numbers. */
function continuesList(tokens: readonly Token[], before: Item, item: Item): boolean {
  let at = before.next;
  let links = 0;
  while (at < item.first) {
    const token = tokens[at];
    if (token === undefined || token.folded === "including") return false;
    const outcome = outcomeAt(tokens, at);
    if (outcome !== null) {
      at = outcome.next;
      continue;
    }
    if (locating.test(token.folded) && tokens[at + 1]?.shape === "capitalised") {
      at += 2;
      while (at < item.first && tokens[at]?.shape === "capitalised") at++;
      continue;
    }
    if (!between.test(token.folded) && !/^(?:were|was|in|action)$/.test(token.folded) && !plainNoun(token))
      return false;
    if (token.text === "," || token.folded === "and" || token.folded === "or") links++;
    at++;
  }
  return links > 0;
}

/** "82 tanks, over 1,300 pieces of artillery, ammunition, and 50 trucks": a counted noun without a number. */
function plainNoun(token: Token): boolean {
  return countedNouns.has(token.folded);
}

/** The longest outcome whose words begin at this token. */
export function outcomeAt(tokens: readonly Token[], at: number): { words: string; next: number } | null {
  if (!outcomeOpeners.has(tokens[at]?.folded ?? "")) return null;
  for (let length = longestOutcome; length > 0; length--) {
    const last = tokens[at + length - 1];
    if (last === undefined) continue;
    const words = tokens
      .slice(at, at + length)
      .map((token) => token.folded)
      .join(" ");
    if (outcomes.has(words)) return { words, next: at + length };
  }
  return null;
}

/** The stretch from the number to the end of its noun phrase. */
export function extentOf(item: Item): Extent {
  return { start: item.quantity.start, end: Math.max(item.quantity.end, item.phrase?.end ?? 0) };
}
