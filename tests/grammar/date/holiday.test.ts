import { describe, expect, it } from "vitest";
import { holiday } from "../../../pipeline/grammar/date/holiday.ts";
import { stated } from "./reading.ts";

describe("holiday with its year", () => {
  it.each<[string, [string, unknown][]]>([
    ["by Christmas 1963.", [["Christmas 1963", { year: 1963, month: 12, day: 25 }]]],
    ["on New Year’s Day 1905".replace("’", "'"), [["New Year's Day 1905", { year: 1905, month: 1, day: 1 }]]],
    ["Christmas Eve of 1944", [["Christmas Eve of 1944", { year: 1944, month: 12, day: 24 }]]],
  ])("reads %j", (text, expected) => {
    expect(stated(holiday, text)).toEqual(expected);
  });

  it.each(["home by Christmas", "Christmas Island", "a new year", "the Christmas bombing"])(
    "leaves %j alone",
    (text) => {
      expect(stated(holiday, text)).toEqual([]);
    },
  );
});
