import { describe, expect, it } from "vitest";
import { readAttributions } from "../../../pipeline/grammar/attribution/read-attributions.ts";
import { analysed } from "../figure/analysed.ts";

/** The words of each sayer, with what is said. */
function read(text: string, names: Parameters<typeof analysed>[1] = {}) {
  return readAttributions(analysed(text, names)).map(({ words, scope }) => [
    words,
    text.slice(scope.start, scope.end).trim(),
  ]);
}

describe("readAttributions", () => {
  it("reads “according to” with all that is said", () => {
    const text = "According to Soviet military records, 18,302 soldiers were taken.";
    expect(read(text)).toEqual([["Soviet military records", text]]);
  });

  it("gives each of two sayers its own half of a contrast", () => {
    expect(
      read("Soviet records state that 300 fell, but Japanese records mention that there were no positions."),
    ).toEqual([
      ["Soviet records", "that 300 fell,"],
      ["Japanese records", "that there were no positions."],
    ]);
  });

  it("takes a noun of sources for no verb", () => {
    expect(read("Japanese estimates suggest 1,000 killed.").map(([words]) => words)).toEqual(["Japanese estimates"]);
    expect(read("Reports of violations led the Japanese army to send ten men.")).toEqual([]);
  });

  it("leaves commas inside a name alone", () => {
    const name = "Ministry of Health, Labour and Welfare";
    const text = `The ${name} reports that 24,400 died.`;
    expect(read(text, { names: { [name]: "organisation" } }).map(([words]) => words)).toEqual([name]);
  });

  it("reads hearsay as what it is", () => {
    expect(read("It is said that approximately 1,000 citizens died.").map(([words]) => words)).toEqual(["It is said"]);
    expect(read("Losses are reported as 700 killed.").map(([words]) => words)).toEqual(["are reported"]);
  });

  it("keeps a year of citation out of the words but in the scope", () => {
    const text = "On the other hand, according to Nakayama (2001), the reason was another.";
    expect(read(text, { names: { Nakayama: "person" } })).toEqual([["Nakayama", text]]);
  });

  it.each([
    "The territory claimed by the Japanese lay beyond.",
    "Two brigades advanced and captured 30 guns.",
    "The order was issued on the 16th.",
  ])("finds no sayer in %j", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("goes on over brackets that open behind it", () => {
    const text = "Soviet records suggest 300,000 dead (125,000 in the army, 175,500 others) in all.";
    expect(read(text)[0]?.[1]).toBe("300,000 dead (125,000 in the army, 175,500 others) in all.");
  });

  it("goes on over “but the total …” where the same total was told, unless somebody else speaks", () => {
    const text = "Soviet records state that the total of dead is 24,400, but the total in the islands is 18,900.";
    expect(read(text)[0]?.[1]).toBe("that the total of dead is 24,400, but the total in the islands is 18,900.");
  });

  it("ends a sayer where another clause says something", () => {
    const text = "They lost 792, according to their records and the Japanese claimed 96 tanks.";
    expect(read(text).map(([words]) => words)).toEqual(["their records", "Japanese"]);
  });

  it("reads “as revealed by” and a census of a year", () => {
    expect(read("Losses, as revealed by secret statistics, were 1,439.").map(([words]) => words)).toEqual([
      "secret statistics",
    ]);
    const census = "The Japanese census of 1905 counted only 120.";
    expect(read(census, { dates: { "1905": "1905" } }).map(([words]) => words)).toEqual(["Japanese census of 1905"]);
  });
});
