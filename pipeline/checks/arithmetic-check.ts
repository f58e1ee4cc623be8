import type { Claim } from "../records/types.ts";
import type { Issue } from "./check.ts";

/** A claim as the arithmetic checks read it. */
export interface CheckedClaim {
  readonly row: Claim;
  readonly figure: {
    /** Whether the text gives it as a total. */
    readonly isTotal: boolean;
    readonly source: string;
    readonly sentenceText: string;
  };
}

/** Sums and shares that the numbers of the texts have to fit. What is found is published; no number is changed. */
export interface ArithmeticCheck {
  readonly id: string;
  /** One sentence: what holds of sound numbers. */
  readonly description: string;
  run(claims: readonly CheckedClaim[]): Iterable<Issue>;
}

/** The parts of each claim that has parts, by the id of the whole. */
export function partsByWhole(claims: readonly CheckedClaim[]): ReadonlyMap<string, readonly CheckedClaim[]> {
  const parts = new Map<string, CheckedClaim[]>();
  for (const claim of claims) {
    const whole = claim.row.part_of;
    if (whole === null) continue;
    parts.set(whole, [...(parts.get(whole) ?? []), claim]);
  }
  return parts;
}

/** Whether the whole and a part count the same, so that they may be compared. */
export function countsTheSame(whole: Claim, part: Claim): boolean {
  return whole.object === part.object && whole.measure === part.measure && whole.unit === part.unit;
}
