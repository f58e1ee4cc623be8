import type { AnalysedPassage } from "../mention.ts";
import type { NameReference, PartyReading } from "./figure-reading.ts";
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
 */
export function cellOf(
  item: Item,
  sides: TextSides,
  flattened: ReadonlyMap<number, readonly string[]>,
): CellReading | null {
  const { passage } = item.analysed;
  if (passage.kind !== "infobox") return null;
  const row = lastHeading(passage.text, item.quantity.start);
  const column = /(\d)$/.exec(passage.label ?? "")?.[1];
  const parties = (column === undefined ? flattened.get(item.passage) : sides.columns.get(column)) ?? [];
  const words = sides.words[item.passage] ?? [];
  const rowWord = row === null ? undefined : words.find((word) => word.start >= row.start && word.end <= row.end);
  const subject = row === null ? null : nameWithin(item.analysed, item.passage, row);
  const party =
    rowWord === undefined ? parties.map((each) => ({ party: each, cue: null })) : [{ party: rowWord.party, cue: null }];
  return {
    party,
    subject,
    isTotal: row !== null && total.test(row.words) && opensRow(item, row.end),
    rule: "figure/infobox-cell",
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
    last = { words: match[0].trim(), start: key + match.index, end: key + match.index + match[0].length };
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

/**
 * Sides of the lines of an infobox whose columns have been flattened into one. A cell goes on while its lines end
 * with a comma; the first cell under a heading is the first side, the next the second. Losses under the second
 * line that says whose figures they are ("Soviet estimate:") are those of the second side.
 */
export function flattenedColumns(
  analysed: readonly AnalysedPassage[],
  sides: TextSides,
  isSourceHeading: (index: number) => boolean,
): ReadonlyMap<number, readonly string[]> {
  const columns = new Map<number, readonly string[]>();
  const [first, second] = flattenedSides(analysed, sides);
  if (first === undefined || second === undefined) return columns;
  let column = 0;
  let label: string | null = null;
  let goesOn = false;
  let sources = 0;
  let seen = 0;
  analysed.forEach(({ passage, quantities }, index) => {
    if (passage.kind !== "infobox" || /\d$/.test(passage.label ?? "")) return;
    if (passage.label !== label) {
      label = passage.label;
      column = 0;
      sources = 0;
      seen = 0;
    }
    if (isSourceHeading(index)) {
      sources++;
      column = sources > 1 ? 1 : 0;
      goesOn = true;
      return;
    }
    if (quantities.length === 0) return;
    if (sources === 0 && seen > 0 && !goesOn) column = 1;
    seen++;
    goesOn = /,\s*$/.test(passage.text);
    columns.set(index, column === 0 ? first : second);
  });
  return withoutNamedRows(analysed, sides, columns);
}

/** Where a row of a column names one of its sides ("Mongolia 300+ dead"), the rows beside it are the others'. */
function withoutNamedRows(
  analysed: readonly AnalysedPassage[],
  sides: TextSides,
  columns: ReadonlyMap<number, readonly string[]>,
): ReadonlyMap<number, readonly string[]> {
  const named = new Set<string>();
  for (const [index, parties] of columns) {
    const label = analysed[index]?.passage.label ?? "";
    for (const { party } of sides.words[index] ?? []) if (parties.includes(party)) named.add(`${label} ${party}`);
  }
  const result = new Map<number, readonly string[]>();
  for (const [index, parties] of columns) {
    const label = analysed[index]?.passage.label ?? "";
    const rest = parties.filter((party) => !named.has(`${label} ${party}`));
    result.set(index, rest.length === 0 ? parties : rest);
  }
  return result;
}

/** The two sides of a flattened infobox: who won together ("Soviet and Mongolian victory"), and the others it names. */
function flattenedSides(analysed: readonly AnalysedPassage[], sides: TextSides): readonly (readonly string[])[] {
  const won: string[] = [];
  const named: string[] = [];
  analysed.forEach(({ passage }, index) => {
    if (passage.kind !== "infobox") return;
    const victory = passage.text.indexOf("victory");
    for (const word of sides.words[index] ?? []) {
      const list = victory >= 0 && word.end <= victory ? won : named;
      if (!list.includes(word.party)) list.push(word.party);
    }
  });
  const lost = named.filter((party) => !won.includes(party));
  if (won.length === 0 || lost.length === 0) return [];
  const firstNamed = named[0] ?? "";
  return won.includes(firstNamed) ? [won, lost] : [lost, won];
}
