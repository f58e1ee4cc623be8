import { describe, expect, it } from "vitest";
import type { Told } from "../../pipeline/assemble/statements.ts";
import { type EventTime, toldTimes } from "../../pipeline/assemble/statements-dates.ts";
import { toldIn } from "../../pipeline/assemble/statements-told.ts";
import type { Extraction } from "../../pipeline/grammar/extraction.ts";
import { analysed } from "../support/analysed.ts";
import { row } from "../support/release.ts";
import { span } from "./claims-by-hand.ts";

/** What is told in a text of our own that knows no events and no records. */
function told(text: string): Told[] {
  const { passages, properEvents } = analysed(`= The War =\n\n== Course ==\n\n${text}\n`);
  const source = row("sources", {
    id: "text-a",
    title: "The War",
    sha256: "0".repeat(64),
    language: "en",
    bytes: 1,
    characters: 1,
    sentences: 1,
  });
  const none = { tellings: [], figures: [], placeExpressions: [], setAside: [], movements: [], relations: [] };
  const extraction: Extraction = { source, passages, properEvents, ...none };
  return toldIn({ extraction, entityOf: new Map(), eventAt: () => null });
}

/** Property, value and sayer of the answers that one rule reads. */
function answers(text: string, rule: string) {
  return told(text)
    .filter((each) => each.rule === `statements/${rule}`)
    .map(({ property, value, sayer }) => [property, value, sayer?.words ?? null]);
}

describe("sayers set against each other", () => {
  it("sets a named sayer against hearsay in one sentence", () => {
    const text =
      "According to Soviet records, there was fighting in Esutoru, though it is believed that nobody was left.";
    expect(answers(text, "contrast")).toEqual([
      ["occurrence", "According to Soviet records, there was fighting in Esutoru", "Soviet records"],
      ["occurrence", "it is believed that nobody was left", "it is believed"],
    ]);
  });

  it("sets a side that says otherwise against the sentence before it", () => {
    const text =
      "The boat was fired upon by the Japanese forces. The Japanese side, however, recorded that no shot was fired.";
    expect(answers(text, "however").map(([, value]) => value)).toEqual([
      "The boat was fired upon by the Japanese forces",
      "The Japanese side, however, recorded that no shot was fired",
    ]);
  });

  it("takes “some have suggested that this was” for another cause", () => {
    const text =
      "Eight men were shot on that charge. Some Japanese have suggested that this was revenge for the battle.";
    expect(answers(text, "some-suggest").map(([property]) => property)).toEqual(["cause", "cause"]);
  });

  it("words the question without the clause", () => {
    const text = "Soviet records state that Maoka was defended, but Japanese records mention that Maoka was empty.";
    const asked = told(text).find(({ rule }) => rule === "statements/contrast")?.asks;
    expect(asked).toBe("What happened at Maoka, according to Soviet records and to Japanese records?");
  });

  it.each([
    "According to Soviet records, the town was taken. The town was small.",
    "Suzuki believed that all was lost, but the division fought on.",
    "The town burned. However, the station was spared.",
  ])("finds none in %j", (text) => {
    expect(told(text).filter(({ question }) => question !== null)).toEqual([]);
  });
});

describe("second answers marked by the text", () => {
  it("sets what it was in reality against what it was taken for", () => {
    const text = "They recorded Handa as a fortress—though in reality, it was a minor defense of a few light covers.";
    expect(answers(text, "in-reality").map(([, value]) => value)).toEqual([
      "They recorded Handa as a fortress",
      "it was a minor defense of a few light covers",
    ]);
  });

  it("calls what was later revealed a revision", () => {
    const text =
      "Although it was initially presumed to be a mine, Soviet documents later revealed that a submarine did it.";
    const kinds = told(text).map(({ rule, kind }) => [rule, kind]);
    expect(kinds).toContainEqual(["statements/later-revealed", "revision"]);
  });

  it("keeps both causes of what is unclear", () => {
    const text =
      "While the source of the fires is unclear—whether caused by airstrikes or scorched earth tactics—the town burned.";
    expect(answers(text, "unclear-whether").map(([, value]) => value)).toEqual([
      "airstrikes",
      "scorched earth tactics",
    ]);
  });

  it("sets one sunk gunboat against sunken ships", () => {
    const text =
      "They shelled the fleet, sinking the lead gunboat, crippling the second. They fired on the crews of the sunken ships.";
    expect(answers(text, "one-or-more-sunk")).toHaveLength(2);
    expect(answers("They sank two gunboats. They fired on the crews of the sunken ships.", "one-or-more-sunk")).toEqual(
      [],
    );
  });
});

describe("periods told twice", () => {
  it("sets the end of a fight against the period in brackets behind its name", () => {
    const text =
      "The Battle of Lake Khasan (29 July – 11 August 1938) was a clash. The conflict was resolved on August 10.";
    expect(answers(text, "end-of-period").map(([, value]) => value)).toEqual(["1938-07-29/1938-08-11", "1938-08-10"]);
  });

  it("leaves an end alone that the period says too", () => {
    const text = "The Battle of Lake Khasan (29 July – 11 August 1938) was a clash. The conflict ended on August 11.";
    expect(answers(text, "end-of-period")).toEqual([]);
  });

  it("reads losses told by their degree, with the side and the date of the paragraph", () => {
    const text = "In January 1935 a clash occurred. The Japanese Army incurred slight casualties.";
    const [loss] = told(text).filter(({ rule }) => rule === "statements/degree-of-loss");
    expect([loss?.value, loss?.side, loss?.firstDay, loss?.lastDay]).toEqual([
      "slight casualties",
      "japan",
      "1935-01-01",
      "1935-01-31",
    ]);
  });
});

describe("toldTimes", () => {
  const at = (value: string, block: number, about = "troops occupied the city and the port"): EventTime => ({
    ...{ event: "event-a", source: "text-a", value, block, about, rule: "by-hand", sayer: null },
    span: span("text-a", block * 100, block * 100 + 5),
  });

  it("sets times of two paragraphs against each other", () => {
    expect(toldTimes([at("12:00", 1), at("13:00", 2)]).map(({ value }) => value)).toEqual(["12:00", "13:00"]);
  });

  it("lets the times of one paragraph follow one another, and a time told twice be", () => {
    expect(toldTimes([at("12:00", 1), at("14:00", 1)])).toEqual([]);
    expect(toldTimes([at("12:00", 1), at("14:00", 1), at("14:00", 2)])).toEqual([]);
  });

  it("lets two moments of one event be, told in other words", () => {
    expect(toldTimes([at("12:00", 1), at("13:00", 2, "the fleet opened fire")])).toEqual([]);
  });
});
