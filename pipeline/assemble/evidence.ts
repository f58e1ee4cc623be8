import { shortHash } from "../records/hash.ts";
import type { Evidence } from "../records/types.ts";
import type { Span } from "../text/passage.ts";
import { ByteOffsets, CodePoints } from "../text/positions.ts";

/** One reason for a value: the column it supports ("" for the record as a whole), where the text says it, and what read it. */
export interface Support {
  readonly field: string;
  readonly span: Span;
  /** Grammar rule, authority row or curation row. */
  readonly rule: string;
}

/** A record before its evidence is numbered. */
export interface Draft<Row> {
  readonly row: Row;
  readonly support: readonly Support[];
}

/** A raw text as evidence quotes it, by source id. */
export interface QuotedText {
  readonly text: string;
  /** Section of a code-point position: headings above it, outermost first, joined by " > ". */
  sectionAt(start: number): string | null;
}

const contextLength = 32;

/** A reason with the record it is for. */
export interface Citation {
  readonly record: string;
  readonly support: Support;
}

/** Collects the reasons for all records and writes them as rows of the evidence table. */
export class EvidenceBook {
  readonly #cited: Map<string, Citation>;

  /** @param entries what another book had noted, by id of the evidence */
  constructor(entries: Iterable<readonly [string, Citation]> = []) {
    this.#cited = new Map(entries);
  }

  /** All that was noted, by id of the evidence, in the order it was noted. */
  entries(): [string, Citation][] {
    return [...this.#cited];
  }

  /** Notes one reason for a record and returns the id of its evidence. The same reason twice is one row. */
  cite(record: string, support: Support): string {
    const { field, span } = support;
    const id = `evidence-${shortHash(`${record}\n${field}\n${span.source}\n${span.key}`, 13)}`;
    if (!this.#cited.has(id)) this.#cited.set(id, { record, support });
    return id;
  }

  /** Notes all reasons for a record; returns the ids of those that support it as a whole, in the order of the texts. */
  citeAll(record: string, supports: readonly Support[]): string[] {
    const whole = new Set<string>();
    for (const support of supports) {
      const id = this.cite(record, support);
      if (support.field === "") whole.add(id);
    }
    return [...whole];
  }

  /** The rows, sorted by id, each with its quote and its surroundings. */
  rows(texts: ReadonlyMap<string, QuotedText>): Evidence[] {
    const bySource = new Map<string, [string, Citation][]>();
    for (const entry of this.#cited) {
      const { source } = entry[1].support.span;
      const list = bySource.get(source);
      if (list === undefined) bySource.set(source, [entry]);
      else list.push(entry);
    }
    const rows: Evidence[] = [];
    for (const [source, entries] of bySource) {
      const text = texts.get(source);
      if (text === undefined) throw new Error(`evidence cites the unknown source ${source}`);
      for (const row of quoted(text, entries)) rows.push(row);
    }
    return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

function* quoted({ text, sectionAt }: QuotedText, entries: [string, Citation][]): Generator<Evidence> {
  const points = new CodePoints(text);
  const bytes = new ByteOffsets(text);
  const slice = (from: number, to: number) => text.slice(points.utf16(Math.max(0, from)), points.utf16(to));
  entries.sort((a, b) => a[1].support.span.start - b[1].support.span.start);
  for (const [id, { record, support }] of entries) {
    const { field, rule, span } = support;
    const { source, start, end } = span;
    const startByte = bytes.at(start);
    const quote = slice(start, end);
    yield {
      id,
      record,
      field: field === "" ? null : field,
      source,
      start,
      end,
      start_byte: startByte,
      end_byte: startByte + Buffer.byteLength(quote, "utf8"),
      quote,
      prefix: slice(start - contextLength, start),
      suffix: slice(end, end + contextLength),
      section: sectionAt(start),
      rule,
    };
  }
}
