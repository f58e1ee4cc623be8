import { actorsOf } from "../event/actors.ts";
import { sentenceOf } from "../event/sentence.ts";
import type { TellingDate } from "../event/telling.ts";
import type { AnalysedPassage, Extent, Reference } from "../mention.ts";
import type { ProperEvent } from "../name/proper-event.ts";
import { Antecedents } from "./antecedents.ts";
import { companionsOf } from "./companions.ts";
import { joinMotions } from "./join-motions.ts";
import type { Motion } from "./motion.ts";
import { motionNouns } from "./motion-nouns.ts";
import { type Mode, motionVerbs, type Purpose } from "./motion-verbs.ts";
import { nounMotions } from "./noun-motions.ts";
import { StoryDay } from "./story-day.ts";
import { verbMotions } from "./verb-motions.ts";

/** What one clause tells of somebody or something going from one place to another. */
export interface MovementReading {
  readonly passage: number;
  readonly clause: Extent;
  /** The name of who moved; null when only a side or "civilians" is said. */
  readonly mover: Reference | null;
  readonly isCivilian: boolean;
  readonly party: { readonly id: string; readonly at: Reference } | null;
  readonly from: Reference | null;
  readonly to: Reference | null;
  readonly via: readonly Reference[];
  readonly mode: Mode;
  readonly purpose: Purpose;
  readonly date: TellingDate | null;
  readonly rule: string;
}

/** Movements told in one text: who, from where, to where. Only what was done, and only with a named end. */
export function readMovements(
  analysed: readonly AnalysedPassage[],
  properEvents: readonly (readonly ProperEvent[])[],
): MovementReading[] {
  const found: MovementReading[] = [];
  const day = new StoryDay();
  const antecedents = new Antecedents(analysed, properEvents);
  for (const [index, passage] of analysed.entries()) {
    const { kind } = passage.passage;
    if (kind !== "paragraph" && kind !== "bullet") continue;
    day.turnTo(passage.passage);
    if (passage.tokens.some(({ folded }) => motionVerbs.has(folded) || motionNouns.has(folded))) {
      const sentence = sentenceOf(passage, properEvents[index] ?? []);
      const actors = actorsOf(sentence);
      const alone = joinMotions([
        ...verbMotions(sentence, actors, antecedents),
        ...nounMotions(sentence, actors, antecedents),
      ]);
      const motions = alone.flatMap((motion) => [motion, ...companionsOf(sentence, actors, motion)]);
      const inherited = day.of(sentence);
      for (const motion of motions) found.push(...readingsOf(motion, index, inherited, found, analysed));
    }
    day.note(passage);
  }
  return found;
}

/** A reading a mover; one that went somewhere in the sentence before starts from there. */
function readingsOf(
  motion: Motion,
  passage: number,
  inherited: TellingDate | null,
  earlier: readonly MovementReading[],
  analysed: readonly AnalysedPassage[],
): MovementReading[] {
  const { clause, via, mode, purpose, rule, to } = motion;
  return motion.movers.map((mover) => ({
    passage,
    clause,
    ...mover,
    from: motion.from ?? (motion.hasOrigin ? null : originOf(mover.mover, motion, passage, earlier, analysed)),
    to,
    via,
    mode,
    purpose,
    date: motion.date ?? (motion.looksBack ? null : inherited),
    rule,
  }));
}

const farthest = 1; // passages

/** Where the same named mover went last, in this sentence or the one before of a paragraph. */
function originOf(
  mover: Reference | null,
  { to }: Motion,
  passage: number,
  earlier: readonly MovementReading[],
  analysed: readonly AnalysedPassage[],
): Reference | null {
  if (mover === null || to === null || analysed[passage]?.passage.continues !== true) return null;
  const words = ({ passage: at, start, end }: Reference) => analysed[at]?.passage.text.slice(start, end);
  const block = analysed[passage]?.passage.block;
  const last = earlier.findLast(
    (each) =>
      passage - each.passage <= farthest &&
      analysed[each.passage]?.passage.block === block &&
      each.mover !== null &&
      words(each.mover) === words(mover),
  );
  if (last === undefined || last.to === null || words(last.to) === words(to)) return null;
  // A state that was entered is no place to start from within it.
  const { start, passage: at } = last.to;
  if (analysed[at]?.parties.some((cue) => cue.form === "state" && cue.start === start)) return null;
  return last.to;
}
