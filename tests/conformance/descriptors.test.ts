import { existsSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { Published } from "../support/published.ts";
import { csvwProfile, dataPackageProfile, roCrateProfile } from "./support/profiles.ts";

const release = new Published();
const ajv = new Ajv2020({ strict: false, allErrors: true });

function faults(profile: object, path: string): string[] {
  const validate = ajv.compile(profile);
  return validate(release.json(path))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${path}${instancePath} ${message}`);
}

interface CsvwTable {
  readonly url: string;
  readonly tableSchema: {
    readonly primaryKey?: string;
    readonly columns: readonly { readonly name?: string; readonly virtual?: boolean }[];
    readonly foreignKeys?: readonly {
      readonly columnReference: string;
      readonly reference: { readonly resource: string; readonly columnReference: string };
    }[];
  };
}

interface Entity {
  readonly "@id": string;
  readonly "@type": string | readonly string[];
  readonly [property: string]: unknown;
}

/** Ids of the entities that an entity links to. */
function linksOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(linksOf);
  if (typeof value !== "object" || value === null) return [];
  const { "@id": id } = value as { "@id"?: string };
  return id === undefined ? [] : [id];
}

describe("datapackage.json", () => {
  it("is a data package of version 2 whose files are there and whose foreign keys lead to columns", () => {
    expect(faults(dataPackageProfile, "datapackage.json")).toEqual([]);
    const { resources } = release;
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    const columns = new Map(resources.map(({ name, schema }) => [name, schema?.fields.map((field) => field.name)]));
    for (const { name, path, schema } of resources) {
      expect(existsSync(join(release.folder, path)), path).toBe(true);
      for (const { fields, reference } of schema?.foreignKeys ?? []) {
        expect(columns.get(name), name).toEqual(expect.arrayContaining([...fields]));
        expect(columns.get(reference.resource ?? name), `${name}.${fields}`).toContain("id");
      }
    }
  });
});

describe("csv/csv-metadata.json", () => {
  it("is metadata of CSV on the Web whose columns are those of the files and whose keys lead to columns", () => {
    expect(faults(csvwProfile, "csv/csv-metadata.json")).toEqual([]);
    const { tables } = release.json<{ tables: CsvwTable[] }>("csv/csv-metadata.json");
    const columns = new Map(tables.map(({ url, tableSchema }) => [url, tableSchema.columns]));
    for (const { url, tableSchema } of tables) {
      const [header = ""] = release.text(`csv/${url}`).split("\n");
      const written = tableSchema.columns.filter(({ virtual }) => !virtual).map(({ name }) => name);
      expect(written.join(","), url).toBe(header);
      expect(written, url).toContain(tableSchema.primaryKey);
      expect(
        tableSchema.columns.findIndex(({ virtual }) => virtual) >= written.length ||
          written.length === tableSchema.columns.length,
        url,
      ).toBe(true);
      for (const { columnReference, reference } of tableSchema.foreignKeys ?? []) {
        expect(written, url).toContain(columnReference);
        expect(
          columns.get(reference.resource)?.some(({ name }) => name === reference.columnReference),
          url,
        ).toBe(true);
      }
    }
  });
});

describe("ro-crate-metadata.json", () => {
  const { "@graph": entities } = release.json<{ "@graph": Entity[] }>("ro-crate-metadata.json");
  const byId = new Map(entities.map((entity) => [entity["@id"], entity]));

  it("is a crate whose links all lead to an entity of it or out onto the web", () => {
    expect(faults(roCrateProfile, "ro-crate-metadata.json")).toEqual([]);
    expect(byId.size).toBe(entities.length);
    const lost = entities.flatMap((entity) =>
      Object.entries(entity).flatMap(([property, value]) =>
        linksOf(value)
          .filter((id) => !byId.has(id) && !/^https?:/.test(id))
          .map((id) => `${entity["@id"]} ${property} ${id}`),
      ),
    );
    expect(lost).toEqual([]);
  });

  it("describes files that are there, each with its size and form", () => {
    const files = entities.filter((entity) => entity["@type"] === "File" || entity["@type"].includes("File"));
    expect(files.length).toBeGreaterThan(60);
    for (const { "@id": path, contentSize, encodingFormat } of files) {
      expect(release.bytes(path).length, path).toBe(Number(contentSize));
      expect(encodingFormat, path).toBeTruthy();
    }
    expect(linksOf(byId.get("./")?.["hasPart"]).sort()).toEqual(files.map((file) => file["@id"]).sort());
  });
});
