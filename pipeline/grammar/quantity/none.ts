import { type QuantityRule, quantityPattern } from "./quantity-rule.ts";

/** "suffered no casualties", "without loss" is not read; a "no" in front of anything else denies and counts nothing. */
export const none: QuantityRule = {
  id: "quantity/none",
  opensAt: { words: ["no", "zero", "nil"] },
  pattern: quantityPattern(
    "(?<number>no|zero|nil)\\b(?=\\s(?:\\p{L}+\\s){0,2}(?:casualt(?:y|ies)|loss(?:es)?|deaths?|fatalit(?:y|ies)|dead|killed|wounded|injur(?:y|ies)|survivors?|prisoners?)\\b)",
  ),
  read({ number = "" }) {
    return {
      low: 0,
      high: 0,
      value: "0",
      bound: null,
      approximate: false,
      status: "stated",
      number,
      lead: 0,
    };
  },
};
