import type { WrittenFile } from "../files/publish.ts";
import type { Release } from "../records/release.ts";
import type { Emitter } from "./emitter.ts";

/** A file of a release as its descriptors tell it. */
export interface FileEntry extends WrittenFile {
  readonly emitter: Emitter;
  /** Number of records; null for a file that is no collection of records. */
  readonly rows: number | null;
}

/** Number of records a file holds: rows of its table, features of its layer; null for a file that is no collection. */
export function rowsIn(emitter: Emitter, release: Release): number | null {
  if (emitter.table !== null) return release.tables[emitter.table].length;
  return emitter.rows?.(release) ?? null;
}

/** Joins what was written with what it is. Throws when a file was written that no emitter names. */
export function fileEntries(
  release: Release,
  written: readonly WrittenFile[],
  emitters: readonly Emitter[],
): FileEntry[] {
  const byPath = new Map(emitters.map((emitter) => [emitter.path, emitter]));
  return written.map((file) => {
    const emitter = byPath.get(file.path);
    if (emitter === undefined) throw new Error(`${file.path} was written, but no emitter names it`);
    return { ...file, emitter, rows: rowsIn(emitter, release) };
  });
}
