import type { NameKind } from "../mention.ts";
import type { ProperEventKind } from "./event-nouns.ts";

/** What a stretch of words was taken for. */
export type CandidateKind = NameKind | "event";

/** A stretch of words of a passage that a rule takes for a name. Positions are indexes of words, `to` exclusive. */
export interface Candidate {
  readonly kind: CandidateKind;
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  /** The noun that says what it is: an echelon, a kind of place, of organisation or of ship. */
  readonly type: string | null;
  readonly eventKind?: ProperEventKind;
  /** A name whose kind its own words do not settle; the company it keeps in the text may overrule it. */
  readonly isBare?: boolean;
}

/** A name that no rule could place: a run of capitals with what its company says of it. */
export interface OpenName {
  readonly from: number;
  readonly to: number;
  /** The folded words, as the memory of the text keeps them. */
  readonly key: string;
  readonly evidence: Evidence;
}

/** How much the words around a name speak for each kind. */
export interface Evidence {
  readonly place: number;
  readonly person: number;
}
