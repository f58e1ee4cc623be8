import type { Rule } from "../rule.ts";
import { adjacent } from "./adjacent.ts";
import { beforeChrist } from "./before-christ.ts";
import { century } from "./century.ts";
import { clockTime } from "./clock-time.ts";
import { dayMonthYear } from "./day-month-year.ts";
import { decade } from "./decade.ts";
import { eraYear } from "./era-year.ja.ts";
import { holiday } from "./holiday.ts";
import { isoDate } from "./iso-date.ts";
import { monthDayYear } from "./month-day-year.ts";
import { monthYear } from "./month-year.ts";
import { offset } from "./offset.ts";
import { ordinalDay } from "./ordinal-day.ts";
import { portionOfPeriod } from "./portion-of-period.ts";
import { same } from "./same.ts";
import { season } from "./season.ts";
import { fromSpeaker, seasonAnywhere } from "./season-anywhere.ts";
import type { DateReading } from "./statement.ts";
import { year } from "./year.ts";
import { yearRange } from "./year-range.ts";

/** The rules that read dates and clock times. Of two that take as much, the earlier wins. */
export const dateRules: readonly Rule<DateReading>[] = [
  isoDate,
  beforeChrist,
  dayMonthYear,
  monthDayYear,
  holiday,
  monthYear,
  clockTime,
  yearRange,
  decade,
  century,
  season,
  year,
  eraYear,
  ordinalDay,
  offset,
  adjacent,
  same,
  portionOfPeriod,
];

/** The rules that read every expression with a place on the calendar, whether or not it dates anything in the story. */
export const everyDateRules: readonly Rule<DateReading>[] = [...dateRules, seasonAnywhere, fromSpeaker];
