import type { EventCheck } from "./event-check.ts";

/** Two rows of one kind, day and place are one event told twice. */
export const oneRowPerEvent: EventCheck = {
  id: "event/one-row",
  description: "No two events have the same type, the same day and a place in common.",
  *run({ events }) {
    const first = new Map<string, string>();
    for (const { id, type, date, places } of events) {
      if (date === null || !/^-?\d{4}-\d{2}-\d{2}$/.test(date)) continue;
      for (const place of places) {
        const key = `${type} ${date} ${place}`;
        const other = first.get(key);
        if (other === undefined) first.set(key, id);
        else if (other !== id) {
          const message = `has the type, day and place (${type}, ${date}, ${place}) of ${other}; expected one row for one event`;
          yield { check: this.id, severity: "warning", record: id, message };
          break;
        }
      }
    }
  },
};
