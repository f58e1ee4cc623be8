import { nameTokens } from "./lexicon.ts";

/** Romanisations of one Japanese sound, the left written as the right; applied in order to folded letters. */
const japanese: readonly [RegExp, string][] = [
  [/ou|oo|oh(?![aeiou])/g, "o"],
  [/uu/g, "u"],
  [/shi/g, "si"],
  [/sh/g, "sy"],
  [/tch|cch/g, "tty"],
  [/chi/g, "ti"],
  [/ch/g, "ty"],
  [/tsu/g, "tu"],
  [/ji|dzi|di/g, "zi"],
  [/j(?=[aou])/g, "zy"],
  [/dzu|du/g, "zu"],
  [/fu/g, "hu"],
  [/m(?=[bpm])/g, "n"],
  [/wo/g, "o"],
];

/** Transliterations of one Russian letter. */
const russian: readonly [RegExp, string][] = [
  [/kh/g, "h"],
  [/shch|sch/g, "sc"],
  [/[iy][iy]$|ij$|y$/g, "i"],
  [/(?<=[aeiou])y(?=[aeou])|(?<![a-z])y(?=e)/g, ""],
  [/[yj](?=[aou])/g, "i"],
  [/ye/g, "e"],
  [/ks/g, "x"],
  [/ff$/g, "v"],
];

/** The letters of a name without accents, case, hyphens, apostrophes and spaces: "Hon-to" and "Honto" agree. */
export function exactKey(name: string): string {
  return nameTokens(name).join("").replace(/\./g, "");
}

/** A key that romanisations of one name share: "Saburo" and "Saburou", "Karahuto" and "Karafuto", "Vasili" and "Vasily". */
export function looseKey(name: string): string {
  return nameTokens(name)
    .map((token) => [...japanese, ...russian].reduce((word, [from, to]) => word.replace(from, to), token))
    .join("");
}

/** The number of letters to insert, drop or change to turn one word into the other, given up beyond `most`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(row[b.length] ?? 0, most + 1);
}
