import type { Release } from "../../records/release.ts";
import { schemaOf, type TableName } from "../../records/tables.ts";
import { type Column, columnsIn } from "../column.ts";
import { citationText } from "../descriptors/citation.ts";
import { type CellValue, cellStyles } from "./cell.ts";
import type { Sheet } from "./sheet.ts";
import { longestSheet, sheetNames } from "./table-sheets.ts";

const typeNames = {
  string: "text",
  integer: "whole number",
  number: "number",
  boolean: "true or false",
  edtf: "date as text, EDTF",
  day: "day as text, ISO 8601",
} as const;

function columnLine(table: TableName, column: Column): CellValue[] {
  const { name, description, type, isList, words } = column;
  const kind = isList ? `${typeNames[type]}, several joined by |` : typeNames[type];
  return [table, name, kind, description, words === null ? "" : words.join(", ")];
}

function* sheetLines(tables: readonly TableName[], release: Release, longest: number): Generator<CellValue[]> {
  for (const table of tables) {
    const rows = release.tables[table].length;
    const names = sheetNames(table, rows, longest);
    const isSplit = names.length > 1 ? `Longer than a sheet can be: it goes on in ${names.slice(1).join(", ")}.` : "";
    yield [table, rows, "", schemaOf(table).description, isSplit];
  }
}

/** First sheet of a workbook: what it is, its licence, its sheets, and every column explained. */
export function frontSheet(tables: readonly TableName[], release: Release, longest: number = longestSheet): Sheet {
  const { title, version, description, licence } = release.metadata;
  const styles = new Map<number, number>();
  const lines: CellValue[][] = [];
  const add = (line: CellValue[], style?: number) => {
    lines.push(line);
    if (style !== undefined) styles.set(lines.length, style);
  };
  add([title], cellStyles.title);
  add(["Version", version]);
  add(["About", description]);
  add(["Licence", `${licence.title} (${licence.id}), ${licence.url}`]);
  add(["Cite as", citationText(release.metadata).replaceAll("*", "")]);
  add([
    "Cells",
    "Same rows and ids as csv/. Several values in a cell are joined by |. An empty cell: nothing is known or said. Dates are text in EDTF.",
  ]);
  add([]);
  add(["sheet", "rows", "", "what a row is", "note"], cellStyles.header);
  for (const line of sheetLines(tables, release, longest)) add(line);
  add([]);
  add(["sheet", "column", "type", "meaning", "values allowed"], cellStyles.header);
  for (const table of tables) for (const column of columnsIn(table)) add(columnLine(table, column));
  return {
    name: "Read me",
    widths: [22, 26, 24, 90, 60],
    hasHeader: false,
    rowCount: lines.length,
    rows: () => lines,
    styleOf: (number) => styles.get(number),
  };
}
