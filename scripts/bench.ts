/**
 * tsx scripts/bench.ts [--mb 10] [--runs 5] [--threads 30] [--growth 1,10] [--build 10] [--write] [TEXT…]
 *
 * Measures, side by side and in one run, on a corpus of so many megabytes made from the given texts (the project's own by default):
 * reading with this pipeline and with other tools, one thread against two, growth from size to size, a full build by stage, a build with
 * one text changed and one with nothing changed, and texts that are hard to read at a length and at twice that. --write puts the
 * result into docs/benchmark.md and docs/benchmark.svg. Above ten megabytes threads are measured three times at most and growth once, for
 * the time it takes; all that the page shows, with 100 MB, is: npm run bench -- --growth 1,10,100 --write
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { benchmarkChart } from "./bench/chart.ts";
import { writeCorpus } from "./bench/corpus.ts";
import { hardTexts } from "./bench/hard-texts.ts";
import { machineNow } from "./bench/machine.ts";
import { type Contest, measureTools } from "./bench/measure.ts";
import { benchmarkPage } from "./bench/page.ts";
import { measureBuild, measureGrowth, measureThreads } from "./bench/pipeline-runs.ts";
import { toolNames } from "./bench/tools.ts";

const { values, positionals } = parseArgs({
  options: {
    mb: { type: "string", default: "10" },
    runs: { type: "string", default: "5" },
    threads: { type: "string", default: "30" },
    growth: { type: "string", default: "1,10" },
    build: { type: "string", default: "10" },
    write: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const runs = Number(values.runs);
const megabytes = Number(values.mb);
const sizes = (list: string) => list.split(",").filter(Boolean).map(Number);
const ownTexts = ["border-conflicts", "border-wars-wiki", "invasion-of-south-sakhalin"];
const paths = positionals.length > 0 ? positionals : ownTexts.map((id) => `raw/texts/${id}/text.txt`);
const texts = paths.map((path) => readFileSync(path, "utf8"));

// compromise reads a tenth of what the others do, or it would take most of the time.
const contestOf = (tool: string): Contest => ({ tool, bytes: megabytes * 1e6 * (tool === "compromise" ? 0.1 : 1) });

const folder = mkdtempSync(join(tmpdir(), "bench-"));
const began = performance.now();
const tell = (part: string, result: unknown) => {
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  console.error(`${minutes} min  ${part}: ${JSON.stringify(result)}`);
};
try {
  const machine = machineNow();
  const corpusOf = (megabytes: number) => {
    const raw = join(folder, `${megabytes}mb`, "raw");
    writeCorpus(raw, texts, megabytes * 1e6);
    return { megabytes, raw };
  };
  const { raw } = corpusOf(megabytes);
  const tools = measureTools(toolNames.map(contestOf), raw, runs);
  tell("tools", tools);
  const threads = measureThreads(corpusOf(Number(values.threads)), folder, Math.min(runs, 3));
  tell("threads", threads);
  const growth = sizes(values.growth).map((size) => measureGrowth(corpusOf(size), folder, size > 10 ? 1 : runs));
  tell("growth", growth);
  const hard = hardTexts(runs);
  tell("hard texts", hard.length);
  const failures: string[] = [];
  const builds = sizes(values.build).flatMap((size) => {
    try {
      return [measureBuild(corpusOf(size), folder)];
    } catch (error) {
      failures.push(`Building ${size} MB: ${(error as Error).message.trim().slice(0, 500)}`);
      return [];
    }
  });
  tell("builds", { builds, failures });
  const minutes = (performance.now() - began) / 60_000;
  const result = { machine, minutes, runs, paths, tools, threads, growth, builds, hard, failures };
  const page = benchmarkPage(result);
  console.log(page);
  if (values.write) {
    writeFileSync("docs/benchmark.md", page);
    writeFileSync("docs/benchmark.svg", benchmarkChart(result));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
