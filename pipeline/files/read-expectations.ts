import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Expectations, Range } from "../checks/expectations.ts";
import { InputError } from "../records/input-error.ts";
import { columnsOf, type TableName, tableNames } from "../records/tables.ts";

/**
 * raw/expectations.json; null for a corpus that has none.
 * @throws InputError when it is no JSON, names a table or column that is not published, or a range that is none
 */
export function readExpectations(rawDir: string): Expectations | null {
  const path = join(rawDir, "expectations.json");
  if (!existsSync(path)) return null;
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new InputError(path, `is no JSON: ${(error as Error).message}`, "correct the JSON");
  }
  const fault = faultOf(read);
  if (fault !== null) throw new InputError(path, fault, "correct it; a range is [least, most]");
  return read as Expectations;
}

function faultOf(read: unknown): string | null {
  if (!isObject(read) || !isObject(read["texts"]) || !isObject(read["tables"])) return "lacks texts or tables";
  const odd = Object.entries(read["texts"]).find(([, characters]) => typeof characters !== "number");
  if (odd !== undefined) return `the length of ${odd[0]} is no number`;
  for (const [table, expected] of Object.entries(read["tables"])) {
    if (!tableNames.includes(table as TableName)) return `there is no table ${table}`;
    const fault = isObject(expected) ? tableFault(table as TableName, expected) : `${table}: is no object`;
    if (fault !== null) return fault;
  }
  return null;
}

function tableFault(table: TableName, { rows, filled = {} }: Readonly<Record<string, unknown>>): string | null {
  if (!isRange(rows)) return `${table}: rows is no range`;
  if (!isObject(filled)) return `${table}: filled is no object`;
  for (const [column, range] of Object.entries(filled)) {
    if (!columnsOf(table).includes(column)) return `${table}: there is no column ${column}`;
    if (!isRange(range)) return `${table}: ${column}: is no range`;
  }
  return null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isRange(value: unknown): value is Range {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [least, most] = value as unknown[];
  return typeof least === "number" && typeof most === "number" && least <= most;
}
