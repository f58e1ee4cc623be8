import { describe, expect, it } from "vitest";
import { same } from "../../../pipeline/grammar/date/same.ts";
import { stated } from "./reading.ts";

describe("day, month or year said before", () => {
  it.each<[string, [string, unknown][]]>([
    ["The same day, at Brunders", [["same day", { relative: { unit: "day", amount: 0 } }]]],
    ["in Moscow that same month that", [["that same month", { relative: { unit: "month", amount: 0 } }]]],
    ["later that year", [["that year", { relative: { unit: "year", amount: 0 } }]]],
    ["completed that night with", [["that night", { relative: { unit: "day", amount: 0 } }]]],
    ["In the same years they", [["same years", { relative: { unit: "year", amount: 0, isPlural: true } }]]],
  ])("reads %j", (text, expected) => {
    expect(stated(same, text)).toEqual(expected);
  });

  it.each([
    "at the same time",
    "the same regiment",
    "that day's fighting",
    "later in the day",
    "the day of the occupation",
    "that day when all fled",
    "to this day",
  ])("leaves %j alone", (text) => {
    expect(stated(same, text)).toEqual([]);
  });
});
