import type { PublishedRow } from "../support/release-folder.ts";
import type { SourceText } from "../support/source-text.ts";
import type { DocumentSpan } from "./gold.ts";
import { listOf, spanOfRow, type Trial } from "./trial.ts";

/** A stretch of an annotated text that a record cites. */
export interface CitedSpan extends DocumentSpan {
  readonly quote: string;
}

const longestSentence = 700; // code points; what is longer supports nothing in particular

/** What counts as blank at the edges of a quote: white space and the separators U+001C–U+001F, but not the byte-order mark. */
const blank = String.raw`[\s\x1C-\x1F\x85]`;
const edges = new RegExp(String.raw`^(?:(?!\uFEFF)${blank})+|(?:(?!\uFEFF)${blank})+$`, "gu");

/** The evidence of a release, by the records that cite it. */
export class EvidenceSpans {
  readonly #byRecord = new Map<string, CitedSpan[]>();
  readonly #byId = new Map<string, CitedSpan | null>();
  readonly #texts: ReadonlyMap<string, SourceText>;

  constructor(trial: Trial) {
    this.#texts = trial.annotated.texts;
    for (const row of trial.release.rows("evidence")) {
      const span = spanOfRow(trial, row);
      const cited = span === null ? null : { ...span, quote: row["quote"] ?? "" };
      this.#byId.set(row["id"] ?? "", cited);
      if (cited === null) continue;
      const record = row["record"] ?? "";
      const others = this.#byRecord.get(record);
      if (others === undefined) this.#byRecord.set(record, [cited]);
      else others.push(cited);
    }
  }

  /**
   * The different spans a record rests on: those that name the record, then those the record names.
   * A span longer than a sentence, or over several lines, is no evidence and left out.
   */
  of(record: PublishedRow): CitedSpan[] {
    const named = listOf(record["evidence"]).flatMap((id) => this.#byId.get(id) ?? []);
    const spans = new Map<string, CitedSpan>();
    for (const span of [...(this.#byRecord.get(record["id"] ?? "") ?? []), ...named]) {
      const key = JSON.stringify([span.doc, span.start, span.end, span.quote]);
      if (!spans.has(key) && this.#isWithinSentence(span)) spans.set(key, span);
    }
    return [...spans.values()];
  }

  #isWithinSentence(span: CitedSpan): boolean {
    const text = this.#texts.get(span.doc);
    if (text === undefined || span.end - span.start > longestSentence) return false;
    return !text.slice(span).replace(edges, "").includes("\n");
  }
}
