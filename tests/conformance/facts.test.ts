import { read, utils } from "@e965/xlsx";
import { Parser, Store } from "n3";
import sqlite from "node-sqlite3-wasm";
import { describe, expect, it } from "vitest";
import { claimsFlat, eventsFlat } from "../../pipeline/emit/flat-views.ts";
import { emptyTables, type Tables, tableNames } from "../../pipeline/records/tables.ts";
import { quadsOf } from "../support/json-ld.ts";
import { type Field, Published } from "../support/published.ts";

type Row = Readonly<Record<string, string>>;

const release = new Published();
const tables = release.tables();
const fieldsOf = (table: string): readonly Field[] => tables.get(table)?.resource.schema?.fields ?? [];
const isNumber = ({ type }: Field) => type === "integer" || type === "number";

/** A value of another program as the CSV table would write it. */
function asCell(value: unknown, field: Field): string {
  if (value === null || value === undefined || value === "") return "";
  if (field.type === "boolean") return value === 1 || value === true ? "true" : "false";
  return String(value);
}

/** Facts that differ, at most ten of them: "table id column: CSV, other". */
function differing(table: string, others: readonly Readonly<Record<string, unknown>>[]): string[] {
  const rows = tables.get(table)?.rows ?? [];
  const found = rows.length === others.length ? [] : [`${table}: ${rows.length} rows, ${others.length}`];
  for (const [index, row] of rows.entries())
    for (const field of fieldsOf(table)) {
      const [cell = "", other] = [row[field.name], asCell(others[index]?.[field.name], field)];
      if (cell !== other && !(isNumber(field) && Number(cell) === Number(other)))
        found.push(`${table} ${row["id"]} ${field.name}: ${cell}, ${other}`);
    }
  return found.slice(0, 10);
}

describe("the same facts", () => {
  it("stand in the GeoPackage as in the CSV tables", () => {
    const db = new sqlite.Database(`${release.folder}/geo/release.gpkg`, { readOnly: true });
    for (const name of tables.keys())
      expect(differing(name, db.all(`SELECT * FROM "${name}" ORDER BY fid`) as Record<string, unknown>[])).toEqual([]);
    db.close();
  });

  it("stand in the workbooks", () => {
    const sheets = ["spreadsheet/tables.xlsx", "spreadsheet/evidence.xlsx"].map((path) => read(release.bytes(path)));
    for (const name of tables.keys()) {
      const sheet = sheets.find(({ Sheets }) => Sheets[name] !== undefined)?.Sheets[name] ?? {};
      expect(differing(name, utils.sheet_to_json(sheet, { raw: true }))).toEqual([]);
    }
  });

  interface Feature {
    readonly id: string;
    readonly geometry: { readonly coordinates: readonly unknown[] };
    readonly properties: Readonly<Record<string, unknown>>;
  }
  const features = (path: string) => release.json<{ features: Feature[] }>(path).features;
  const rowsById = (table: string) =>
    new Map<string, Row>(tables.get(table)?.rows.map((row) => [row["id"] ?? "", row]));

  it.each([
    ["geo/places.geojson", "places"],
    ["geo/uncertainty.geojson", "places"],
    ["geo/events.geojson", "event_places"],
    ["geo/movements.geojson", "movements"],
  ])("stand in %s", (path, table) => {
    const rows = rowsById(table);
    const found: string[] = [];
    for (const { id, properties } of features(path))
      for (const field of fieldsOf(table)) {
        if (!(field.name in properties)) continue;
        const cell = rows.get(id)?.[field.name];
        if (cell !== asCell(properties[field.name], field)) found.push(`${id} ${field.name}: ${cell}`);
      }
    expect(found).toEqual([]);
  });

  it("stand in the points of GeoJSON: the latitude and longitude of the place", () => {
    const places = rowsById("places");
    const eventPlaces = rowsById("event_places");
    for (const { id, geometry } of features("geo/places.geojson"))
      expect(geometry.coordinates, id).toEqual([Number(places.get(id)?.["lon"]), Number(places.get(id)?.["lat"])]);
    for (const { id, geometry } of features("geo/events.geojson")) {
      const place = places.get(eventPlaces.get(id)?.["place"] ?? "");
      expect(geometry.coordinates, id).toEqual([Number(place?.["lon"]), Number(place?.["lat"])]);
    }
  });

  interface CsvwColumn {
    readonly name: string;
    readonly virtual?: boolean;
    readonly separator?: string;
    readonly propertyUrl: string;
    readonly valueUrl?: string;
  }
  interface CsvwTable {
    readonly url: string;
    readonly suppressOutput?: boolean;
    readonly tableSchema: { readonly columns: readonly CsvwColumn[] };
  }

  it("stand in the JSON-LD, under the properties that csv-metadata.json tells", async () => {
    const graph = new Store(
      new Parser({ format: "N-Quads" }).parse((await quadsOf(release.json("rdf/graph.jsonld"))).join("\n")),
    );
    const { tables: described } = release.json<{ tables: CsvwTable[] }>("csv/csv-metadata.json");
    const record = `${release.json<{ id: string }>("datapackage.json").id}record/`;
    const found: string[] = [];
    let stated = 0;
    for (const { url, suppressOutput, tableSchema } of described) {
      if (suppressOutput || url === "evidence.csv") continue; // evidence is told as annotations, in a file of its own
      for (const row of tables.get(url.slice(0, -4))?.rows ?? []) {
        const subject = `${record}${row["id"]}`;
        for (const { name, virtual, separator, propertyUrl, valueUrl } of tableSchema.columns) {
          if (virtual) continue;
          const cell = row[name] ?? "";
          const parts = cell === "" ? [] : separator === undefined ? [cell] : cell.split(separator);
          const held = new Set(graph.getObjects(subject, propertyUrl, null).map(({ value }) => value));
          for (const part of parts) {
            stated += 1;
            const value = valueUrl?.replace(`{${name}}`, encodeURIComponent(part)) ?? part;
            if (!held.has(value)) found.push(`${subject} ${propertyUrl}: ${value}`);
          }
        }
      }
    }
    expect(found.slice(0, 10)).toEqual([]);
    expect(stated).toBeGreaterThan(10_000);
  });
});

/** A cell as a value of the pipeline's records. */
function valueOf(cell: string, field: Field): unknown {
  if (field.type === "list") return cell === "" ? [] : cell.split(field.delimiter ?? "|");
  if (cell === "") return field.constraints?.required ? "" : null;
  if (isNumber(field)) return Number(cell);
  return field.type === "boolean" ? cell === "true" : cell;
}

describe("the flat views", () => {
  it("are made of the other tables alone: the published ones give them again", () => {
    const whole = emptyTables() as unknown as Record<string, unknown[]>;
    for (const name of tableNames)
      whole[name] = (tables.get(name)?.rows ?? []).map((row) =>
        Object.fromEntries(fieldsOf(name).map((field) => [field.name, valueOf(row[field.name] ?? "", field)])),
      );
    const joined = (rows: readonly object[]) =>
      rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [name, Array.isArray(value) ? value.join("|") : value]),
        ),
      );
    expect(differing("events_flat", joined(eventsFlat(whole as unknown as Tables)))).toEqual([]);
    expect(differing("claims_flat", joined(claimsFlat(whole as unknown as Tables)))).toEqual([]);
  });
});
