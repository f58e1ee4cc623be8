/**
 * tsx scripts/redirects.ts OLD NEW [--raw DIR]
 *
 * Adds to raw/id_redirects.csv the ids that OLD has and NEW has not, each with the record of NEW that rests on the same words.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { readRedirects, redirectColumns } from "../pipeline/files/read-redirects.ts";
import { readTables, versionOf } from "./diff/release-tables.ts";
import { retiredIds } from "./diff/retired-ids.ts";
import { exitCodeOf, UsageError } from "./support/command.ts";

const usage = `usage: npm run redirects -- OLD NEW [--raw DIR]

OLD and NEW are folders of releases. Adds to DIR/id_redirects.csv (default raw) a row for each id of OLD that NEW has not,
if a record of the same table in NEW rests on the same words.

exit codes: 0 done; 1 bad input; 2 wrong usage
`;

process.exitCode = exitCodeOf(
  usage,
  { raw: { type: "string", default: "raw" } },
  ({ values: { raw }, positionals }) => {
    const [old, now, ...others] = positionals;
    if (old === undefined || now === undefined || others.length > 0) throw new UsageError();
    const known = readRedirects(raw);
    const reason = `told by the same words; named otherwise since ${versionOf(old) ?? "the release before"}`;
    const { replaced, gone } = retiredIds(readTables(old), readTables(now));
    const rows = new Map(known.map(({ id, replaced_by, reason }) => [id, [id, replaced_by, reason]]));
    for (const [id, by] of replaced) if (!rows.has(id)) rows.set(id, [id, by, reason]);
    const sorted = [...rows.keys()].sort().map((id) => rows.get(id) ?? []);
    writeFileSync(join(raw, "id_redirects.csv"), stringify([[...redirectColumns], ...sorted]));
    process.stdout.write(`${rows.size - known.length} redirects added; ${gone.length} ids have no successor\n`);
  },
);
