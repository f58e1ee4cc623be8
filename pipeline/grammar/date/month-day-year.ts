import type { Rule } from "../rule.ts";
import { pointsOfDays } from "./day-list.ts";
import { countsWhatFollows, days, month, oldStyle, yearOf, yearTail } from "./patterns.ts";
import type { DateReading } from "./statement.ts";
import { monthNumber, monthOf } from "./vocabulary.ts";

/** "August 15, 1945", "Aug. 15", "August 15th", "August 17 and 18", "August 18–19", "July 25 of that year". */
export const monthDayYear: Rule<DateReading> = {
  id: "date/month-day-year",
  opensAt: { words: [...monthNumber.keys()] },
  pattern: new RegExp(String.raw`${month}\s*(?:the\s+)?(?<=[\s.])${days}${oldStyle}?${yearTail}?`, "uy"),
  read(groups, at) {
    if (countsWhatFollows(at.passage.text, at.end)) return null;
    const list = groups["days"] ?? "";
    const from = at.start + at.match[0].indexOf(list, (groups["month"] ?? "").length);
    const points = pointsOfDays(list, from, { ...yearOf(groups), month: monthOf(groups["month"]) }, at);
    return points === null ? null : { kind: "calendar", points };
  },
};
