import { availableParallelism } from "node:os";
import { join } from "node:path";
import { type ExtractTask, extractOne, keyOf, type WorkerInput, type WorkerResult } from "./extract-text.ts";
import { ExtractionCache, notWritable, withScratchFolder } from "./files/extraction-cache.ts";
import { extractionFingerprint, programRoot } from "./files/fingerprint.ts";
import type { Corpus } from "./files/read-corpus.ts";
import { type RawText, readRawText } from "./files/read-texts.ts";
import { runOnWorkers } from "./files/worker-pool.ts";
import { type Lexicon, lexiconOf } from "./gazetteer/lexicon.ts";
import type { Extraction } from "./grammar/extraction.ts";
import { InputError } from "./records/input-error.ts";
import { extractionOf } from "./stages/corpus-record.ts";

/** Bytes of text that are worth starting a thread for. */
const bytesPerThread = 1_000_000;

/** How a corpus is to be extracted. None of it changes a byte of what comes out. */
export interface ExtractOptions {
  /** Folder that keeps what was extracted from each text; null to extract all anew and keep nothing. */
  readonly cache: string | null;
  /** Folders with records extracted elsewhere. */
  readonly from: readonly string[];
  /** Threads at most; null for as many as there are cores. */
  readonly workers: number | null;
}

/** A text and everything recognised in it. */
export interface ExtractedText {
  readonly raw: RawText;
  readonly extraction: Extraction;
}

/**
 * Reads all texts and extracts those that no record is kept of. The texts come in the order of their folders.
 * @throws InputError for the first faulty text, or when a folder of records is missing or from another state of code and tables
 */
export async function extractCorpus(
  corpus: Corpus,
  options: ExtractOptions,
): Promise<{ texts: ExtractedText[]; anew: number }> {
  const { cache, from, workers } = options;
  const generation = extractionFingerprint(corpus.rawDir);
  const extractInto = async (folder: string) => {
    const records = new ExtractionCache(folder, generation, from);
    const extractor = new Extractor(corpus, records, workers);
    const { keys, anew } = await extractor.extract(corpus.folders);
    const texts = corpus.folders.map((name, index) => extractor.load(name, keys[index] ?? ""));
    records.prune();
    return { texts, anew };
  };
  return cache === null ? withScratchFolder(extractInto) : extractInto(join(cache, "extractions"));
}

/**
 * Sees to it that a folder has the records of the given texts; holds none of them. Returns how many it had no record of.
 * @throws InputError for a faulty text, or when the folder cannot be written
 */
export async function extractShare(
  corpus: Corpus,
  folders: readonly string[],
  folder: string,
  workers: number | null,
): Promise<number> {
  const cache = new ExtractionCache(folder, extractionFingerprint(corpus.rawDir));
  cache.open();
  const { anew } = await new Extractor(corpus, cache, workers).extract(folders);
  if (cache.held > 0) throw notWritable(folder, `${cache.held} records are not there`);
  return anew;
}

/** Extracts texts of one corpus into one cache. */
class Extractor {
  readonly #corpus: Corpus;
  readonly #cache: ExtractionCache;
  readonly #workers: number;
  #lexicon: Lexicon | null = null;

  constructor(corpus: Corpus, cache: ExtractionCache, workers: number | null) {
    this.#corpus = corpus;
    this.#cache = cache;
    this.#workers = workers ?? availableParallelism();
  }

  /** Sees to it that a record of each text is kept; returns their keys. */
  async extract(folders: readonly string[]): Promise<{ keys: string[]; anew: number }> {
    const keys: string[] = [];
    const missing: (ExtractTask & { readonly bytes: number })[] = [];
    for (const folder of folders) {
      const raw = readRawText(this.#corpus.rawDir, folder);
      const key = keyOf(raw);
      keys.push(key);
      if (!this.#cache.has(key)) missing.push({ folder, key, bytes: raw.bytes });
    }
    const threads = Math.floor(missing.reduce((sum, { bytes }) => sum + bytes, 0) / bytesPerThread);
    if (threads >= 2) await this.#extractOnThreads(missing, Math.min(threads, this.#workers));
    else for (const { folder, key } of missing) this.#extractHere(folder, key);
    return { keys, anew: missing.length };
  }

  /** A text and its extraction; extracts anew what turns out to be damaged. */
  load(folder: string, key: string): ExtractedText {
    const record = this.#cache.read(key) ?? this.#extractHere(folder, key);
    return { raw: readRawText(this.#corpus.rawDir, folder), extraction: extractionOf(record) };
  }

  #extractHere(folder: string, key: string): string {
    this.#lexicon ??= lexiconOf(this.#corpus.authority);
    const record = extractOne(this.#corpus.rawDir, folder, key, this.#lexicon);
    if (!this.#cache.write(key, record)) this.#cache.hold(key, record);
    return record;
  }

  async #extractOnThreads(
    missing: readonly (ExtractTask & { readonly bytes: number })[],
    workers: number,
  ): Promise<void> {
    const { rawDir, authority } = this.#corpus;
    const { folder, generation } = this.#cache;
    await runOnWorkers<ExtractTask, WorkerResult>({
      code: await workerCode(),
      workerData: { rawDir, authority, folder, generation } satisfies WorkerInput,
      tasks: [...missing].sort((a, b) => b.bytes - a.bytes), // the longest first, so that no thread is left alone with one at the end
      workers,
      onResult: ({ fault, record }, { key }) => {
        if (fault !== null) throw new InputError(fault.where, fault.met, fault.mend);
        if (record !== null) this.#cache.hold(key, record);
      },
    });
  }
}

/**
 * The worker with all that it imports as one script, made anew each time: it takes less time than a thread takes to start.
 * It runs within a function, or its names would hide those of the language from the packages in it.
 */
export async function workerCode(): Promise<string> {
  const { buildSync } = await import("esbuild");
  const { outputFiles } = buildSync({
    entryPoints: [join(programRoot, "pipeline/extract-worker.ts")],
    bundle: true,
    platform: "node",
    format: "cjs",
    banner: { js: "(() => {" },
    footer: { js: "})();" },
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}
