import { type RawText, readRawText } from "./files/read-texts.ts";
import type { Authority } from "./gazetteer/authority.ts";
import type { Lexicon } from "./gazetteer/lexicon.ts";
import { sha256 } from "./records/hash.ts";
import { InputError } from "./records/input-error.ts";
import { passOn } from "./records/stage-records.ts";
import { read } from "./stages/1-read.ts";
import { extract } from "./stages/2-extract.ts";
import { recordOf } from "./stages/corpus-record.ts";

/** A text to extract: the folder it lies in and the key its record is kept under. */
export interface ExtractTask {
  readonly folder: string;
  readonly key: string;
}

/** What a worker is told when it starts. */
export interface WorkerInput {
  readonly rawDir: string;
  readonly authority: Authority;
  /** Where records are written. */
  readonly folder: string;
  readonly generation: string;
}

/** A worker's answer to a task: what is wrong with the text, if anything, and the record, if it could not be written. */
export interface WorkerResult {
  readonly fault: { readonly where: string; readonly met: string; readonly mend: string } | null;
  readonly record: string | null;
}

/** Names a text by its bytes and its declaration. */
export function keyOf({ declaration, file, bytes }: RawText): string {
  return sha256(JSON.stringify([file, bytes, declaration]));
}

/**
 * Reads and extracts one text and gives its record.
 * @throws InputError when the text is faulty, or is no longer the one that has the key.
 */
export function extractOne(rawDir: string, folder: string, key: string, lexicon: Lexicon): string {
  const raw = readRawText(rawDir, folder);
  if (keyOf(raw) !== key)
    throw new InputError(raw.file, "changed while it was being read", "run the command again when nobody writes to it");
  return recordOf(extract(passOn("read-text", read(raw)), lexicon));
}
