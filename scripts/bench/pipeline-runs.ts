import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeText } from "./corpus.ts";
import { type CommandRun, median, runCommand } from "./measure.ts";

/** A corpus of so many megabytes, by the folder it lies in. */
export interface SizedCorpus {
  readonly megabytes: number;
  readonly raw: string;
}

interface ExtractRun extends CommandRun {
  readonly recordsMb: number;
}

export interface Threads {
  readonly megabytes: number;
  readonly runs: number;
  readonly oneSeconds: number;
  readonly twoSeconds: number;
}

/** The extraction of a corpus on one thread and on two in turn, start of the program included; medians. */
export function measureThreads({ megabytes, raw }: SizedCorpus, scratch: string, runs: number): Threads {
  const one: number[] = [];
  const two: number[] = [];
  for (let run = 0; run < runs; run++) {
    one.push(extractAll(raw, scratch, 1).seconds);
    two.push(extractAll(raw, scratch, 2).seconds);
  }
  return { megabytes, runs, oneSeconds: median(one), twoSeconds: median(two) };
}

function extractAll(raw: string, scratch: string, workers: number): ExtractRun {
  const out = join(scratch, "records");
  rmSync(out, { recursive: true, force: true });
  const args = ["--raw", raw, "--shard", "1/1", "--out", out, "--workers", `${workers}`];
  const run = runCommand("scripts/extract.ts", args, dirname(raw));
  const recordsMb = bytesIn(out) / 1e6;
  rmSync(out, { recursive: true, force: true });
  return { ...run, recordsMb };
}

function bytesIn(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

export interface Growth {
  readonly megabytes: number;
  readonly runs: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMb: number;
  readonly recordsMb: number;
}

/** The extraction of a corpus with two threads; medians. */
export function measureGrowth({ megabytes, raw }: SizedCorpus, scratch: string, runs: number): Growth {
  const all = Array.from({ length: runs }, () => extractAll(raw, scratch, 2));
  const of = (number: (run: ExtractRun) => number) => median(all.map(number));
  return {
    megabytes,
    runs,
    seconds: of(({ seconds }) => seconds),
    cpuSeconds: of(({ cpuSeconds }) => cpuSeconds),
    peakMb: of(({ peakMb }) => peakMb),
    recordsMb: of(({ recordsMb }) => recordsMb),
  };
}

/** One build: all of it, and its stages, in seconds. */
export interface BuildRun {
  readonly seconds: number;
  readonly peakMb: number;
  readonly stages: readonly (readonly [stage: string, seconds: number])[];
}

export interface BuildTimes {
  readonly megabytes: number;
  readonly texts: number;
  readonly releaseMb: number;
  readonly full: BuildRun;
  /** With the cache of the full build, after one text has changed. */
  readonly oneText: BuildRun;
  /** With nothing changed. */
  readonly nothingSeconds: number;
  /** A program of the same kind that does nothing: `--help`. */
  readonly startSeconds: number;
}

const fewRuns = [1, 2, 3, 4, 5];

/** A full build, one with nothing changed, and one with a text changed. */
export function measureBuild({ megabytes, raw }: SizedCorpus, scratch: string): BuildTimes {
  const home = dirname(raw);
  const out = join(scratch, `dist-${megabytes}`);
  const build = () => runCommand("pipeline/run.ts", ["--raw", raw, "--out", out], home);
  const full = build();
  const nothing: number[] = [];
  const start: number[] = [];
  for (const _ of fewRuns) {
    nothing.push(build().seconds);
    start.push(runCommand("pipeline/run.ts", ["--help"], home).seconds);
  }
  const folders = readdirSync(join(raw, "texts"));
  changeText(raw, folders[0] ?? "");
  const oneText = build();
  const releaseMb = bytesIn(out) / 1e6;
  rmSync(out, { recursive: true, force: true });
  return {
    megabytes,
    texts: folders.length,
    releaseMb,
    full: buildRun(full),
    oneText: buildRun(oneText),
    nothingSeconds: median(nothing),
    startSeconds: median(start),
  };
}

function changeText(raw: string, id: string): void {
  const text = readFileSync(join(raw, "texts", id, "text.txt"), "utf8");
  writeText(raw, { id, text: `${text}\nOn 20 August 1945, 40 men were killed at Maoka.\n` });
}

function buildRun({ seconds, peakMb, stdout }: CommandRun): BuildRun {
  return { seconds, peakMb, stages: stagesOf(stdout) };
}

function stagesOf(stdout: string): [string, number][] {
  return [...stdout.matchAll(/^ {2}(\w+) +([\d.]+) s$/gm)].map(([, stage = "", seconds]) => [stage, Number(seconds)]);
}
