import { expect, it } from "vitest";
import { childWithinParent } from "../../pipeline/checks/child-within-parent.ts";
import type { EventTables } from "../../pipeline/checks/event-check.ts";
import { eventChecks } from "../../pipeline/checks/event-checks.ts";
import { oneRowPerEvent } from "../../pipeline/checks/one-row-per-event.ts";
import { participantParty } from "../../pipeline/checks/participant-party.ts";
import { unitNotOlder } from "../../pipeline/checks/unit-not-older.ts";
import type { Event, Participant } from "../../pipeline/records/types.ts";

function event(id: string, overrides: Partial<Event> = {}): Event {
  return {
    id,
    name: id,
    type: "battle",
    date: null,
    date_extent: null,
    start: null,
    end: null,
    time: null,
    time_zone: null,
    places: [],
    parties: ["soviet_union", "japan"],
    parent: null,
    modality: "happened",
    certainty: "stated",
    outcome: null,
    mention_count: 1,
    evidence: [],
    ...overrides,
  };
}

function participant(event: string, who: string, party: string | null): Participant {
  return {
    id: `participant-${event}-${who}`,
    event,
    participant: who,
    participant_kind: "unit",
    role: "unit",
    party,
    evidence: [],
  };
}

function tables(events: Event[], participants: Participant[] = []): EventTables {
  return { events, plans: [], participants, parties: [] };
}

const invasion = event("event-invasion", { type: "campaign", date: "1945-08-11/1945-08-25" });

it("finds a landing dated outside the invasion it is part of", () => {
  const landing = event("event-landing", { type: "landing", date: "1945-08-28", parent: invasion.id });
  const [issue, ...others] = childWithinParent.run(tables([invasion, landing]));
  expect(issue).toMatchObject({ record: "event-landing", severity: "warning" });
  expect(issue?.message).toContain("1945-08-28");
  expect(others).toEqual([]);
});

it("leaves a landing within its invasion, and one without a date, alone", () => {
  const landing = event("event-landing", { date: "1945-08-20", parent: invasion.id });
  const undated = event("event-undated", { parent: invasion.id });
  expect([...childWithinParent.run(tables([invasion, landing, undated]))]).toEqual([]);
});

it("finds events that are part of each other", () => {
  const a = event("event-a", { parent: "event-b" });
  const b = event("event-b", { parent: "event-a" });
  expect([...childWithinParent.run(tables([a, b]))].map(({ record }) => record)).toEqual(["event-a", "event-b"]);
});

it("finds two rows for one landing: the same type, day and place", () => {
  const first = event("event-1", { type: "landing", date: "1945-08-20", places: ["place-maoka"] });
  const second = event("event-2", { type: "landing", date: "1945-08-20", places: ["place-sakhalin", "place-maoka"] });
  expect([...oneRowPerEvent.run(tables([first, second]))].map(({ record }) => record)).toEqual(["event-2"]);
});

it("keeps two fights of one day at two places, and two of one month at one place, apart", () => {
  const buir = event("event-1", { date: "1935-12-24", places: ["place-buir-nuur"] });
  const brunders = event("event-2", { date: "1935-12-24", places: ["place-bulan-ders"] });
  const month = event("event-3", { date: "1936-03", places: ["place-tauran"] });
  const again = event("event-4", { date: "1936-03", places: ["place-tauran"] });
  expect([...oneRowPerEvent.run(tables([buir, brunders, month, again]))]).toEqual([]);
});

it("finds a participant whose side is none of its event's", () => {
  const issues = [...participantParty.run(tables([invasion], [participant(invasion.id, "unit-1", "germany")]))];
  expect(issues.map(({ message }) => message)).toEqual([
    "takes part for germany, but the parties of event-invasion are soviet_union, japan",
  ]);
});

it("asks nothing of a participant whose side is not known", () => {
  const rows = [participant(invasion.id, "unit-1", null), participant(invasion.id, "unit-2", "japan")];
  expect([...participantParty.run(tables([invasion], rows))]).toEqual([]);
});

it("finds a unit that fights before it is raised", () => {
  const raising = event("event-raising", {
    type: "mobilisation",
    date: "1945-08-13",
    start: "1945-08-13",
    end: "1945-08-13",
  });
  const fight = event("event-fight", { date: "1945-08-11", start: "1945-08-11", end: "1945-08-11" });
  const rows = [participant(raising.id, "unit-volunteers", "japan"), participant(fight.id, "unit-volunteers", "japan")];
  expect([...unitNotOlder.run(tables([raising, fight], rows))].map(({ record }) => record)).toEqual([
    "participant-event-fight-unit-volunteers",
  ]);
});

it("lets a unit fight on the day it is raised and after", () => {
  const raising = event("event-raising", {
    type: "mobilisation",
    date: "1945-08-13",
    start: "1945-08-13",
    end: "1945-08-13",
  });
  const fight = event("event-fight", { date: "1945-08-13", start: "1945-08-13", end: "1945-08-13" });
  const rows = [participant(raising.id, "unit-volunteers", "japan"), participant(fight.id, "unit-volunteers", "japan")];
  expect([...unitNotOlder.run(tables([raising, fight], rows))]).toEqual([]);
});

it("gives each check an id of its own and a sentence", () => {
  expect(new Set(eventChecks.map(({ id }) => id)).size).toBe(eventChecks.length);
  for (const { description } of eventChecks) expect(description).toMatch(/^[A-Z].+\.$/);
});
