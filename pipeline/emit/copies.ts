import { readdirSync, readFileSync } from "node:fs";
import { codeLicence, dataLicence, type Emitter } from "./emitter.ts";

const root = new URL("../../", import.meta.url);

function copyOf(from: string, path: string, mediaType: string, title: string, licence: string): Emitter {
  return { path, mediaType, title, table: null, licence, chunks: () => [readFileSync(new URL(from, root))] };
}

/** The schemas of the published tables, under their own names. */
function schemaCopies(): Emitter[] {
  const names = readdirSync(new URL("schemas/", root)).filter((name) => name.endsWith(".schema.json"));
  return names.sort().map((name) => {
    const path = `schemas/${name}`;
    const { description } = JSON.parse(readFileSync(new URL(path, root), "utf8")) as { description: string };
    return copyOf(path, path, "application/schema+json", `JSON Schema of a row. ${description}`, codeLicence);
  });
}

/** Files of the repository that a release carries with it, byte for byte: schemas and licences. */
export const copies: readonly Emitter[] = [
  ...schemaCopies(),
  copyOf("LICENSE", "LICENSE", "text/plain", "Licence of the schemas and type declarations", codeLicence),
  copyOf("LICENSE-DATA.md", "LICENSE-DATA.md", "text/markdown", "Licence of the data", dataLicence),
  copyOf("LICENSE-TEXTS.md", "LICENSE-TEXTS.md", "text/markdown", "Licences of the texts that are quoted", dataLicence),
];
