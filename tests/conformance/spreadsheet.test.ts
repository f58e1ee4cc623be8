import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { type CellObject, read, utils } from "@e965/xlsx";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { Published } from "../support/published.ts";
import { describeWith, libreOffice, printed } from "./support/program.ts";

const release = new Published();
const tables = release.tables();
const workbooks = ["spreadsheet/tables.xlsx", "spreadsheet/evidence.xlsx"];
const numeric = new Set(["integer", "number"]);

function converted(format: string, file: string, ...args: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "office-"));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  printed("soffice", [profile, "--headless", ...args, "--convert-to", format, "--outdir", `${folder}/out`, file]);
  return `${folder}/out`;
}

/** A cell as the tables write it: numbers as JavaScript writes them, truth values in lower case. */
function asPublished(cell: string, type: string): string {
  if (numeric.has(type) && cell !== "") return String(Number(cell));
  return type === "boolean" ? cell.toLowerCase() : cell;
}

/** What differs between a table and the cells that another program read: "row column: expected, met". */
function differences(name: string, cells: readonly (readonly string[])[]): string[] {
  const { resource, rows } = tables.get(name) ?? { resource: undefined, rows: [] };
  const fields = resource?.schema?.fields ?? [];
  const found: string[] = [];
  const compare = (at: string, expected: string, met: string | undefined) => {
    if (expected !== (met ?? "")) found.push(`${name} ${at}: ${JSON.stringify(expected)}, met ${JSON.stringify(met)}`);
  };
  const [header = [], ...body] = cells;
  for (const [column, field] of fields.entries()) compare("header", field.name, header[column]);
  compare("rows", String(rows.length), String(body.length));
  for (const [index, row] of rows.entries())
    for (const [column, { name: field, type }] of fields.entries()) {
      const published = asPublished(row[field] ?? "", type);
      compare(`${row["id"]} ${field}`, published, asPublished(body[index]?.[column] ?? "", type));
    }
  return found;
}

describeWith(libreOffice, "turns the workbooks into CSV", () => {
  // Separator, quote, UTF-8, from line 1; then: no formats of columns, language, quote all text, numbers as shown,
  // save as shown, formulas, spaces, all sheets (-1).
  const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
  it.each(workbooks)("cell by cell equal with the tables: %s", (path) => {
    const folder = converted(filter, join(release.folder, path));
    const book = basename(path, ".xlsx");
    const sheets = readdirSync(folder).map((file) => file.slice(book.length + 1, -4));
    expect(sheets.filter((sheet) => tables.has(sheet)).length).toBeGreaterThan(3);
    for (const sheet of sheets) {
      if (!tables.has(sheet)) continue;
      const cells: string[][] = parse(readFileSync(join(folder, `${book}-${sheet}.csv`)), { relax_column_count: true });
      expect(differences(sheet, cells)).toEqual([]);
    }
  });
});

/** What a column is imported as: 1 is "standard", which reads numbers; 2 is text. */
function columnFormats(name: string): string {
  const fields = tables.get(name)?.resource.schema?.fields ?? [];
  return fields.map(({ type }, index) => `${index + 1}/${numeric.has(type) ? 1 : 2}`).join("/");
}

describeWith(libreOffice, "imports the CSV tables as the guide says", () => {
  it.each(["events", "claims", "places", "sources", "mentions", "events_flat"])(
    "cell by cell equal, EDTF as text, nothing read as a formula: %s",
    (name) => {
      const folder = converted(
        "xlsx",
        join(release.folder, `csv/${name}.csv`),
        `--infilter=CSV:44,34,76,1,${columnFormats(name)},1033,false,false`,
      );
      const book = read(readFileSync(join(folder, `${name}.xlsx`)), { cellFormula: true, cellDates: false });
      const sheet = book.Sheets[name] ?? {};
      const cells = utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, defval: "" });
      expect(
        differences(
          name,
          cells.map((row) => row.map(String)),
        ),
      ).toEqual([]);
      const formulas = Object.values(sheet).filter((cell: Partial<CellObject>) => cell?.f !== undefined);
      expect(formulas).toEqual([]);
    },
  );
});

describe("the workbooks", () => {
  it.each(workbooks)("hold no formula, and text wherever the tables hold text: %s", (path) => {
    const { Sheets } = read(release.bytes(path), { cellFormula: true, cellDates: false });
    for (const [name, { resource }] of tables) {
      const sheet = Sheets[name];
      if (sheet === undefined) continue;
      const types = (resource.schema?.fields ?? []).map(({ type }) => type);
      for (const [at, cell] of Object.entries(sheet) as [string, CellObject][]) {
        if (at.startsWith("!") || at.replace(/\D/g, "") === "1") continue;
        const type = types[utils.decode_cell(at).c] ?? "";
        const expected = numeric.has(type) ? "n" : type === "boolean" ? "b" : "s";
        if (cell.f !== undefined || cell.t !== expected) throw new Error(`${name} ${at}: ${cell.t}, not ${expected}`);
      }
    }
  });
});
