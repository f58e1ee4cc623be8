import { parseArgs } from "node:util";
import { type StageName, stageNames } from "./files/kept-stages.ts";

/** What the build was asked to do. */
export interface BuildOptions {
  readonly raw: string;
  readonly out: string;
  /** Build aside and compare with `out` instead of replacing it. */
  readonly check: boolean;
  readonly verbose: boolean;
  readonly help: boolean;
  /** Folder for intermediate records; null to keep none. */
  readonly stages: string | null;
  /** Run this stage alone, on the intermediate records of the one before it. */
  readonly only: StageName | null;
  /** Folder that keeps what need not be worked out again; null to work out everything. */
  readonly cache: string | null;
  /** Folders of records extracted elsewhere, by `npm run extract`. */
  readonly from: readonly string[];
  /** Threads that texts are extracted on at most; null for as many as there are cores. */
  readonly workers: number | null;
}

export const usage = `usage: npm run build -- [options]

Reads the texts and authority tables, writes the release.

  --raw DIR       corpus to read (default raw)
  --out DIR       release to write (default dist)
  --check         build aside, list what differs from the release, exit 1 if anything does
  --keep-stages   keep the records between the stages, in .stages/
  --only STAGE    run one stage alone on the records kept in .stages/:
                  read, extract, resolve, assemble, geocode, check or emit
  --workers N     extract texts on at most N threads (default: one a core)
  --from DIR      take what "npm run extract" wrote to DIR instead of extracting it again; may be given more than once
  --no-cache      work out everything anew and keep nothing in .cache/
  --verbose       name every issue found, not only their number
  --help          this text

exit codes: 0 done; 1 bad input, or --check found differences; 2 wrong usage; 3 a fault of the program
`;

/** A command line that cannot be understood. */
export class UsageError extends Error {}

/** @throws UsageError when an option is unknown or lacks its value. */
export function readOptions(args: readonly string[]): BuildOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        raw: { type: "string", default: "raw" },
        out: { type: "string", default: "dist" },
        check: { type: "boolean", default: false },
        verbose: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
        "keep-stages": { type: "boolean", default: false },
        only: { type: "string" },
        workers: { type: "string" },
        from: { type: "string", multiple: true, default: [] },
        "no-cache": { type: "boolean", default: false },
      },
      strict: true,
    });
    const { raw, out, check, verbose, help, only, from } = values;
    const stages = values["keep-stages"] || only !== undefined ? ".stages" : null;
    const cache = values["no-cache"] || check ? null : ".cache";
    const workers = values.workers === undefined ? null : workersOf(values.workers);
    return { raw, out, check, verbose, help, stages, only: stageOf(only), cache, from, workers };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** @throws UsageError when the number of threads is no whole number above 0. */
export function workersOf(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new UsageError(`--workers takes a whole number above 0, not “${value}”`);
  return Number(value);
}

function stageOf(name: string | undefined): StageName | null {
  if (name === undefined) return null;
  const known = stageNames.find((stage) => stage === name);
  if (known === undefined) throw new UsageError(`there is no stage ${name}; the stages are ${stageNames.join(", ")}`);
  return known;
}
