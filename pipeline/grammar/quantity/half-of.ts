import { oneOf } from "../vocabulary.ts";
import { multiplierWords, numberOf } from "./number-words.ts";
import { modifierPattern, numberOpeners, type QuantityRule, quantityPattern, stated } from "./quantity-rule.ts";
import { unitAfter } from "./units-of-measure.ts";

/** "half a million", "a quarter of a million", "half-dozen", "half an hour": a part of a round number or of a unit of measure. */
export const halfOf: QuantityRule = {
  id: "quantity/half-of",
  opensAt: { ...numberOpeners, words: [...(numberOpeners.words ?? []), "half", "quarter"] },
  pattern: quantityPattern(
    `${modifierPattern}(?<number>(?:a\\s)?(?<part>half|quarter)(?:(?:\\sof)?\\san?\\s|[\\s-])(?<times>${oneOf(multiplierWords)})\\b|(?:half|a\\squarter\\sof)\\san?(?=\\s\\p{L}))`,
  ),
  read(groups, { passage, end }) {
    const { number = "", part, times } = groups;
    if (times === undefined && unitAfter(passage.text, end) === null) return null;
    const share = (part ?? number).toLowerCase().includes("half") ? 0.5 : 0.25;
    const value = share * (times === undefined ? 1 : (numberOf(times) ?? 1));
    return stated(value, number, groups);
  },
};
