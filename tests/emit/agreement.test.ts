import { parse } from "csv-parse/sync";
import { Parser, Store } from "n3";
import { describe, expect, it } from "vitest";
import { emitRelease } from "../../pipeline/emit/emit-release.ts";
import { columnsOf, schemaOf, type TableName, tableNames } from "../../pipeline/records/tables.ts";
import { landing } from "../support/landing.ts";
import { memoryFiles, metadata } from "../support/release.ts";

interface CsvwColumn {
  name: string;
  titles?: string;
  virtual?: boolean;
  separator?: string;
  propertyUrl: string;
  valueUrl?: string;
}
interface CsvwTable {
  url: string;
  tableSchema: { aboutUrl: string; columns: CsvwColumn[] };
}

const { files, write } = memoryFiles();
const written = emitRelease(landing(), write);
const json = (path: string) => JSON.parse(files.get(path)?.toString("utf8") ?? "");
const dataPackage = json("datapackage.json");
const crate: Record<string, unknown>[] = json("ro-crate-metadata.json")["@graph"];
const csvw: { tables: CsvwTable[] } = json("csv/csv-metadata.json");
const dataset = json("rdf/dataset.jsonld");
const root = crate.find((entity) => entity["@id"] === "./") ?? {};

describe("the descriptors agree", () => {
  it("on version, day and licence of the release", () => {
    expect([dataPackage.version, root["version"], dataset.version]).toEqual(Array(3).fill(metadata.version));
    expect([dataPackage.created, root["datePublished"], dataset.datePublished]).toEqual([
      "2001-02-03T00:00:00Z",
      "2001-02-03",
      "2001-02-03",
    ]);
    expect([dataPackage.licenses[0].path, root["license"], dataset.license]).toEqual([
      metadata.licence.url,
      { "@id": metadata.licence.url },
      metadata.licence.url,
    ]);
  });

  it("on files, their sizes, hashes and licences", () => {
    const sums = new Map(
      (files.get("SHA256SUMS")?.toString("utf8") ?? "")
        .trimEnd()
        .split("\n")
        .map((line) => [line.slice(66), line.slice(0, 64)]),
    );
    expect([...sums.keys()]).toEqual([...files.keys()].filter((path) => path !== "SHA256SUMS").sort());
    for (const { path, bytes, hash, licenses } of dataPackage.resources) {
      expect(hash).toBe(`sha256:${sums.get(path)}`);
      if (path === "ro-crate-metadata.json") continue;
      expect(crate.find((entity) => entity["@id"] === path)).toMatchObject({
        contentSize: String(bytes),
        sha256: sums.get(path),
        license: { "@id": licenses[0].path },
      });
    }
    const told = written.filter(({ path }) => !path.startsWith("site/"));
    expect(root["hasPart"]).toHaveLength(told.length - 3); // all but itself, the data package and the checksums
  });

  it("on tables, columns and rows", () => {
    expect(csvw.tables.map(({ url }) => url)).toEqual(tableNames.map((table) => `${table}.csv`));
    for (const { url, tableSchema } of csvw.tables) {
      const table = url.replace(".csv", "") as TableName;
      expect(tableSchema.columns.filter(({ virtual }) => !virtual).map(({ name }) => name)).toEqual(columnsOf(table));
      const resource = dataPackage.resources.find((one: { name: string }) => one.name === table);
      expect(resource.rows).toBe(landing().tables[table].length);
    }
  });
});

describe("CSV on the Web", () => {
  it("turns a row into statements that the graph holds", () => {
    const store = new Store(new Parser({ format: "N-Quads" }).parse(files.get("rdf/graph.nq")?.toString("utf8") ?? ""));
    let stated = 0;
    for (const table of ["events", "claims", "places", "participants"] as const) {
      const { tableSchema } = csvw.tables.find(({ url }) => url === `${table}.csv`) ?? {
        tableSchema: { aboutUrl: "", columns: [] },
      };
      const rows: Record<string, string>[] = parse(files.get(`csv/${table}.csv`)?.toString("utf8") ?? "", {
        columns: true,
      });
      for (const row of rows) {
        const subject = tableSchema.aboutUrl.replace("{id}", row["id"] ?? "");
        for (const { name, separator, propertyUrl, valueUrl, virtual } of tableSchema.columns) {
          if (virtual) continue;
          const cell = row[name] ?? "";
          for (const part of cell === "" ? [] : separator ? cell.split(separator) : [cell]) {
            const value = valueUrl?.replace(`{${name}}`, encodeURIComponent(part)) ?? part;
            const held = store.getObjects(subject, propertyUrl, null).map((object) => object.value);
            expect(held, `${subject} ${propertyUrl}`).toContain(value);
            stated += 1;
          }
        }
      }
    }
    expect(stated).toBeGreaterThan(50);
  });
});

describe("dataset.d.ts", () => {
  const declarations = files.get("dataset.d.ts")?.toString("utf8") ?? "";

  it("declares every table and column with its description", () => {
    for (const table of tableNames) {
      expect(declarations).toContain(`export interface ${schemaOf(table).title} {`);
      expect(declarations).toContain(`readonly ${table}: readonly ${schemaOf(table).title}[];`);
    }
    expect(declarations).toContain("  /** Latitude, WGS 84 decimal degrees. */\n  readonly lat: number | null;");
    expect(declarations).toContain("  readonly places: readonly string[];");
    expect(declarations).toContain('  readonly modality: "happened" | "alleged";');
  });
});
