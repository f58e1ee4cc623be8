import { readFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, release, totalmem, type } from "node:os";
import { join } from "node:path";
import { packages } from "./tools.ts";

/** What a run was made on, and how busy it was with other things just before. */
export interface Machine {
  readonly description: string;
  /** Processes that were running or waiting to, averaged over the minute before. */
  readonly load: number;
  /** Versions of the packages measured, "name version". */
  readonly packages: readonly string[];
}

/** The machine as it is now. */
export function machineNow(): Machine {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const processor = cpus()[0]?.model ?? "unknown processor";
  return {
    description: `${processor}, ${availableParallelism()} cores, ${gigabytes} GB, ${type()} ${release()}, Node.js ${process.version}`,
    load: loadavg()[0] ?? Number.NaN,
    packages: packages.map((name) => `${name} ${versionOf(name)}`),
  };
}

function versionOf(name: string): string {
  const manifest = JSON.parse(readFileSync(join("node_modules", name, "package.json"), "utf8")) as { version: string };
  return manifest.version;
}
