import type { PublishedRow } from "../support/release-folder.ts";
import { spanOf } from "./alignment.ts";
import { type CitedSpan, EvidenceSpans } from "./evidence-spans.ts";
import { type GoldClaim, isOptional } from "./gold.ts";
import { type PrecisionRecall, precisionRecall, share, shareOrNull } from "./measures.ts";
import { type Finding, listOf, overlap, type Scored, type Trial } from "./trial.ts";

export interface ClaimScore {
  /** Figures with the right numbers, cited from a sentence that holds them. */
  readonly number: PrecisionRecall;
  /** Shares of those with the right measure, counted thing and side. */
  readonly measure: number;
  readonly object: number;
  readonly party: number;
  /** Share of those that the text attributes to someone for which the release names someone; null when there are none. */
  readonly attribution_recall: number | null;
}

interface PublishedClaim {
  readonly row: PublishedRow;
  readonly spans: readonly CitedSpan[];
}

/** Each gold claim takes the free published one with the same numbers that is most like it; required claims choose first. */
export function scoreClaims(trial: Trial): Scored<ClaimScore> {
  const published = publishedClaims(trial);
  const free = new Set(published);
  const pairs: { gold: GoldClaim; row: PublishedRow }[] = [];
  const misses: GoldClaim[] = [];
  const { optional, required } = byDuty(trial.gold.claims);
  for (const gold of [...required, ...optional]) {
    const taken = mostLike(gold, free);
    if (taken !== null) free.delete(taken);
    if (isOptional(gold)) continue;
    if (taken === null) misses.push(gold);
    else pairs.push({ gold, row: taken.row });
  }
  const usedByOptional = published.length - free.size - pairs.length;
  return {
    score: {
      number: precisionRecall({
        rightPredictions: pairs.length,
        predictions: published.length - usedByOptional,
        foundGold: pairs.length,
        gold: required.length,
      }),
      ...fieldScores(pairs),
    },
    findings: [...misses.map(missOf), ...[...free].flatMap(extraOf)],
  };
}

function publishedClaims(trial: Trial): PublishedClaim[] {
  const evidence = new EvidenceSpans(trial);
  return trial.release.rows("claims").flatMap((row) => {
    const spans = evidence.of(row).filter((span) => trial.annotated.covers(span.doc, span.start));
    return spans.length === 0 ? [] : [{ row, spans }];
  });
}

function byDuty(claims: readonly GoldClaim[]): { required: GoldClaim[]; optional: GoldClaim[] } {
  return {
    required: claims.filter((claim) => !isOptional(claim)),
    optional: claims.filter((claim) => isOptional(claim)),
  };
}

function mostLike(gold: GoldClaim, candidates: Iterable<PublishedClaim>): PublishedClaim | null {
  let best: PublishedClaim | null = null;
  let bestLikeness = -1;
  for (const candidate of candidates) {
    if (!candidate.spans.some((span) => overlap(span, gold))) continue;
    if (!isOptional(gold) && !hasNumbersOf(gold, candidate.row)) continue;
    const likeness = likenessOf(gold, candidate.row);
    if (likeness > bestLikeness) [best, bestLikeness] = [candidate, likeness];
  }
  return best;
}

/** An open upper end may also be published as the lower one. */
function hasNumbersOf(gold: GoldClaim, row: PublishedRow): boolean {
  const low = numberIn(row["low"]);
  const high = numberIn(row["high"]);
  const goldHigh = gold.high ?? null;
  return low === (gold.low ?? null) && (high === goldHigh || (goldHigh === null && high === low));
}

function likenessOf(gold: GoldClaim, row: PublishedRow): number {
  const same = [row["measure"] === gold.measure, row["object"] === gold.object, isAnswer(row["party"], gold.party)];
  return same.filter(Boolean).length;
}

/** Whether a cell is the gold value or one of its alternatives. */
function isAnswer(cell: string | undefined, gold: string): boolean {
  return cell === gold || listOf(gold).includes(cell ?? "");
}

function numberIn(cell: string | undefined): number | null {
  return cell === undefined || cell === "" ? null : Number(cell);
}

function fieldScores(pairs: readonly { gold: GoldClaim; row: PublishedRow }[]): Omit<ClaimScore, "number"> {
  const right = (field: "measure" | "object" | "party") =>
    share(pairs.filter(({ gold, row }) => isAnswer(row[field], gold[field])).length, pairs.length);
  const attributed = pairs.filter(({ gold }) => Boolean(gold.attributed_to));
  const named = attributed.filter(({ row }) => (row["attributed_to"] ?? "") !== "");
  return {
    measure: right("measure"),
    object: right("object"),
    party: right("party"),
    attribution_recall: shareOrNull(named.length, attributed.length),
  };
}

function missOf(gold: GoldClaim): Finding {
  return {
    ...spanOf(gold),
    kind: "claim",
    verdict: "miss",
    what: `${gold.text}: ${gold.measure} ${gold.object} ${gold.party}`,
  };
}

function extraOf({ row, spans: [span] }: PublishedClaim): Finding[] {
  if (span === undefined) return [];
  const what = `${row["text"]}: ${row["measure"]} ${row["object"]} ${row["party"]}`;
  return [{ ...spanOf(span), kind: "claim", verdict: "extra", what }];
}
