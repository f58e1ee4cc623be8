import { describe, expect, it } from "vitest";
import { year } from "../../../pipeline/grammar/date/year.ts";
import { stated } from "./reading.ts";

describe("year", () => {
  it.each<[string, [string, unknown][]]>([
    ["in 1905, control", [["1905", { year: 1905 }]]],
    ["(1939)", [["1939", { year: 1939 }]]],
    ["In early 1935 around", [["early 1935", { year: 1935, portion: "early" }]]],
    ["In mid-2007, the", [["mid-2007", { year: 2007, portion: "mid" }]]],
    ["By the end of 1958 an", [["end of 1958", { year: 1958, portion: "late" }]]],
    ["the second half of 2008", [["second half of 2008", { year: 2008, portion: "second half" }]]],
    ["the 1939 Battles of Khalkhin Gol", [["1939", { year: 1939 }]]],
    ["1935 Incidents", [["1935", { year: 1935 }]]],
    ["since 1238 the town", [["1238", { year: 1238 }]]],
    ["the post-1945 border", [["1945", { year: 1945 }]]],
  ])("reads %j", (text, expected) => {
    expect(stated(year, text)).toEqual(expected);
  });

  it.each([
    "1,500 men",
    "1200 men",
    "about 2000 soldiers",
    "Order 1382",
    "Telegram No. 1045",
    "Resolution 1973 was passed",
    "page 1939",
    "pp. 1938",
    "killed 1238 of them", // no preposition
    "ISBN 1939",
    "the U-2015 dived",
    "Hill 1936",
    "19391 shells",
    "1939.5 points",
    "$1945 was paid",
    "a strength of 1850 horses",
    "大陸指 2546",
    "the 1930s",
    "MNRA_soldiers_1939.jpg", // a file name
  ])("leaves %j alone", (text) => {
    expect(stated(year, text)).toEqual([]);
  });
});
