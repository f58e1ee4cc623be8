import type { Rule } from "../rule.ts";
import { oneOf } from "../vocabulary.ts";
import { fourDigits } from "./patterns.ts";
import { type DateReading, onePoint } from "./statement.ts";
import { fixedHolidays } from "./vocabulary.ts";

const names = oneOf(
  [...fixedHolidays.keys()].map((name) => name.replace(/(?:^|\s)\p{L}/gu, (first) => first.toUpperCase())),
);

/** "Christmas 1963", "New Year's Day, 1905", "Christmas Eve of 1944": holidays with a year beside them. */
export const holiday: Rule<DateReading> = {
  id: "date/holiday",
  opensAt: { words: ["christmas", "new", "boxing"] },
  pattern: new RegExp(String.raw`(?<name>${names})(?:,?\s+|\s+of\s+|\s+in\s+)(?<year>${fourDigits})`, "uy"),
  read({ name = "", year = "" }, at) {
    const found = fixedHolidays.get(name.toLowerCase().replace("’", "'"));
    return found === undefined ? null : onePoint(at, { year: Number(year), month: found[0], day: found[1] });
  },
};
