import type { PublishedRow, ReleaseFolder } from "../support/release-folder.ts";
import type { AnnotatedTexts } from "./documents.ts";
import type { DocumentSpan, Gold } from "./gold.ts";

export const nameKinds = ["place", "person", "unit", "vessel", "organisation"] as const;
export const valueKinds = ["date", "time"] as const;
export const kinds = [...nameKinds, ...valueKinds, "claim", "event", "disagreement"] as const;
export type Kind = (typeof kinds)[number];

/** A record that the release lacks, has beyond the gold, or has with another value. */
export interface Finding extends DocumentSpan {
  readonly kind: Kind;
  readonly verdict: "miss" | "extra" | "value";
  /** What it is, in a few words. */
  readonly what: string;
}

/** A score and the single findings it comes from. */
export interface Scored<Score> {
  readonly score: Score;
  readonly findings: readonly Finding[];
}

/** A release against gold: what every measure reads. */
export interface Trial {
  readonly release: ReleaseFolder;
  readonly gold: Gold;
  readonly annotated: AnnotatedTexts;
  /** Annotated document by source id of the release. */
  readonly docOf: ReadonlyMap<string, string>;
}

/** Sources of the release are matched with documents by the SHA-256 of the text. */
export function trialOf(release: ReleaseFolder, gold: Gold, annotated: AnnotatedTexts): Trial {
  const docOf = new Map<string, string>();
  for (const source of release.rows("sources")) {
    const doc = annotated.byHash.get(source["sha256"] ?? "");
    if (doc !== undefined) docOf.set(source["id"] ?? "", doc);
  }
  return { release, gold, annotated, docOf };
}

/** The stretch a row of mentions or evidence points at, or null when its text is not an annotated one. */
export function spanOfRow({ docOf }: Trial, row: PublishedRow): DocumentSpan | null {
  const doc = docOf.get(row["source"] ?? "");
  return doc === undefined ? null : { doc, start: Number(row["start"]), end: Number(row["end"]) };
}

export function overlap(a: DocumentSpan, b: DocumentSpan): boolean {
  return a.doc === b.doc && a.start < b.end && b.start < a.end;
}

/** The parts of a list cell. */
export function listOf(cell: string | undefined): string[] {
  return (cell ?? "").split("|");
}
