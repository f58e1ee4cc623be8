import type { Rule } from "../rule.ts";
import { type DateReading, onePoint, type Season } from "./statement.ts";
import { seasonNumber } from "./vocabulary.ts";

/**
 * "their summer offensive", "the onset of winter", "next spring": a season named in any way. The dataset reads a season only
 * where it dates something (date/season); corpora of time expressions want them all.
 */
export const seasonAnywhere: Rule<DateReading> = {
  id: "date/season-anywhere",
  opensAt: { words: ["next", "last", "this", "spring", "summer", "autumn", "winter"] },
  pattern: /(?:(?<which>next|last|this)\s+)?(?<season>spring|summer|autumn|winter)\b(?!\s+(?:of\s+)?\d)/iuy,
  read({ which, season = "" }, at) {
    const name = seasonNumber.get(season.toLowerCase()) as Season;
    if (which === undefined) return onePoint(at, { season: name });
    const relativeYear = which.toLowerCase() === "next" ? 1 : which.toLowerCase() === "last" ? -1 : 0;
    return onePoint(at, { season: name, relativeYear });
  },
};

/** "next year", "last month", "this year": counted from when the words were said, taken here for the date of the story. */
export const fromSpeaker: Rule<DateReading> = {
  id: "date/from-speaker",
  opensAt: { words: ["next", "last", "this"] },
  pattern: /(?<!\bthe\s+)(?<which>next|last|this)\s+(?<unit>year|month)\b/iuy,
  read({ which = "", unit }, at) {
    const amount = which.toLowerCase() === "next" ? 1 : which.toLowerCase() === "last" ? -1 : 0;
    return onePoint(at, { relative: { unit: unit === "month" ? "month" : "year", amount } });
  },
};
