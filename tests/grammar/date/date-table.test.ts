import { describe, expect, it } from "vitest";
import type { Passage } from "../../../pipeline/text/passage.ts";
import { dates, mentions, textOf } from "./reading.ts";

const about1945: [string, Partial<Passage>] = ["- Date: 1945", { kind: "infobox", label: "Date" }];

/** The date table of the data model, row by row: a sentence, the words taken, the value. */
describe("the date table", () => {
  it.each([
    ["On 11 August 1945 it began.", "11 August 1945", "1945-08-11"],
    ["In August 1945 it ended.", "August 1945", "1945-08"],
    ["In 1945 it ended.", "1945", "1945"],
    ["They came in the 1930s.", "the 1930s", "193X"],
    ["They came in the 17th century.", "the 17th century", "16XX"],
    ["It lasted 11–25 August 1945.", "11–25 August 1945", "1945-08-11/1945-08-25"],
    ["from 28 August 1945 to 5 September 1945.", "28 August 1945 to 5 September 1945", "1945-08-28/1945-09-05"],
    ["between 1932 and 1934, according to", "1932 and 1934", "1932/1934"],
    ["In early April 1936, three", "early April 1936", "1936-04-01~/1936-04-10~"],
    ["In mid April 1936, three", "mid April 1936", "1936-04-11~/1936-04-20~"],
    ["In late April 1936, three", "late April 1936", "1936-04-21~/1936-04-30~"],
    ["In early 1935 it", "early 1935", "1935-01~/1935-04~"],
    ["In mid-1935 it", "mid-1935", "1935-05~/1935-08~"],
    ["In late 1935 it", "late 1935", "1935-09~/1935-12~"],
    ["By the mid-1990s, around 300", "the mid-1990s", "1994~/1996~"],
    ["In the spring of 1945 it", "the spring of 1945", "1945-21"],
    ["In summer 1945 it", "summer 1945", "1945-22"],
    ["In autumn 1945 it", "autumn 1945", "1945-23"],
    ["In the winter of 1945 it", "the winter of 1945", "1945-24"],
    ["By June 1952 the number", "June 1952", "1952-06"],
    ["stalled since 2020,", "2020", "2020"],
    ["The war (July 1937–present) goes on", "July 1937–present", "1937-07/.."],
    ["in earnest (Showa 21) with", "Showa 21", "1946"],
  ])("reads %j", (sentence, words, value) => {
    expect(dates(sentence)).toEqual([[words, value]]);
  });

  it("reads “August 11” in a text about 1945", () => {
    expect(dates(about1945, "On August 11 it began.")).toContainEqual(["August 11", "1945-08-11"]);
  });

  it("reads “the 20th” after “August”", () => {
    expect(dates("It began on August 11, 1945.", "On the 20th it ended.")).toContainEqual(["the 20th", "1945-08-20"]);
  });

  it("reads “around January or February” in a text about 1935", () => {
    expect(dates("In early 1935 around January or February, the first")).toEqual([
      ["early 1935", "1935-01~/1935-04~"],
      ["January or February", "1935-01~/1935-02~"],
    ]);
  });

  it.each([
    ["The following day they left.", "The following day", "1935-12-20"],
    ["The next morning they left.", "The next morning", "1935-12-20"],
    ["The same day, at Brunders,", "The same day", "1935-12-19"],
    ["Later that month they left.", "that month", "1935-12"],
    ["Five days later, 60 troops", "Five days later", "1935-12-24"],
  ])("works %j out from the date before it", (sentence, words, value) => {
    expect(dates("On 19 December 1935, a unit clashed.", sentence)).toContainEqual([words, value]);
  });

  it("keeps “by”, “since” and “until” out of the value, as modifiers", () => {
    const found = mentions(textOf(about1945, "By June 1952 it fell, as it had since 2020 until August 19."));
    expect(found.slice(1).map(({ words, modifier }) => [words, modifier])).toEqual([
      ["June 1952", "by"],
      ["2020", "since"],
      ["August 19", "until"],
    ]);
  });

  it("reads clock times", () => {
    expect(dates("around 6:00 am it began and by 3:30 pm it was over")).toEqual([
      ["6:00 am", "06:00"],
      ["3:30 pm", "15:30"],
    ]);
  });

  it.each(["within 48 hours", "detained for 12 years", "Kawata, then 11, remembers", "aged 16 and older"])(
    "takes no duration or age for a date: %j",
    (sentence) => {
      expect(dates(sentence)).toEqual([]);
    },
  );
});
