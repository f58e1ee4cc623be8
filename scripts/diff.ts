/**
 * tsx scripts/diff.ts OLD NEW [--delta FILE] [--markdown FILE]
 * tsx scripts/diff.ts --apply DELTA OLD OUT
 *
 * Compares the tables of two releases cell by cell. Prints the differences as Markdown, and writes them as JSON Lines that,
 * applied to OLD, give the tables of NEW to the byte.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { InputError } from "../pipeline/records/input-error.ts";
import { applied } from "./diff/apply.ts";
import type { Change } from "./diff/change.ts";
import { changesBetween } from "./diff/compare.ts";
import { markdownOf } from "./diff/markdown.ts";
import { readTables, versionOf, writeTables } from "./diff/release-tables.ts";
import { exitCodeOf, UsageError } from "./support/command.ts";

const usage = `usage: npm run diff -- OLD NEW [--delta FILE] [--markdown FILE]
       npm run diff -- --apply DELTA OLD OUT

OLD and NEW are folders of releases, such as dist. Prints what differs as Markdown; --delta writes it as JSON Lines,
--markdown into a file. --apply writes to OUT/csv/ what OLD's tables are after a delta.

exit codes: 0 done, whatever differs; 1 bad input; 2 wrong usage
`;

const options = {
  delta: { type: "string" },
  markdown: { type: "string" },
  apply: { type: "string" },
} as const;

function compare(old: string, now: string, delta: string | undefined, markdown: string | undefined): void {
  const changes = changesBetween(readTables(old), readTables(now));
  const summary = markdownOf(changes, versionOf(old));
  if (delta !== undefined) writeFileSync(delta, changes.map((change) => `${JSON.stringify(change)}\n`).join(""));
  if (markdown === undefined) process.stdout.write(summary);
  else writeFileSync(markdown, summary);
}

/** @throws InputError when there is no such file or one of its lines is no change. */
function readDelta(path: string): Change[] {
  if (!existsSync(path)) throw new InputError(path, "there is no such file", "write it with --delta");
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.flatMap((line, index) => {
    if (line === "") return [];
    try {
      return [JSON.parse(line) as Change];
    } catch (error) {
      throw new InputError(
        `${path}:${index + 1}`,
        `is no JSON: ${(error as Error).message}`,
        "write it anew with --delta",
      );
    }
  });
}

process.exitCode = exitCodeOf(usage, options, ({ values: { delta, markdown, apply }, positionals }) => {
  const [first, second, ...others] = positionals;
  if (first === undefined || second === undefined || others.length > 0) throw new UsageError();
  if (apply === undefined) compare(first, second, delta, markdown);
  else writeTables(second, applied(readTables(first), readDelta(apply)));
});
