import { type QuantityRule, quantityPattern } from "./quantity-rule.ts";

/** "Mongolian casualties during these clashes are unknown", "Soviet losses remain unknown": the text says that nobody knows. */
export const statedUnknown: QuantityRule = {
  id: "quantity/stated-unknown",
  opensAt: { words: ["unknown", "unrecorded"] },
  pattern: quantityPattern(
    "(?<=\\b(?:casualties|losses|dead|deaths|killed|wounded|victims)\\b[^.;,]{0,40}\\b(?:is|are|was|were|remain|remains|remained)\\s)(?<number>unknown|unrecorded)\\b",
  ),
  read({ number = "" }) {
    return {
      low: null,
      high: null,
      value: "",
      bound: null,
      approximate: false,
      status: "stated_unknown",
      number,
      lead: 0,
    };
  },
};
