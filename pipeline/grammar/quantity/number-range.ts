import { modifierOf } from "./modifiers.ts";
import { numberOf, numberPattern, scaledLike } from "./number-words.ts";
import { modifierPattern, numberOpeners, type QuantityRule, quantityPattern } from "./quantity-rule.ts";

/** "3,500–3,700", "700 to 2,000", "two or three", "5-6", "616–1,191+", "2–3 million"; "between 600 and 700" without its "between". */
export const numberRange: QuantityRule = {
  id: "quantity/number-range",
  opensAt: numberOpeners,
  pattern: quantityPattern(
    `${modifierPattern}(?<from>${numberPattern})(?:\\s?[–—-]\\s?|\\s(?:to|or)\\s)(?:about\\s|around\\s|as many as\\s)?(?<to>${numberPattern})(?<plus>\\+)?`,
  ),
  read({ lead, modifier, from = "", to = "", plus }) {
    const low = scaledLike(from, to);
    const high = numberOf(to);
    if (low === null || high === null || low >= high) return null;
    const said = modifierOf(modifier);
    return {
      low,
      high,
      value: `${low}-${high}`,
      bound: plus === undefined ? said.bound : "at_least",
      approximate: said.approximate,
      status: "stated",
      number: from,
      lead: lead?.length ?? 0,
    };
  },
};
