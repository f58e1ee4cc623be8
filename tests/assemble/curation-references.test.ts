import { describe, expect, it } from "vitest";
import { applyDecisions, type Decision } from "../../pipeline/assemble/curation.ts";
import { type Drafts, rejectedIn, withoutReferences } from "../../pipeline/assemble/curation-references.ts";
import type { Draft } from "../../pipeline/assemble/evidence.ts";
import { danglingReferences } from "../../pipeline/checks/references.ts";
import { readAuthority } from "../../pipeline/files/read-authority.ts";
import { readRawText, textFolders } from "../../pipeline/files/read-texts.ts";
import { lexiconOf } from "../../pipeline/gazetteer/lexicon.ts";
import { read } from "../../pipeline/stages/1-read.ts";
import { extract } from "../../pipeline/stages/2-extract.ts";
import { resolve } from "../../pipeline/stages/3-resolve.ts";
import { assemble } from "../../pipeline/stages/4-assemble.ts";

const span = { source: "text", start: 0, end: 5, key: "k" };

function draft<Row extends { id: string }>(row: Row, ...fields: string[]): Draft<Row> {
  return { row, support: ["", ...fields].map((field) => ({ field, span, rule: "event/verb" })) };
}

const drafts = {
  events: [
    draft({ id: "event-war", parent: null }),
    draft({ id: "event-campaign", parent: "event-war" }, "parent"),
    draft({ id: "event-landing", parent: "event-campaign" }, "parent"),
  ],
  event_places: [draft({ id: "event-place-1", event: "event-campaign", place: "place-maoka" })],
  participants: [
    draft({ id: "participant-1", event: "event-campaign", participant: "japan" }),
    draft({ id: "participant-2", event: "event-landing", participant: "japan" }),
  ],
  claims: [
    draft({ id: "claim-1", event: "event-campaign", disagreement: ["disagreement-1"] }, "event"),
    draft({ id: "claim-2", event: "event-campaign", disagreement: ["disagreement-1"] }, "event"),
  ],
  statements: [draft({ id: "statement-1", subject: "event-campaign" })],
  disagreements: [
    draft({ id: "disagreement-1", event: "event-campaign", claims: ["claim-1", "claim-2"], statements: [] }),
    draft({ id: "disagreement-2", event: "event-campaign", claims: ["claim-1"], statements: ["statement-1"] }),
  ],
} as unknown as Drafts;

const rows = (found: Drafts, table: keyof Drafts) => (found[table] ?? []).map(({ row }) => row);

describe("withoutReferences", () => {
  const found = withoutReferences(
    { ...drafts, events: (drafts.events ?? []).filter(({ row }) => row.id !== "event-campaign") },
    new Map([["event-campaign", "event-war"]]),
  );

  it("makes a part of a rejected event part of what that was part of", () => {
    expect(rows(found, "events")).toContainEqual({ id: "event-landing", parent: "event-war" });
  });

  it("leaves a part of a rejected event without a whole, and without evidence for one, where that was part of nothing", () => {
    const alone = withoutReferences(drafts, new Map([["event-war", null]]));
    const campaign = alone.events?.find(({ row }) => row.id === "event-campaign");
    expect(campaign?.row.parent).toBeNull();
    expect(campaign?.support.map(({ field }) => field)).toEqual([""]);
  });

  it("drops the places and participants of a rejected event, and no others", () => {
    expect(rows(found, "event_places")).toEqual([]);
    expect(rows(found, "participants").map(({ id }) => id)).toEqual(["participant-2"]);
  });

  it("sets the figures about a rejected event to what that was part of", () => {
    expect(rows(found, "claims")).toContainEqual({
      id: "claim-1",
      event: "event-war",
      disagreement: ["disagreement-1"],
    });
  });

  it("drops what is said of a rejected event, and the disagreement that is left with one side", () => {
    expect(rows(found, "statements")).toEqual([]);
    expect(rows(found, "disagreements").map(({ id }) => id)).toEqual(["disagreement-1"]);
  });

  it("takes a rejected figure out of its disagreement, and a disagreement that is none any more out of the figures", () => {
    const without = withoutReferences(drafts, new Map([["claim-2", null]]));
    expect(rows(without, "disagreements").map(({ id }) => id)).toEqual(["disagreement-2"]);
    expect(rows(without, "claims")[0]).toMatchObject({ disagreement: [] });
  });

  it("goes up past several rejected events", () => {
    const without = withoutReferences(
      drafts,
      new Map([
        ["event-campaign", "event-war"],
        ["event-war", null],
      ]),
    );
    expect(rows(without, "claims")[0]).toMatchObject({ event: null });
  });

  it("changes nothing when nothing was rejected", () => {
    expect(withoutReferences(drafts, new Map())).toBe(drafts);
  });
});

it("knows what was rejected by what is left, with what it was part of", () => {
  const before = drafts.events ?? [];
  const decision: Decision = {
    at: "decisions.csv:2",
    table: "events",
    source: "text",
    quote: "words",
    where: { parent: "event-war" },
    action: "reject",
    field: "",
    value: "",
    reason: "did not happen",
    date: "2026-11-23",
  };
  const after = applyDecisions(before, [decision], () => "words");
  expect([...rejectedIn(before, after)]).toEqual([["event-campaign", "event-war"]]);
});

it("leaves no reference to a rejected event in the tables of the corpus", () => {
  const authority = readAuthority("raw");
  const lexicon = lexiconOf(authority);
  const raw = textFolders("raw").map((folder) => readRawText("raw", folder));
  const extractions = raw.map((text) => extract(read(text), lexicon));
  const texts = new Map(extractions.map(({ source }, index) => [source.id, Array.from(raw[index]?.text ?? "")]));
  const tables = assemble({
    extractions,
    resolution: resolve(extractions, authority),
    authority,
    decisions: [
      {
        at: "decisions.csv:2",
        table: "events",
        source: "invasion-of-south-sakhalin",
        quote: "The Soviet invasion of South Sakhalin, also known as the Battle of Sakhalin",
        where: {},
        action: "reject",
        field: "",
        value: "",
        reason: "to see what refers to it",
        date: "2026-11-23",
      },
    ],
    countryThen: () => null,
    quoteOf: ({ source, start, end }) => texts.get(source)?.slice(start, end).join("") ?? "",
  }).tables;
  expect(tables.events.map(({ name }) => name)).not.toContain("Soviet invasion of South Sakhalin");
  expect(danglingReferences(tables).filter((line) => /: (?:event|plan)-/.test(line))).toEqual([]);
});
