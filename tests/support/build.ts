import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

export interface BuildRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the build as a user does. */
export function runBuild(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = process.cwd(),
): BuildRun {
  const tsx = join(process.cwd(), "node_modules/tsx/dist/cli.mjs");
  const script = join(process.cwd(), "pipeline/run.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, script, ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

export type Row = Readonly<Record<string, string>>;

/** Rows of a published table, read back by a CSV reader. */
export function tableOf(release: string, table: string): Row[] {
  return parse(readFileSync(join(release, "csv", `${table}.csv`), "utf8"), { columns: true }) as Row[];
}
