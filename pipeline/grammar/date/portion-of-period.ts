import type { Rule } from "../rule.ts";
import { portionOf } from "./patterns.ts";
import { type DateReading, onePoint } from "./statement.ts";
import { unitNames } from "./vocabulary.ts";

/** "the end of the month", "the middle of the year", "the latter part of the year": of the one spoken of last. */
export const portionOfPeriod: Rule<DateReading> = {
  id: "date/portion-of-period",
  opensAt: { words: ["beginning", "start", "end", "close", "middle", "latter", "second", "first"] },
  pattern:
    /(?<part>[Bb]eginning|[Ss]tart|[Ee]nd|[Cc]lose|[Mm]iddle|(?:first|second|latter)\s+half|latter\s+part)\s+of\s+(?:the|that)\s+(?:same\s+)?(?<which>following\s+|next\s+)?(?<unit>month|year|decade)\b(?!['’])/uy,
  read(groups, at) {
    const unit = unitNames.get(groups["unit"] ?? "") ?? "month";
    const part = portionOf(groups);
    return onePoint(at, {
      relative: { unit, amount: groups["which"] === undefined ? 0 : 1 },
      ...(part === undefined ? {} : { portion: part }),
    });
  },
};
