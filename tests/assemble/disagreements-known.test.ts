import { describe, expect, it } from "vitest";
import { readAuthority } from "../../pipeline/files/read-authority.ts";
import { readRawText, textFolders } from "../../pipeline/files/read-texts.ts";
import { lexiconOf } from "../../pipeline/gazetteer/lexicon.ts";
import { read } from "../../pipeline/stages/1-read.ts";
import { extract } from "../../pipeline/stages/2-extract.ts";
import { resolve } from "../../pipeline/stages/3-resolve.ts";
import { assemble } from "../../pipeline/stages/4-assemble.ts";

const authority = readAuthority("raw");
const lexicon = lexiconOf(authority);
const extractions = textFolders("raw").map((folder) => extract(read(readRawText("raw", folder)), lexicon));
const resolution = resolve(extractions, authority);
const { tables } = assemble({
  ...{ extractions, resolution, authority, decisions: [], countryThen: () => null, quoteOf: () => "" },
});
const claims = new Map(tables.claims.map((claim) => [claim.id, claim]));
const statements = new Map(tables.statements.map((statement) => [statement.id, statement]));

/** The disagreements with a side among figures that reads like the given words. */
function aboutFigure(text: string) {
  return tables.disagreements.filter((row) => row.claims.some((id) => claims.get(id)?.text === text));
}

/** The disagreements with an answer in words that holds the given words. */
function aboutWords(words: string) {
  return tables.disagreements.filter((row) => row.statements.some((id) => statements.get(id)?.value.includes(words)));
}

const values = (row: { readonly statements: readonly string[] }) =>
  row.statements.map((id) => statements.get(id)?.value).sort();

describe("disagreements that a reader of the four texts would look for", () => {
  it.each([
    ["18,302", "contradiction", 18202, 18302, 100],
    ["137", "revision", 137, 300, 163],
    ["147,259", "contradiction", 38324, 147259, 108935],
    ["approximately 400,000", "contradiction", 400000, 460000, 60000],
    ["400–500", "overlap", 100, 500, 400],
    ["279,356", "definition", 292760, 293546, 786],
  ])("sets %s against the other count once, as a %s", (text, kind, lowest, highest, spread) => {
    expect(aboutFigure(text).map((row) => [row.kind, row.lowest, row.highest, row.spread])).toEqual([
      [kind, lowest, highest, spread],
    ]);
  });

  it("sets the hour of the landing at Maoka in Japanese time against that of the Soviet records", () => {
    const [landing, ...more] = tables.disagreements.filter(
      (row) => row.topic === "time" && values(row).join() === "06:00,06:30",
    );
    expect([landing?.kind, more]).toEqual(["contradiction", []]);
    const sayers = landing?.statements.map((id) => statements.get(id)?.authority);
    expect(sayers).toContain("authority-soviet-records");
  });

  it("keeps both days on which the Notoro Maru may have been sunk", () => {
    const rows = tables.disagreements.filter(
      (row) => row.topic === "date" && values(row).join() === "1945-08-22,1945-08-23",
    );
    expect(rows.map(({ kind }) => kind)).toEqual(["contradiction"]);
  });

  it("asks who fired first at Maoka once, with four accounts", () => {
    const [row, ...more] = aboutWords("firing live rounds first");
    expect([row?.question, row?.topic, row?.statements.length, more]).toEqual([
      "Who fired first at Moeka?",
      "identity",
      4,
      [],
    ]);
  });

  it("sets one gunboat sunk at Kanchazu against the sunken ships, across both texts", () => {
    const [row, ...more] = aboutWords("sinking the lead gunboat");
    expect([row?.topic, row?.kind, row?.lowest, row?.highest, row?.claims.length, row?.statements.length]).toEqual([
      ...["number", "contradiction", 1, 2],
      ...[1, 2],
    ]);
    expect(more).toEqual([]);
  });

  it("asks no question of the same words twice about one thing with the same sides", () => {
    const sides = tables.disagreements.map((row) => [...row.claims, ...row.statements].join());
    expect(new Set(sides).size).toBe(sides.length);
  });
});
