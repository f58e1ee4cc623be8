import type { Status } from "./status.ts";

/** What the words around a noun make of it. */
export interface Effect {
  /** Whether a clause reports that it came about; else it is only mentioned. */
  readonly isTold: boolean;
  readonly status: Status;
  /** The verb that puts the noun into effect, if there is one. */
  readonly verb: number | null;
  /** Whether the subject of the verb suffers it: "the town came under fire". */
  readonly isSuffered: boolean;
}

const happened = { status: "happened", certainty: "stated" } as const;
/** What is only mentioned. */
export const mention: Effect = { isTold: false, status: happened, verb: null, isSuffered: false };
/** What a clause reports, with the verb that does. */
export const told = (verb: number | null, isSuffered = false): Effect => ({
  isTold: true,
  status: happened,
  verb,
  isSuffered,
});
