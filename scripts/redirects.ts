/**
 * tsx scripts/redirects.ts OLD NEW [--raw DIR]
 *
 * Adds to raw/id_redirects.csv the ids that OLD has and NEW has not, each with the record of NEW that rests on the same words.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { stringify } from "csv-stringify/sync";
import { readRedirects, redirectColumns } from "../pipeline/files/read-redirects.ts";
import { InputError } from "../pipeline/records/input-error.ts";
import { readTables, versionOf } from "./diff/release-tables.ts";
import { retiredIds } from "./diff/retired-ids.ts";

const usage = `usage: npm run redirects -- OLD NEW [--raw DIR]

OLD and NEW are folders of releases. Adds to DIR/id_redirects.csv (default raw) a row for each id of OLD that NEW has not,
if a record of the same table in NEW rests on the same words.

exit codes: 0 done; 1 bad input; 2 wrong usage
`;

function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { raw: { type: "string", default: "raw" } },
  });
  const [old, now] = positionals;
  if (old === undefined || now === undefined || positionals.length > 2) {
    process.stderr.write(usage);
    return 2;
  }
  try {
    const known = readRedirects(values.raw);
    const reason = `told by the same words; named otherwise since ${versionOf(old) ?? "the release before"}`;
    const { replaced, gone } = retiredIds(readTables(old), readTables(now));
    const rows = new Map(known.map(({ id, replaced_by, reason }) => [id, [id, replaced_by, reason]]));
    for (const [id, by] of replaced) if (!rows.has(id)) rows.set(id, [id, by, reason]);
    const sorted = [...rows.keys()].sort().map((id) => rows.get(id) ?? []);
    writeFileSync(join(values.raw, "id_redirects.csv"), stringify([[...redirectColumns], ...sorted]));
    process.stdout.write(`${rows.size - known.length} redirects added; ${gone.length} ids have no successor\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`error: ${error.message}\n`);
    return 1;
  }
}

process.exitCode = main(process.argv.slice(2));
