import type { Release } from "../../records/release.ts";
import { codeLicence } from "../emitter.ts";
import type { FileEntry } from "../file-entry.ts";
import { licenceOf } from "../licences.ts";
import { type Descriptor, json } from "./descriptor.ts";
import { tableSchemaOf } from "./table-schema.ts";

const dialect = {
  $schema: "https://datapackage.org/profiles/2.0/tabledialect.json",
  header: true,
  delimiter: ",",
  quoteChar: '"',
  doubleQuote: true,
  lineTerminator: "\n",
};

/** Name of a file as a resource: a table by its name, any other file by its path. */
export function resourceName({ path, emitter }: FileEntry): string {
  return emitter.table ?? path.toLowerCase().replace(/[^a-z0-9._-]+/g, "-");
}

function licencesOf(id: string, { metadata }: Release): object[] {
  const { title, url } = licenceOf(id, metadata);
  return [{ name: id, title, path: url }];
}

function resourceOf(file: FileEntry, release: Release): object {
  const { path, bytes, sha256, rows, emitter } = file;
  return {
    name: resourceName(file),
    ...(emitter.table === null ? {} : { type: "table" }),
    path,
    title: emitter.title,
    format: path.split(".").length > 1 ? path.split(".").at(-1) : "txt",
    mediatype: emitter.mediaType,
    ...(emitter.mediaType.startsWith("text/") || emitter.mediaType.includes("json") ? { encoding: "utf-8" } : {}),
    bytes,
    hash: `sha256:${sha256}`,
    ...(rows === null ? {} : { rows }),
    licenses: licencesOf(emitter.licence, release),
    ...(emitter.table === null ? {} : { dialect, schema: tableSchemaOf(emitter.table) }),
  };
}

/** The release as a Data Package, version 2: all its files but this one and the checksums, and all its columns. */
export const dataPackage: Descriptor = {
  path: "datapackage.json",
  mediaType: "application/json",
  title: "Data Package: every file with size, hash, rows, columns and licence",
  licence: codeLicence,
  *chunks(release, files) {
    const { name, title, description, version, released, keywords, creators, repository, licence } = release.metadata;
    yield json({
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name,
      id: release.metadata.baseIri,
      title,
      description,
      version,
      created: `${released}T00:00:00Z`,
      ...(repository === null ? {} : { homepage: repository }),
      licenses: licencesOf(licence.id, release),
      contributors: creators.map((creator) => ({ title: creator.name, roles: ["creator"] })),
      keywords,
      sources: release.tables.sources.map((source) => ({
        title: source.title,
        ...(source.url === null ? {} : { path: source.url }),
      })),
      resources: files.map((file) => resourceOf(file, release)),
    });
  },
};
