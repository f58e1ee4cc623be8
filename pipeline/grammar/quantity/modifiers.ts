import type { QuantityMention } from "../mention.ts";

export interface Modifier {
  readonly bound: QuantityMention["bound"];
  readonly approximate: boolean;
}

const approximate: Modifier = { bound: null, approximate: true };
const atLeast: Modifier = { bound: "at_least", approximate: false };
const atMost: Modifier = { bound: "at_most", approximate: false };
const moreThan: Modifier = { bound: "more_than", approximate: false };
const fewerThan: Modifier = { bound: "fewer_than", approximate: false };

/** Words in front of a number that bound it or make it approximate. */
export const modifiers: ReadonlyMap<string, Modifier> = new Map([
  ["about", approximate],
  ["around", approximate],
  ["approximately", approximate],
  ["approx.", approximate],
  ["roughly", approximate],
  ["some", approximate],
  ["circa", approximate],
  ["c.", approximate],
  ["ca.", approximate],
  ["est.", approximate],
  ["~", approximate],
  ["≈", approximate],
  ["nearly", approximate],
  ["almost", approximate],
  ["close to", approximate],
  ["an estimated", approximate],
  ["estimated", approximate],
  ["at least", atLeast],
  ["no fewer than", atLeast],
  ["no less than", atLeast],
  ["not less than", atLeast],
  ["a minimum of", atLeast],
  ["as few as", atLeast],
  ["not fewer than", atLeast],
  ["≥", atLeast],
  ["at most", atMost],
  ["up to", atMost],
  ["no more than", atMost],
  ["not more than", atMost],
  ["as many as", atMost],
  ["as much as", atMost],
  ["not exceeding", atMost],
  ["≤", atMost],
  ["a maximum of", atMost],
  ["over", moreThan],
  ["well over", moreThan],
  ["just over", moreThan],
  ["slightly over", moreThan],
  ["more than", moreThan],
  ["well more than", moreThan],
  ["slightly more than", moreThan],
  ["upwards of", moreThan],
  ["upward of", moreThan],
  ["in excess of", moreThan],
  ["exceeding", moreThan],
  ["exceeded", moreThan],
  ["above", moreThan],
  ["a little over", moreThan],
  ["a little more than", moreThan],
  ["just more than", moreThan],
  [">", moreThan],
  ["fewer than", fewerThan],
  ["less than", fewerThan],
  ["under", fewerThan],
  ["just under", fewerThan],
  ["below", fewerThan],
  ["slightly under", fewerThan],
  ["slightly less than", fewerThan],
  ["slightly fewer than", fewerThan],
  ["just less than", fewerThan],
  ["just fewer than", fewerThan],
  ["not quite", fewerThan],
  ["<", fewerThan],
]);

/** First words of the modifiers. */
export const modifierOpeners: readonly string[] = [
  ...new Set([...modifiers.keys()].map((words) => words.replace(".", "").split(" ")[0] ?? "")),
];

export const plain: Modifier = { bound: null, approximate: false };

/** The modifier that the words stand for; none for no words. */
export function modifierOf(words: string | undefined): Modifier {
  if (words === undefined) return plain;
  return modifiers.get(words.toLowerCase().replace(/\s+/g, " ").trim()) ?? plain;
}

/** Low and high end of a number under a bound: "over 300" has no high, "fewer than 200" no low. */
export function ends(value: number, bound: QuantityMention["bound"]): { low: number | null; high: number | null } {
  if (bound === "at_least" || bound === "more_than") return { low: value, high: null };
  if (bound === "at_most" || bound === "fewer_than") return { low: null, high: value };
  return { low: value, high: value };
}
