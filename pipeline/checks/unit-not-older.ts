import { compareDays } from "../records/edtf.ts";
import type { EventCheck, EventTables } from "./event-check.ts";

/** A unit takes part in nothing that was over before it was raised. */
export const unitNotOlder: EventCheck = {
  id: "event/unit-not-older",
  description: "A unit takes part in no event that ended before the mobilisation that raised it.",
  *run(tables) {
    const raised = raisedOn(tables);
    const byId = new Map(tables.events.map((event) => [event.id, event]));
    for (const { id, event, participant } of tables.participants) {
      const day = participant === null ? undefined : raised.get(participant);
      const end = event === null ? null : (byId.get(event)?.end ?? null);
      if (day === undefined || end === null || compareDays(end, day) >= 0) continue;
      const message = `${participant} was raised on ${day}, after ${event} had ended on ${end}`;
      yield { check: this.id, severity: "warning", record: id, message };
    }
  },
};

/** First day of the mobilisation that each unit is named in; the earliest, where there are several. */
function raisedOn({ events, participants }: EventTables): Map<string, string> {
  const mobilisations = new Map(
    events.filter(({ type }) => type === "mobilisation").map(({ id, start }) => [id, start]),
  );
  const raised = new Map<string, string>();
  for (const { event, participant, participant_kind } of participants) {
    const day = event === null ? null : (mobilisations.get(event) ?? null);
    if (day === null || participant === null || participant_kind !== "unit") continue;
    const known = raised.get(participant);
    if (known === undefined || compareDays(day, known) < 0) raised.set(participant, day);
  }
  return raised;
}
