import { describe, expect, it } from "vitest";
import { readText } from "../../support/names.ts";

const cuesIn = (sentence: string) => {
  const { parties } = readText(sentence);
  return parties.flat().map(({ party, form, start, end }) => [sentence.slice(start, end), party, form]);
};

describe("a word that stands for a side", () => {
  it("is an adjective, a people or a state", () => {
    expect(cuesIn("The Soviets met Japanese troops; the Japanese were beaten, and Imperial Japan fell.")).toEqual([
      ["Soviets", "soviet_union", "people"],
      ["Japanese", "japan", "adjective"],
      ["Japanese", "japan", "people"],
      ["Imperial Japan", "japan", "state"],
    ]);
  });

  it("means the state of the years of the war where two share it", () => {
    expect(cuesIn("Soviet planes came.")).toEqual([["Soviet", "soviet_union", "adjective"]]);
  });

  it("means the state in being in the years the text names", () => {
    expect(cuesIn("In 1920 and 1921 Soviet troops came.")).toEqual([["Soviet", "russian_sfsr", "adjective"]]);
  });

  it("is not taken out of the name of an event", () => {
    expect(cuesIn("the Soviet–Japanese War began")).toEqual([]);
  });
});
