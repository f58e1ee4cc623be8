import { isSource } from "../attribution/read-attributions.ts";
import type { AnalysedPassage } from "../mention.ts";
import type { NameReference, PartyReading } from "./figure-reading.ts";
import type { FlattenedColumns } from "./infobox-columns.ts";
import type { Item } from "./item.ts";
import type { TextSides } from "./sides.ts";

/** What the row of an infobox says of a number in it. */
export interface CellReading {
  readonly party: readonly PartyReading[];
  readonly subject: NameReference | null;
  /** The row's own heading is a total of the rows of its cell. */
  readonly isTotal: boolean;
  readonly rule: string;
}

const total = /\btotals?\b[^:]*:$/i;
const heading = /[^,:]*[^,:\s][^,:]*:(?=,|\s|$)/g;

/**
 * A cell such as "56th Rifle Corps:, 527+ killed, 845+ wounded, Pacific Fleet:, 89+ killed, Total killed:, 616–1,191+ killed":
 * each row stands under the last heading before it; the digit of the key is the column, and the column the side.
 * A heading that says who says so ("Soviet claim:") is none of a row.
 */
export function cellOf(item: Item, sides: TextSides, flattened: FlattenedColumns): CellReading | null {
  const { passage } = item.analysed;
  if (passage.kind !== "infobox") return null;
  const row = lastHeading(passage.text, item.quantity.start);
  const column = /(\d)$/.exec(passage.label ?? "")?.[1];
  const words = sides.words[item.passage] ?? [];
  const rowWord = row === null ? undefined : words.find((word) => word.start >= row.start && word.end <= row.end);
  const subject = row === null ? null : nameWithin(item.analysed, item.passage, row);
  const known = column === undefined ? flattened.get(item.passage)?.[item.place] : sides.columns.get(column);
  const ordered = column === undefined || known !== undefined ? undefined : sides.columnOrder.get(column);
  const parties = rowWord === undefined ? (known ?? ordered ?? []) : [rowWord.party];
  return {
    party: parties.map((party) => ({ party, cue: null })),
    subject,
    isTotal: row !== null && total.test(row.words) && opensRow(item, row.end),
    rule: rowWord === undefined && ordered !== undefined ? "figure/infobox-order" : "figure/infobox-cell",
  };
}

/** "Total: 30,443–32,418, 29,766–31,290, 677–1,128": the first number is the total, the others are its rows. */
function opensRow(item: Item, from: number): boolean {
  return !item.analysed.quantities.some(({ start }) => start >= from && start < item.quantity.start);
}

function lastHeading(text: string, before: number): { words: string; start: number; end: number } | null {
  const key = /^\s*-?\s*\p{L}+\d*:/u.exec(text)?.[0].length ?? 0;
  let last: { words: string; start: number; end: number } | null = null;
  for (const match of text.slice(key, before).matchAll(heading)) {
    const words = match[0].trim();
    last = isSource(words) ? null : { words, start: key + match.index, end: key + match.index + match[0].length };
  }
  return last;
}

function nameWithin(
  analysed: AnalysedPassage,
  passage: number,
  row: { start: number; end: number },
): NameReference | null {
  const name = analysed.names.findIndex(
    (each) => each.kind !== "place" && each.start >= row.start && each.end <= row.end,
  );
  return name < 0 ? null : { passage, name };
}
