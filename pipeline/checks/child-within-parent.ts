import { contains } from "../records/edtf.ts";
import type { EventCheck } from "./event-check.ts";

/** A part of an event lies within the days of the whole, and does not contain it. */
export const childWithinParent: EventCheck = {
  id: "event/child-within-parent",
  description: "An event lies within the dates of the event it is part of.",
  *run({ events }) {
    const byId = new Map(events.map((event) => [event.id, event]));
    for (const event of events) {
      const parent = event.parent === null ? undefined : byId.get(event.parent);
      if (parent === undefined) continue;
      if (isAbove(byId, event.parent, event.id)) {
        yield {
          check: this.id,
          severity: "error",
          record: event.id,
          message: `is part of itself by way of ${parent.id}`,
        };
      }
      if (event.date === null || parent.date === null || contains(parent.date, begun(event.date))) continue;
      const message = `is dated ${event.date}, but is part of ${parent.id} of ${parent.date}; expected to lie within it`;
      yield { check: this.id, severity: "warning", record: event.id, message };
    }
  },
};

/** Of what has an open end, the day it began. */
function begun(date: string): string {
  return date.replace(/\/(?:\.\.)?$/, "");
}

type ById = ReadonlyMap<string, { readonly parent: string | null }>;

/** Whether going up from `start` leads to `target`. */
function isAbove(byId: ById, start: string | null, target: string): boolean {
  const seen = new Set<string>();
  for (let id = start; id !== null && !seen.has(id); id = byId.get(id)?.parent ?? null) {
    if (id === target) return true;
    seen.add(id);
  }
  return false;
}
