import { describe, expect, it } from "vitest";
import { readFigures } from "../../../pipeline/grammar/figure/read-figures.ts";
import type { AnalysedPassage } from "../../../pipeline/grammar/mention.ts";
import { analysed } from "./analysed.ts";

/** Lines of an infobox, then what each number of them is: number, measure, object, sides, who says so. */
function read(lines: readonly (readonly [label: string | null, text: string])[], prose: AnalysedPassage[] = []) {
  const passages = [...lines.map(([label, text]) => analysed(text, { at: { kind: "infobox", label } })), ...prose];
  return readFigures(passages).map((figure) => [
    passages[figure.passage]?.passage.text.slice(figure.number.start, figure.number.end),
    figure.measure,
    figure.object,
    figure.party.map(({ party }) => party).join("|"),
    figure.attribution?.words ?? "",
  ]);
}

const fought = [analysed("Soviet troops fought Japanese troops. Soviet tanks met Japanese tanks.")];

describe("an infobox line with a column", () => {
  const sides = [
    ["Combatant1", "- Combatant1: Soviet Union"],
    ["Combatant2", "- Combatant2: Japanese Empire"],
  ] as const;

  it("takes “Soviet claim:” for who says so and not for whose the rows are", () => {
    const cell =
      "- Casualties2: Japanese claim:, 600 total, as, 191 killed and, 409 wounded, Soviet claim:, 1,018 total";
    expect(read([...sides, ["Casualties2", cell]], fought)).toEqual([
      ["600", "casualties", "soldiers", "japan", "Japanese claim"],
      ["191", "killed", "soldiers", "japan", "Japanese claim"],
      ["409", "wounded", "soldiers", "japan", "Japanese claim"],
      ["1,018", "casualties", "soldiers", "japan", "Soviet claim"],
    ]);
  });

  it("takes “(Soviet sources)” on its own for all rows before it, and right behind a row for that row", () => {
    const cell =
      "- Casualties1: 792 killed & missing, 46+ tanks destroyed, (Soviet sources), 96 tanks destroyed(Japanese sources)";
    expect(read([...sides, ["Casualties1", cell]], fought)).toEqual([
      ["792", "dead_or_missing", "soldiers", "soviet_union", "Soviet sources"],
      ["46+", "destroyed", "tanks", "soviet_union", "Soviet sources"],
      ["96", "destroyed", "tanks", "soviet_union", "Japanese sources"],
    ]);
  });

  it("counts soldiers where a row of strengths has no noun, whatever the row before counted", () => {
    const rows = [
      ["Strength1", "- Strength1: 22,950, 70 fighters, 180 bombers"],
      ["Strength2", "- Strength2: 7,000–7,300, 37 artillery pieces"],
    ] as const;
    expect(read([...sides, ...rows], fought).map((row) => row.slice(0, 4))).toEqual([
      ["22,950", "strength", "soldiers", "soviet_union"],
      ["70", "strength", "aircraft", "soviet_union"],
      ["180", "strength", "aircraft", "soviet_union"],
      ["7,000–7,300", "strength", "soldiers", "japan"],
      ["37", "strength", "artillery", "japan"],
    ]);
  });

  it("gives columns that name no side to the opponents in the order of the opening", () => {
    const rows = [
      ["Strength1", "- Strength1: 14,000"],
      ["Strength2", "- Strength2: 7,280 men"],
    ] as const;
    const opening = [analysed("Japanese troops landed and fought Soviet troops.")];
    expect(read(rows, opening).map((row) => [row[0], row[3]])).toEqual([
      ["14,000", "japan"],
      ["7,280", "soviet_union"],
    ]);
  });

  it.each([
    ["516–2,421 killed or died of wounds", "killed"],
    ["473 killed/died of wounds", "killed"],
    ["2,351 killed or committed suicide", "killed"],
    ["640,000 captured and disarmed", "captured"],
    ["147,259 dead, wounded, missing, captured", "casualties"],
  ])("reads “%s” as %s", (row, measure) => {
    expect(read([...sides, ["Casualties1", `- Casualties1: ${row}`]], fought).map((each) => each[1])).toEqual([
      measure,
    ]);
  });
});

describe("a flattened infobox", () => {
  it("gives rows to the side that a line above them names", () => {
    const label = "Strength";
    const rows = ["Strength", "Soviet:", "1,577,725 troops", "5,556 tanks", "Mongolian:", "16,000 troops"];
    const lines = rows.map((text) => [label, text] as const);
    expect(read(lines, fought).map((row) => [row[0], row[3]])).toEqual([
      ["1,577,725", "soviet_union"],
      ["5,556", "soviet_union"],
      ["16,000", "mongolia"],
    ]);
  });

  it("begins the second column where a kind of row is there again", () => {
    const lines = [
      [null, "Result Soviet victory"],
      [null, "Soviet Union"],
      [null, "Japanese Empire"],
      ["Strength", "22,950 troops"],
      ["Strength", "354 tanks"],
      ["Strength", "7,000–7,300 troops"],
      ["Casualties and losses", "236 killed, 611 wounded[3] 526 killed, 913 wounded"],
    ] as const;
    expect(read(lines, fought).map((row) => [row[0], row[3]])).toEqual([
      ["22,950", "soviet_union"],
      ["354", "soviet_union"],
      ["7,000–7,300", "japan"],
      ["236", "soviet_union"],
      ["611", "soviet_union"],
      ["526", "japan"],
      ["913", "japan"],
    ]);
  });

  it("makes no figure of a day or a number that belongs to no row", () => {
    expect(read([[null, "DateJuly 29 – August 11"]], fought)).toEqual([]);
  });
});
