import { describe, expect, it } from "vitest";
import { offset } from "../../../pipeline/grammar/date/offset.ts";
import { stated } from "./reading.ts";

describe("count from a date", () => {
  it.each<[string, [string, unknown][]]>([
    ["Five days later, 60 troops", [["Five days later", { relative: { unit: "day", amount: 5 } }]]],
    ["had been created two years before.", [["two years before", { relative: { unit: "year", amount: -2 } }]]],
    ["Four months later, prior", [["Four months later", { relative: { unit: "month", amount: 4 } }]]],
    ["a week later the", [["a week later", { relative: { unit: "week", amount: 1 } }]]],
    ["18 months earlier,", [["18 months earlier", { relative: { unit: "month", amount: -18 } }]]],
    ["twenty-five years later", [["twenty-five years later", { relative: { unit: "year", amount: 25 } }]]],
    ["a fortnight later", [["a fortnight later", { relative: { unit: "week", amount: 2 } }]]],
  ])("reads %j", (text, expected) => {
    expect(stated(offset, text)).toEqual(expected);
  });

  it.each([
    "three days after the bombing", // from an event
    "two months before the war",
    "three days later than in Manchuria",
    "within 48 hours",
    "for 12 years",
    "several days later",
    "two or three months",
    "years later",
  ])("leaves %j alone", (text) => {
    expect(stated(offset, text)).toEqual([]);
  });
});
