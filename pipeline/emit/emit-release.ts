import type { WrittenFile } from "../files/publish.ts";
import type { Release } from "../records/release.ts";
import { requireDescriptions } from "./column.ts";
import { descriptorEmitters } from "./descriptors.ts";
import type { Emitter } from "./emitter.ts";
import { dataEmitters } from "./emitters.ts";

/** Writes one file and tells its size and hash, as `Staging.write` does. */
export type WriteFile = (path: string, chunks: Iterable<string | Uint8Array>) => WrittenFile;

/**
 * Writes every file of a release: first the data, then what describes it. Returns what was written, in that order.
 * @throws UndescribedColumn before anything is written when a column of a table has no description.
 */
export function emitRelease(release: Release, write: WriteFile): WrittenFile[] {
  requireDescriptions();
  const written: WrittenFile[] = [];
  const emit = (emitter: Emitter) => written.push(write(emitter.path, emitter.chunks(release)));
  for (const emitter of dataEmitters) emit(emitter);
  for (const emitter of descriptorEmitters(release, written)) emit(emitter);
  return written;
}
