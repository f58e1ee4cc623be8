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
    expect(among(...figures)).toEqual([["contradiction", 8799, 147259]]);
  });

  it("calls a later count of the same sentence a revision", () => {
    const sentence = span("text-a", 0, 900);
    const local = { sentence, section: "Invasion of Somewhere > The landing" };
    const first = figure({
      ...local,
      low: 137,
      number: span("text-a", 10, 13),
      attribution: sayer("Initial investigations"),
    });
    const second = figure({
      ...{ ...local, low: 300, high: null, best: null, bound: "more_than", measure: "casualties" },
      ...{ number: span("text-a", 90, 98), attribution: sayer("later investigations") },
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

  it("sets no part against its whole", () => {
    const whole = figure({ low: 2000, index: 7 });
    expect(among(whole, figure({ low: 1000, partOf: 7, index: 8 }))).toEqual([]);
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
