/**
 * tsx scripts/bench.ts [--mb 10] [--runs 5] [--growth 1,10] [--build 1] [--write] [TEXT…]
 *
 * Measures, side by side and in one run, on a corpus of so many megabytes made from the given texts (the project's own by default):
 * reading with this pipeline and with other tools, one thread against two, growth from size to size, a full build by stage, a build with
 * one text changed and one with nothing changed, and texts that are hard to read at a length and at twice that. --write puts the
 * result into docs/benchmark.md and docs/benchmark.svg.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeCorpus } from "./bench/corpus.ts";
import { hardTexts } from "./bench/hard-texts.ts";
import { measureTool, median } from "./bench/measure.ts";
import { benchmarkChart, benchmarkPage } from "./bench/page.ts";
import { measureBuild, measureGrowth, measureThreads } from "./bench/pipeline-runs.ts";

const { values, positionals } = parseArgs({
  options: {
    mb: { type: "string", default: "10" },
    runs: { type: "string", default: "5" },
    growth: { type: "string", default: "1,10" },
    build: { type: "string", default: "1,10" },
    write: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const runs = Number(values.runs);
const bytes = Number(values.mb) * 1e6;
const sizes = (list: string) => list.split(",").filter(Boolean).map(Number);
const texts = (
  positionals.length > 0
    ? positionals
    : ["border-conflicts", "border-wars-wiki", "invasion-of-south-sakhalin"].map((id) => `raw/texts/${id}/text.txt`)
).map((path) => readFileSync(path, "utf8"));

// compromise reads a tenth of what the others do, or it would take most of the time.
const shareOf = (tool: string) => (tool === "compromise" ? 0.1 : 1);

const folder = mkdtempSync(join(tmpdir(), "bench-"));
try {
  const corpusOf = (megabytes: number) => {
    const raw = join(folder, `${megabytes}mb`, "raw");
    writeCorpus(raw, texts, megabytes * 1e6);
    return raw;
  };
  const raw = corpusOf(Number(values.mb));
  const tools = ["this pipeline", "wink-nlp", "compromise", "chrono-node"].map((tool) => {
    const score = measureTool(tool, raw, bytes * shareOf(tool), runs);
    console.error(`${tool}: ${score.mbPerSecond.toFixed(2)} MB/s, ${score.peakMb.toFixed(0)} MB`);
    return score;
  });
  const threads = measureThreads(raw, folder, runs);
  console.error(`threads: ${JSON.stringify(threads)}`);
  const growth = sizes(values.growth).map((size) => measureGrowth(size, corpusOf(size), folder, size > 10 ? 1 : runs));
  console.error(`growth: ${JSON.stringify(growth)}`);
  const builds = sizes(values.build).map((size) => measureBuild(size, corpusOf(size), folder));
  console.error(`builds: ${JSON.stringify(builds)}`);
  const hard = hardTexts(median);
  const machine = `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, Node.js ${process.version}`;
  const result = { machine, runs, tools, threads, growth, builds, hard };
  const page = benchmarkPage(result);
  console.log(page);
  if (values.write) {
    writeFileSync("docs/benchmark.md", page);
    writeFileSync("docs/benchmark.svg", benchmarkChart(tools));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
