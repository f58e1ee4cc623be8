import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** One tool over one corpus: what `contestant.ts` prints. */
export interface ToolRun {
  readonly bytes: number;
  readonly seconds: number;
  /** User and system time of all threads of the process while it read, in seconds. */
  readonly cpuSeconds: number;
  readonly peakMb: number;
  readonly found: number;
}

export interface ToolScore {
  readonly tool: string;
  readonly mbPerSecond: number;
  /** Megabytes for a second of processor time. */
  readonly mbPerCpuSecond: number;
  readonly peakMb: number;
  readonly megabytes: number;
  readonly found: number;
}

/** What to measure: a tool and how much of the corpus it is given. */
export interface Contest {
  readonly tool: string;
  readonly bytes: number;
}

// As the pipeline gives its workers: most of what a text's reading makes is garbage a moment later. The same for every tool.
const flags = ["--max-semi-space-size=48"];

/** Tools over a corpus, a process a run, in turn: so that what else the machine does falls on all of them. Medians. */
export function measureTools(contests: readonly Contest[], raw: string, runs: number): ToolScore[] {
  const script = bundled("contestant");
  const all = contests.map(() => [] as ToolRun[]);
  for (let run = 0; run < runs; run++)
    contests.forEach(({ tool, bytes }, index) => {
      all[index]?.push(runTool(script, tool, raw, bytes));
    });
  return contests.map(({ tool }, index) => scoreOf(tool, all[index] ?? []));
}

function runTool(script: string, tool: string, raw: string, bytes: number): ToolRun {
  const args = [...flags, script, tool, raw, String(bytes)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${tool}: ${stderr}`);
  return JSON.parse(stdout) as ToolRun;
}

function scoreOf(tool: string, runs: readonly ToolRun[]): ToolScore {
  return {
    tool,
    mbPerSecond: median(runs.map(({ bytes, seconds }) => bytes / 1e6 / seconds)),
    mbPerCpuSecond: median(runs.map(({ bytes, cpuSeconds }) => bytes / 1e6 / cpuSeconds)),
    peakMb: median(runs.map(({ peakMb }) => peakMb)),
    megabytes: (runs[0]?.bytes ?? 0) / 1e6,
    found: runs[0]?.found ?? 0,
  };
}

function bundled(name: string): string {
  mkdirSync(".cache/bench", { recursive: true });
  const outfile = join(".cache", "bench", `${name}.mjs`);
  buildSync({
    entryPoints: [join("scripts", "bench", `${name}.ts`)],
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    outfile,
    logLevel: "error",
  });
  return outfile;
}

export interface CommandRun {
  readonly seconds: number;
  /** User and system time of all threads, in seconds. */
  readonly cpuSeconds: number;
  readonly peakMb: number;
  readonly stdout: string;
}

// The merge holds the records of all texts: more than V8 allows by default for tens of megabytes of text.
const heap = ["--max-old-space-size=16000"];

/**
 * Runs a TypeScript program of the project as a user does, in `cwd`.
 * @throws Error with what the program said when it fails
 */
export function runCommand(script: string, args: readonly string[], cwd: string): CommandRun {
  const began = performance.now();
  const inProject = (path: string) => pathToFileURL(join(process.cwd(), path)).href;
  const imports = ["scripts/bench/usage.mjs", "node_modules/tsx/dist/esm/index.mjs"].map((p) => [
    "--import",
    inProject(p),
  ]);
  const words = [...heap, ...imports.flat(), join(process.cwd(), script), ...args];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { cwd, encoding: "utf8", maxBuffer: 1 << 26 });
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(`${script} ${args.join(" ")}: ${stderr}`);
  const used = JSON.parse(stderr.trimEnd().split("\n").at(-1) ?? "") as Pick<CommandRun, "cpuSeconds" | "peakMb">;
  return { ...used, seconds, stdout };
}
