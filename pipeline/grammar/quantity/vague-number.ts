import { type QuantityRule, quantityPattern } from "./quantity-rule.ts";

const large = "dozens?|scores?|hundreds?|thousands?|millions?|billions?";

/** "dozens", "several", "scores", "hundreds", "a handful", "a few hundred", "tens of thousands", "a couple": no number. */
export const vagueNumber: QuantityRule = {
  id: "quantity/vague-number",
  opensAt: {
    words: [
      "dozens",
      "scores",
      "hundreds",
      "thousands",
      "millions",
      "tens",
      "several",
      "many",
      "a",
      "numerous",
      "countless",
    ],
  },
  pattern: quantityPattern(
    `(?<number>(?:tens|hundreds|dozens)\\sof\\s(?:thousands|millions)|(?:several|many|a\\sfew|a\\scouple)(?:\\sof)?\\s(?:${large})|dozens|scores(?=\\s(?:of|were|more)\\b)|hundreds|thousands|millions|several|a\\shandful|a\\sfew|a\\scouple)\\b(?!\\s\\d)`,
  ),
  read({ number = "" }) {
    return {
      low: null,
      high: null,
      value: "",
      bound: null,
      approximate: true,
      status: "vague",
      number,
      lead: 0,
    };
  },
};
