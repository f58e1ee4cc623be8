import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../records/input-error.ts";
import type { ReleaseMetadata } from "../records/release.ts";

const required = [
  "name",
  "title",
  "description",
  "version",
  "released",
  "baseIri",
  "licence",
  "creators",
  "keywords",
  "language",
  "temporal",
  "repository",
];

/** @throws InputError when raw/release.json is missing, no JSON, lacks a field or has a version that is not semantic. */
export function readReleaseMetadata(rawDir: string): ReleaseMetadata {
  const path = join(rawDir, "release.json");
  if (!existsSync(path))
    throw new InputError(path, "the file is missing", "copy it from another corpus and change title and version");
  let metadata: Record<string, unknown>;
  try {
    metadata = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  } catch (error) {
    throw new InputError(path, `is no JSON: ${(error as Error).message}`, "correct the JSON");
  }
  const missing = required.filter((field) => !(field in metadata));
  if (missing.length > 0) throw new InputError(path, `lacks ${missing.join(", ")}`, "add the fields");
  const version = String(metadata["version"]);
  if (!/^\d+\.\d+\.\d+$/.test(version))
    throw new InputError(path, `the version “${version}” is not semantic`, "write it as MAJOR.MINOR.PATCH");
  return metadata as unknown as ReleaseMetadata;
}
