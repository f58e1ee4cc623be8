import { join } from "node:path";
import { type BuildOptions, readOptions, UsageError, usage } from "./command-line.ts";
import { LastBuild } from "./files/last-build.ts";
import { InputError } from "./records/input-error.ts";

/** Builds unless the release is what a build would make of what there is. The program for building is loaded only if it is needed. */
async function buildIfNeeded(options: BuildOptions): Promise<number> {
  const last = options.cache === null ? null : new LastBuild(join(options.cache, "builds"), options.raw, options.out);
  if (!options.verbose && options.stages === null && last?.isCurrent()) {
    process.stdout.write(`nothing has changed since ${options.out}/ was built\n`);
    return 0;
  }
  const { build } = await import("./build.ts");
  const exitCode = await build(options, process.stdout);
  if (exitCode === 0) last?.remember();
  return exitCode;
}

const mends: Readonly<Record<string, string>> = {
  ENOSPC: "make room on the disk, or name another place with --out DIR",
  EDQUOT: "make room within the quota, or name another place with --out DIR",
  EROFS: "name a place that can be written with --out DIR",
  EACCES: "give the account that runs the build access to it",
  EPERM: "give the account that runs the build access to it",
  EISDIR: "put a file in the place of the folder",
  ENOTDIR: "put a folder in the place of the file",
  EMFILE: "let a process open more files (ulimit -n)",
  EIO: "see whether the disk is sound",
};

/** What the system would not do, and how to mend it; null when the error is none of the system's. */
function refusalOf(error: unknown): string | null {
  const { code, path, message } = error as NodeJS.ErrnoException;
  const mend = mends[code ?? ""];
  return mend === undefined ? null : `${path ?? "while writing"}: ${message}\n  mend: ${mend}`;
}

/** Runs the command and tells its exit code: 0 done, 1 bad input or differences, 2 wrong usage, 3 a fault of the program. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.help) {
      process.stdout.write(usage);
      return 0;
    }
    return await buildIfNeeded(options);
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${usage}`);
      return 2;
    }
    if (error instanceof InputError) {
      process.stderr.write(`error: ${error.message}\n`);
      return 1;
    }
    const refused = refusalOf(error);
    if (refused !== null) {
      process.stderr.write(`error: ${refused}\n`);
      return 1;
    }
    process.stderr.write(
      `This is a fault of the program, not of its input; dist/ is as it was.\n${(error as Error).stack}\n`,
    );
    return 3;
  }
}

process.exitCode = await main(process.argv.slice(2));
