import { read, utils } from "@e965/xlsx";
import sqlite from "node-sqlite3-wasm";
import { describe, expect, it } from "vitest";
import { type Field, Published } from "../support/published.ts";

const release = new Published();
const tables = release.tables();
const ids = new Map([...tables].map(([name, { rows }]) => [name, new Set(rows.map((row) => row["id"] ?? ""))]));

/** What is wrong with a cell by the constraints of its column, or null. */
function fault({ type, constraints = {} }: Field, cell: string): string | null {
  if (cell === "") return constraints.required ? "is empty" : null;
  if (constraints.enum !== undefined && !constraints.enum.includes(cell)) return `${cell} is no word of the list`;
  if (constraints.pattern !== undefined && !new RegExp(constraints.pattern, "u").test(cell))
    return `${cell} has another form`;
  if (type === "date" && !/^\d{4}-\d\d-\d\d$/.test(cell)) return `${cell} is no day`;
  if (type === "boolean" && cell !== "true" && cell !== "false") return `${cell} is no truth value`;
  if (type !== "integer" && type !== "number") return null;
  const number = Number(cell);
  if (Number.isNaN(number) || (type === "integer" && !Number.isInteger(number))) return `${cell} is no ${type}`;
  if (number < (constraints.minimum ?? number) || number > (constraints.maximum ?? number))
    return `${cell} is out of range`;
  return null;
}

describe("the published tables", () => {
  it("have the rows and columns that datapackage.json tells, every cell within its constraints", () => {
    for (const [name, { resource, rows }] of tables) {
      expect(rows.length, name).toBe(resource.rows);
      const [header = ""] = release.text(resource.path).split("\n");
      const fields = resource.schema?.fields ?? [];
      expect(header, name).toBe(fields.map((field) => field.name).join(","));
      const faults = rows.flatMap((row) =>
        fields.flatMap((field) => {
          const wrong = fault(field, row[field.name] ?? "");
          return wrong === null ? [] : [`${name} ${row["id"]} ${field.name}: ${wrong}`];
        }),
      );
      expect(faults).toEqual([]);
      expect(ids.get(name)?.size, `${name}: ids are unique`).toBe(rows.length);
    }
  });

  it("lead from every id to a row that is there", () => {
    const anywhere = new Set([...ids.values()].flatMap((set) => [...set]));
    const lost: string[] = [];
    for (const [name, { resource, rows }] of tables) {
      for (const field of resource.schema?.fields ?? []) {
        if (field.references === undefined) continue;
        const targets = field.references.includes("*") ? [anywhere] : field.references.map((table) => ids.get(table));
        for (const row of rows) {
          const cell = row[field.name] ?? "";
          for (const id of cell === "" ? [] : cell.split(field.delimiter ?? "\n")) {
            if (!targets.some((target) => target?.has(id))) lost.push(`${name} ${row["id"]} ${field.name}: ${id}`);
          }
        }
      }
    }
    expect(lost).toEqual([]);
  });

  it("are the same in the GeoPackage", () => {
    const db = new sqlite.Database(`${release.folder}/geo/release.gpkg`, { readOnly: true });
    for (const [name, { rows }] of tables) {
      const found = db.all(`SELECT id FROM "${name}" ORDER BY fid`) as { id: string }[];
      expect(
        found.map(({ id }) => id),
        name,
      ).toEqual(rows.map(({ id }) => id));
    }
    db.close();
  });

  it("are the same in the spreadsheets", () => {
    const sheets = ["spreadsheet/tables.xlsx", "spreadsheet/evidence.xlsx"].map(
      (path) => read(release.bytes(path)).Sheets,
    );
    for (const [name, { rows }] of tables) {
      const sheet = sheets.find((one) => one[name] !== undefined)?.[name] ?? {};
      expect(
        utils.sheet_to_json<{ id: string }>(sheet).map(({ id }) => id),
        name,
      ).toEqual(rows.map(({ id }) => id));
    }
  }, 60_000);
});

describe("the published files", () => {
  it("have the sizes and hashes that datapackage.json and SHA256SUMS tell", () => {
    for (const { path, bytes, hash } of release.resources) {
      expect(release.bytes(path).length, path).toBe(bytes);
      expect(`sha256:${release.sha256(path)}`, path).toBe(hash);
    }
    for (const line of release.text("SHA256SUMS").trimEnd().split("\n")) {
      const [hash = "", path = ""] = line.split("  ");
      expect(release.sha256(path), path).toBe(hash);
    }
  });
});
