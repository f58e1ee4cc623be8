import { describe, expect, it } from "vitest";
import { axisOf, barOf, shareOf, withSpaces } from "../../site/range-chart.ts";

const figure = (low: number | null, high: number | null, bound: string | null = null) => ({ low, high, bound });

describe("the axis of figures that differ", () => {
  it("starts at zero unless the figures lie close together far from it", () => {
    expect(axisOf([figure(600, 1000), figure(1500, 1500)])).toEqual({
      from: 0,
      to: 2000,
      isLog: false,
      ticks: [0, 500, 1000, 1500, 2000],
    });
    expect(axisOf([figure(152, 152), figure(160, 160)])?.from).toBeGreaterThan(100);
  });

  it("goes by factors of ten where the highest is fifty times the lowest", () => {
    expect(axisOf([figure(8, 8), figure(900, 900)])).toEqual({
      from: 1,
      to: 1000,
      isLog: true,
      ticks: [1, 10, 100, 1000],
    });
    expect(axisOf([figure(0, 0), figure(900, 900)])?.isLog).toBe(false);
  });

  it("holds every figure", () => {
    for (const [low, high] of [
      [0, 0],
      [1, 1],
      [3, 700_000],
      [99.5, 100],
    ] as const) {
      const axis = axisOf([figure(low, high)]);
      expect(axis?.from).toBeLessThanOrEqual(low);
      expect(axis?.to).toBeGreaterThanOrEqual(high);
    }
  });

  it("is none where no figure is a number", () => {
    expect(axisOf([figure(null, null)])).toBeNull();
  });
});

describe("the bar of a figure", () => {
  const axis = { from: 0, to: 2000, isLog: false, ticks: [] };

  it("spans a range and is a point for a number", () => {
    expect(barOf(axis, figure(600, 1000))).toEqual({
      from: 0.3,
      to: 0.5,
      isOpenBelow: false,
      isOpenAbove: false,
      isPoint: false,
    });
    expect(barOf(axis, figure(1500, 1500))).toMatchObject({ from: 0.75, to: 0.75, isPoint: true });
  });

  it("runs to the end where the text leaves one open", () => {
    expect(barOf(axis, figure(500, null, "at_least"))).toMatchObject({ from: 0.25, to: 1, isOpenAbove: true });
    expect(barOf(axis, figure(null, 500, "at_most"))).toMatchObject({ from: 0, to: 0.25, isOpenBelow: true });
    expect(barOf(axis, figure(500, 1000, "at_least"))).toMatchObject({ from: 0.25, to: 0.5, isOpenAbove: true });
    expect(barOf(axis, figure(null, null))).toBeNull();
  });

  it("lies by its factor on an axis of factors", () => {
    expect(shareOf({ from: 1, to: 100, isLog: true, ticks: [] }, 10)).toBeCloseTo(0.5);
  });
});

describe("numbers", () => {
  it("are parted at the thousands from five digits on", () => {
    expect([withSpaces(1500), withSpaces(18202), withSpaces(1_000_000), withSpaces(66.7)]).toEqual([
      "1500",
      "18\u202f202",
      "1\u202f000\u202f000",
      "66.7",
    ]);
  });
});
