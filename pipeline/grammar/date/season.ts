import type { Rule } from "../rule.ts";
import { wordTable } from "../vocabulary.ts";
import { bcMark, fourDigits, portion, portionOf, portionOpeners, previousWord } from "./patterns.ts";
import { type DateReading, onePoint, type Season } from "./statement.ts";
import { seasonNumber, seasonPattern } from "./vocabulary.ts";

const tail =
  String.raw`(?:\s+of\s+|,?\s+)(?:(?<bc>[1-9]\d{0,3})${bcMark}|(?<year>${fourDigits}))` +
  String.raw`|\s+(?:of\s+)?(?<yearWord>that(?:\s+same)?|the\s+same|the\s+(?:following|next)|the\s+(?:previous|preceding))\s+year\b`;

const steps: Readonly<Record<string, number>> = wordTable({ next: 1, following: 1, previous: -1, preceding: -1 });

/** "the spring of 1945", "summer 1962", "early summer of 1943", "that spring", "the following winter", "in the autumn". */
export const season: Rule<DateReading> = {
  id: "date/season",
  opensAt: {
    words: [...seasonNumber.keys(), ...portionOpeners, "next", "following", "previous", "preceding", "that", "same"],
  },
  pattern: new RegExp(
    String.raw`(?:(?<which>(?:[Tt]hat\s+)?same|[Tt]hat|next|following|previous|preceding)\s+)?${portion}?(?<season>${seasonPattern})\b(?:${tail})?`,
    "uy",
  ),
  read(groups, at) {
    const value = seasonNumber.get((groups["season"] ?? "").toLowerCase()) as Season;
    const part = portionOf(groups);
    const common = { season: value, ...(part === undefined ? {} : { portion: part }) };
    if (groups["year"] !== undefined) return onePoint(at, { ...common, year: Number(groups["year"]) });
    if (groups["bc"] !== undefined) return onePoint(at, { ...common, year: 1 - Number(groups["bc"]) });
    const words = groups["yearWord"] ?? groups["which"];
    if (words !== undefined)
      return onePoint(at, { ...common, relativeYear: steps[words.split(/\s+/).at(-1) ?? ""] ?? 0 });
    return isSeasonOfTheStory(at.passage.text, at.start, at.end, groups["season"] ?? "") ? onePoint(at, common) : null;
  },
};

const leads = /\b(?:in|by|during|until|since|throughout|before|after|over|of|from|spent|late|early)\s+(?:the\s+)?$/i;

/** "In the spring, …" is a time of the story; "winter clothing", "the fall of the city" are not. */
function isSeasonOfTheStory(text: string, start: number, end: number, word: string): boolean {
  if (word.toLowerCase() === "fall" && !/\bin\s+the\s+$/i.test(text.slice(Math.max(0, start - 8), start))) return false;
  if (!leads.test(text.slice(Math.max(0, start - 20), start))) return false;
  if (previousWord(text, start) === "of" && word.toLowerCase() !== "summer") return false;
  return /^(?:\s*(?:$|[.,;:)—–])|\s+(?:and|or|to|the|when|after|before|with|while|as|his|their|its|a|an|he|they|it|but)\b)/.test(
    text.slice(end, end + 12),
  );
}
