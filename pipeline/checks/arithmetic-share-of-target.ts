import type { Claim } from "../records/types.ts";
import type { ArithmeticCheck, CheckedClaim } from "./arithmetic-check.ts";

/** How far a share in words may be from the quotient, in percentage points. */
const tolerancePoints = 5;

const ofTarget = /\bof (?:the|its|their) (?:intended |planned |original )?(?:target|goal|plan|aim)\b/;

/** "around 76,000 people evacuated—about half of the intended target" of 160,000: 47.5 percent. */
export const shareOfTarget: ArithmeticCheck = {
  id: "arithmetic/share-of-target",
  description: "A share of a target is the number reached divided by the number planned.",
  *run(claims) {
    for (const share of claims) {
      if (share.row.measure !== "share" || share.row.best === null || !ofTarget.test(share.figure.sentenceText))
        continue;
      const reached = claims.find(
        (claim) => isBeside(claim, share) && claim.row.best !== null && claim.row.measure !== "share",
      );
      const planned = claims.find((claim) => isPlanOf(claim, reached));
      if (reached?.row.best == null || planned?.row.best == null) continue;
      const percent = Math.round((reached.row.best / planned.row.best) * 1_000) / 10;
      if (Math.abs(percent - share.row.best) <= tolerancePoints) continue;
      const message = `“${share.row.text}”: ${reached.row.text} of ${planned.row.text} is ${percent} percent; all kept`;
      yield { check: this.id, severity: "warning", record: share.row.id, message };
    }
  },
};

function isBeside(claim: CheckedClaim, share: CheckedClaim): boolean {
  return claim.figure.source === share.figure.source && claim.figure.sentenceText === share.figure.sentenceText;
}

function isPlanOf({ row, figure }: CheckedClaim, reached: CheckedClaim | undefined): boolean {
  if (reached === undefined || row.modality !== "planned") return false;
  return figure.source === reached.figure.source && row.measure === reached.row.measure && samePeople(row, reached.row);
}

function samePeople(a: Claim, b: Claim): boolean {
  return a.object === b.object;
}
