import { numberOf, numberPattern, scaledLike } from "./number-words.ts";
import { type QuantityRule, quantityPattern } from "./quantity-rule.ts";

/** "over 100 but fewer than 200", "more than 20 and less than 30", "between 600 and 700". */
export const boundedBothWays: QuantityRule = {
  id: "quantity/bounded-both-ways",
  opensAt: { words: ["over", "more", "at", "between"] },
  pattern: quantityPattern(
    `(?:(?<between>between\\s)(?<first>${numberPattern})\\sand\\s(?<second>${numberPattern})|` +
      `(?<over>(?:over|more\\sthan|at\\sleast)\\s)(?<from>${numberPattern})\\s(?:but|and|yet)\\s(?:fewer|less)\\sthan\\s(?<to>${numberPattern}))`,
  ),
  read({ between, over, first, second, from = first ?? "", to = second ?? "" }) {
    const low = scaledLike(from, to);
    const high = numberOf(to);
    if (low === null || high === null || low >= high) return null;
    return {
      low,
      high,
      value: `${low}-${high}`,
      bound: null,
      approximate: false,
      status: "stated",
      number: from,
      lead: (between ?? over ?? "").length,
    };
  },
};
