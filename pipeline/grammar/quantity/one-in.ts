import { ends, modifierOf } from "./modifiers.ts";
import { numberOf, numberPattern, wordNumberPattern } from "./number-words.ts";
import { modifierPattern, numberOpeners, type QuantityRule, quantityPattern } from "./quantity-rule.ts";
import { unitAfter } from "./units-of-measure.ts";

const largest = 100; // "one in 1945" is no share

/** "one in five soldiers", "nine out of ten", "1 in 4", "two out of every three": in percent. */
export const oneIn: QuantityRule = {
  id: "quantity/one-in",
  opensAt: numberOpeners,
  pattern: quantityPattern(
    `${modifierPattern}(?<number>(?<count>${numberPattern})\\s(?:in\\s(?:every\\s)?(?<of>${wordNumberPattern}|(?<=\\d\\sin\\s(?:every\\s)?)\\d+)|out\\sof\\s(?:every\\s)?(?<outOf>${numberPattern})))\\b`,
  ),
  read({ lead, modifier, number = "", count = "", of, outOf }, { passage, end }) {
    const part = numberOf(count);
    const whole = numberOf(of ?? outOf ?? "");
    if (part === null || whole === null || part >= whole || whole > largest || unitAfter(passage.text, end) !== null)
      return null;
    const value = Math.round((part / whole) * 1_000) / 10;
    const said = modifierOf(modifier);
    return {
      ...ends(value, said.bound),
      value: String(value),
      bound: said.bound,
      approximate: said.approximate,
      status: "stated",
      number,
      lead: lead?.length ?? 0,
    };
  },
};
