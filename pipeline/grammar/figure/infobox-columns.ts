import type { AnalysedPassage, Extent } from "../mention.ts";
import { opponentOf, type SideWord, type TextSides } from "./sides.ts";

/** Sides of the numbers of each line of a flattened infobox, by passage and place among its numbers. */
export type FlattenedColumns = ReadonlyMap<number, readonly (readonly string[])[]>;

/**
 * Sides of the lines of an infobox whose columns have been flattened into one. What says whose a row is, best first:
 * a side at the beginning of its line ("Mongolia 300+ dead"); a line above it that is nothing but a side ("Japan:"); its
 * column, where a second heading of sources ("Soviet estimate:"), a kind of row that was there before ("80,000 men" … "97,000
 * men") or the end of a list with commas begins the second one.
 */
export function flattenedColumns(
  analysed: readonly AnalysedPassage[],
  sides: TextSides,
  isSourceHeading: (index: number) => boolean,
): FlattenedColumns {
  const reader = new ColumnReader(analysed, sides);
  analysed.forEach(({ passage }, index) => {
    if (passage.kind === "infobox" && !/\d$/.test(passage.label ?? "")) reader.line(index, isSourceHeading(index));
  });
  return reader.columns();
}

/** A row with the sides it may be of. */
interface Row {
  readonly section: string;
  readonly column: 0 | 1;
  /** The side that its own line or heading says, else null. */
  readonly side: string | null;
  /** "623,907 total": of all sides of its column that rows name. */
  readonly isTotal: boolean;
}

class ColumnReader {
  readonly #rows = new Map<number, Row[]>();
  /** Sections with the sides that lines of them name. */
  readonly #named = new Set<string>();
  readonly #analysed: readonly AnalysedPassage[];
  readonly #sides: TextSides;
  readonly #columns: readonly (readonly string[])[];
  #label: string | null = null;
  #column: 0 | 1 = 0;
  #sources = 0;
  #kinds = new Set<string>();
  /** The side of the heading above, or of the line before where lines begin with their side. */
  #side: string | null = null;
  #isHeaded = false;
  #hasCommas = false;
  #goesOn = false;

  constructor(analysed: readonly AnalysedPassage[], sides: TextSides) {
    this.#analysed = analysed;
    this.#sides = sides;
    this.#columns = flattenedSides(analysed, sides);
  }

