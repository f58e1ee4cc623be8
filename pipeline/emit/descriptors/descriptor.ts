import type { Release } from "../../records/release.ts";
import type { FileEntry } from "../file-entry.ts";

/** A file that describes the release and the files written before it. */
export interface Descriptor {
  /** Path within the release, with forward slashes. */
  readonly path: string;
  readonly mediaType: string;
  readonly title: string;
  /** SPDX identifier of the licence of the file. */
  readonly licence: string;
  chunks(release: Release, files: readonly FileEntry[]): Iterable<string>;
}

/** JSON as it is published: two spaces, ends with a line feed. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
