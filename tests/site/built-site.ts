import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { csvEmitters } from "../../pipeline/emit/csv.ts";
import type { Emitter } from "../../pipeline/emit/emitter.ts";
import { siteEmitters } from "../../pipeline/emit/site/site-emitters.ts";
import type { WrittenFile } from "../../pipeline/files/publish.ts";
import type { Release } from "../../pipeline/records/release.ts";
import { memoryFiles } from "../support/release.ts";

/** The tables of a release and its explorer, in memory: what was written, and the files by path. */
export function builtSite(release: Release): { files: Map<string, Buffer>; written: WrittenFile[] } {
  const { files, write } = memoryFiles();
  const written: WrittenFile[] = [];
  const emit = (emitter: Emitter) => written.push(write(emitter.path, emitter.chunks(release)));
  for (const emitter of csvEmitters) emit(emitter);
  for (const emitter of siteEmitters(release, written, csvEmitters)) emit(emitter);
  return { files, written };
}

/** Writes files into a new folder and tells its path. */
export function onDisk(files: ReadonlyMap<string, Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), "explorer-"));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}
