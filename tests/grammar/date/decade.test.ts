import { describe, expect, it } from "vitest";
import { decade } from "../../../pipeline/grammar/date/decade.ts";
import { stated } from "./reading.ts";

describe("decade", () => {
  it.each<[string, [string, unknown][]]>([
    ["the 1930s", [["1930s", { decade: 193 }]]],
    ["the mid-1990s, around", [["mid-1990s", { decade: 199, portion: "mid" }]]],
    ["the late 1980s", [["late 1980s", { decade: 198, portion: "late" }]]],
    [
      "the 1920s and 1930s",
      [
        ["1920s", { decade: 192 }],
        ["1930s", { decade: 193 }],
      ],
    ],
    ["in the 1920’s", [["1920’s", { decade: 192 }]]],
  ])("reads %j", (text, expected) => {
    expect(stated(decade, text)).toEqual(expected);
  });

  it.each([
    "1935s", // no decade
    "B-290s",
    "1930 sailors",
    "11930s",
  ])("leaves %j alone", (text) => {
    expect(stated(decade, text)).toEqual([]);
  });
});
