import { Ajv } from "ajv";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { columnFrom, UndescribedColumn } from "../../pipeline/emit/column.ts";
import { emitRelease } from "../../pipeline/emit/emit-release.ts";
import { columnsOf, tableNames } from "../../pipeline/records/tables.ts";
import { expanded } from "../support/json-ld.ts";
import { landing } from "../support/landing.ts";

import { memoryFiles, metadata } from "../support/release.ts";

interface Field {
  name: string;
  type: string;
  description: string;
  delimiter?: string;
  constraints?: { enum?: string[]; required?: boolean };
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  rows?: number;
  licenses: { name: string }[];
  schema?: { fields: Field[]; foreignKeys?: { fields: string[]; reference: { resource?: string } }[] };
}

const { files, write } = memoryFiles();
const written = emitRelease(landing(), write);
const text = (path: string) => files.get(path)?.toString("utf8") ?? "";
const dataPackage = JSON.parse(text("datapackage.json")) as { version: string; resources: Resource[] };
const dataset = JSON.parse(text("rdf/dataset.jsonld"));
const resource = (name: string) => dataPackage.resources.find((one) => one.name === name);

describe("datapackage.json", () => {
  it("lists every file but itself and the checksums, with size, hash and licence", () => {
    const others = written.filter(({ path }) => !/^(datapackage\.json|SHA256SUMS|site\/.*)$/.test(path));
    expect(dataPackage.resources.map(({ path, bytes, hash }) => ({ path, bytes, hash }))).toEqual(
      others.map(({ path, bytes, sha256 }) => ({ path, bytes, hash: `sha256:${sha256}` })),
    );
    expect(new Set(dataPackage.resources.flatMap(({ licenses }) => licenses.map(({ name }) => name)))).toEqual(
      new Set(["CC-BY-SA-4.0", "MIT"]),
    );
    expect(new Set(dataPackage.resources.map(({ name }) => name)).size).toBe(dataPackage.resources.length);
  });

  it("gives each table its columns in order, its rows and its keys", () => {
    for (const table of tableNames) {
      const { schema, rows, path = "" } = resource(table) ?? {};
      expect(schema?.fields.map(({ name }) => name)).toEqual(columnsOf(table));
      expect(parse(text(path)).length - 1).toBe(rows);
    }
    const events = resource("events")?.schema;
    expect(events?.foreignKeys).toEqual([{ fields: ["parent"], reference: { fields: ["id"] } }]);
    expect(resource("participants")?.schema?.foreignKeys).toEqual([
      { fields: ["party"], reference: { resource: "parties", fields: ["id"] } },
    ]);
    expect(events?.fields.find(({ name }) => name === "places")).toMatchObject({ type: "list", delimiter: "|" });
    expect(events?.fields.find(({ name }) => name === "start")?.type).toBe("date");
    expect(events?.fields.find(({ name }) => name === "type")?.constraints?.enum).toContain("landing");
    expect(events?.fields.every(({ description }) => description.length > 0)).toBe(true);
  });

  it("fits the rules of Data Package v2 for names, hashes and fields", () => {
    const rules = {
      type: "object",
      required: ["resources", "$schema"],
      properties: {
        $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
        resources: {
          type: "array",
          items: {
            type: "object",
            required: ["name", "path"],
            properties: {
              name: { pattern: "^[a-z0-9._-]+$" },
              hash: { pattern: "^[^:]+:[a-fA-F0-9]+$" },
              type: { enum: ["table"] },
              schema: {
                properties: {
                  fields: {
                    items: {
                      properties: { type: { enum: ["string", "integer", "number", "boolean", "date", "list"] } },
                    },
                  },
                },
              },
            },
          },
        },
      },
    };
    const validate = new Ajv({ strict: false }).compile(rules);
    expect(validate(dataPackage), JSON.stringify(validate.errors)).toBe(true);
  });
});

describe("the other descriptors", () => {
  it("agree with the data package on version, licence, files and hashes", () => {
    expect(dataset.version).toBe(metadata.version);
    expect(dataPackage.version).toBe(metadata.version);
    expect(text("CITATION.cff")).toContain(`version: "${metadata.version}"`);
    expect(text("README.md")).toContain(`Version ${metadata.version}.`);
    const hashes = new Map(dataPackage.resources.map(({ path, hash }) => [path, hash]));
    for (const { name, sha256, contentSize } of dataset.distribution) {
      expect(hashes.get(name)).toBe(`sha256:${sha256}`);
      expect(contentSize).toBe(`${files.get(name)?.length} B`);
    }
  });

  it("expand as linked data without the network, no key dropped", async () => {
    await expect(expanded(dataset)).resolves.toHaveLength(1);
  });

  it("sum every file but SHA256SUMS itself", () => {
    const lines = text("SHA256SUMS").trimEnd().split("\n");
    expect(lines).toHaveLength(written.length - 1);
    expect(lines).toContain(`${written.find(({ path }) => path === "datapackage.json")?.sha256}  datapackage.json`);
  });

  it("tell in the README every file that was written before it, and the limits", () => {
    const readme = text("README.md");
    for (const { path } of written.slice(
      0,
      written.findIndex((file) => file.path === "README.md"),
    )) {
      expect(readme).toContain(`(${path})`);
    }
    expect(readme).toContain("1 of 2 places have no coordinates");
  });

  it("are the same bytes at every build", () => {
    const again = memoryFiles();
    expect(emitRelease(landing(), again.write)).toEqual(written);
  });
});

describe("a column without a description", () => {
  it.each(["", "  "])("fails the build: %j", (description) => {
    expect(() => columnFrom("events", "name", { type: "string", description })).toThrow(UndescribedColumn);
  });
});
