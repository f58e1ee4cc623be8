import { spanOfRow, type Trial } from "./trial.ts";

export interface IntegrityScore {
  /** Evidence rows that point into texts which are there. */
  readonly total: number;
  /** How many of them quote other characters than those at their place. */
  readonly bad: number;
  readonly sources_matched: number;
}

/** Compares every quote with the raw text, in the whole of each text and not only in its annotated parts. */
export function scoreIntegrity(trial: Trial): IntegrityScore {
  let total = 0;
  let bad = 0;
  for (const row of trial.release.rows("evidence")) {
    const span = spanOfRow(trial, row);
    if (span === null) continue;
    total++;
    if (trial.annotated.texts.get(span.doc)?.slice(span) !== row["quote"]) bad++;
  }
  return { total, bad, sources_matched: trial.docOf.size };
}
