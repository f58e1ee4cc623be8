import { ends, modifierOf } from "./modifiers.ts";
import { numberOf, numberPattern } from "./number-words.ts";
import { modifierPattern, numberOpeners, type QuantityRule, quantityPattern } from "./quantity-rule.ts";

/** "80%", "about 20 percent", "7 per cent", "10–15%". */
export const percentage: QuantityRule = {
  id: "quantity/percentage",
  opensAt: numberOpeners,
  pattern: quantityPattern(
    `${modifierPattern}(?<number>${numberPattern})(?:\\s?[–-]\\s?(?<to>${numberPattern}))?\\s?(?:%|per\\s?cent\\b)`,
  ),
  read({ lead, modifier, number = "", to }) {
    const value = numberOf(number);
    const high = to === undefined ? null : numberOf(to);
    if (value === null) return null;
    const said = modifierOf(modifier);
    return {
      ...(high === null ? ends(value, said.bound) : { low: value, high }),
      value: high === null ? String(value) : `${value}-${high}`,
      bound: said.bound,
      approximate: said.approximate,
      status: "stated",
      number,
      lead: lead?.length ?? 0,
    };
  },
};
