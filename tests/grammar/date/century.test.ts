import { describe, expect, it } from "vitest";
import { century } from "../../../pipeline/grammar/date/century.ts";
import { stated } from "./reading.ts";

describe("century", () => {
  it.each<[string, [string, unknown][]]>([
    ["during the 17th century under", [["17th century", { century: 16 }]]],
    ["the early twentieth century", [["early twentieth century", { century: 19, portion: "early" }]]],
    [
      "the 17th and 18th centuries",
      [
        ["17th", { century: 16 }],
        ["18th centuries", { century: 17 }],
      ],
    ],
    ["19th-century maps", [["19th-century", { century: 18 }]]],
    ["the 4th century BC", [["4th century BC", { century: -4 }]]],
  ])("reads %j", (text, expected) => {
    expect(stated(century, text)).toEqual(expected);
  });

  it.each(["half a century", "the 17th Army", "the 50th parallel", "the 99th century"])("leaves %j alone", (text) => {
    expect(stated(century, text)).toEqual([]);
  });
});
