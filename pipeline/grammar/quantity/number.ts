import { ends, modifierOf } from "./modifiers.ts";
import { numberOf, numberPattern } from "./number-words.ts";
import { modifierPattern, numberOpeners, type QuantityRule, quantityPattern } from "./quantity-rule.ts";

/** "18,202", "about 7", "more than 15,000", "527+", "twelve", "1.2 billion", "a hundred", "20 or so". */
export const number: QuantityRule = {
  id: "quantity/number",
  opensAt: numberOpeners,
  pattern: quantityPattern(`${modifierPattern}(?<number>${numberPattern})(?<plus>\\+)?(?<orSo>\\sor\\sso\\b|-odd\\b)?`),
  read({ lead, modifier, number: written = "", plus, orSo }) {
    const value = numberOf(written);
    if (value === null) return null;
    const said = modifierOf(modifier);
    const bound = plus === undefined ? said.bound : "at_least";
    const { low, high } = ends(value, bound);
    return {
      low,
      high,
      value: String(value),
      bound,
      approximate: said.approximate || orSo !== undefined,
      status: "stated",
      number: written,
      lead: lead?.length ?? 0,
    };
  },
};
