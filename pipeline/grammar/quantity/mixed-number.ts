import { oneOf } from "../vocabulary.ts";
import { multiplierWords, numberOf, numberPattern } from "./number-words.ts";
import { modifierPattern, numberOpeners, type QuantityRule, quantityPattern, stated } from "./quantity-rule.ts";

/** "one and a half" years, "two and a half million"; "3 1/2" is not read. */
export const mixedNumber: QuantityRule = {
  id: "quantity/mixed-number",
  opensAt: numberOpeners,
  pattern: quantityPattern(
    `${modifierPattern}(?<number>${numberPattern})\\sand\\sa\\s(?<part>half|quarter)\\b(?:\\s(?<times>${oneOf(multiplierWords)})\\b)?`,
  ),
  read(groups) {
    const { number = "", part, times } = groups;
    const whole = numberOf(number);
    if (whole === null) return null;
    const value =
      (whole + (part?.toLowerCase() === "half" ? 0.5 : 0.25)) * (times === undefined ? 1 : (numberOf(times) ?? 1));
    return stated(value, number, groups);
  },
};