  line(index: number, isSource: boolean): void {
    const { passage, quantities } = this.#analysed[index] ?? {};
    if (passage === undefined || quantities === undefined) return;
    if (passage.label !== this.#label) this.#section(passage.label);
    const words = this.#sides.words[index] ?? [];
    const heading = sideHeading(passage.text, words);
    if (isSource) this.#source();
    else if (heading !== null) this.#heading(heading);
    else if (quantities.length > 0) this.#numbers(index, passage.text, words, quantities);
  }

  #numbers(index: number, text: string, words: readonly SideWord[], quantities: readonly Extent[]): void {
    const own = sideAtStart(text, words, quantities[0]?.start ?? 0);
    if (own !== null && (this.#kinds.size === 0 || this.#isHeaded)) this.#heading(own);
    else if (this.#hasCommas && !this.#goesOn && this.#sources === 0) this.#column = 1;
    const rows = quantities.map((quantity, place) => this.#row(index, place, own ?? sideBefore(text, words, quantity)));
    this.#rows.set(index, rows);
    this.#goesOn = /,\s*$/.test(text);
    this.#hasCommas ||= this.#goesOn;
  }

  #section(label: string | null): void {
    this.#label = label;
    this.#column = 0;
    this.#sources = 0;
    this.#kinds = new Set();
    this.#side = null;
    this.#isHeaded = false;
    this.#hasCommas = false;
    this.#goesOn = false;
  }

  #source(): void {
    this.#sources++;
    if (this.#sources > 1 || this.#isHeaded) this.#column = 1;
    this.#side = null;
    this.#kinds = new Set();
  }

  #heading(party: string): void {
    this.#isHeaded = true;
    this.#side = party;
    this.#named.add(`${this.#label ?? ""} ${party}`);
    this.#column = this.#columns[1]?.includes(party) === true ? 1 : 0;
    this.#kinds = new Set();
  }

  #row(index: number, place: number, own: string | null): Row {
    const { passage, quantities } = this.#analysed[index] ?? {};
    const end = quantities?.[place]?.end ?? 0;
    const kind = rowKind(passage?.text.slice(end, quantities?.[place + 1]?.start) ?? "");
    if (this.#side === null && this.#sources === 0 && this.#kinds.has(kind) && (kind !== "" || place > 0)) {
      this.#column = 1;
      this.#kinds = new Set();
    }
    this.#kinds.add(kind);
    const side = own ?? this.#side;
    if (place > 0 && side === null && this.#sources === 0 && isNextColumn(passage?.text ?? "", quantities ?? [], place))
      this.#column = 1;
    const section = this.#label ?? "";
    if (side !== null) this.#named.add(`${section} ${side}`);
    return { section, column: this.#column, side, isTotal: /^\s*totals?\b/.test(passage?.text.slice(end) ?? "") };
  }

  /** Where a row of a column names one of its sides ("Mongolia 300+ dead"), the rows beside it are the others'. */
  columns(): FlattenedColumns {
    const result = new Map<number, readonly (readonly string[])[]>();
    for (const [index, rows] of this.#rows) {
      result.set(
        index,
        rows.map(({ section, column, side, isTotal }) => {
          if (side !== null) return [side];
          const all = this.#columns[column] ?? [];
          const told = all.filter((party) => this.#named.has(`${section} ${party}`));
          if (isTotal) return told.length === 0 ? all : told;
          const rest = all.filter((party) => !this.#named.has(`${section} ${party}`));
          return rest.length === 0 ? all : rest;
        }),
      );
    }
    return result;
  }
}

const bulleted = /^[\s•·*–-]*/;

/** "Soviet Union:", "• Japan:": the side of a line that says nothing else. */
function sideHeading(text: string, words: readonly SideWord[]): string | null {
  const [word, ...others] = words;
  if (word === undefined || others.length > 0) return null;
  const start = bulleted.exec(text)?.[0].length ?? 0;
  return word.start === start && /^\s*:\s*$/.test(text.slice(word.end)) ? word.party : null;
}

/** "Mongolia 300+ dead", "Republic of China Army Flag.svg 7 ships": the side that a line begins with. */
function sideAtStart(text: string, words: readonly SideWord[], number: number): string | null {
  const start = bulleted.exec(text)?.[0].length ?? 0;
  return words.find((word) => word.start === start && word.end <= number)?.party ?? null;
}

/** "300,000 Soviet Union 18,521": the side right in front of a number. */
function sideBefore(text: string, words: readonly SideWord[], { start }: Extent): string | null {
  return words.find((word) => word.end <= start && /^\s$/.test(text.slice(word.end, start)))?.party ?? null;
}

/** "127 land-based aircraft 4 carriers", "307 killed      4 carriers sunk": a number that nothing joins to the row before it. */
function isNextColumn(text: string, quantities: readonly Extent[], place: number): boolean {
  const from = quantities[place - 1]?.end ?? 0;
  const between = text.slice(from, quantities[place]?.start).replace(/\([^()]*\)|\[[^\]]*\]/g, "");
  return /\s{3,}/.test(between) || !/[,;&(/–-]|\b(?:and|or|of|including|plus)\b/.test(between);
}

/** What a row counts, as far as its words tell: "80,000 men," and "97,000 men" are of one kind. */
function rowKind(words: string): string {
  return words
    .toLowerCase()
    .replace(/[([].*$/, "")
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}

/** The two sides of a flattened infobox: who won together ("Soviet and Mongolian victory"), and the others it names. */
function flattenedSides(analysed: readonly AnalysedPassage[], sides: TextSides): readonly (readonly string[])[] {
  const won: string[] = [];
  const named: string[] = [];
  analysed.forEach(({ passage }, index) => {
    if (passage.kind !== "infobox") return;
    const words = sides.words[index] ?? [];
    const victory = passage.text.search(/\bvictory\b/);
    const isBelligerent = words[0]?.start === bulleted.exec(passage.text)?.[0].length;
    for (const word of words) {
      const list = victory >= 0 && word.end <= victory ? won : isBelligerent ? named : null;
      if (list !== null && !list.includes(word.party)) list.push(word.party);
    }
  });
  const lost = named.filter((party) => !won.includes(party));
  const isWon = won.length > 0 && won.every((party) => named.includes(party)) && lost.length > 0;
  if (!isWon) return campsOf(named, sides);
  return won.includes(named[0] ?? "") ? [won, lost] : [lost, won];
}

/** Where nobody won: the sides that the text opposes to each other, each with its allies, in the order of the box. */
function campsOf(named: readonly string[], sides: TextSides): readonly (readonly string[])[] {
  const [first] = named;
  const enemy = first === undefined ? null : opponentOf(sides, first);
  if (first === undefined || enemy === null) return [];
  // A side that the text never opposes to anybody stands with the one above it.
  const camp: string[] = [];
  const others: string[] = [];
  let list = camp;
  for (const party of named) {
    const against = opponentOf(sides, party);
    if (against !== null) list = against === enemy ? camp : others;
    list.push(party);
  }
  return others.length === 0 ? [] : [camp, others];
}
