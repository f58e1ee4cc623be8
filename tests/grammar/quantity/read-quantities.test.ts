import { describe, expect, it } from "vitest";
import { readQuantities } from "../../../pipeline/grammar/quantity/read-quantities.ts";
import { tokenise } from "../../../pipeline/text/tokens.ts";
import { passage } from "../../support/passages.ts";

/** The words taken, with low, high and bound. */
function read(text: string, taken: { start: number; end: number }[] = []) {
  return readQuantities(passage(text), tokenise(text), taken).map((mention) => [
    text.slice(mention.start, mention.end),
    mention.low,
    mention.high,
    mention.bound,
  ]);
}

describe("readQuantities", () => {
  it.each([
    ["18,202 captured", ["18,202", 18202, 18202, null]],
    ["3,500–3,700 Japanese civilian casualties", ["3,500–3,700", 3500, 3700, null]],
    ["700 to 2,000 soldiers", ["700 to 2,000", 700, 2000, null]],
    ["527+ killed", ["527+", 527, null, "at_least"]],
    ["616–1,191+ killed", ["616–1,191+", 616, 1191, "at_least"]],
    ["more than 15,000 residents", ["more than 15,000", 15000, null, "more_than"]],
    ["over 300 casualties", ["over 300", 300, null, "more_than"]],
    ["over 100 but fewer than 200 soldiers", ["over 100 but fewer than 200", 100, 200, null]],
    ["between 600 and 700 men", ["between 600 and 700", 600, 700, null]],
    ["at least 100,000 civilians", ["at least 100,000", 100000, null, "at_least"]],
    ["Fewer than 5,500 former residents", ["Fewer than 5,500", null, 5500, "fewer_than"]],
    ["two or three months", ["two or three", 2, 3, null]],
    ["5-6 Mongolian armored cars", ["5-6", 5, 6, null]],
    ["fined $1.2 billion for it", ["1.2 billion", 1_200_000_000, 1_200_000_000, null]],
    ["two hundred and fifty thousand men", ["two hundred and fifty thousand", 250_000, 250_000, null]],
    ["twelve female soldiers", ["twelve", 12, 12, null]],
    ["an 11-man patrol", ["11", 11, 11, null]],
    ["one-third of them", ["one-third", 33.3, 33.3, null]],
    ["less than one-quarter of the population", ["less than one-quarter", null, 25, "fewer_than"]],
    ["about half of the target", ["about half", 50, 50, null]],
    ["80% of it", ["80%", 80, 80, null]],
    ["one and a half years of fighting", ["one and a half", 1.5, 1.5, null]],
    ["suffered no casualties", ["no", 0, 0, null]],
    ["held for an entire day", ["an entire day", 1, 1, null]],
    ["half a million horses", ["half a million", 500_000, 500_000, null]],
    ["a quarter of a million men", ["a quarter of a million", 250_000, 250_000, null]],
    ["half-dozen boats", ["half-dozen", 6, 6, null]],
    ["waited half an hour", ["half an", 0.5, 0.5, null]],
    ["one and a half million men", ["one and a half million", 1_500_000, 1_500_000, null]],
    ["a pair of destroyers", ["a pair of", 2, 2, null]],
    ["2–3 million men", ["2–3 million", 2_000_000, 3_000_000, null]],
    ["12,733 to 1.7 million executions", ["12,733 to 1.7 million", 12_733, 1_700_000, null]],
    ["~200 missing", ["~200", 200, 200, null]],
    ["c.409 wounded", ["c.409", 409, 409, null]],
    ["< 41,199 captured", ["< 41,199", null, 41_199, "fewer_than"]],
    ["approximately one in five soldiers", ["approximately one in five", 20, 20, null]],
    ["nine out of ten men", ["nine out of ten", 90, 90, null]],
    ["within 48 hours", ["48", null, null, "at_most"]],
  ])("reads %j", (text, expected) => {
    const [words, low, high, bound] = expected;
    const wanted = bound === "at_most" ? [words, 48, 48, bound] : [words, low, high, bound];
    expect(read(text)).toEqual([wanted]);
  });

  it.each([
    ["dozens of tanks", "dozens"],
    ["several hundred evacuees", "several hundred"],
    ["Scores of cavalry", "Scores"],
    ["tens of thousands of refugees", "tens of thousands"],
    ["a handful of light bombers", "a handful"],
  ])("keeps the vague number of %j without a value", (text, words) => {
    expect(read(text)).toEqual([[words, null, null, null]]);
  });

  it.each([
    "the 88th Division",
    "Special Security Unit 301 fired",
    "Order 1382 was issued",
    "Articles 12 and 13 of the order",
    "Article 11, Paragraph 2",
    "War History Series 44",
    "small 37mm guns",
    "130-millimeter shore batteries",
    "Soviet BT-7 tanks",
    "T-72B3 battle tanks",
    "Type 95 tanks",
    "the 2003 statement",
    "Cherevko (2003) argues",
    "men aged 16 and older",
    "I cannot forget, Kawata, 87, said",
    "at 6 p.m. that day",
    "Shinkou Maru No. 2",
    "ISBN 0-8047-1160-7",
    "the Four Northern Islands",
    "one of the longest wars",
    "had no tanks or aircraft",
    "a brigade and another battalion",
    "said they were few",
    "a pair of boots",
    "Khalkhin Gol 09.jpg",
  ])("takes no number of %j for a figure", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("does not take “in” before a year or a time for a share", () => {
    expect(read("three in 1945").map(([words]) => words)).toEqual(["three"]);
    expect(read("sank two in five minutes").map(([words]) => words)).toEqual(["two", "five"]);
  });

  it("leaves numbers of dates and names alone", () => {
    expect(read("On 11 August 50 men came", [{ start: 3, end: 12 }])).toEqual([["50", 50, 50, null]]);
  });

  it("knows the unit of a measured number", () => {
    const text = "nearly 2,000 square miles and 20 kilometers";
    expect(readQuantities(passage(text), tokenise(text), []).map(({ unit }) => unit)).toEqual([
      "square_miles",
      "kilometres",
    ]);
  });
});
