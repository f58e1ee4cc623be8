import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extractCorpus, workerCode } from "../../pipeline/extract-corpus.ts";
import { readCorpus } from "../../pipeline/files/read-corpus.ts";
import { runOnWorkers } from "../../pipeline/files/worker-pool.ts";
import { lexiconOf } from "../../pipeline/gazetteer/lexicon.ts";
import { sha256 } from "../../pipeline/records/hash.ts";
import { read } from "../../pipeline/stages/1-read.ts";
import { extract } from "../../pipeline/stages/2-extract.ts";
import { extractionOf, recordOf } from "../../pipeline/stages/corpus-record.ts";
import { writeCorpus } from "../../scripts/bench/corpus.ts";

const echo = `const { parentPort } = require("node:worker_threads");
parentPort.on("message", (task) => { if (task === "fail") throw new Error("failed"); if (task === "end") process.exit(3); parentPort.postMessage(task); });`;
const work = { code: echo, workerData: null, workers: 3 };

describe("workers", () => {
  it("do every task once and tell which one each result is of", async () => {
    const tasks = Array.from({ length: 50 }, (_, index) => index);
    const done: [number, number][] = [];
    await runOnWorkers<number, number>({ ...work, tasks, onResult: (result, task) => void done.push([result, task]) });
    expect(done.every(([result, task]) => result === task)).toBe(true);
    expect(done.map(([, task]) => task).sort((a, b) => a - b)).toEqual(tasks);
  });

  it.each(["fail", "end"])("that %s are not waited for", async (task) => {
    const run = runOnWorkers<string, string>({ ...work, tasks: ["a", task, "b"], onResult: () => {} });
    await expect(run).rejects.toThrow(/failed|exit code 3/);
  });

  it("are ended when a result is refused", async () => {
    const refuse = () => {
      throw new Error("refused");
    };
    await expect(runOnWorkers<string, string>({ ...work, tasks: ["a", "b"], onResult: refuse })).rejects.toThrow(
      "refused",
    );
  });
});

describe("the code of a worker", () => {
  it("hides no name of the language from the packages in it", async () => {
    const world = createContext({ require: createRequire(import.meta.url), process, Buffer, TextDecoder });
    const globals = (): unknown[] =>
      runInContext("Object.getOwnPropertyNames(globalThis).map((name) => [name, globalThis[name]])", world);
    const code = await workerCode();
    const before = globals();
    expect(() => runInContext(code, world)).toThrow(/workerData/);
    expect(globals()).toEqual(before);
  }, 30_000);
});

describe("a corpus extracted on threads", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "threads-"));
    const ids = ["border-conflicts", "invasion-of-south-sakhalin"];
    writeCorpus(
      join(folder, "raw"),
      ids.map((id) => readFileSync(join("raw", "texts", id, "text.txt"), "utf8")),
      2_200_000,
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("gives the same records with 1 thread, with 8, and on the main thread, in the order of the texts", async () => {
    const corpus = readCorpus(join(folder, "raw"));
    const on = async (workers: number) =>
      (await extractCorpus(corpus, { cache: null, from: [], workers })).texts.map(({ raw, extraction }) => ({
        file: raw.file,
        raw,
        record: sha256(recordOf(extraction)),
      }));
    const one = await on(1);
    const eight = await on(8);
    expect(one.map(({ file }) => file)).toEqual(corpus.folders.map((name) => `raw/texts/${name}/text.txt`));
    expect(eight.map(({ record }) => record)).toEqual(one.map(({ record }) => record));
    const lexicon = lexiconOf(corpus.authority);
    for (const { raw, record } of one.slice(0, 20)) {
      const here = extractionOf(recordOf(extract(read(raw), lexicon)));
      expect(sha256(recordOf(here))).toBe(record);
    }
  }, 120_000);
});
