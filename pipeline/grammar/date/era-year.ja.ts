import type { Rule } from "../rule.ts";
import { type DateReading, onePoint } from "./statement.ts";

/** Japanese eras: the year before their first, and their last year. */
const eras: ReadonlyMap<string, { before: number; years: number }> = new Map([
  ["meiji", { before: 1867, years: 45 }],
  ["taisho", { before: 1911, years: 15 }],
  ["showa", { before: 1925, years: 64 }],
  ["heisei", { before: 1988, years: 31 }],
  ["reiwa", { before: 2018, years: 99 }],
  ["明治", { before: 1867, years: 45 }],
  ["大正", { before: 1911, years: 15 }],
  ["昭和", { before: 1925, years: 64 }],
  ["平成", { before: 1988, years: 31 }],
  ["令和", { before: 2018, years: 99 }],
]);

/** "Showa 21" (1946), "Meiji 37", "昭和20年". Source: the eras as the Japanese government counts them, first year = 1. */
export const eraYear: Rule<DateReading> = {
  id: "date/era-year",
  opensAt: { words: [...eras.keys()] },
  pattern:
    /(?<era>[Mm]eiji|[Tt]aish[oō]|[Ss]h[oō]wa|[Hh]eisei|[Rr]eiwa|明治|大正|昭和|平成|令和)\s*(?:era\s+)?(?<year>\d{1,2})(?!\d|[.,:]\d)年?/uy,
  read({ era = "", year = "" }, at) {
    const known = eras.get(era.toLowerCase().replace("ō", "o"));
    const count = Number(year);
    return known === undefined || count < 1 || count > known.years
      ? null
      : onePoint(at, { year: known.before + count });
  },
};
