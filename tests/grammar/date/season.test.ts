import { describe, expect, it } from "vitest";
import { season } from "../../../pipeline/grammar/date/season.ts";
import { stated } from "./reading.ts";

describe("season", () => {
  it.each<[string, [string, unknown][]]>([
    ["the spring of 1945", [["spring of 1945", { season: 21, year: 1945 }]]],
    ["Summer 1962 saw", [["Summer 1962", { season: 22, year: 1962 }]]],
    ["early summer of 1943", [["early summer of 1943", { season: 22, year: 1943, portion: "early" }]]],
    ["the fall of 2007,", [["fall of 2007", { season: 23, year: 2007 }]]],
    ["that spring.", [["that spring", { season: 21, relativeYear: 0 }]]],
    ["the following winter", [["following winter", { season: 24, relativeYear: 1 }]]],
    ["in the autumn, they", [["autumn", { season: 23 }]]],
    ["the spring of 480 BC and", [["spring of 480 BC", { season: 21, year: -479 }]]],
  ])("reads %j", (text, expected) => {
    expect(stated(season, text)).toEqual(expected);
  });

  it.each([
    "harsh winter conditions",
    "the fall of Budapest",
    "the summer offensive",
    "a spring attack",
    "troops fall back",
    "winter clothing",
    "they spring forward",
  ])("leaves %j alone", (text) => {
    expect(stated(season, text)).toEqual([]);
  });
});
