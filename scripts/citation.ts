/** Writes CITATION.cff at the root of the repository from raw/release.json; a release carries the same file. */
import { writeFileSync } from "node:fs";
import { citationFile } from "../pipeline/emit/descriptors/citation.ts";
import { readReleaseMetadata } from "../pipeline/files/read-release-metadata.ts";

writeFileSync("CITATION.cff", citationFile(readReleaseMetadata("raw")));
