import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bounds, compareDays, compatible, contains, daysInMonth, isEdtf, isoDay } from "../../pipeline/records/edtf.ts";

const days = fc
  .record({
    year: fc.integer({ min: -3000, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, day }) => isoDay(year, month, Math.min(day, daysInMonth(year, month))));
const years = fc.integer({ min: 1000, max: 9999 });
const values = fc.oneof(
  days,
  years.map(String),
  years.map((year) => `${String(year).slice(0, 3)}X`),
  years.map((year) => `${String(year).slice(0, 2)}XX`),
  fc.tuple(years, fc.integer({ min: 21, max: 24 })).map(([year, season]) => `${year}-${season}`),
  fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`),
);

describe("isEdtf", () => {
  it.each([
    "1945-08-11",
    "1945-08",
    "1945",
    "193X",
    "16XX",
    "XXXX",
    "1945-XX",
    "1945-08-XX",
    "1945-XX-XX",
    "XXXX-08-17",
    "XXXX-08",
    "1945-24",
    "1910~",
    "1910?",
    "1910%",
    "1945-08-11/1945-08-25",
    "1936-04-01~/1936-04-10~",
    "1937-07/..",
    "1937-07/",
    "../1945",
    "/1945",
    "-0498",
    "1944-02-29",
    "XXXX-02-29",
    "XXXX-08-17/XXXX-08-18",
  ])("takes %s", (value) => expect(isEdtf(value)).toBe(true));

  it.each([
    "",
    "..",
    "/",
    "../..",
    "45",
    "11 August 1945",
    "1945-8-11",
    "1945-13",
    "1945-25",
    "1945-00",
    "1945-02-30",
    "1945-02-29",
    "1945-04-31",
    "1945-21-03",
    "1945-XX-03",
    "1945X",
    "-0000",
    "1945-08-25/1945-08-11",
    "1945/1946/1947",
    "[1945,1946]",
    "{1945..1947}",
    "1945-08-11T12:00",
  ])("refuses %j", (value) => expect(isEdtf(value)).toBe(false));
});

describe("bounds", () => {
  it.each([
    ["1945-08-11", "1945-08-11", "1945-08-11"],
    ["1945-08", "1945-08-01", "1945-08-31"],
    ["1944-02", "1944-02-01", "1944-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["1945", "1945-01-01", "1945-12-31"],
    ["193X", "1930-01-01", "1939-12-31"],
    ["16XX", "1600-01-01", "1699-12-31"],
    ["1945-XX", "1945-01-01", "1945-12-31"],
    ["1945-08-XX", "1945-08-01", "1945-08-31"],
    ["1945-21", "1945-03-01", "1945-05-31"],
    ["1945-22", "1945-06-01", "1945-08-31"],
    ["1945-23", "1945-09-01", "1945-11-30"],
    ["1945-24", "1945-12-01", "1946-02-28"],
    ["1943-24", "1943-12-01", "1944-02-29"],
    ["9999-24", "9999-12-01", "9999-12-31"],
    ["1910~", "1910-01-01", "1910-12-31"],
    ["1945-08-11/1945-08-25", "1945-08-11", "1945-08-25"],
    ["1932/1934", "1932-01-01", "1934-12-31"],
    ["1936-04-01~/1936-04-10~", "1936-04-01", "1936-04-10"],
    ["1937-07/..", "1937-07-01", null],
    ["../1945", null, "1945-12-31"],
    ["-0498", "-0498-01-01", "-0498-12-31"],
    ["-03XX", "-0399-01-01", "-0300-12-31"],
    ["-0498/-0492", "-0498-01-01", "-0492-12-31"],
    ["XXXX-08-17", null, null],
    ["", null, null],
  ])("of %s are %s and %s", (value, first, last) => expect(bounds(value)).toEqual({ first, last }));

  it("names what it found when a value is not EDTF", () => {
    expect(() => bounds("August 1945")).toThrow(
      new RangeError("“August 1945” found, an EDTF date or interval (level 1) expected"),
    );
  });

  it("of a day are the day itself", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(bounds(day)).toEqual({ first: day, last: day });
      }),
    );
  });

  it("never end before they begin", () => {
    fc.assert(
      fc.property(values, (value) => {
        const { first, last } = bounds(value);
        expect(compareDays(first ?? "", last ?? "")).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("of an interval are the first of its start and the last of its end", () => {
    fc.assert(
      fc.property(values, values, (from, to) => {
        const interval = `${from}/${to}`;
        const [first, last] = [bounds(from).first, bounds(to).last];
        expect(isEdtf(interval)).toBe(compareDays(first ?? "", last ?? "") <= 0);
        if (isEdtf(interval)) expect(bounds(interval)).toEqual({ first, last });
      }),
    );
  });
});

describe("compareDays", () => {
  it("puts years before Christ in order", () => {
    const sorted = ["1945-08-09", "-0489-09-12", "-0498-01-01", "0001-01-01", "-0489-01-01"].sort(compareDays);
    expect(sorted).toEqual(["-0498-01-01", "-0489-01-01", "-0489-09-12", "0001-01-01", "1945-08-09"]);
  });
});

describe("contains", () => {
  it.each([
    ["1945", "1945-08-11"],
    ["1945-08", "1945-08-11/1945-08-25"],
    ["193X", "1935-01~/1935-04~"],
    ["1937-07/..", "1941"],
    ["1945-24", "1946-01"],
    ["", "1945"],
    ["XXXX-08", "XXXX-08-17"],
    ["XXXX-08", "1945-08-17"],
    ["XXXX-08-17", "1945-08-17"],
  ])("%j holds %j", (outer, inner) => expect(contains(outer, inner)).toBe(true));

  it.each([
    ["1945-08-11", "1945-08"],
    ["1945", "1946-01"],
    ["1945", "1945/.."],
    ["XXXX-08-17", "1945-08-18"],
    ["1945-08", "XXXX-08-17"],
  ])("%j does not hold %j", (outer, inner) => expect(contains(outer, inner)).toBe(false));

  it("holds of every value and itself", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(contains(value, value)).toBe(true);
      }),
    );
  });
});

describe("compatible", () => {
  it.each([
    ["1935-01", "1935-01-08"],
    ["1932/1945", "1939-05/1939-09"],
    ["1937-07/..", "1945"],
    ["XXXX-08-17", "1945-08-17"],
    ["XXXX-08-17", "1945-08"],
    ["XXXX-08-17", "1945"],
    ["XXXX-01-15", "1944-12/1945-01"],
    ["", "1945"],
  ])("%j and %j can both be true", (a, b) => {
    expect(compatible(a, b)).toBe(true);
    expect(compatible(b, a)).toBe(true);
  });

  it.each([
    ["1945-08-22", "1945-08-23"],
    ["1938", "1939-05"],
    ["1937-07/..", "1936"],
    ["XXXX-08-17", "1945-08-18"],
    ["XXXX-08-17", "XXXX-08-18"],
    ["XXXX-06-15", "1944-12/1945-01"],
  ])("%j and %j cannot", (a, b) => {
    expect(compatible(a, b)).toBe(false);
    expect(compatible(b, a)).toBe(false);
  });

  it("holds wherever one value contains the other", () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(!contains(a, b) || compatible(a, b)).toBe(true);
      }),
    );
  });
});
