import { type QuantityRule, quantityPattern } from "./quantity-rule.ts";

/** Words for a small number of things that belong together. */
const sizes: ReadonlyMap<string, number> = new Map([
  ["pair", 2],
  ["brace", 2],
  ["duo", 2],
  ["trio", 3],
  ["quartet", 4],
]);
const initials = [...new Set([...sizes.keys()].map((word) => word.charAt(0)))].join("");

/** "a pair of bombers", "a trio of gunboats"; "a pair of boots" is one thing, and "the pair" counts nothing new. */
export const pair: QuantityRule = {
  id: "quantity/pair",
  opensAt: { words: ["a"], followedBy: new Map([["a", initials]]) },
  pattern: quantityPattern(
    `a\\s(?<number>${[...sizes.keys()].join("|")})\\sof\\b(?!\\s(?:trousers|shoes|boots|gloves|glasses|binoculars|scissors)\\b)`,
  ),
  read({ number = "" }) {
    const value = sizes.get(number.toLowerCase());
    if (value === undefined) return null;
    return {
      low: value,
      high: value,
      value: String(value),
      bound: null,
      approximate: false,
      status: "stated",
      number: `a ${number}`,
      lead: 0,
    };
  },
};
