import type { QuantityMention } from "../mention.ts";
import type { Groups, Rule } from "../rule.ts";
import { oneOf } from "../vocabulary.ts";
import { ends, modifierOf, modifierOpeners, modifiers } from "./modifiers.ts";
import { multiplierWords, numberWords, shareWords } from "./number-words.ts";

/** What a quantity rule reads; the extent is the match, the unit is looked up afterwards. */
export interface QuantityReading extends Omit<QuantityMention, "start" | "end" | "kind" | "rule" | "unit"> {
  /** The number as written without its modifier. */
  readonly number: string;
  /** Length of the modifier in front of it, white space included. */
  readonly lead: number;
}

export type QuantityRule = Rule<QuantityReading>;

/** An optional modifier in front of a number, "about 40", "~200", "c.409": pattern source. */
export const modifierPattern = `(?<lead>(?<modifier>${oneOf(modifiers.keys())})(?:\\s|(?<=[~≈<>≤≥.])))?`;

/** Where an expression with a number may begin. */
export const numberOpeners: QuantityRule["opensAt"] = {
  words: [...numberWords, ...modifierOpeners, "a"],
  shapes: ["digits"],
  followedBy: followers(),
};

/** What may come behind a word that opens no number by itself: "at least", "as many as", "a hundred", "a third". */
function followers(): Map<string, string> {
  const phrases = [...modifiers.keys()].map((modifier) => modifier.split(" "));
  const alone = new Set([...phrases.filter(({ length }) => length === 1).flat(), ...numberWords, ...shareWords]);
  const behindArticle = [...multiplierWords, ...shareWords];
  phrases.push(...behindArticle.map((word) => ["a", word]), ...behindArticle.map((word) => ["an", word]));
  const letters = new Map<string, string>();
  for (const [first = "", second = ""] of phrases)
    if (!alone.has(first)) letters.set(first, (letters.get(first) ?? "") + second.charAt(0));
  return letters;
}

/** The flags of a quantity pattern. */
export const flags = "iuy";

/** Compiles a quantity pattern; no letter or figure may touch its end, save for a unit glued to it. */
export function quantityPattern(source: string): RegExp {
  return new RegExp(`${source}(?!\\d|[.,]\\d)`, flags);
}

/** The reading of a number that the text states, under the modifier that the groups of `modifierPattern` hold. */
export function stated(value: number, number: string, { lead, modifier }: Groups): QuantityReading {
  const { bound, approximate } = modifierOf(modifier);
  return {
    ...ends(value, bound),
    value: String(value),
    bound,
    approximate,
    status: "stated",
    number,
    lead: lead?.length ?? 0,
  };
}
