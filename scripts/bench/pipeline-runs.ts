import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeText } from "./corpus.ts";
import { type CommandRun, median, runCommand } from "./measure.ts";

export interface Threads {
  readonly oneSeconds: number;
  readonly twoSeconds: number;
}

/** The extraction of a corpus on one thread and on two, start of the program included; medians. */
export function measureThreads(raw: string, scratch: string, runs: number): Threads {
  const on = (workers: number) =>
    median(Array.from({ length: runs }, () => extractAll(raw, join(scratch, "threads"), workers).seconds));
  return { oneSeconds: on(1), twoSeconds: on(2) };
}

function extractAll(raw: string, out: string, workers: number): CommandRun & { outputMb: number } {
  rmSync(out, { recursive: true, force: true });
  const run = runCommand(
    "scripts/extract.ts",
    ["--raw", raw, "--shard", "1/1", "--out", out, "--workers", `${workers}`],
    dirname(raw),
  );
  const outputMb = bytesIn(out) / 1e6;
  rmSync(out, { recursive: true, force: true });
  return { ...run, outputMb };
}

function bytesIn(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

export interface Growth {
  readonly megabytes: number;
  readonly seconds: number;
  readonly peakMb: number;
  readonly outputMb: number;
}

/** The extraction of a corpus of so many megabytes with two threads; medians. */
export function measureGrowth(megabytes: number, raw: string, scratch: string, runs: number): Growth {
  const all = Array.from({ length: runs }, () => extractAll(raw, join(scratch, "growth"), 2));
  const of = (number: (run: (typeof all)[number]) => number) => median(all.map(number));
  return {
    megabytes,
    seconds: of(({ seconds }) => seconds),
    peakMb: of(({ peakMb }) => peakMb),
    outputMb: of(({ outputMb }) => outputMb),
  };
}

export interface BuildTimes {
  readonly megabytes: number;
  readonly texts: number;
  readonly fullSeconds: number;
  readonly peakMb: number;
  readonly releaseMb: number;
  /** Seconds by stage of the full build. */
  readonly stages: readonly (readonly [stage: string, seconds: number])[];
  readonly oneTextSeconds: number;
  /** Extraction alone, when one text has changed. */
  readonly oneTextExtractSeconds: number;
  readonly nothingSeconds: number;
  /** A program of the same kind that does nothing: `--help`. */
  readonly startSeconds: number;
}

/** A full build, one with a text changed and one with nothing changed. */
export function measureBuild(megabytes: number, raw: string, scratch: string): BuildTimes {
  const home = dirname(raw);
  const out = join(scratch, `dist-${megabytes}`);
  const build = () => runCommand("pipeline/run.ts", ["--raw", raw, "--out", out], home);
  const full = build();
  const nothing = median([1, 2, 3].map(() => build().seconds));
  const start = median([1, 2, 3].map(() => runCommand("pipeline/run.ts", ["--help"], home).seconds));
  const folders = readdirSync(join(raw, "texts"));
  const id = folders[0] ?? "";
  const text = readFileSync(join(raw, "texts", id, "text.txt"), "utf8");
  writeText(raw, { id, text: `${text}\nOn 20 August 1945, 40 men were killed at Maoka.\n` });
  const one = build();
  return {
    megabytes,
    texts: folders.length,
    fullSeconds: full.seconds,
    peakMb: full.peakMb,
    releaseMb: bytesIn(out) / 1e6,
    stages: stagesOf(full.stdout),
    oneTextSeconds: one.seconds,
    oneTextExtractSeconds: stagesOf(one.stdout).find(([stage]) => stage === "extract")?.[1] ?? Number.NaN,
    nothingSeconds: nothing,
    startSeconds: start,
  };
}

function stagesOf(stdout: string): [string, number][] {
  return [...stdout.matchAll(/^ {2}(\w+) +([\d.]+) s$/gm)].map(([, stage = "", seconds]) => [stage, Number(seconds)]);
}
