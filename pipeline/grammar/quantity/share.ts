import { percentOf, sharePattern, shareWords } from "./number-words.ts";
import { modifierPattern, numberOpeners, type QuantityRule, quantityPattern, stated } from "./quantity-rule.ts";

/** "two-thirds of the town", "about one-third", "half of the intended target", "less than one-quarter": in percent. */
export const share: QuantityRule = {
  id: "quantity/share",
  opensAt: { ...numberOpeners, words: [...(numberOpeners.words ?? []), ...shareWords] },
  pattern: quantityPattern(`${modifierPattern}(?<number>${sharePattern})\\b(?=\\sof\\b|\\sthe\\b|\\s?[),.;])`),
  read(groups, { passage, start }) {
    const { number = "" } = groups;
    const percent = percentOf(number);
    if (percent === null || /^(?:third|fourth|fifth|sixth|tenth|quarter|second)$/i.test(number)) return null;
    if (
      groups["lead"] === undefined &&
      /(?:first|second|other|latter|northern|southern|eastern|western|and a|one and a)[\s-]$/i.test(
        passage.text.slice(Math.max(0, start - 14), start),
      )
    ) {
      return null;
    }
    return stated(percent, number, groups);
  },
};
