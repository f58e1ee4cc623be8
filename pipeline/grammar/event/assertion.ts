import * as words from "./governors.ts";
import type { Word } from "./sentence.ts";

/** What a verb with its auxiliaries and the verbs above it says of the deed. */
export type Assertion =
  | "happened"
  | "attempted"
  | "failed"
  | "agreed"
  | "decided"
  | "sent"
  | "planned"
  | "feared"
  | "proposed"
  | "refused"
  | "averted"
  | "purpose"
  | "ordered"
  | "hypothetical"
  | "negated"
  | "habitual"
  | "adjective"
  | "noun"
  | "general";

export interface VerbGroup {
  readonly assertion: Assertion;
  readonly isPassive: boolean;
  /** First word of the group: subjects stand before it. */
  readonly first: number;
  /** Whether it is a passive participle straight behind what it is said of: "territories seized by violence". */
  readonly isReduced: boolean;
  /** Whether it is a participle that hangs on another verb: "…, capturing ten soldiers". */
  readonly isParticiple: boolean;
}

/** Makes the group of a verb; an assertion under a negation is denied. */
export type Result = (
  assertion: Assertion,
  isPassive?: boolean,
  first?: number,
  isParticiple?: boolean,
  isReduced?: boolean,
) => VerbGroup;

const emphasis = /^(?:[_*]+|de|jure|facto)$/; // "was then _de jure_ annexed"

/** Whether a word may stand between an auxiliary and its verb. */
export function isAdverb(word: Word | undefined): boolean {
  if (word === undefined || word.name !== null) return false;
  if (emphasis.test(word.folded)) return true;
  return (
    words.adverbs.has(word.folded) || (word.folded.length > 4 && word.folded.endsWith("ly") && word.shape === "lower")
  );
}

export const determiners = new Set(
  "the a an this that these those his her its their our any some another such further each every no heavy main first second final initial general full".split(
    " ",
  ),
);
export const prepositions = new Set(
  "of in on at by for with from to into onto against between among during after before under over through via near since until upon without as toward towards around about along off within behind".split(
    " ",
  ),
);
