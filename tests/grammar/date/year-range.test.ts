import { describe, expect, it } from "vitest";
import { yearRange } from "../../../pipeline/grammar/date/year-range.ts";
import { stated } from "./reading.ts";

describe("range of years", () => {
  it.each<[string, [string, unknown][]]>([
    [
      "Prelude from 1904–1932",
      [
        ["1904", { year: 1904 }],
        ["1932", { year: 1932 }],
      ],
    ],
    [
      "in 1904–05 they",
      [
        ["1904", { year: 1904 }],
        ["05", { year: 1905 }],
      ],
    ],
    [
      "winter of 1936/37.",
      [
        ["1936", { year: 1936 }],
        ["37", { year: 1937 }],
      ],
    ],
    [
      "Vietnamization, 1969-1972",
      [
        ["1969", { year: 1969 }],
        ["1972", { year: 1972 }],
      ],
    ],
  ])("reads %j", (text, expected) => {
    expect(stated(yearRange, text)).toEqual(expected);
  });

  it.each([
    "1945-08-09",
    "1932–1904", // runs backwards
    "1904–03",
    "pp. 1904–1932",
    "1904–1932 men",
    "1200–1500 soldiers",
    "ISBN 1904-05-1160",
  ])("leaves %j alone", (text) => {
    expect(stated(yearRange, text)).toEqual([]);
  });
});
