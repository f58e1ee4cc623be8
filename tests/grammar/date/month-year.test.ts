import { describe, expect, it } from "vitest";
import { monthYear } from "../../../pipeline/grammar/date/month-year.ts";
import { stated } from "./reading.ts";

describe("month, year", () => {
  it.each<[string, [string, unknown][]]>([
    ["In January 1935, the first", [["January 1935", { month: 1, year: 1935 }]]],
    ["in September of 1905.", [["September of 1905", { month: 9, year: 1905 }]]],
    ["in October, 1917 it", [["October, 1917", { month: 10, year: 1917 }]]],
    ["In early April 1936, three", [["early April 1936", { month: 4, year: 1936, portion: "early" }]]],
    ["since late June.", [["late June", { month: 6, portion: "late" }]]],
    ["by mid-September the", [["mid-September", { month: 9, portion: "mid" }]]],
    ["by the end of March 1944", [["end of March 1944", { month: 3, year: 1944, portion: "late" }]]],
    ["outposts occurred in January, with", [["January", { month: 1 }]]],
    ["In May, Diem", [["May", { month: 5 }]]],
    ["In August of that year", [["August of that year", { month: 8, relativeYear: 0 }]]],
    ["Having crossed in April 480 BC, the", [["April 480 BC", { month: 4, year: -479 }]]],
    [
      "Gol (May–September 1939).",
      [
        ["May", { month: 5 }],
        ["September 1939", { month: 9, year: 1939 }],
      ],
    ],
    ["the November election", [["November", { month: 11 }]]],
  ])("reads %j", (text, expected) => {
    expect(stated(monthYear, text)).toEqual(expected);
  });

  it.each([
    "They may withdraw",
    "May they rest", // the verb
    "General May led",
    "the troops march on",
    "March on the capital began",
    "Operation August Storm began", // a month inside a name
    "Black September struck",
    "the Long March of the army",
    "Augustus ruled",
    "the august assembly",
    "Marching on",
    "decisive action",
  ])("leaves %j alone", (text) => {
    expect(stated(monthYear, text)).toEqual([]);
  });
});
