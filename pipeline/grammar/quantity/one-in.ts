import { numberOf, numberPattern, wordNumberPattern } from "./number-words.ts";
import { modifierPattern, numberOpeners, type QuantityRule, quantityPattern, stated } from "./quantity-rule.ts";
import { unitAfter } from "./units-of-measure.ts";

const largest = 100; // "one in 1945" is no share

/** "one in five soldiers", "nine out of ten", "1 in 4", "two out of every three": in percent. */
export const oneIn: QuantityRule = {
  id: "quantity/one-in",
  opensAt: numberOpeners,
  pattern: quantityPattern(
    `${modifierPattern}(?<number>(?<count>${numberPattern})\\s(?:in\\s(?:every\\s)?(?<of>${wordNumberPattern}|(?<=\\d\\sin\\s(?:every\\s)?)\\d+)|out\\sof\\s(?:every\\s)?(?<outOf>${numberPattern})))\\b`,
  ),
  read(groups, { passage, end }) {
    const { number = "", count = "", of, outOf } = groups;
    const part = numberOf(count);
    const whole = numberOf(of ?? outOf ?? "");
    if (part === null || whole === null || part >= whole || whole > largest || unitAfter(passage.text, end) !== null)
      return null;
    const value = Math.round((part / whole) * 1_000) / 10;
    return stated(value, number, groups);
  },
};
