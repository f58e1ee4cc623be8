import { describe, expect, it } from "vitest";
import { eraYear } from "../../../pipeline/grammar/date/era-year.ja.ts";
import { stated } from "./reading.ts";

describe("year of a Japanese era", () => {
  it.each<[string, [string, unknown][]]>([
    ["1946 (Showa 21)", [["Showa 21", { year: 1946 }]]],
    ["Shōwa 16", [["Shōwa 16", { year: 1941 }]]],
    ["Meiji 37", [["Meiji 37", { year: 1904 }]]],
    ["昭和20年", [["昭和20年", { year: 1945 }]]],
  ])("reads %j", (text, expected) => {
    expect(stated(eraYear, text)).toEqual(expected);
  });

  it.each([
    "the Showa era",
    "Emperor Meiji",
    "Taisho 16", // lasted fifteen years
    "Showa 0",
    "Showa 1945",
  ])("leaves %j alone", (text) => {
    expect(stated(eraYear, text)).toEqual([]);
  });
});
