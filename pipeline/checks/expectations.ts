import type { Tables } from "../records/tables.ts";

/** Least and most, both allowed. */
export type Range = readonly [least: number, most: number];

/** What is expected of a table: the number of its rows, and the share of its rows in which a column is filled. */
export interface TableExpectation {
  readonly rows: Range;
  readonly filled?: Readonly<Record<string, Range>>;
}

/** raw/expectations.json: what a build of this corpus is expected to give. */
export interface Expectations {
  /** The texts that the ranges were set for: characters by source id. */
  readonly texts: Readonly<Record<string, number>>;
  readonly tables: Readonly<Record<string, TableExpectation>>;
}

/** A text longer or shorter by more than this share is another text, of which nothing is expected. */
const sameLength = 0.1;

/** Whether the tables were read from the texts that the ranges were set for; other corpora may give more or fewer rows. */
export function applyTo({ texts }: Expectations, { sources }: Pick<Tables, "sources">): boolean {
  if (sources.length !== Object.keys(texts).length) return false;
  return sources.every(({ id, characters }) => {
    const expected = texts[id];
    return expected !== undefined && Math.abs(characters - expected) <= sameLength * expected;
  });
}

/** Where tables lie outside what is expected of them: "table: what was met, what was expected", in the order of the expectations. */
export function unexpected(tables: Tables, expectations: Expectations): string[] {
  if (!applyTo(expectations, tables)) return [];
  return Object.entries(expectations.tables).flatMap(([table, { rows: expected, filled = {} }]) => {
    const rows = tables[table as keyof Tables] as readonly object[] as readonly Readonly<Record<string, unknown>>[];
    const found = outside(rows.length, expected) ? [`${table}: ${rows.length} rows, expected ${words(expected)}`] : [];
    for (const [column, range] of Object.entries(filled)) {
      const share = rows.length === 0 ? 0 : rows.filter((row) => isFilled(row[column])).length / rows.length;
      if (outside(share, range))
        found.push(`${table}: ${column} is filled in ${share.toFixed(3)} of the rows, expected ${words(range)}`);
    }
    return found;
  });
}

function outside(value: number, [least, most]: Range): boolean {
  return value < least || value > most;
}

function words([least, most]: Range): string {
  return `${least} to ${most}`;
}

function isFilled(cell: unknown): boolean {
  return Array.isArray(cell) ? cell.length > 0 : cell !== null && cell !== undefined && cell !== "";
}
