import type { PublishedRow, ReleaseFolder } from "../support/release-folder.ts";
import type { AuthorityRow, AuthorityRows } from "./authority-rows.ts";
import type { RawSentences } from "./raw-sentences.ts";
import type { FoundRecord } from "./record-index.ts";

/** What made a value: a rule of the grammar, a row of an authority table or a reviewer's decision. */
export interface Maker {
  /** As evidence names it: "date/month-day-year", "authority/place-maoka". */
  readonly rule: string;
  /** File and line of the authority row, or null. */
  readonly at: string | null;
  /** Where the authority row has it from, or null. */
  readonly source: string | null;
}

/** Where a text says something. Positions are code points of the raw text; line and column count from 1. */
export interface Attestation {
  readonly evidence: string | null;
  /** Column it supports; "" for the record as a whole. */
  readonly field: string;
  readonly source: string;
  readonly title: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly start: number;
  readonly end: number;
  readonly section: string;
  readonly quote: string;
  /** What stands before and after it: the rest of the sentence or line, or some characters where the raw text is not there. */
  readonly before: string;
  readonly after: string;
  readonly isWholeSentence: boolean;
  readonly maker: Maker;
}

/** Finds the attestations of records. */
export class Attestations {
  readonly #byRecord = new Map<string, PublishedRow[]>();
  readonly #byId = new Map<string, PublishedRow>();

  constructor(
    release: ReleaseFolder,
    readonly sentences: RawSentences,
    readonly authority: AuthorityRows,
  ) {
    for (const row of release.rows("evidence")) {
      this.#byId.set(row["id"] ?? "", row);
      const others = this.#byRecord.get(row["record"] ?? "");
      if (others === undefined) this.#byRecord.set(row["record"] ?? "", [row]);
      else others.push(row);
    }
  }

  /** All attestations of a record, those of the whole first, then in the order of the texts. */
  of({ table, row }: FoundRecord): Attestation[] {
    if (table === "evidence") return [this.#read(row)];
    const cited = (row["evidence"] ?? "").split("|").map((id) => this.#byId.get(id));
    const rows = new Set([
      ...(this.#byRecord.get(row["id"] ?? "") ?? []),
      ...cited.filter((each) => each !== undefined),
    ]);
    const own = table === "mentions" || table === "set_aside" ? [this.#ownSpan(row)] : [];
    return [...own, ...[...rows].map((each) => this.#read(each))].sort(
      (a, b) => Number(a.field !== "") - Number(b.field !== "") || compare(a.source, b.source) || a.start - b.start,
    );
  }

  #read(row: PublishedRow): Attestation {
    return this.#attestation(row, row["id"] ?? null, row["quote"] ?? "", row["rule"] ?? "");
  }

  /** A mention, or what was set aside, is a stretch of text itself. */
  #ownSpan(row: PublishedRow): Attestation {
    return this.#attestation(row, null, row["text"] ?? "", row["rule"] ?? `set aside: ${row["reason"]}`);
  }

  #attestation(row: PublishedRow, evidence: string | null, quote: string, rule: string): Attestation {
    const source = row["source"] ?? "";
    const start = Number(row["start"]);
    const end = Number(row["end"]);
    const { line, column } = this.sentences.placeOf(source, start) ?? { line: null, column: null };
    const around = this.sentences.around(source, { start, end });
    return {
      evidence,
      field: evidence === null ? "" : (row["field"] ?? ""),
      source,
      title: this.sentences.titleOf(source),
      line,
      column,
      start,
      end,
      section: row["section"] ?? "",
      quote,
      before: around?.before ?? row["prefix"] ?? "",
      after: around?.after ?? row["suffix"] ?? "",
      isWholeSentence: around !== null,
      maker: this.#maker(rule),
    };
  }

  #maker(rule: string): Maker {
    const row = rule.startsWith("authority/") ? this.authority.byId(rule.slice("authority/".length)) : null;
    return makerOf(rule, row);
  }
}

export function makerOf(rule: string, row: AuthorityRow | null): Maker {
  return { rule, at: row?.at ?? null, source: row?.source || null };
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
