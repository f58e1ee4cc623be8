import { oneOf, wordTable } from "../vocabulary.ts";

const ones: Readonly<Record<string, number>> = wordTable({
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
});

const teens: Readonly<Record<string, number>> = wordTable({
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
});

const tens: Readonly<Record<string, number>> = wordTable({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});

const multipliers: Readonly<Record<string, number>> = wordTable({
  dozen: 12,
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
  trillion: 1_000_000_000_000,
});

const shares: Readonly<Record<string, number>> = wordTable({
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  tenth: 10,
  tenths: 10,
});

/** Words that a number in words may begin with. */
export const numberWords: readonly string[] = [ones, teens, tens].flatMap(Object.keys);

/** Words that multiply the number before them. */
export const multiplierWords: readonly string[] = Object.keys(multipliers);

/** Names of the parts of a whole: "half", "thirds". */
export const shareWords: readonly string[] = Object.keys(shares);

const small = `(?:(?:${oneOf(Object.keys(tens))})(?:[\\s-](?:${oneOf(Object.keys(ones))}))?|${oneOf([...Object.keys(teens), ...Object.keys(ones)])})`;
const times = oneOf(multiplierWords);

/** "twelve", "twenty-five", "two hundred and fifty thousand", "a hundred": pattern source, any case. */
export const wordNumberPattern = `(?:(?:${small}|an?(?=\\s(?:${times})\\b))(?:[\\s-](?:${times})\\b(?:\\s(?:and\\s)?${small}\\b)?)*)`;

/** "18,202", "1.2 billion", "40 thousand", "12": pattern source. */
export const digitNumberPattern = `(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:\\s(?:${oneOf(multiplierWords)})\\b)?`;

/** A number in digits or in words: pattern source, any case. */
export const numberPattern = `(?:${digitNumberPattern}|${wordNumberPattern}\\b)`;

/** A share in words, "one-third", "two thirds", "half", "a quarter": pattern source, any case. */
export const sharePattern = `(?:(?:(?:${oneOf([...Object.keys(ones), "a"])})[\\s-])?(?:${oneOf(shareWords)}))`;

/** The number that words or digits stand for, or null: "two hundred and fifty" is 250, "1.2 billion" 1200000000. */
export function numberOf(written: string): number | null {
  let total = 0;
  let part: number | null = null;
  for (const word of written.toLowerCase().split(/[\s-]+/)) {
    if (word === "and" || word === "") continue;
    const times = multipliers[word];
    if (times !== undefined) {
      part = rounded((part ?? 1) * times);
      if (times >= 1_000) {
        total += part;
        part = null;
      }
      continue;
    }
    const value = word === "a" || word === "an" ? 1 : (ones[word] ?? teens[word] ?? tens[word] ?? digits(word));
    if (value === null) return null;
    part = (part ?? 0) + value;
  }
  return total + (part ?? 0);
}

/** The lower end of a range, which shares the multiplier of the upper one: "2" of "2–3 million" is 2000000. */
export function scaledLike(from: string, to: string): number | null {
  const low = numberOf(from);
  const times = multiplierAtEnd(to);
  if (low === null || times === null || multiplierAtEnd(from) !== null) return low;
  return low * times < (numberOf(to) ?? 0) ? rounded(low * times) : low;
}

function multiplierAtEnd(written: string): number | null {
  return (
    multipliers[
      written
        .toLowerCase()
        .split(/[\s-]+/)
        .at(-1) ?? ""
    ] ?? null
  );
}

/** The share of a whole that the words stand for, in percent to one decimal: "two-thirds" is 66.7. */
export function percentOf(written: string): number | null {
  const words = written.toLowerCase().split(/[\s-]+/);
  const parts = shares[words.at(-1) ?? ""];
  if (parts === undefined) return null;
  const count = words.length === 1 || words[0] === "a" ? 1 : (ones[words[0] ?? ""] ?? 1);
  return Math.round((count / parts) * 1_000) / 10;
}

function digits(word: string): number | null {
  return /^\d[\d,]*(?:\.\d+)?$/.test(word) ? Number(word.replace(/,/g, "")) : null;
}

/** 1.2 × 10⁹ without the last bits of binary fractions. */
function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
