import { describe, expect, it } from "vitest";
import { monthDayYear } from "../../../pipeline/grammar/date/month-day-year.ts";
import { stated } from "./reading.ts";

describe("month, day, year", () => {
  it.each<[string, [string, unknown][]]>([
    ["On April 13, 1941, a pact", [["April 13, 1941", { month: 4, day: 13, year: 1941 }]]],
    ["announced on Aug. 15 that", [["Aug. 15", { month: 8, day: 15 }]]],
    ["the August 15th end of the war", [["August 15th", { month: 8, day: 15 }]]],
    [
      "On August 17 and 18, an order",
      [
        ["August 17", { month: 8, day: 17 }],
        ["18", { month: 8, day: 18 }],
      ],
    ],
    [
      "On August 18–19, the marshal",
      [
        ["August 18", { month: 8, day: 18 }],
        ["19", { month: 8, day: 19 }],
      ],
    ],
    ["July 25 of that year", [["July 25 of that year", { month: 7, day: 25, relativeYear: 0 }]]],
    ["On August 20, 12 female workers", [["August 20", { month: 8, day: 20 }]]],
    [
      "On May 4, 5 and 6 they",
      [
        ["May 4", { month: 5, day: 4 }],
        ["5", { month: 5, day: 5 }],
        ["6", { month: 5, day: 6 }],
      ],
    ],
  ])("reads %j", (text, expected) => {
    expect(stated(monthDayYear, text)).toEqual(expected);
  });

  it.each([
    "In August 1945 they",
    "August 40",
    "February 30 was no day",
    "In August 15,000 men died",
    "In June 12 soldiers were shot", // a count
    "may 5 men pass",
    "they march 20 km",
  ])("leaves %j alone", (text) => {
    expect(stated(monthDayYear, text)).toEqual([]);
  });
});
