import { type QuantityRule, quantityPattern } from "./quantity-rule.ts";

/** "held off the advance for an entire day", "a whole week": one of the unit, which is part of the extent. */
export const entirePeriod: QuantityRule = {
  id: "quantity/entire-period",
  opensAt: {
    words: ["a", "an"],
    followedBy: new Map([
      ["a", "wf"],
      ["an", "e"],
    ]),
  },
  pattern: quantityPattern(
    "(?<lead>(?:an\\sentire|a\\swhole|a\\sfull)\\s)(?<number>hour|day|night|week|month|year|decade|century)\\b",
  ),
  read({ lead = "", number = "" }) {
    return {
      low: 1,
      high: 1,
      value: "1",
      bound: null,
      approximate: false,
      status: "stated",
      number,
      lead: lead.length,
    };
  },
};
