import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { applyTo, type Expectations, unexpected } from "../../pipeline/checks/expectations.ts";
import { readExpectations } from "../../pipeline/files/read-expectations.ts";
import { readRawText, textFolders } from "../../pipeline/files/read-texts.ts";
import { read } from "../../pipeline/stages/1-read.ts";
import { check } from "../../pipeline/stages/6-check.ts";
import { landing } from "../support/landing.ts";

const { tables } = landing();
const texts = Object.fromEntries(tables.sources.map(({ id, characters }) => [id, characters]));
const expecting = (expected: Expectations["tables"]): Expectations => ({ texts, tables: expected });
const events = tables.events.length;

describe("expectations of a build", () => {
  it("name the table whose rows are too few or too many", () => {
    const met = `events: ${events} rows, expected`;
    expect(unexpected(tables, expecting({ events: { rows: [events + 1, 90] } }))).toEqual([
      `${met} ${events + 1} to 90`,
    ]);
    expect(unexpected(tables, expecting({ events: { rows: [0, events - 1] } }))).toEqual([`${met} 0 to ${events - 1}`]);
    expect(unexpected(tables, expecting({ events: { rows: [events, events] } }))).toEqual([]);
  });

  it("name the column that is filled too seldom; an empty list is not filled", () => {
    const bare = { ...tables, events: tables.events.map((event) => ({ ...event, parties: [] })) };
    const expected = expecting({ events: { rows: [0, 90], filled: { parties: [0.5, 1], id: [1, 1] } } });
    expect(unexpected(bare, expected)).toEqual(["events: parties is filled in 0.000 of the rows, expected 0.5 to 1"]);
  });

  it("say nothing of other texts, or of a text much longer or shorter than the one they were set for", () => {
    const none = { events: { rows: [0, 0] } } as const;
    expect(unexpected(tables, { texts: { ...texts, another: 1 }, tables: none })).toEqual([]);
    const longer = Object.fromEntries(Object.entries(texts).map(([id, characters]) => [id, characters * 1.2]));
    expect(unexpected(tables, { texts: longer, tables: none })).toEqual([]);
    expect(unexpected(tables, { texts, tables: none })).toHaveLength(1);
  });

  it("stop a build that does not meet them", () => {
    const nothing = { statedPositions: [], issues: [] };
    expect(() => check(tables, [], nothing, expecting({ events: { rows: [500, 900] } }))).toThrow(
      `expectations.json: events: ${events} rows, expected 500 to 900`,
    );
  });

  it("of this project hold for the texts that are in it", () => {
    const expectations = readExpectations("raw");
    const sources = textFolders("raw").map((folder) => read(readRawText("raw", folder)).source);
    expect(expectations !== null && applyTo(expectations, { sources })).toBe(true);
  });
});

describe("raw/expectations.json", () => {
  const folderWith = (content: string) => {
    const folder = mkdtempSync(join(tmpdir(), "raw-"));
    writeFileSync(join(folder, "expectations.json"), content);
    return folder;
  };

  it("may be missing", () => {
    expect(readExpectations(mkdtempSync(join(tmpdir(), "raw-")))).toBeNull();
  });

  it.each([
    ["{", "is no JSON"],
    ["{}", "lacks texts or tables"],
    ['{"texts":{},"tables":{"battles":{"rows":[0,1]}}}', "there is no table battles"],
    ['{"texts":{},"tables":{"events":{"rows":[2,1]}}}', "events: rows is no range"],
    ['{"texts":{},"tables":{"events":{"rows":[0,1],"filled":{"colour":[0,1]}}}}', "events: there is no column colour"],
  ])("is refused as %s", (content, fault) => {
    expect(() => readExpectations(folderWith(content))).toThrow(fault);
  });
});
