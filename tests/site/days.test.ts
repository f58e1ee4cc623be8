import { describe, expect, it } from "vitest";
import { dayNumber, daysOf, inWords, isoOf, precisionOf } from "../../site/days.ts";

describe("dates in words", () => {
  it.each([
    ["1945-08-11", "11 August 1945"],
    ["1945-08", "August 1945"],
    ["1945", "1945"],
    ["193X", "1930s"],
    ["16XX", "17th century"],
    ["1945-08-11/1945-08-25", "11–25 August 1945"],
    ["1938-07-29/1938-08-11", "29 July – 11 August 1938"],
    ["1945-08-28/1945-09-05", "28 August – 5 September 1945"],
    ["1932/1934", "1932 – 1934"],
    ["1936-04-01~/1936-04-10~", "early April 1936"],
    ["1936-04-21~/1936-04-30~", "late April 1936"],
    ["1935-05~/1935-08~", "mid 1935"],
    ["1935-01~/1935-02~", "about January – February 1935"],
    ["1945-22", "summer 1945"],
    ["1937-07/..", "since July 1937"],
    ["../1937-07", "until July 1937"],
    ["1945~", "about 1945"],
    ["1945?", "1945 (uncertain)"],
    ["XXXX-08-15", "15 August"],
  ])("reads %s as %s", (value, words) => {
    expect(inWords(value)).toBe(words);
  });
});

describe("days as numbers", () => {
  it("come back as they went", () => {
    for (const day of ["1855-02-07", "1969-12-31", "1970-01-01", "2000-02-29"]) expect(isoOf(dayNumber(day))).toBe(day);
    expect(dayNumber("1945-08-10") - dayNumber("1945-08-09")).toBe(1);
  });

  it("span what a value allows, and nothing where it is open", () => {
    expect(daysOf("1945-08")).toEqual([dayNumber("1945-08-01"), dayNumber("1945-08-31")]);
    expect(daysOf("1937-07/..")).toBeNull();
    expect(daysOf("no date")).toBeNull();
  });

  it.each([
    ["1945-08-11", "day"],
    ["1945-08-11/1945-08-25", "days"],
    ["1938-02", "month"],
    ["1945-08", "month"],
    ["1945-22", "year"],
    ["1945", "year"],
    ["193X", "longer"],
    ["1937-07/..", "longer"],
    [null, "none"],
  ])("tell that %s is known to: %s", (value, precision) => {
    expect(precisionOf(value)).toBe(precision);
  });
});
