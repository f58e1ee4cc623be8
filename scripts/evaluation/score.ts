import { type ClaimScore, scoreClaims } from "./claims.ts";
import { type DisagreementScore, scoreDisagreements } from "./disagreements.ts";
import { type EventScore, scoreEvents } from "./events.ts";
import { type IntegrityScore, scoreIntegrity } from "./integrity.ts";
import { type NameScore, scoreNames, scoreValues, type ValueScore } from "./mentions.ts";
import type { Finding, Trial } from "./trial.ts";

/** All measures of a release. Shares are rounded to three decimals. */
export interface Scores {
  readonly place: NameScore;
  readonly person: NameScore;
  readonly unit: NameScore;
  readonly vessel: NameScore;
  readonly organisation: NameScore;
  readonly date: ValueScore;
  readonly time: ValueScore;
  readonly claim: ClaimScore;
  readonly event: EventScore;
  readonly disagreement: DisagreementScore;
  readonly evidence: IntegrityScore;
}

/** Scores every kind of record of a release, and lists what it missed and what it has beyond the gold. */
export function evaluate(trial: Trial): { scores: Scores; findings: Finding[] } {
  const findings: Finding[] = [];
  const noted = <Score>(scored: { score: Score; findings: readonly Finding[] }): Score => {
    findings.push(...scored.findings);
    return scored.score;
  };
  const scores: Scores = {
    place: noted(scoreNames(trial, "place")),
    person: noted(scoreNames(trial, "person")),
    unit: noted(scoreNames(trial, "unit")),
    vessel: noted(scoreNames(trial, "vessel")),
    organisation: noted(scoreNames(trial, "organisation")),
    date: noted(scoreValues(trial, "date")),
    time: noted(scoreValues(trial, "time")),
    claim: noted(scoreClaims(trial)),
    event: noted(scoreEvents(trial)),
    disagreement: noted(scoreDisagreements(trial)),
    evidence: scoreIntegrity(trial),
  };
  return { scores, findings };
}
