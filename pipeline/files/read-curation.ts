import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Decision } from "../assemble/curation.ts";
import { InputError } from "../records/input-error.ts";
import { tableNames } from "../records/tables.ts";
import { parseTable } from "./csv-table.ts";

const columns = ["table", "source", "quote", "where", "action", "field", "value", "reason", "date"];
const actions = ["confirm", "reject", "correct", "doubt"];

/**
 * Reads the reviewers' decisions from raw/curation/*.csv; none are needed.
 * @throws InputError when a row names an unknown table or action, or lacks its reason or date.
 */
export function readCuration(rawDir: string): Decision[] {
  const folder = join(rawDir, "curation");
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  return files.sort().flatMap((name) => readFile(join(folder, name)));
}

function readFile(path: string): Decision[] {
  return parseTable(path, readFileSync(path, "utf8"), columns).map(({ line, cells }) => {
    const at = `${path}:${line}`;
    const cell = (column: string) => cells[column] ?? "";
    const known: readonly string[] = tableNames;
    if (!known.includes(cell("table")))
      throw new InputError(at, `the table “${cell("table")}” is unknown`, `use one of: ${known.join(", ")}`);
    if (!actions.includes(cell("action")))
      throw new InputError(at, `the action “${cell("action")}” is unknown`, `use one of: ${actions.join(", ")}`);
    if (cell("quote") === "") throw new InputError(at, "quotes nothing", "quote the words that tell the record");
    if (cell("reason") === "") throw new InputError(at, "gives no reason", "say why in the column reason");
    if (!/^\d{4}-\d\d-\d\d$/.test(cell("date")))
      throw new InputError(at, `the date “${cell("date")}” is no day`, "write it as YYYY-MM-DD");
    if (cell("action") === "correct" && cell("field") === "")
      throw new InputError(at, "corrects no field", "name the column in field");
    return {
      at,
      table: cell("table"),
      source: cell("source"),
      quote: cell("quote"),
      where: Object.fromEntries(
        cell("where")
          .split("|")
          .filter(Boolean)
          .map((pair) => pair.split("=", 2) as [string, string]),
      ),
      action: cell("action") as Decision["action"],
      field: cell("field"),
      value: cell("value"),
      reason: cell("reason"),
      date: cell("date"),
    };
  });
}
