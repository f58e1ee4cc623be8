import { childWithinParent } from "./child-within-parent.ts";
import type { EventCheck } from "./event-check.ts";
import { oneRowPerEvent } from "./one-row-per-event.ts";
import { participantParty } from "./participant-party.ts";
import { unitNotOlder } from "./unit-not-older.ts";

/** Checks of events, in the order in which their findings are published. */
export const eventChecks: readonly EventCheck[] = [childWithinParent, oneRowPerEvent, participantParty, unitNotOlder];
