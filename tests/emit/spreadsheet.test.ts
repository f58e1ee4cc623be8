import { read, utils } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { columnLetters, fitted, longestCell, xmlText } from "../../pipeline/emit/spreadsheet/cell.ts";
import { frontSheet } from "../../pipeline/emit/spreadsheet/front-sheet.ts";
import { spreadsheets } from "../../pipeline/emit/spreadsheet/spreadsheets.ts";
import { tableSheets } from "../../pipeline/emit/spreadsheet/table-sheets.ts";
import { workbook } from "../../pipeline/emit/spreadsheet/workbook.ts";
import type { Release } from "../../pipeline/records/release.ts";
import { columnsOf } from "../../pipeline/records/tables.ts";
import { landing } from "../support/landing.ts";
import { emptyRelease, metadata, row } from "../support/release.ts";

const bytesOf = (path: string, release: Release): Buffer => {
  const emitter = spreadsheets.find((one) => one.path === path);
  return Buffer.concat([...(emitter?.chunks(release) ?? [])].map((chunk) => Buffer.from(chunk as Uint8Array)));
};
const open = (path: string, release: Release) => read(bytesOf(path, release), { cellStyles: true, cellNF: true });

describe("the spreadsheet edition", () => {
  it("holds the rows and columns of the tables, numbers as numbers and dates as text", () => {
    const book = open("spreadsheet/tables.xlsx", landing());
    const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets["claims"] ?? {}, { defval: null });
    expect(Object.keys(rows[0] ?? {})).toEqual(columnsOf("claims"));
    expect(rows[0]).toMatchObject({
      id: "claim-killed",
      low: 600,
      high: 1000.5,
      best: null,
      approximate: true,
      party: "japan",
    });
    const events = utils.sheet_to_json<Record<string, unknown>>(book.Sheets["events"] ?? {});
    expect(events.map(({ id, date }) => [id, date])).toEqual([
      ["event-1945-invasion", "1945-08"],
      ["event-1945-08-20-maoka-landing", "1945-08-20"],
    ]);
  });

  it("keeps text that looks like a formula, a date or a number as text", () => {
    const names = [
      "=1+1",
      "+7",
      "-5",
      "@SUM(A1)",
      "1945-08-20",
      "007",
      "a\tb",
      "line\nbreak",
      "_x0041_",
      "bell\u0007",
      '<&">',
      "露 𠮷",
    ];
    const parties = names.map((name, index) =>
      row("parties", { id: `party-${String.fromCharCode(97 + index)}`, name, source: "x" }),
    );
    const sheet = open("spreadsheet/tables.xlsx", emptyRelease({ parties })).Sheets["parties"] ?? {};
    for (const [index, name] of names.entries()) {
      const cell = sheet[`B${index + 2}`];
      expect([cell.t, cell.v, cell.f]).toEqual(["s", name, undefined]);
    }
  });

  it("explains itself on the first sheet and holds no formula", () => {
    const book = open("spreadsheet/tables.xlsx", landing());
    expect(book.SheetNames.slice(0, 3)).toEqual(["Read me", "events_flat", "claims_flat"]);
    const front = utils.sheet_to_json<string[]>(book.Sheets["Read me"] ?? {}, { header: 1 });
    expect(front[0]).toEqual(["Test release"]);
    expect(front[3]?.[1]).toContain("CC-BY-SA-4.0");
    expect(front.filter(([table]) => table === "events").length).toBe(1 + columnsOf("events").length);
    for (const sheet of Object.values(book.Sheets)) {
      for (const [address, cell] of Object.entries(sheet)) if (!address.startsWith("!")) expect(cell.f).toBeUndefined();
    }
  });

  it("splits a table that is too long for a sheet and says so", () => {
    const parties = ["a", "b", "c", "d", "e"].map((id) => row("parties", { id, name: id, source: "x" }));
    const release = emptyRelease({ parties });
    const sheets = [frontSheet(["parties"], release, 3), ...tableSheets("parties", release, 3)];
    const book = read(Buffer.concat([...workbook(sheets, metadata)]));
    expect(book.SheetNames).toEqual(["Read me", "parties", "parties (2)", "parties (3)"]);
    const ids = book.SheetNames.slice(1).map((name) => {
      return utils.sheet_to_json<{ id: string }>(book.Sheets[name] ?? {}).map(({ id }) => id);
    });
    expect(ids).toEqual([["a", "b"], ["c", "d"], ["e"]]);
    const front = utils.sheet_to_json<string[]>(book.Sheets["Read me"] ?? {}, { header: 1 });
    expect(front.find(([name, rows]) => name === "parties" && Number(rows) === 5)?.[4]).toBe(
      "Longer than a sheet can be: it goes on in parties (2), parties (3).",
    );
  });

  it("is the same bytes at every build", () => {
    expect(bytesOf("spreadsheet/evidence.xlsx", landing())).toEqual(bytesOf("spreadsheet/evidence.xlsx", landing()));
  });
});

describe("cells", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
  ])("column %i is %s", (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });

  it("are cut, with a notice, where no spreadsheet could hold them", () => {
    const cut = fitted("x".repeat(40_000), "csv/events.csv");
    expect(cut).toHaveLength(longestCell);
    expect(cut.endsWith(" … [cut, the whole is in csv/events.csv]")).toBe(true);
    expect(fitted("short", "csv/events.csv")).toBe("short");
  });

  it("escape what XML cannot hold", () => {
    expect(xmlText("a\u0000<b>_x000A_\ud800")).toBe("a_x0000_&lt;b&gt;_x005F_x000A_\ufffd");
  });
});
