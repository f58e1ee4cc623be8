import { describe, expect, it } from "vitest";
import { clockTime } from "../../../pipeline/grammar/date/clock-time.ts";
import { stated } from "./reading.ts";

describe("clock time", () => {
  it.each<[string, [string, unknown][]]>([
    ["At 4 pm on August 16", [["4 pm", { hour: 16, minute: 0, zone: null }]]],
    ["around 5 a.m. on", [["5 a.m.", { hour: 5, minute: 0, zone: null }]]],
    ["around 6:30 am)", [["6:30 am", { hour: 6, minute: 30, zone: null }]]],
    ["a halt at 6 p.m.", [["6 p.m.", { hour: 18, minute: 0, zone: null }]]],
    ["on August 19 at 17:30, the", [["17:30", { hour: 17, minute: 30, zone: null }]]],
    ["by 12:10 pm, a", [["12:10 pm", { hour: 12, minute: 10, zone: null }]]],
    ["at 12:05 AM the", [["12:05 AM", { hour: 0, minute: 5, zone: null }]]],
    ["approximately 1:00 pm Japan time, the", [["1:00 pm", { hour: 13, minute: 0, zone: "Japan time" }]]],
    ["at 5:34 AM local time", [["5:34 AM", { hour: 5, minute: 34, zone: "local time" }]]],
    ["at 06:00 GMT", [["06:00", { hour: 6, minute: 0, zone: "GMT" }]]],
    ["at 0530 hours the", [["0530", { hour: 5, minute: 30, zone: null }]]],
    ["at six o'clock in the evening", [["six o'clock", { hour: 18, minute: 0, zone: null }]]],
    ["at 2:30 the following morning", [["2:30", { hour: 2, minute: 30, zone: null }]]],
    ["by around noon and", [["noon", { hour: 12, minute: 0, zone: null }]]],
  ])("reads %j", (text, expected) => {
    expect(stated(clockTime, text)).toEqual(expected);
  });

  it.each([
    "at 25:10 they",
    "a ratio of 3:1",
    "13 am",
    "10 amps",
    "5 pmol",
    "for 1500 hours",
    "verse 10:75",
    "the 37mm gun",
    "by nightfall",
    "11.50 marks",
  ])("leaves %j alone", (text) => {
    expect(stated(clockTime, text)).toEqual([]);
  });
});
