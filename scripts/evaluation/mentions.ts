import { align, type ExtentScore, extentFindings, extentScore, spanOf } from "./alignment.ts";
import { bCubed } from "./clusters.ts";
import { precisionRecall, share } from "./measures.ts";
import type { Finding, nameKinds, Scored, Trial, valueKinds } from "./trial.ts";

export interface NameScore extends ExtentScore {
  /** Whether the mentions of one thing, and no others, were joined; absent when no mention was found. */
  readonly b3_f1?: number;
  /** Share of the published mentions that were joined to a record. */
  readonly linked: number;
}

export interface ValueScore extends ExtentScore {
  /** Share of right values among the expressions found. */
  readonly value_accuracy: number;
  /** F1 where only an extent with the right value is a hit. */
  readonly value_f1: number;
}

export function scoreNames(trial: Trial, kind: (typeof nameKinds)[number]): Scored<NameScore> {
  const aligned = align(trial, kind);
  const linkedMentions = [...aligned.gold].flatMap(([extent, gold], index) => {
    const mention = aligned.byExtent.get(extent);
    return mention === undefined ? [] : [{ gold: gold.entity, published: mention.entity || `\0unlinked ${index}` }];
  });
  const b3 = bCubed(linkedMentions);
  const linked = aligned.published.filter((mention) => mention.entity !== "").length;
  return {
    score: {
      ...extentScore(aligned),
      ...(b3 === null ? {} : { b3_f1: b3 }),
      linked: share(linked, aligned.published.length),
    },
    findings: extentFindings(kind, aligned),
  };
}

export function scoreValues(trial: Trial, kind: (typeof valueKinds)[number]): Scored<ValueScore> {
  const aligned = align(trial, kind);
  const found = [...aligned.required].filter(([extent]) => aligned.byExtent.has(extent));
  const valueAt = (extent: string) => aligned.byExtent.get(extent)?.value ?? "";
  const wrong = found.filter(([extent, gold]) => withoutDoubt(valueAt(extent)) !== withoutDoubt(gold.value));
  const right = found.length - wrong.length;
  const whole = precisionRecall({
    rightPredictions: right,
    predictions: aligned.judged,
    foundGold: right,
    gold: aligned.required.size,
  });
  const wrongValues = wrong.map(
    ([extent, gold]): Finding => ({
      ...spanOf(gold),
      kind,
      verdict: "value",
      what: `${gold.text}: expected ${gold.value}, published ${valueAt(extent) || "nothing"}`,
    }),
  );
  return {
    score: { ...extentScore(aligned), value_accuracy: share(right, found.length), value_f1: whole.f1 },
    findings: [...extentFindings(kind, aligned), ...wrongValues],
  };
}

/** An EDTF value without its marks of doubt: "1935-01~" and "1935-01" are the same answer. */
export function withoutDoubt(value: string): string {
  return value.replace(/[~?%]/g, "");
}
