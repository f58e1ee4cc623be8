import { describe, expect, it } from "vitest";
import { applyDecisions, type Decision, doubtsOn } from "../../pipeline/assemble/curation.ts";
import type { Draft } from "../../pipeline/assemble/evidence.ts";

interface Row {
  id: string;
  type: string;
  date: string | null;
  places: string[];
}

const span = (start: number) => ({ source: "koton", start, end: start + 5, key: `k:${start}` });
const quoteOf = ({ start }: { start: number }) => ({ 0: "Koton fell", 50: "they landed" })[start] ?? "";
const draft = (id: string, type: string, start: number): Draft<Row> => ({
  row: { id, type, date: "1945-08-16", places: [] },
  support: [{ field: "", span: span(start), rule: "event/verb" }],
});
const drafts = [draft("event-a", "battle", 0), draft("event-b", "landing", 50), draft("event-c", "occupation", 50)];

const decision = (some: Partial<Decision>): Decision => ({
  at: "raw/curation/decisions.csv:2",
  table: "events",
  source: "koton",
  quote: "Koton fell",
  where: {},
  action: "confirm",
  field: "",
  value: "",
  reason: "read again",
  date: "2026-11-23",
  ...some,
});
const apply = (some: Partial<Decision>) => applyDecisions(drafts, [decision(some)], quoteOf);

describe("applyDecisions", () => {
  it("drops a rejected record and no other", () => {
    expect(apply({ action: "reject" }).map(({ row }) => row.id)).toEqual(["event-b", "event-c"]);
  });

  it("knows a record by some of the words that tell it", () => {
    expect(apply({ quote: "fell", action: "reject" }).map(({ row }) => row.id)).toEqual(["event-b", "event-c"]);
  });

  it("corrects one field and names the curation as its rule", () => {
    const [first] = apply({ action: "correct", field: "date", value: "1945-08-17" });
    expect(first?.row.date).toBe("1945-08-17");
    expect(first?.support.find(({ field }) => field === "date")?.rule).toBe("curation/events");
  });

  it("carries a corrected date on to the days, the extent and the name that follow from it", () => {
    const row = {
      id: "event-a",
      name: "Fighting at Koton, 16 August 1945",
      date: "1945-08-16",
      date_extent: null,
      start: "1945-08-16",
      end: "1945-08-16",
    };
    const support = [{ field: "", span: span(0), rule: "event/verb" }];
    const dated = (value: string) =>
      applyDecisions([{ row, support }], [decision({ action: "correct", field: "date", value })], quoteOf)[0];
    expect(dated("1945-08-17/1945-08-18")?.row).toEqual({
      id: "event-a",
      name: "Fighting at Koton, 17–18 August 1945",
      date: "1945-08-17/1945-08-18",
      date_extent: "within",
      start: "1945-08-17",
      end: "1945-08-18",
    });
    expect(dated("")?.row).toMatchObject({ name: "Fighting at Koton", date: null, start: null, end: null });
    expect(dated("")?.support.map(({ field, rule }) => `${field} ${rule}`)).toEqual([
      " event/verb",
      "name curation/events",
    ]);
  });

  it("corrects a list, and empties a field", () => {
    expect(apply({ action: "correct", field: "places", value: "place-a|place-b" })[0]?.row.places).toEqual([
      "place-a",
      "place-b",
    ]);
    expect(apply({ action: "correct", field: "date", value: "" })[0]?.row.date).toBeNull();
  });

  it("changes nothing when it confirms", () => {
    expect(apply({ action: "confirm" })).toEqual(drafts);
  });

  it("tells two records of one sentence apart by their columns", () => {
    const kept = apply({ quote: "they landed", where: { type: "occupation" }, action: "reject" });
    expect(kept.map(({ row }) => row.id)).toEqual(["event-a", "event-b"]);
  });

  it.each([
    [{ quote: "Koton was fortified" }, /no record of events is told by “Koton was fortified” any more/],
    [{ source: "other" }, /no record/],
    [{ quote: "they landed", action: "reject" as const }, /2 records of events fit: event-b, event-c/],
    [{ action: "correct" as const, field: "colour" }, /events has no column colour/],
  ])("refuses a decision that does not fit: %j", (some, message) => {
    expect(() => apply(some)).toThrow(message);
  });
});

describe("doubtsOn", () => {
  const doubted = (some: Partial<Decision>) => doubtsOn(drafts, [decision({ action: "doubt", ...some })], quoteOf);

  it("publishes what a reviewer doubts beside the record", () => {
    expect(doubted({ field: "date", reason: "the day may be another" })).toMatchObject([
      { record: "event-a", field: "date", severity: "note", rule: "curation/doubt", message: "the day may be another" },
    ]);
  });

  it("leaves the record as it was read", () => {
    expect(apply({ action: "doubt", field: "date" })).toEqual(drafts);
  });

  it("fails when the record is told by those words no more", () => {
    expect(() => doubted({ quote: "Koton held" })).toThrow(/no record of events/);
  });

  it("is silent about what was confirmed, corrected or rejected", () => {
    expect(doubted({ action: "confirm" })).toEqual([]);
  });
});
