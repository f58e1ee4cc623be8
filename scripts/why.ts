/** Tells why a release says what it says: `npm run why -- RECORD` or `npm run why -- TABLE:RECORD:COLUMN`. */
import { parseArgs } from "node:util";
import { InputError } from "../pipeline/records/input-error.ts";
import { columnsOf, type TableName, tableNames } from "../pipeline/records/tables.ts";
import { Explainer } from "./why/explain.ts";
import { nearest } from "./why/near.ts";
import { explanationLines } from "./why/print.ts";
import type { FoundRecord } from "./why/record-index.ts";

const usage = `usage: npm run why -- RECORD [options]
       npm run why -- TABLE:RECORD:COLUMN [options]

From a record or a cell of a release to the sentences that say so, their places in the raw texts
(source:line:column, counted from 1, in code points), and the rule or authority row that made the value.

  RECORD          id of a record of any table
  --release DIR   release to read (default dist)
  --root DIR      folder that holds raw/, for whole sentences, lines and authority rows (default .)
  --json          print JSON
  --help          this text

exit codes: 0 done; 1 no such record, table or column, or bad input; 2 wrong usage
`;

class NotFound extends Error {
  constructor(what: string, near: readonly string[]) {
    super([what, ...(near.length === 0 ? [] : ["near it:", ...near.map((name) => `  ${name}`)])].join("\n"));
  }
}

function main(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      release: { type: "string", default: "dist" },
      root: { type: "string", default: "." },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const [wanted] = positionals;
  if (values.help) {
    console.log(usage);
  } else if (wanted === undefined || positionals.length > 1) {
    console.error(usage);
    process.exitCode = 2;
  } else {
    const explainer = new Explainer(values.release, values.root);
    const { found, column } = resolve(explainer, wanted);
    const explanation = explainer.explain(found, column);
    console.log(values.json ? JSON.stringify(explanation, null, 2) : [...explanationLines(explanation)].join("\n"));
  }
}

/** @throws NotFound naming what is near */
function resolve({ index }: Explainer, wanted: string): { found: FoundRecord; column: string | null } {
  const parts = wanted.split(":");
  if (parts.length === 1) {
    const found = index.find(wanted);
    if (found === null) throw new NotFound(`No record has the id ${wanted}.`, nearest(wanted, index.ids()));
    return { found, column: null };
  }
  const [tableName = "", id = "", column = null] = parts;
  const table = tableNames.find((name): name is TableName => name === tableName);
  if (table === undefined) throw new NotFound(`No table is named ${tableName}.`, nearest(tableName, tableNames));
  const found = index.findIn(table, id);
  if (found === null) {
    const ids = index.release.rows(table).map((row) => row["id"] ?? "");
    throw new NotFound(`No record of ${table} has the id ${id}.`, nearest(id, ids));
  }
  const columns = columnsOf(table);
  if (column !== null && !columns.includes(column))
    throw new NotFound(`The table ${table} has no column ${column}; it has ${columns.join(", ")}.`, []);
  return { found, column };
}

try {
  main(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof TypeError && "code" in error;
  if (!isUsage && !(error instanceof InputError) && !(error instanceof NotFound)) throw error;
  console.error(error.message);
  process.exitCode = isUsage ? 2 : 1;
}
