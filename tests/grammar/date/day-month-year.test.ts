import { describe, expect, it } from "vitest";
import { dayMonthYear } from "../../../pipeline/grammar/date/day-month-year.ts";
import { stated } from "./reading.ts";

describe("day, month, year", () => {
  it.each<[string, [string, unknown][]]>([
    ["On 19 December 1935, a unit", [["19 December 1935", { day: 19, month: 12, year: 1935 }]]],
    ["On 9 August, the Soviets", [["9 August", { day: 9, month: 8 }]]],
    ["the 5th of May 1945 was", [["5th of May 1945", { day: 5, month: 5, year: 1945 }]]],
    ["until 25 July, 1918.", [["25 July, 1918", { day: 25, month: 7, year: 1918 }]]],
    [
      "on 9 February [O.S. 27 January] 1904. Both", // the day by the Julian calendar is the same day
      [["9 February [O.S. 27 January] 1904", { day: 9, month: 2, year: 1904 }]],
    ],
    [
      "(7–8 and 20 August)",
      [
        ["7", { day: 7, month: 8 }],
        ["8", { day: 8, month: 8 }],
        ["20 August", { day: 20, month: 8 }],
      ],
    ],
    [
      "11–25 August 1945",
      [
        ["11", { day: 11, month: 8, year: 1945 }],
        ["25 August 1945", { day: 25, month: 8, year: 1945 }],
      ],
    ],
    [
      "from 16 to 18 Sept. they",
      [
        ["16", { day: 16, month: 9 }],
        ["18 Sept", { day: 18, month: 9 }],
      ],
    ],
    ["on 3 May of the following year", [["3 May of the following year", { day: 3, month: 5, relativeYear: 1 }]]],
  ])("reads %j", (text, expected) => {
    expect(stated(dayMonthYear, text)).toEqual(expected);
  });

  it.each([
    "12 may refuse", // the verb
    "lost 31 June battles", // June has no 31st
    "the 88th Division",
    "30 marched on",
    "1,500 August harvests",
    "at 10:30 August heat fell",
    "45 April showers",
  ])("leaves %j alone", (text) => {
    expect(stated(dayMonthYear, text)).toEqual([]);
  });
});
