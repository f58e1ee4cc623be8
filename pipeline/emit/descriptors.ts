import type { WrittenFile } from "../files/publish.ts";
import type { Release } from "../records/release.ts";
import { citation } from "./descriptors/citation.ts";
import { csvw } from "./descriptors/csvw.ts";
import { dataPackage } from "./descriptors/datapackage.ts";
import { datasetJsonLd } from "./descriptors/dataset-jsonld.ts";
import type { Descriptor } from "./descriptors/descriptor.ts";
import { readme } from "./descriptors/readme.ts";
import { roCrate } from "./descriptors/ro-crate.ts";
import { typeDeclarations } from "./descriptors/type-declarations.ts";
import type { Emitter } from "./emitter.ts";
import { dataEmitters } from "./emitters.ts";
import { fileEntries } from "./file-entry.ts";

/** What describes a release, in the order in which it is written: each tells of all files written before it. */
export const descriptors: readonly Descriptor[] = [
  citation,
  typeDeclarations,
  csvw,
  readme,
  datasetJsonLd,
  roCrate,
  dataPackage,
];

/**
 * The descriptors as emitters. A descriptor reads `written` when its chunks are asked for: add each file to it
 * once it is written, before the next is asked.
 */
export function descriptorEmitters(release: Release, written: readonly WrittenFile[]): Emitter[] {
  const known: Emitter[] = [...dataEmitters];
  const emitters = descriptors.map((descriptor): Emitter => {
    const { path, mediaType, title, licence } = descriptor;
    const chunks = () => descriptor.chunks(release, fileEntries(release, written, known));
    return { path, mediaType, title, licence, table: null, chunks };
  });
  known.push(...emitters);
  return emitters;
}
