import type { Release } from "../../records/release.ts";
import type { TableName } from "../../records/tables.ts";
import { columnsIn } from "../column.ts";
import { cellText } from "../csv.ts";
import { type CellValue, fitted } from "./cell.ts";
import type { Sheet } from "./sheet.ts";

/** Most rows a sheet can hold, its header included. */
export const longestSheet = 1_048_576;

const narrowest = 8;
const widest = 60;
/** Rows that the widths are measured on. */
const measured = 300;

type Row = Readonly<Record<string, unknown>>;

function valueOf(row: Row, column: string, table: TableName): CellValue {
  const value = row[column];
  if (typeof value === "number" || typeof value === "boolean") return value;
  return fitted(cellText(value), `csv/${table}.csv`);
}

function widthOf(column: string, rows: readonly Row[]): number {
  const lengths = rows.slice(0, measured).map((row) => cellText(row[column]).length);
  return Math.min(
    widest,
    lengths.reduce((longest, length) => Math.max(longest, length), Math.max(narrowest, column.length + 3)),
  );
}

/** Sheet names of a table of so many rows: "evidence", "evidence (2)" … */
export function sheetNames(table: TableName, rowCount: number, longest: number = longestSheet): string[] {
  const sheets = Math.max(1, Math.ceil(rowCount / (longest - 1)));
  return Array.from({ length: sheets }, (_, index) => (index === 0 ? table : `${table} (${index + 1})`));
}

/** The sheets of a table: one, or as many as its rows need, each with the header. */
export function tableSheets(table: TableName, { tables }: Release, longest: number = longestSheet): Sheet[] {
  const all = tables[table] as unknown as readonly Row[];
  const columns = columnsIn(table).map(({ name }) => name);
  const widths = columns.map((column) => widthOf(column, all));
  return sheetNames(table, all.length, longest).map((name, index) => {
    const rows = all.slice(index * (longest - 1), (index + 1) * (longest - 1));
    return {
      name,
      widths,
      hasHeader: true,
      rowCount: rows.length + 1,
      *rows() {
        yield columns;
        for (const row of rows) yield columns.map((column) => valueOf(row, column, table));
      },
    };
  });
}
