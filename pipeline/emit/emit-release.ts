import type { WrittenFile } from "../files/publish.ts";
import type { Release } from "../records/release.ts";
import { requireDescriptions } from "./column.ts";
import { checksums } from "./descriptors/checksums.ts";
import { descriptorEmitters } from "./descriptors.ts";
import type { Emitter } from "./emitter.ts";
import { dataEmitters } from "./emitters.ts";
import { siteEmitters } from "./site/site-emitters.ts";

/** Writes one file and tells its size and hash, as `Staging.write` does. */
export type WriteFile = (path: string, chunks: Iterable<string | Uint8Array>) => WrittenFile;

/**
 * Writes every file of a release: first the data, then what describes it, then the page that shows
 * both, and the checksums of all. Returns what was written, in that order.
 * @throws UndescribedColumn before anything is written when a column of a table has no description.
 */
export function emitRelease(release: Release, write: WriteFile): WrittenFile[] {
  requireDescriptions();
  const written: WrittenFile[] = [];
  const emit = (emitter: Emitter) => written.push(write(emitter.path, emitter.chunks(release)));
  const describing = descriptorEmitters(release, written);
  const toldOnPage = [...dataEmitters, ...describing];
  for (const emitter of [...toldOnPage, ...siteEmitters(release, written, toldOnPage), checksums(written)])
    emit(emitter);
  return written;
}
