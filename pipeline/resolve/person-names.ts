import { looseKey } from "../gazetteer/variants.ts";
import { chineseFamilyNames, japaneseGivenNames } from "../grammar/person/given-names.ts";
import { particles } from "../grammar/person/person-name.ts";
import { fold } from "../text/folding.ts";
import { firstValue, type Placed, spelling } from "./cluster.ts";

/** A family name as a key that romanisations share, without its particles: "von Ribbentrop" and "Ribbentrop" are one. */
export function familyKey(name: string): string {
  const words = fold(name).split(" ");
  while (words.length > 1 && particles.has(words[0] ?? "")) words.shift();
  return looseKey(words.join(" "));
}

/** The given names of a full name, folded, initials without their full stop: "richard", "m". */
export function givenNamesOf(member: Placed): string[] {
  return fold((firstValue(member, "given_name") ?? "").replace(/\./g, " "))
    .split(" ")
    .filter((name) => name !== "");
}

/** Whether one list leaves out or shortens names of the other: "Richard" and "Richard M.", "J." and "John"; not "Richard H." and "Richard M.". */
export function areCompatible(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.every((name, index) => {
    const other = longer[index] ?? "";
    return name === other || ((name.length === 1 || other.length === 1) && name[0] === other[0]);
  });
}

// Syllables of Japanese; a final n stands alone.
const japaneseWord = /^(?:(?:ts|sh|ch|[kstnhmyrwgzdbpfj]y?)?[aeiou]|n(?![aeiouy]))+$/;

/** Whether a given name is Japanese by its form, so that its characters may be read in two ways. */
export function isJapaneseGiven(name: string): boolean {
  return japaneseGivenNames.has(name) || japaneseWord.test(name);
}

const eastAsianFamilies = new Set([...chineseFamilyNames].map(looseKey));

/** Whether a key is that of a Chinese, Korean or Vietnamese family name. */
export function isEastAsianFamily(key: string): boolean {
  return eastAsianFamilies.has(key);
}

/** "Leonidas" of "Leonidas I": the name of a ruler without his number; null for a name without one. */
export function withoutNumeral(member: Placed): string | null {
  const base = /^(.+?)\s+[IVX]+$/u.exec(spelling(member))?.[1];
  return base === undefined ? null : looseKey(base);
}

/** The words an id is made of: given name first, but a Chinese, Korean or Vietnamese name as it stands. */
export function nameForId(name: string, family: string | null, given: string | null): string {
  if (family === null || given === null) return name;
  const standsFirst = fold(name).startsWith(`${fold(family)} `) && chineseFamilyNames.has(fold(family));
  return standsFirst && !japaneseGivenNames.has(fold(given)) ? name : `${given} ${family}`;
}
