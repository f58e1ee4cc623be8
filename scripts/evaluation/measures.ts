/** Precision, recall and their harmonic mean, with the numbers of records they are shares of. */
export interface PrecisionRecall {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly pred: number;
  readonly gold: number;
}

/** What precision and recall are counted from. One gold record may meet several predictions, so hits are counted on each side. */
export interface Hits {
  readonly rightPredictions: number;
  readonly predictions: number;
  readonly foundGold: number;
  readonly gold: number;
}

/**
 * A share to three decimals, halves to the even neighbour. Only odd sixteenths lie exactly between two thousandths in binary;
 * `toFixed` would take those up: 0.0625 is 0.062, 0.1875 is 0.188.
 */
export function rounded(value: number): number {
  const sixteenths = value * 16;
  if (!Number.isInteger(sixteenths) || sixteenths % 2 === 0) return Number(value.toFixed(3));
  const below = Math.floor(value * 1000);
  return (below % 2 === 0 ? below : below + 1) / 1000;
}

/** `part` of `whole` to three decimals; 0 of nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : rounded(part / whole);
}

/** As `share`, but nothing of nothing is not known. */
export function shareOrNull(part: number, whole: number): number | null {
  return whole === 0 ? null : share(part, whole);
}

/** Harmonic mean of two unrounded shares, to three decimals. */
export function harmonicMean(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : rounded((2 * precision * recall) / (precision + recall));
}

export function precisionRecall({ rightPredictions, predictions, foundGold, gold }: Hits): PrecisionRecall {
  const precision = predictions === 0 ? 0 : rightPredictions / predictions;
  const recall = gold === 0 ? 0 : foundGold / gold;
  return {
    p: rounded(precision),
    r: rounded(recall),
    f1: harmonicMean(precision, recall),
    pred: predictions,
    gold,
  };
}
