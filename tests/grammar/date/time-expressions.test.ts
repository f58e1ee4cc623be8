import { describe, expect, it } from "vitest";
import { durationRules } from "../../../pipeline/grammar/date/duration.ts";
import { seasonAnywhere } from "../../../pipeline/grammar/date/season-anywhere.ts";
import { vagueTimeRules } from "../../../pipeline/grammar/date/vague-time.ts";
import { grammarOf, readPassage } from "../../../pipeline/grammar/rule.ts";
import { tokenise } from "../../../pipeline/text/tokens.ts";
import { passage } from "../../support/passages.ts";
import { dates, stated } from "./reading.ts";

const grammar = grammarOf([...durationRules, ...vagueTimeRules]);
const read = (text: string) =>
  readPassage(grammar, passage(text), tokenise(text)).map(({ start, end, reading }) => [
    text.slice(start, end),
    reading.value,
  ]);

describe("lengths of time", () => {
  it.each([
    ["conquered within two months. British", "two months", "P2M"],
    ["For six days the Persians", "six days", "P6D"],
    ["over 24 hours, and", "over 24 hours", "PT24H"],
    ["In under a month, they", "under a month", "P1M"],
    ["for twenty-five years they", "twenty-five years", "P25Y"],
    ["a ten-day visit", "ten-day", "P10D"],
    ["a year-long trial", "year-long", "P1Y"],
    ["within a few days. They", "a few days", "PXD"],
    ["the first seven weeks they", "the first seven weeks", "P7W"],
    ["960 attacks per week in", "per week", "P1W"],
    ["after two months of fierce battles, the", "two months of fierce battles", "P2M"],
  ])("in %j", (text, words, value) => {
    expect(read(text)).toEqual([[words, value]]);
  });

  it.each(["a second attack", "two years later", "five men", "the 5th Army"])("are not in %j", (text) => {
    expect(read(text).filter(([, value]) => String(value).startsWith("P"))).toEqual([]);
  });
});

describe("times without a date", () => {
  it.each([
    ["the now isolated front", "now", "PRESENT_REF"],
    ["a former minister", "former", "PAST_REF"],
    ["in the future.", "the future", "FUTURE_REF"],
    ["they fled at night from", "night", "XXXX-XX-XXTNI"],
    ["a daily count", "daily", "XXXX-XX-XX"],
  ])("in %j", (text, words, value) => {
    expect(read(text)).toEqual([[words, value]]);
  });

  it("are no dates of the dataset", () => {
    expect(
      dates(
        "On 9 August 1945 they came.",
        "For two months now a former minister spoke daily, at night, of the summer offensive.",
      ),
    ).toHaveLength(1);
  });
});

describe("a season named in any way", () => {
  it("is read where all expressions of time are wanted", () => {
    expect(stated(seasonAnywhere, "their summer offensive")).toEqual([["summer", { season: 22 }]]);
    expect(stated(seasonAnywhere, "by next spring, beginning")).toEqual([
      ["next spring", { season: 21, relativeYear: 1 }],
    ]);
  });

  it.each(["the summer of 1945", "summer 1962", "summers", "they fall back"])("is not read in %j", (text) => {
    expect(stated(seasonAnywhere, text)).toEqual([]);
  });
});
