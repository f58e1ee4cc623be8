import { describe, expect, it } from "vitest";
import { isoDate } from "../../../pipeline/grammar/date/iso-date.ts";
import { stated } from "./reading.ts";

describe("day as ISO 8601 writes it", () => {
  it.each<[string, [string, unknown][]]>([["on 1945-08-09 the", [["1945-08-09", { year: 1945, month: 8, day: 9 }]]]])(
    "reads %j",
    (text, expected) => {
      expect(stated(isoDate, text)).toEqual(expected);
    },
  );

  it.each(["1945-13-09", "1945-02-30", "1945-08", "0-8047-1160-7", "1945-08-091"])("leaves %j alone", (text) => {
    expect(stated(isoDate, text)).toEqual([]);
  });
});
