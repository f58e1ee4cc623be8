import type { PublishedRow } from "../support/release-folder.ts";
import { spanOf } from "./alignment.ts";
import { type CitedSpan, EvidenceSpans } from "./evidence-spans.ts";
import { type GoldDisagreement, isOptional } from "./gold.ts";
import { share, shareOrNull } from "./measures.ts";
import { type Finding, listOf, overlap, type Scored, type Trial } from "./trial.ts";

export interface DisagreementScore {
  /** Share found with evidence for two sides or more; null when none has to be found. */
  readonly recall: number | null;
  /** Share of the published disagreements of the annotated parts that answer a gold one. */
  readonly precision: number;
  readonly gold: number;
  readonly pred: number;
}

interface PublishedDisagreement {
  readonly row: PublishedRow;
  readonly spans: readonly CitedSpan[];
}

/** Each gold disagreement takes the first free published one that cites two of its sides; required ones choose first. */
export function scoreDisagreements(trial: Trial): Scored<DisagreementScore> {
  const all = publishedDisagreements(trial);
  const required = trial.gold.disagreements.filter((gold) => !isOptional(gold));
  const optional = trial.gold.disagreements.filter((gold) => isOptional(gold));
  const used = new Set<PublishedDisagreement>();
  const misses: GoldDisagreement[] = [];
  for (const gold of required) {
    const free = all.find((published) => !used.has(published) && citesTwoSides(gold, published));
    if (free === undefined) misses.push(gold);
    else used.add(free);
  }
  for (const gold of optional) {
    for (const published of all) if (citesTwoSides(gold, published)) used.add(published);
  }
  const covered = all.filter(
    ({ spans }) => spans.filter((span) => trial.annotated.covers(span.doc, span.start)).length >= 2,
  );
  const extras = covered.filter((published) => !used.has(published));
  return {
    score: {
      recall: shareOrNull(required.length - misses.length, required.length),
      precision: share(covered.length - extras.length, covered.length),
      gold: required.length,
      pred: covered.length,
    },
    findings: [...misses.flatMap(missOf), ...extras.flatMap(extraOf)],
  };
}

/** Published disagreements with the evidence of their own and of the claims and statements they set side by side. */
function publishedDisagreements(trial: Trial): PublishedDisagreement[] {
  const evidence = new EvidenceSpans(trial);
  const { release } = trial;
  const parts = new Map<string, PublishedRow>();
  for (const row of [...release.rows("claims"), ...release.rows("statements")]) parts.set(row["id"] ?? "", row);
  return release.rows("disagreements").map((row) => {
    const ids = [...listOf(row["claims"]), ...listOf(row["statements"])];
    const sides = ids.map((id) => parts.get(id)).filter((side) => side !== undefined);
    return { row, spans: [row, ...sides].flatMap((record) => evidence.of(record)) };
  });
}

function citesTwoSides(gold: GoldDisagreement, { spans }: PublishedDisagreement): boolean {
  return gold.sides.filter((side) => spans.some((span) => overlap(span, side))).length >= 2;
}

function missOf(gold: GoldDisagreement): Finding[] {
  const [side] = gold.sides;
  return side === undefined ? [] : [{ ...spanOf(side), kind: "disagreement", verdict: "miss", what: gold.question }];
}

function extraOf({ row, spans: [span] }: PublishedDisagreement): Finding[] {
  return span === undefined
    ? []
    : [{ ...spanOf(span), kind: "disagreement", verdict: "extra", what: row["question"] ?? "" }];
}
