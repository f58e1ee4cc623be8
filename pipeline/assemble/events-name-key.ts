import { fold } from "../text/folding.ts";

const numerals = new Map([
  ["first", "1st"],
  ["second", "2nd"],
  ["third", "3rd"],
  ["fourth", "4th"],
  ["fifth", "5th"],
  ["sixth", "6th"],
  ["seventh", "7th"],
  ["eighth", "8th"],
]);

/** A name without article, case and accents, ordinals in digits: the same for "Battles of Khalkhin Gol" and "Battle of Khalkhin Gol". */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/^the /, "")
    .replace(/^[a-z]+/, (word) => numerals.get(word) ?? word)
    .replace(/\b(battle|skirmishe|incident|operation|landing)s\b/g, "$1");
}
