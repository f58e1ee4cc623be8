import { describe, expect, it } from "vitest";
import { adjacent } from "../../../pipeline/grammar/date/adjacent.ts";
import { stated } from "./reading.ts";

describe("day, month or year beside the one said before", () => {
  it.each<[string, [string, unknown][]]>([
    ["was lifted the next day, but", [["next day", { relative: { unit: "day", amount: 1 } }]]],
    ["The following morning, the first", [["following morning", { relative: { unit: "day", amount: 1 } }]]],
    ["the previous year.", [["previous year", { relative: { unit: "year", amount: -1 } }]]],
    ["The day before, the army", [["day before", { relative: { unit: "day", amount: -1 } }]]],
    ["in the following month they", [["following month", { relative: { unit: "month", amount: 1 } }]]],
  ])("reads %j", (text, expected) => {
    expect(stated(adjacent, text)).toEqual(expected);
  });

  it.each([
    "for the next year",
    "over the following month",
    "the following years",
    "the day before the attack",
    "the next attack",
    "next year",
    "their next day off",
  ])("leaves %j alone", (text) => {
    expect(stated(adjacent, text)).toEqual([]);
  });
});
