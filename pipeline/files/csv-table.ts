import { CsvError, parse } from "csv-parse/sync";
import { InputError } from "../records/input-error.ts";

/** A row of a hand-kept table, with the line it begins on. Cells are trimmed strings; an empty cell is "". */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Reads a hand-kept CSV table (RFC 4180, UTF-8, header first).
 * @throws InputError when a column is missing or unknown, or a row has more or fewer cells than the header.
 */
export function parseTable(file: string, content: string, columns: readonly string[]): CsvRow[] {
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(content, {
      bom: true,
      info: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
    }) as never;
  } catch (error) {
    if (error instanceof CsvError)
      throw new InputError(`${file}:${error["lines"] ?? 1}`, error.message, "quote the cell as RFC 4180 asks");
    throw error;
  }
  const header = records[0]?.record ?? [];
  const missing = columns.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !columns.includes(column));
  if (missing.length > 0 || unknown.length > 0) {
    const met = [
      missing.length > 0 ? `lacks the columns ${missing.join(", ")}` : "",
      unknown.length > 0 ? `has unknown columns ${unknown.join(", ")}` : "",
    ];
    throw new InputError(
      `${file}:1`,
      `the header ${met.filter(Boolean).join(" and ")}`,
      `the columns are ${columns.join(",")}`,
    );
  }
  let previousEnd = records[0]?.info.lines ?? 1;
  return records.slice(1).map(({ record, info }) => {
    const line = previousEnd + 1;
    previousEnd = info.lines;
    if (record.length !== header.length) {
      const mend = "put a cell that holds a comma in double quotes, and keep empty cells";
      throw new InputError(`${file}:${line}`, `${record.length} cells where the header has ${header.length}`, mend);
    }
    return { line, cells: Object.fromEntries(header.map((column, index) => [column, record[index] ?? ""])) };
  });
}
