import { describe, expect, it } from "vitest";
import { beforeChrist } from "../../../pipeline/grammar/date/before-christ.ts";
import { stated } from "./reading.ts";

describe("years before Christ", () => {
  it.each<[string, [string, unknown][]]>([
    ["In 499 BC the", [["499 BC", { year: -498 }]]],
    [
      "(499–493 BC)",
      [
        ["499", { year: -498 }],
        ["493 BC", { year: -492 }],
      ],
    ],
    [
      "in 496 and 495 B.C.",
      [
        ["496", { year: -495 }],
        ["495 B.C.", { year: -494 }],
      ],
    ],
    ["Early 480 BC", [["Early 480 BC", { year: -479, portion: "early" }]]],
    ["the 470s BC", [["470s BC", { decade: -47 }]]],
  ])("reads %j", (text, expected) => {
    expect(stated(beforeChrist, text)).toEqual(expected);
  });

  it.each(["499 men", "in 499 they", "Vancouver, BC", "499 BCD"])("leaves %j alone", (text) => {
    expect(stated(beforeChrist, text)).toEqual([]);
  });
});
