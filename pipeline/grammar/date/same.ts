import type { Rule } from "../rule.ts";
import { type DateReading, onePoint } from "./statement.ts";
import { dayPartPattern, unitNames } from "./vocabulary.ts";

/** "the same day", "that same month", "that year", "that night", "the same years", "the end of the month". */
export const same: Rule<DateReading> = {
  id: "date/same",
  opensAt: { words: ["same", "that"] },
  pattern: new RegExp(
    String.raw`(?:(?<=\b[Tt]h(?:e|is)\s+)same|[Tt]hat\s+(?:very\s+)?same|[Tt]hat)\s+(?<unit>day|month|years?|${dayPartPattern})\b(?!['’]s|[-\s]+(?:when|after|on\s+which|old|long)\b)`,
    "uy",
  ),
  read({ unit = "" }, at) {
    return onePoint(at, {
      relative: { unit: unitNames.get(unit) ?? "day", amount: 0, ...(unit === "years" ? { isPlural: true } : {}) },
    });
  },
};
