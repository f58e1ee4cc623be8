import { casualtiesListed } from "./arithmetic-casualties-listed.ts";
import type { ArithmeticCheck } from "./arithmetic-check.ts";
import { partsWithinWhole } from "./arithmetic-parts-within-whole.ts";
import { shareOfTarget } from "./arithmetic-share-of-target.ts";
import { sideSaid } from "./arithmetic-side-said.ts";
import { totalOfParts } from "./arithmetic-total-of-parts.ts";

/** Sums and shares, in the order in which their findings are published. */
export const arithmeticChecks: readonly ArithmeticCheck[] = [
  ...[totalOfParts, partsWithinWhole, casualtiesListed, shareOfTarget, sideSaid],
];
