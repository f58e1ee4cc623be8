import { describe, expect, it } from "vitest";
import type { ResolvedFigure } from "../../pipeline/assemble/claims-resolved.ts";
import { assembleDisagreements } from "../../pipeline/assemble/disagreements.ts";
import { assembleStatements, type Told } from "../../pipeline/assemble/statements.ts";
import { claimsOf, context, figure, sayer, span } from "./claims-by-hand.ts";

/** Kind, lowest and highest of the disagreements among figures. */
function among(...figures: ResolvedFigure[]) {
  return assembleDisagreements(claimsOf(...figures), [], context).disagreements.map(({ row }) => [
    row.kind,
    row.lowest,
    row.highest,
  ]);
}

describe("disagreements about numbers", () => {
  it("sets 18,202 captured against 18,302, and keeps all who say so", () => {
    const captured = { measure: "captured" } as const;
    const figures = [
      figure({ ...captured, low: 18202, block: "infobox" }),
      figure({ ...captured, low: 18302, attribution: sayer("Soviet records", "soviet_union") }),
      figure({ ...captured, low: 18202, approximate: true }),
    ];
    const { disagreements, claims } = assembleDisagreements(claimsOf(...figures), [], context);
    expect(disagreements.map(({ row }) => [row.spread, row.claims.length])).toEqual([[100, 3]]);
    expect(claims.every(({ row }) => row.disagreement.length === 1)).toBe(true);
  });

  it("calls killed against casualties a definition", () => {
    expect(among(figure({ low: 2000 }), figure({ measure: "casualties", low: 3700 }))).toEqual([
      ["definition", 2000, 3700],
    ]);
  });

  it("adds one authority’s dead and wounded up against another’s casualties", () => {
    const japanese = sayer("Japanese estimate", "japan");
    const figures = [
      figure({ low: 29525, attribution: japanese, block: "infobox" }),
      figure({ low: 8799, measure: "wounded", attribution: japanese, block: "infobox" }),
      figure({
        low: 147259,
        measure: "casualties",
        attribution: sayer("Soviet estimate", "soviet_union"),
        block: "infobox",
      }),
    ];
    expect(among(...figures)).toEqual([["contradiction", 38324, 147259]]);
  });

  it("calls a later count of the same sentence a revision", () => {
    const sentenceText = "First counts gave 137 dead, but later investigations over 300.";
    const sentence = span("text-a", 0, sentenceText.length);
    const local = { sentence, sentenceText, section: "Invasion of Somewhere > The landing" };
    const at = (words: string) =>
      span("text-a", sentenceText.indexOf(words), sentenceText.indexOf(words) + words.length);
    const said = (words: string) => ({ ...sayer(words), span: at(words) });
    const first = figure({ ...local, low: 137, number: at("137"), attribution: said("First counts") });
    const second = figure({
      ...{ ...local, low: 300, high: null, best: null, bound: "more_than", measure: "casualties" },
      ...{ number: at("over 300"), attribution: said("later investigations") },
    });
    expect(among(first, second)).toEqual([["revision", 137, 300]]);
  });

  it.each([
    ["equal numbers", figure({ low: 50 }), figure({ low: 50 })],
    ["two sides", figure({ low: 50 }), figure({ low: 70, party: [{ party: "soviet_union", cue: null }] })],
    ["two things", figure({ low: 50 }), figure({ low: 70, object: "civilians" })],
    ["a plan and what came of it", figure({ low: 50 }), figure({ low: 70, modality: "planned" })],
    [
      "figures of two sections that tell two fights",
      figure({ low: 50, section: "Invasion of Somewhere > First fight" }),
      figure({ low: 70, section: "Invasion of Somewhere > Second fight" }),
    ],
    [
      "two lengths",
      figure({ low: 50, measure: "distance", object: "kilometres" }),
      figure({ low: 70, measure: "distance", object: "kilometres" }),
    ],
  ])("finds none in %s", (_, first, second) => {
    expect(among(first, second)).toEqual([]);
  });

  const local = { section: "Invasion of Somewhere > The raid", paragraph: 5 };

  it("sets a count by a sayer of its own against the sentence before it", () => {
    const first = figure({
      ...local,
      passage: 5,
      low: 100,
      bound: "more_than",
      high: null,
      best: null,
      measure: "casualties",
    });
    const again = figure({
      ...local,
      passage: 6,
      low: 400,
      high: 500,
      best: null,
      attribution: sayer("military reports"),
    });
    expect(among(first, again)).toEqual([["overlap", 100, 500]]);
    expect(among(first, { ...again, attribution: null })).toEqual([]);
  });

  it("adds up what two sentences count of several kinds", () => {
    const back = { ...local, measure: "repatriated", party: [{ party: "japan", cue: null }] } as const;
    const data = { ...back, passage: 6, attribution: sayer("ministry data") } as const;
    const figures = [
      figure({ ...back, passage: 5, low: 90, object: "people" }),
      figure({ ...data, low: 40, object: "soldiers" }),
      figure({ ...data, low: 60, object: "civilians" }),
    ];
    expect(among(...figures)).toEqual([["definition", 90, 100]]);
    expect(among(figure({ ...back, passage: 5, low: 100, object: "people" }), ...figures.slice(1))).toEqual([]);
  });

  it("sets an estimate of unknown losses beside the total of the text", () => {
    const total = figure({ low: 616, bound: "at_least", high: 1191, best: null, block: "infobox" });
    const sentenceText = "The losses remain unknown, but estimates suggest 1,000 killed.";
    const estimate = figure({ ...local, low: 1000, attribution: sayer("Soviet estimates"), sentenceText });
    expect(among(total, estimate)).toEqual([["overlap", 616, 1191]]);
    expect(among(total, { ...estimate, sentenceText: "Estimates suggest 1,000 killed." })).toEqual([]);
  });

  it("sets no part against its whole", () => {
    const whole = figure({ low: 2000, index: 7 });
    expect(among(whole, figure({ low: 1000, partOf: 7, index: 8 }))).toEqual([]);
  });
});

