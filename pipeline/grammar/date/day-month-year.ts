import type { Rule } from "../rule.ts";
import { pointsOfDays } from "./day-list.ts";
import { days, month, oldStyle, yearOf, yearTail } from "./patterns.ts";
import type { DateReading } from "./statement.ts";
import { monthOf } from "./vocabulary.ts";

/** "19 December 1935", "9 August", "the 5th of May", "7–8 and 20 August", "11–25 August 1945", "25 July, 1918". */
export const dayMonthYear: Rule<DateReading> = {
  id: "date/day-month-year",
  opensAt: { shapes: ["digits", "ordinal"] },
  pattern: new RegExp(String.raw`${days}\s+(?:of\s+)?${month}${oldStyle}?${yearTail}?`, "uy"),
  read(groups, at) {
    const list = groups["days"] ?? "";
    const points = pointsOfDays(list, at.start, { ...yearOf(groups), month: monthOf(groups["month"]) }, at);
    return points === null ? null : { kind: "calendar", points };
  },
};
