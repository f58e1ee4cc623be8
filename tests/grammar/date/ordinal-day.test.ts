import { describe, expect, it } from "vitest";
import { ordinalDay } from "../../../pipeline/grammar/date/ordinal-day.ts";
import { stated } from "./reading.ts";

describe("day of the month spoken of last", () => {
  it.each<[string, [string, unknown][]]>([
    ["On the 20th, Chief of Staff", [["20th", { day: 20 }]]],
    ["the reconnaissance on the 13th as a landing", [["13th", { day: 13 }]]],
    ["by the 16th.", [["16th", { day: 16 }]]],
    [
      "on the 16th and 17th, they",
      [
        ["16th", { day: 16 }],
        ["17th", { day: 17 }],
      ],
    ],
  ])("reads %j", (text, expected) => {
    expect(stated(ordinalDay, text)).toEqual(expected);
  });

  it.each([
    "from the 7th Division",
    "of the 25th Infantry Regiment",
    "the 88th Division",
    "in the 2nd place",
    "to the 50th parallel",
    "the 20th century",
    "on the 1st brigade",
    "by the 5th Area Army",
    "he came 2nd.",
    "on the 45th, they",
    "the 2nd and 3rd battalions",
  ])("leaves %j alone", (text) => {
    expect(stated(ordinalDay, text)).toEqual([]);
  });
});
