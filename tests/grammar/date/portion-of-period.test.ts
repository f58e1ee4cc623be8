import { describe, expect, it } from "vitest";
import { portionOfPeriod } from "../../../pipeline/grammar/date/portion-of-period.ts";
import { stated } from "./reading.ts";

describe("part of the month or year said before", () => {
  it.each<[string, [string, unknown][]]>([
    [
      "By the end of the month, the",
      [["end of the month", { relative: { unit: "month", amount: 0 }, portion: "late" }]],
    ],
    [
      "the latter part of the year.",
      [["latter part of the year", { relative: { unit: "year", amount: 0 }, portion: "late" }]],
    ],
    [
      "the beginning of the following year",
      [["beginning of the following year", { relative: { unit: "year", amount: 1 }, portion: "early" }]],
    ],
  ])("reads %j", (text, expected) => {
    expect(stated(portionOfPeriod, text)).toEqual(expected);
  });

  it.each(["the end of the war", "the end of the day", "the start of the month's fighting", "the middle of the river"])(
    "leaves %j alone",
    (text) => {
      expect(stated(portionOfPeriod, text)).toEqual([]);
    },
  );
});
