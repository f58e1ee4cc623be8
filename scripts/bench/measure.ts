import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export interface ToolRun {
  readonly bytes: number;
  readonly seconds: number;
  readonly peakMb: number;
  readonly found: number;
}

export interface ToolScore {
  readonly tool: string;
  readonly mbPerSecond: number;
  readonly peakMb: number;
  readonly megabytes: number;
  readonly found: number;
}

// As the pipeline gives its workers: most of what a text's reading makes is garbage a moment later.
const flags = ["--max-semi-space-size=48"];

/** One tool over the first `bytes` of a corpus, a process a run; medians. */
export function measureTool(tool: string, raw: string, bytes: number, runs: number): ToolScore {
  const script = bundled("contestant");
  const all = Array.from({ length: runs }, () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [...flags, script, tool, raw, String(bytes)], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${tool}: ${stderr}`);
    return JSON.parse(stdout) as ToolRun;
  });
  return {
    tool,
    mbPerSecond: median(all.map((run) => run.bytes / 1e6 / run.seconds)),
    peakMb: median(all.map(({ peakMb }) => peakMb)),
    megabytes: (all[0]?.bytes ?? 0) / 1e6,
    found: all[0]?.found ?? 0,
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
  readonly peakMb: number;
  readonly stdout: string;
}

/** Runs a TypeScript program of the project as a user does, in `cwd`. */
export function runCommand(script: string, args: readonly string[], cwd: string): CommandRun {
  const began = performance.now();
  const loader = `file://${join(process.cwd(), "node_modules/tsx/dist/esm/index.mjs")}`;
  const watched = [...heap, "--import", loader, join(process.cwd(), script), ...args];
  const { stdout, stderr, status } = spawnSync(
    "/usr/bin/env",
    ["time", "-f", "peak %M kB", process.execPath, ...watched],
    {
      cwd,
      encoding: "utf8",
      maxBuffer: 1 << 26,
    },
  );
  if (status !== 0) throw new Error(`${script} ${args.join(" ")}: ${stderr}`);
  const peakMb = Number(/peak (\d+) kB/.exec(stderr)?.[1] ?? Number.NaN) / 1024;
  return { seconds: (performance.now() - began) / 1000, peakMb, stdout };
}

// The merge holds the records of all texts: more than V8 allows by default for a hundred megabytes of text.
const heap = ["--max-old-space-size=16000"];
