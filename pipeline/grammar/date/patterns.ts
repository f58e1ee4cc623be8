import type { Groups } from "../rule.ts";
import { wordTable } from "../vocabulary.ts";
import type { Portion, Statement } from "./statement.ts";
import { countedNouns, monthPattern } from "./vocabulary.ts";

/** A month's name, its full stop if abbreviated. Group `month`. */
export const month = String.raw`(?<month>${monthPattern})\b(?:(?<!\w{5})\.(?=\s*[\d,]))?`;

/** A day of the month, with or without "th". */
export const day = String.raw`(?<!\d[:.,])(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%]|[.,:]\d)`;

const dash = String.raw`\s*[–—‒−-]\s*|\s*/\s*`;

/** Days of one month: "7–8 and 20", "18 to 20", "4, 5 and 6". Group `days`. */
export const days =
  String.raw`(?<days>${day}(?:(?:${dash}|\s+to\s+(?:the\s+)?)${day})?` +
  String.raw`(?:(?:,\s*${day}){0,6},?\s+(?:and|or|&)\s+(?:the\s+)?${day}(?:(?:${dash})${day})?){0,3})`;

/** Four digits that may be a year: not part of a longer number. */
export const fourDigits = String.raw`[12]\d{3}(?![\d%]|[.,:]\d|s\b)`;

/** Marks of years before Christ. */
export const bcMark = String.raw`\s*(?:BCE?|B\.C\.(?:E\.)?)(?!\w)`;

/** The Old Style (Julian) date in brackets between a day and its year: "9 February [O.S. 27 January] 1904". The year must follow. */
export const oldStyle = String.raw`(?:\s*[\[(]O\.?\s?S\.?,?\s+[\p{L}\d. ]{3,24}[\])](?=,?\s*[12]\d{3}\b))`;

/** What may follow a month or a day and gives its year: ", 1945", "of 1945", "480 BC", "of that year". Groups `year`, `bc`, `yearWord`. */
export const yearTail =
  String.raw`(?:(?:,?\s+of\s+|,?\s*(?<=[\s,.\])]))(?:(?<bc>[1-9]\d{0,3})${bcMark}|(?<year>${fourDigits}))` +
  String.raw`|,?\s+(?:of\s+)?(?<yearWord>that(?:\s+same)?|this|the\s+same|the\s+(?:following|next)|the\s+(?:previous|preceding))\s+year\b)`;

/** "early", "the end of" … before a period. Groups `portion`, `part`. */
export const portion =
  String.raw`(?:(?<portion>[Ee]arly|[Mm]id(?:dle)?|[Ll]ate)(?:\s+in\s+(?:the\s+)?|\s*[-–]\s*|\s+(?:the\s+)?)` +
  String.raw`|(?<part>[Bb]eginning|[Ss]tart|[Oo]utset|[Oo]nset|[Oo]pening|[Ee]nd|[Cc]lose|[Mm]iddle|first\s+half|second\s+half|latter\s+half|` +
  String.raw`(?:early|latter|later|last|first|closing|opening)\s+(?:part|months|weeks|days))\s+of\s+(?:the\s+)?)`;

/** The words a period with a portion may begin with. */
export const portionOpeners =
  "early mid middle late beginning start outset onset opening end close first second latter later last closing".split(
    " ",
  );

/** Which portion the groups of `portion` name. */
export function portionOf({ portion: word, part }: Groups): Portion | undefined {
  if (word !== undefined) {
    const lower = word.toLowerCase();
    return lower === "early" ? "early" : lower === "late" ? "late" : "mid";
  }
  if (part === undefined) return undefined;
  const lower = part.toLowerCase();
  if (lower.startsWith("middle")) return "mid";
  if (lower.endsWith("half")) return lower.startsWith("first") ? "first half" : "second half";
  return /^(?:end|close|closing|late|latter|last)/.test(lower) ? "late" : "early";
}

const yearSteps: Readonly<Record<string, number>> = wordTable({ following: 1, next: 1, previous: -1, preceding: -1 });

/** The year part of a statement from the groups of `yearTail`. */
export function yearOf({ year, bc, yearWord }: Groups): Pick<Statement, "year" | "relativeYear"> {
  if (year !== undefined) return { year: Number(year) };
  if (bc !== undefined) return { year: 1 - Number(bc) };
  if (yearWord === undefined) return {};
  return { relativeYear: yearSteps[yearWord.split(/\s+/).at(-1) ?? ""] ?? 0 };
}

const wordAfter = /\s*([\p{L}]+)/uy;
const wordBefore = /([\p{L}\p{N}$£€#]+)(\.?)\s*$/u;

/** The word right after `end`, as written; "" when a mark or nothing follows. */
export function nextWord(text: string, end: number): string {
  wordAfter.lastIndex = end;
  return wordAfter.exec(text)?.[1] ?? "";
}

/** The word before `start` as written, without a mark between but an abbreviation's full stop; "" when there is none. */
export function previousWord(text: string, start: number): string {
  return wordBefore.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? "";
}

/** Whether a number that ends at `end` counts what follows ("1200 men"). */
export function countsWhatFollows(text: string, end: number): boolean {
  return countedNouns.has(nextWord(text, end));
}
