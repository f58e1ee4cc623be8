import type { TellingDate } from "../event/telling.ts";
import type { Extent } from "../mention.ts";
import type { Ends } from "./ends.ts";
import type { Mode, Purpose } from "./motion-verbs.ts";
import type { Mover } from "./movers.ts";

/** What one verb or noun tells of somebody's going: maybe only one end of it. */
export interface Motion extends Ends {
  /** Word of the verb or noun, and the first of its verb group. */
  readonly word: number;
  readonly verb: number;
  readonly clause: Extent;
  readonly movers: readonly Mover[];
  /** Who does the verb, where somebody else moves: "[the unit] escorted the refugees". */
  readonly agents: readonly Mover[];
  /** Whether the words say from where, be it without a name that is known. */
  readonly hasOrigin: boolean;
  readonly mode: Mode;
  readonly purpose: Purpose;
  readonly date: TellingDate | null;
  /** Whether it is told of a time before the story's. */
  readonly looksBack: boolean;
  readonly rule: string;
}
