import type { Candidate } from "./candidate.ts";
import type { Scene } from "./scene.ts";

/**
 * A rule over words: what it takes for a name at the word `at`, or null. Tried only at words that may open a name
 * (capitals, ordinals, quotation marks, the few lower-case openers); of several the longest wins, then the earlier listed.
 */
export interface NameRule {
  /** Kind and name, as in "unit/numbered"; also the name of its file. */
  readonly id: string;
  /**
   * Bits of `fact` one of which it needs: of the word itself, of this word or the next, or of some word from here to a few
   * words after the run of capitals. Not tried where they are missing; a rule that names none is always tried.
   */
  readonly needs?: { readonly here?: number; readonly near?: number; readonly ahead?: number };
  read(scene: Scene, at: number): Candidate | null;
}
