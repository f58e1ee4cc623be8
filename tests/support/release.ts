import { createHash } from "node:crypto";
import type { WrittenFile } from "../../pipeline/files/publish.ts";
import type { Release, ReleaseMetadata } from "../../pipeline/records/release.ts";
import { rowFault, schemaOf, type TableName, type Tables, tableNames } from "../../pipeline/records/tables.ts";

export const metadata: ReleaseMetadata = {
  name: "test-release",
  title: "Test release",
  description: "Rows made by hand.",
  version: "1.2.3",
  released: "2001-02-03",
  baseIri: "https://example.org/data/",
  licence: {
    id: "CC-BY-SA-4.0",
    title: "Creative Commons Attribution-ShareAlike 4.0 International",
    url: "https://creativecommons.org/licenses/by-sa/4.0/",
  },
  creators: [{ name: "Makers of tests" }],
  keywords: ["tests"],
  language: "en",
  temporal: "1932/1945",
  repository: null,
};

/** A release with no rows; a test fills the tables it needs. */
export function emptyRelease(
  tables: Partial<Tables> = {},
  shapes: Release["shapes"] = new Map(),
  texts: Release["texts"] = new Map(),
): Release {
  const none = Object.fromEntries(tableNames.map((table) => [table, []])) as unknown as Tables;
  return { metadata, tables: { ...none, ...tables }, shapes, errorTerms: new Map(), texts, resolutionReport: "" };
}

/** A row with the columns given; the others hold nothing: null, an empty list, 0, false, "" or the first word allowed. */
export function row<Name extends TableName>(table: Name, values: Partial<Tables[Name][number]>): Tables[Name][number] {
  const blank: Record<string, unknown> = {};
  for (const [name, { type, enum: words }] of Object.entries(schemaOf(table).properties)) {
    const types = typeof type === "string" ? [type] : type;
    if (types.includes("null")) blank[name] = null;
    else if (types.includes("array")) blank[name] = [];
    else if (types.includes("boolean")) blank[name] = false;
    else if (types.includes("string")) blank[name] = words?.[0] ?? "";
    else blank[name] = 0;
  }
  const made = { ...blank, ...values };
  const fault = rowFault(table, made);
  if (fault !== null) throw new Error(`a row of ${table} made by a test: ${fault}`);
  return made as unknown as Tables[Name][number];
}

/** Keeps what is written in memory, by path. */
export function memoryFiles(): {
  files: Map<string, Buffer>;
  write: (path: string, chunks: Iterable<string | Uint8Array>) => WrittenFile;
} {
  const files = new Map<string, Buffer>();
  return {
    files,
    write(path, chunks) {
      const data = Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk as Uint8Array)));
      files.set(path, data);
      return { path, bytes: data.length, sha256: createHash("sha256").update(data).digest("hex") };
    },
  };
}
