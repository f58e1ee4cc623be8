import { parentPort, workerData } from "node:worker_threads";
import { type ExtractTask, extractOne, type WorkerInput, type WorkerResult } from "./extract-text.ts";
import { ExtractionCache } from "./files/extraction-cache.ts";
import { lexiconOf } from "./gazetteer/lexicon.ts";
import { InputError } from "./records/input-error.ts";

// Runs on a thread of its own: a text's name comes in, its record is written out.

const { rawDir, authority, folder: cacheFolder, generation } = workerData as WorkerInput;
const lexicon = lexiconOf(authority);
const cache = new ExtractionCache(cacheFolder, generation);

function answer({ folder, key }: ExtractTask): WorkerResult {
  try {
    const record = extractOne(rawDir, folder, key, lexicon);
    return { fault: null, record: cache.write(key, record) ? null : record };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { where, met, mend } = error;
    return { fault: { where, met, mend }, record: null };
  }
}

parentPort?.on("message", (task: ExtractTask) => parentPort?.postMessage(answer(task)));
