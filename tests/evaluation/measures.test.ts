import { describe, expect, it } from "vitest";
import { bCubed } from "../../scripts/evaluation/clusters.ts";
import { precisionRecall, rounded, share, shareOrNull } from "../../scripts/evaluation/measures.ts";
import { isSameDate } from "../../scripts/evaluation/told-dates.ts";

describe("rounded", () => {
  it.each([
    [0.0625, 0.062], // exactly between two thousandths: to the even one
    [0.1875, 0.188],
    [0.3125, 0.312],
    [0.9375, 0.938],
    [0.0005, 0.001], // in binary a little more than a half
    [2 / 3, 0.667],
    [0.8125, 0.812],
    [1, 1],
    [0, 0],
  ])("rounds %d to %d", (value, expected) => {
    expect(rounded(value)).toBe(expected);
  });
});

describe("shares", () => {
  it("are 0 of nothing, or not known where nothing was asked", () => {
    expect(share(0, 0)).toBe(0);
    expect(shareOrNull(0, 0)).toBeNull();
    expect(shareOrNull(1, 3)).toBe(0.333);
  });

  it("make the harmonic mean of the unrounded shares", () => {
    const hits = { rightPredictions: 2, predictions: 3, foundGold: 2, gold: 7 };
    expect(precisionRecall(hits)).toEqual({ p: 0.667, r: 0.286, f1: 0.4, pred: 3, gold: 7 });
  });

  it("are 0 where nothing is right", () => {
    const hits = { rightPredictions: 0, predictions: 0, foundGold: 0, gold: 5 };
    expect(precisionRecall(hits)).toEqual({ p: 0, r: 0, f1: 0, pred: 0, gold: 5 });
  });
});

describe("bCubed", () => {
  const linked = (...pairs: string[]) => pairs.map((pair) => ({ gold: pair.charAt(0), published: pair.charAt(1) }));

  it("is 1 where the same mentions are together, whatever they are called", () => {
    expect(bCubed(linked("ax", "ax", "by"))).toBe(1);
  });

  it("punishes two things made one", () => {
    // precision: 2/3, 2/3, 1/3 → 5/9; recall 1; F1 = 10/14
    expect(bCubed(linked("ax", "ax", "bx"))).toBe(0.714);
  });

  it("punishes one thing made two as much", () => {
    expect(bCubed(linked("ax", "ax", "ay"))).toBe(0.714);
  });

  it("is not known without mentions", () => {
    expect(bCubed([])).toBeNull();
  });
});

describe("isSameDate", () => {
  it.each([
    ["1945-08-11", "1945-08-11"],
    ["1945-08~", "1945-08"],
    ["1945-08-11", "1945-08"],
    ["1945-08-11", "1945"],
    ["1945-08-11/1945-08-12", "1945-08-11/1945-08-25"],
    ["1936", "193X"],
    ["1936", "1932/.."],
    ["1918", "/1918"],
    ["", ""],
  ])("takes %j for an answer to %j", (published, told) => {
    expect(isSameDate(published, told)).toBe(true);
  });

  it.each([
    ["1945-08", "1945-08-11"], // coarser than told
    ["1945-09-01", "1945-08"],
    ["1945-08-10/1945-08-12", "1945-08-11/1945-08-25"],
    ["1931", "1932/.."],
    ["", "1945"],
    ["1945", ""],
  ])("does not take %j for an answer to %j", (published, told) => {
    expect(isSameDate(published, told)).toBe(false);
  });
});
