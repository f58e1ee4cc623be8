import type { Rule } from "../rule.ts";
import type { TimeExpression } from "./duration.ts";

/** "now", "currently", "today", "at present": the writer's own time. */
export const presentTime: Rule<TimeExpression> = {
  id: "vague-time/present",
  opensAt: { words: ["now", "right", "currently", "current", "today", "present", "these", "nowadays", "at", "this"] },
  pattern:
    /(?:right\s+now|now(?!\s+that\b)|currently|current|today|nowadays|present[\s-]day|these\s+days|at\s+(?:this|the\s+present)\s+(?:time|moment)|at\s+present)\b/iuy,
  read: () => ({ value: "PRESENT_REF" }),
};

/** "former", "recently", "a few weeks later", "the future": before or after the time spoken of, by no one knows how much. */
export const pastOrFuture: Rule<TimeExpression> = {
  id: "vague-time/past-or-future",
  opensAt: {
    words: [
      "former",
      "recent",
      "recently",
      "future",
      "the",
      "past",
      "only",
      "a",
      "several",
      "weeks",
      "months",
      "years",
      "days",
    ],
  },
  pattern:
    /(?<past>former(?=\s+\p{L})|recent(?:ly)?|the\s+past(?=[.,;]))\b|(?<future>the\s+future|future)\b|(?<count>(?:only\s+)?(?:(?:a\s+few|several|some|many)\s+)?(?:days|weeks|months|years)\s+(?<side>later|earlier|before|afterwards?))\b/iuy,
  read: ({ past, future, side = "" }) => ({
    value:
      past !== undefined || /^(?:earlier|before)$/i.test(side)
        ? "PAST_REF"
        : future !== undefined || side !== ""
          ? "FUTURE_REF"
          : null,
  }),
};

/** "at night", "daily", "this period", "the same time": times that no calendar has. */
export const unplacedTime: Rule<TimeExpression> = {
  id: "vague-time/unplaced",
  opensAt: {
    words: [
      "night",
      "daily",
      "weekly",
      "monthly",
      "annually",
      "yearly",
      "everyday",
      "this",
      "that",
      "the",
      "monday",
      "tuesday",
      "wednesday",
      "thursday",
      "friday",
      "saturday",
      "sunday",
    ],
  },
  pattern:
    /(?<night>night(?=[\s-]+(?:attack|raid|fighting|bombing|assault|patrol)s?\b)|(?<=\bat\s+)night)\b|(?<often>daily|everyday)\b|(?<week>weekly)\b|(?<year>annually|yearly)\b|(?<day>mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:this|that)\s+(?:time|period)\b|the\s+(?:same\s+(?:time|period)|time)(?=\s*[,.]|\s+of\b|\s+(?:he|she|it|they|the)\b)/iuy,
  read({ night, often, week, year, day }) {
    if (night !== undefined) return { value: "XXXX-XX-XXTNI" };
    if (often !== undefined) return { value: "XXXX-XX-XX" };
    if (week !== undefined) return { value: "XXXX-WXX" };
    if (year !== undefined) return { value: "XXXX" };
    if (day === undefined) return { value: null };
    const weekday = ["mon", "tues", "wednes", "thurs", "fri", "satur", "sun"].indexOf(day.toLowerCase()) + 1;
    return { value: `XXXX-WXX-${weekday}` };
  },
};

/** The rules that read times no calendar can place. */
export const vagueTimeRules: readonly Rule<TimeExpression>[] = [presentTime, pastOrFuture, unplacedTime];