describe("questions", () => {
  const asked = (...figures: ResolvedFigure[]) =>
    assembleDisagreements(claimsOf(...figures), [], context).disagreements.map(({ row }) => row.question);

  it("are sentences about the text’s subject", () => {
    expect(asked(figure({ low: 18202, measure: "captured" }), figure({ low: 18302, measure: "captured" }))).toEqual([
      "How many Japanese soldiers were captured in the Invasion of Somewhere?",
    ]);
    expect(asked(figure({ low: 5, measure: "population" }), figure({ low: 9, measure: "population" }))).toEqual([
      "How many Japanese soldiers lived at the time of the Invasion of Somewhere?",
    ]);
  });
});

describe("disagreements about statements", () => {
  const told = (property: Told["property"], value: string, more: Partial<Told> = {}): Told => ({
    ...{
      subject: "person-higuchi",
      property,
      value,
      source: "text-a",
      sayer: null,
      span: span("text-a", value.length, 99),
    },
    ...{ rule: "by-hand", question: null, about: "Kiichiro Higuchi", firstDay: null, lastDay: null },
    ...more,
  });
  const found = (...all: Told[]) =>
    assembleDisagreements([], assembleStatements(all, context).statements, context).disagreements.map(({ row }) => [
      row.topic,
      row.kind,
    ]);

  it("keeps two ranks of one person", () => {
    expect(found(told("rank", "Lieutenant General"), told("rank", "Major General"))).toEqual([
      ["rank", "contradiction"],
    ]);
  });

  it("keeps two given names of one person, and takes two spellings for one", () => {
    expect(found(told("name", "Tadashi Yoshino"), told("name", "Teigo Yoshino"))).toEqual([
      ["identity", "contradiction"],
    ]);
    expect(found(told("name", "Kiichiro Higuchi"), told("name", "Kiiichiro Higuchi"))).toEqual([]);
    expect(found(told("name", "Sugimoto Yasuo"), told("name", "Yasuo Sugimoto"))).toEqual([]);
  });

  it("takes “General Higuchi” for a short form of address", () => {
    expect(found(told("rank", "Lieutenant General"), told("rank", "General", { about: "Higuchi" }))).toEqual([]);
  });

  it("keeps two times that a text sets against each other", () => {
    const at = { subject: "event-landing", question: "one sentence" };
    expect(found(told("time", "06:00", at), told("time", "06:30", at))).toEqual([["time", "contradiction"]]);
  });

  it("calls a month and a day in it an overlap, when two texts give them", () => {
    const month = { subject: "event-clash", firstDay: "1935-01-01", lastDay: "1935-01-31" };
    const day = { subject: "event-clash", firstDay: "1935-01-08", lastDay: "1935-01-08", source: "text-b" };
    expect(found(told("date", "1935-01", month), told("date", "1935-01-08", day))).toEqual([["date", "overlap"]]);
    expect(found(told("date", "1935-01", month), told("date", "1935-01-08", { ...day, source: "text-a" }))).toEqual([]);
  });
});
