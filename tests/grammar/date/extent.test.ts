import { describe, expect, it } from "vitest";
import { modifierBefore } from "../../../pipeline/grammar/date/modifier.ts";
import { dates } from "./reading.ts";

/** The mentions of a sentence of a text about 1939. */
const in1939 = (sentence: string) => dates("In 1939 they fought.", sentence).slice(1);

describe("ranges and pairs", () => {
  it.each<[string, [string, string][]]>([
    ["The battle (July 29, 1938 – August 11, 1938)", [["July 29, 1938 – August 11, 1938", "1938-07-29/1938-08-11"]]],
    ["(29 July – 11 August 1938)", [["29 July – 11 August 1938", "1938-07-29/1938-08-11"]]],
    ["1 March 1932 – 16 September 1939, ()", [["1 March 1932 – 16 September 1939", "1932-03-01/1939-09-16"]]],
    ["Prelude from 1904–1932", [["1904–1932", "1904/1932"]]],
    ["War of 1904 to 1905 began", [["1904 to 1905", "1904/1905"]]],
    ["in 1904–05 the", [["1904–05", "1904/1905"]]],
    ["From October 1937 to September 1939, they", [["October 1937 to September 1939", "1937-10/1939-09"]]],
    ["Between December 1935 and March 1936, the", [["December 1935 and March 1936", "1935-12/1936-03"]]],
    ["from December to March 1936 they", [["December to March 1936", "1935-12/1936-03"]]],
    ["in June–July 1949, a total", [["June–July 1949", "1949-06/1949-07"]]],
    ["in January or February 1935 they", [["January or February 1935", "1935-01/1935-02"]]],
    [
      "from the spring of 1936 to the autumn of 1937",
      [["the spring of 1936 to the autumn of 1937", "1936-21/1937-23"]],
    ],
    ["(499–493 BC)", [["499–493 BC", "-0498/-0492"]]],
  ])("are one mention in %j", (sentence, expected) => {
    expect(dates(sentence)).toEqual(expected);
  });

  it("are one mention where the year comes from the context", () => {
    expect(in1939("in July (2–25 July), intended")).toEqual([
      ["July", "1939-07"],
      ["2–25 July", "1939-07-02/1939-07-25"],
    ]);
  });

  it.each<[string, [string, string][]]>([
    [
      "in May and June 1939, they",
      [
        ["May", "1939-05"],
        ["June 1939", "1939-06"],
      ],
    ],
    [
      "per year in 1935 and 1936, and",
      [
        ["1935", "1935"],
        ["1936", "1936"],
      ],
    ],
    [
      "the 1920s and 1930s were",
      [
        ["the 1920s", "192X"],
        ["1930s", "193X"],
      ],
    ],
  ])("joined by “and” are one mention each in %j", (sentence, expected) => {
    expect(dates(sentence)).toEqual(expected);
  });

  it("keeps the parts of a list of days", () => {
    expect(in1939("in early August (7–8 and 20 August) which")).toEqual([
      ["early August", "1939-08-01~/1939-08-10~"],
      ["7–8", "1939-08-07/1939-08-08"],
      ["20 August", "1939-08-20"],
    ]);
    expect(in1939("On August 17 and 18, a ceasefire order")).toEqual([
      ["August 17", "1939-08-17"],
      ["18", "1939-08-18"],
    ]);
  });

  it("does not join “until” without “from”", () => {
    expect(in1939("starting on August 28 until September 3.")).toEqual([
      ["August 28", "1939-08-28"],
      ["September 3", "1939-09-03"],
    ]);
  });

  it("does not make a range that ends before it begins", () => {
    expect(dates("from 1945 to 1939 and back")).toEqual([
      ["1945", "1945"],
      ["1939", "1939"],
    ]);
  });
});

describe("the extent", () => {
  it.each([
    ["In the early hours of August 20, ships", "August 20"],
    ["on the night of August 10.", "August 10"],
    ["by the evening of August 16, they", "August 16"],
    ["by the morning of August 17, all", "August 17"],
    ["Later in March 1936, there", "March 1936"],
    ["as of August 9, with", "August 9"],
    ["Throughout December 1939 they", "December 1939"],
    ["the 1939 Battles of Khalkhin Gol", "1939"],
    ["during the 1931 period including", "1931"],
    ["The following morning, they", null],
  ])("of %j leaves out what is before the date", (sentence, words) => {
    expect(in1939(sentence).map(([taken]) => taken)).toEqual(words === null ? [] : [words]);
  });

  it.each([
    "From then they rested.",
    "fighting erupted later in the day",
    "By nightfall, it had stopped",
    "throughout the following years",
    "Operation August Storm began",
  ])("is nothing in %j", (sentence) => {
    expect(in1939(sentence)).toEqual([]);
  });
});

describe("the modifier", () => {
  it.each([
    ["By ", "by"],
    ["ever since ", "since"],
    ["lasted until ", "until"],
    ["till ", "until"],
    ["c. ", "around"],
    ["around ", "around"],
    ["prior to ", "before"],
    ["Before ", "before"],
    ["after ", "after"],
    ["from ", "from"],
    ["starting on ", "from"],
    ["by the evening of ", "by"],
    ["by 3:00 am on the ", "by"],
    ["around 3:30 pm on ", null],
    ["nearby ", null],
    ["on ", null],
    ["", null],
  ])("of %j is %j", (text, expected) => {
    expect(modifierBefore(text, text.length)).toBe(expected);
  });
});
