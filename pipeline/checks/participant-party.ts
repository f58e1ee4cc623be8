import type { EventCheck } from "./event-check.ts";

/** Whoever takes part in an event stands on one of its sides. */
export const participantParty: EventCheck = {
  id: "event/participant-party",
  description: "The side of a participant is among the parties of its event.",
  *run({ events, plans, participants }) {
    const parties = new Map([...events, ...plans].map((event) => [event.id, event.parties]));
    for (const { id, event, party } of participants) {
      const known = event === null ? undefined : parties.get(event);
      if (party === null || known === undefined || known.includes(party)) continue;
      const sides = known.length === 0 ? "none" : known.join(", ");
      const message = `takes part for ${party}, but the parties of ${event} are ${sides}`;
      yield { check: this.id, severity: "warning", record: id, message };
    }
  },
};
