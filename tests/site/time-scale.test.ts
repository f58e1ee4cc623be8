import { describe, expect, it } from "vitest";
import { dayNumber } from "../../site/days.ts";
import {
  bucketed,
  bucketOf,
  dayAt,
  inLanes,
  isoStretch,
  shiftedInto,
  type TimeScale,
  ticks,
  unitOf,
  xOf,
  zoomed,
} from "../../site/time-scale.ts";

const scale = (first: string, last: string, width: number): TimeScale => ({
  first: dayNumber(first),
  last: dayNumber(last),
  width,
});
const stretch = (first: string, last = first) => ({ first: dayNumber(first), last: dayNumber(last) });
const august = scale("1945-08-01", "1945-08-31", 310);
const all = scale("1855-01-01", "2022-12-31", 900);

describe("the scale of the timeline", () => {
  it("gives each day its pixels, the last day too", () => {
    expect(xOf(august, dayNumber("1945-08-01"))).toBe(0);
    expect(xOf(august, dayNumber("1945-08-09"))).toBe(80);
    expect(xOf(august, dayNumber("1945-09-01"))).toBe(310);
    expect(dayAt(august, 80)).toBe(dayNumber("1945-08-09"));
    expect(dayAt(august, 89.9)).toBe(dayNumber("1945-08-09"));
    expect(dayAt(august, 5000)).toBe(dayNumber("1945-08-31"));
    expect(dayAt(august, -5)).toBe(dayNumber("1945-08-01"));
  });

  it("opens the summers of 1938 and 1939 and August 1945 to the day, on a phone too", () => {
    expect(unitOf(scale("1938-07-01", "1938-08-31", 350))).toBe("day");
    expect(unitOf(scale("1939-05-01", "1939-09-30", 350))).toBe("day");
    expect(unitOf(august)).toBe("day");
    expect(unitOf(scale("1931-01-01", "1946-12-31", 800))).toBe("month");
    expect(unitOf(all)).toBe("year");
  });

  it("puts ticks on round units, named once", () => {
    expect(ticks(all).map(({ label }) => label)).toEqual([
      "1860",
      "1880",
      "1900",
      "1920",
      "1940",
      "1960",
      "1980",
      "2000",
      "2020",
    ]);
    expect(ticks(august).map(({ label }) => label)).toEqual(["Aug 1945", "11", "21"]);
    expect(ticks(scale("1945-01-01", "1945-12-31", 400)).map(({ label }) => label)).toEqual([
      "1945",
      "Apr",
      "Jul",
      "Oct",
    ]);
  });
});

describe("events on the timeline", () => {
  it("stand in the unit they happened in; what reaches beyond it is a span", () => {
    const items = [stretch("1945-08-20"), stretch("1945-08-20"), stretch("1945-08-11", "1945-08-25")];
    const { buckets, spans } = bucketed(items, "day");
    expect(buckets.map(({ first, items: own }) => [first, own.length])).toEqual([[dayNumber("1945-08-20"), 2]]);
    expect(spans).toEqual([items[2]]);
    expect(bucketed(items, "year").spans).toEqual([]);
  });

  it("span months and years by their calendar lengths", () => {
    expect(isoStretch(bucketOf(dayNumber("1944-02-10"), "month"))).toEqual(["1944-02-01", "1944-02-29"]);
    expect(isoStretch(bucketOf(dayNumber("1945-08-20"), "year"))).toEqual(["1945-01-01", "1945-12-31"]);
  });

  it("do not meet within a lane, those known more closely in the first", () => {
    const [war, battle, after] = [
      stretch("1939-05-01", "1939-09-15"),
      stretch("1939-07-02", "1939-07-25"),
      stretch("1939-09-16", "1939-09-20"),
    ];
    expect(inLanes([battle, after, war], 2)).toEqual([[after, battle], [war]]);
    expect(inLanes([battle, after, war], 1)).toEqual([[after, battle]]);
  });
});

describe("zooming", () => {
  const limits = stretch("1932-01-01", "1945-12-31");

  it("keeps the middle, and stays within the years there are", () => {
    const half = zoomed(stretch("1940-01-01", "1940-12-31"), 0.5, limits);
    expect(half.last - half.first + 1).toBe(183);
    expect(zoomed(stretch("1945-06-01", "1945-12-31"), 4, limits).last).toBe(limits.last);
    expect(zoomed(limits, 2, limits)).toEqual(limits);
    const week = zoomed(stretch("1940-01-01", "1940-01-07"), 0.5, limits);
    expect(week.last - week.first + 1).toBe(7);
  });

  it("stops a move at the ends", () => {
    expect(shiftedInto(stretch("1932-01-01", "1932-01-31"), limits, -10)).toEqual(stretch("1932-01-01", "1932-01-31"));
    expect(shiftedInto(stretch("1932-01-01", "1932-01-31"), limits, 31)).toEqual(stretch("1932-02-01", "1932-03-02"));
  });
});
