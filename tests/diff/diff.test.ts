import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applied } from "../../scripts/diff/apply.ts";
import type { Change } from "../../scripts/diff/change.ts";
import { changesBetween } from "../../scripts/diff/compare.ts";
import { markdownOf } from "../../scripts/diff/markdown.ts";
import { csvOfTable, type ReleaseTable, type ReleaseTables, type Row } from "../../scripts/diff/release-tables.ts";
import { retiredIds } from "../../scripts/diff/retired-ids.ts";
import { levelOfAll, nextVersion } from "../../scripts/diff/version.ts";

function table(columns: string, ...lines: string[]): ReleaseTable {
  const names = columns.split(",");
  const rows = lines.map((line): Row => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""]));
  });
  return { columns: names, rows: new Map(rows.map((row) => [row["id"] ?? "", row])) };
}

/** A release of two texts with a battle told by one, its date read by a rule and its place joined by hand. */
const release = (changed: Readonly<Record<string, ReleaseTable>> = {}): ReleaseTables =>
  new Map(
    Object.entries({
      sources: table("id,sha256", "atlas,aa", "book,bb"),
      events: table("id,name,date,place", "event-a,Battle,1938,khasan", "event-b,Raid,1939,"),
      place_names: table("id,name", "name-a,Nomonhan"),
      evidence: table(
        "id,record,field,source,rule",
        "evidence-1,event-a,,atlas,event/noun-battle",
        "evidence-2,event-a,date,book,date/year",
        "evidence-3,event-a,place,atlas,curation/events",
        "evidence-4,event-b,,atlas,event/noun-raid",
        "evidence-5,event-b,date,atlas,authority/event-raid",
      ),
      ...changed,
    }),
  );

const csv = (tables: ReleaseTables) => [...tables].map(([name, one]) => [name, csvOfTable(one)]).sort();
const told = (changes: readonly Change[]) =>
  changes.map(({ op, reason, ...change }) =>
    [op, "id" in change ? change.id : change.table, "column" in change ? change.column : "", reason.cause]
      .join(" ")
      .trim(),
  );

describe("a delta between releases", () => {
  it("tells row, column, old value, new value and cause of a corrected cell", () => {
    const now = release({ events: table("id,name,date,place", "event-a,Battle,1938-07,khasan", "event-b,Raid,1939,") });
    expect(changesBetween(release(), now)).toEqual([
      {
        op: "change",
        table: "events",
        id: "event-a",
        column: "date",
        old: "1938",
        new: "1938-07",
        reason: { cause: "rule", by: "date/year" },
      },
    ]);
  });

  it("is empty between a release and itself", () => {
    expect(changesBetween(release(), release())).toEqual([]);
  });

  it("lays a change to a curator, an authority table or a text by the evidence of the value", () => {
    const events = table("id,name,date,place", "event-a,Fight,1939,nomonhan", "event-b,Raid,1940,");
    const place_names = table("id,name", "name-a,Nomongan");
    expect(told(changesBetween(release(), release({ events, place_names })))).toEqual([
      "change event-a name rule",
      "change event-a date rule",
      "change event-a place curation",
      "change event-b date authority",
      "change name-a name authority",
    ]);
    const sources = table("id,sha256", "atlas,aa", "book,b2");
    expect(told(changesBetween(release(), release({ events, sources })))).toEqual([
      "change event-a name rule",
      "change event-a date raw text",
      "change event-a place curation",
      "change event-b date authority",
      "change book sha256 raw text",
    ]);
  });

  it("lays new columns and tables to the schema", () => {
    const events = table("id,name,date,place,time", "event-a,Battle,1938,khasan,06:00", "event-b,Raid,1939,,");
    const ships = table("id,name", "ship-a,Soya Maru");
    expect(told(changesBetween(release(), release({ events, ships })))).toEqual([
      "columns events  schema",
      "change event-a time schema",
      "add-table ships  schema",
      "add ship-a  schema",
    ]);
  });

  it("gives the newer release when it is applied to the older", () => {
    const id = fc.constantFrom("a", "b", "c", "d");
    const rows = fc.uniqueArray(fc.record({ id, x: fc.string(), y: fc.string() }), { selector: (row) => row.id });
    const columns = fc.constantFrom(["id", "x"], ["id", "x", "y"], ["id", "y", "x"]);
    const oneTable = fc.tuple(columns, rows).map(([names, all]): ReleaseTable => {
      const cut = all.map((row) => Object.fromEntries(names.map((name) => [name, (row as Row)[name] ?? ""])));
      return { columns: names, rows: new Map(cut.map((row) => [row["id"] ?? "", row])) };
    });
    const tables = fc
      .dictionary(fc.constantFrom("events", "places", "units"), oneTable, { noNullPrototype: true })
      .map((named): ReleaseTables => new Map(Object.entries(named)));
    fc.assert(
      fc.property(tables, tables, (old, now) => {
        const lines = changesBetween(old, now).map((change) => JSON.stringify(change));
        const read = lines.map((line) => JSON.parse(line) as Change);
        expect(csv(applied(old, read))).toEqual(csv(now));
      }),
      { numRuns: 200, seed: 1945 },
    );
  });

  it("is refused by a release that it does not start from", () => {
    const now = release({ events: table("id,name,date,place", "event-a,Battle,1938-07,khasan") });
    const delta = changesBetween(release(), now);
    expect(() => applied(now, delta)).toThrow("events: event-a date is “1938-07”, not “1938”");
  });
});

describe("the version that follows", () => {
  const level = (changed: Readonly<Record<string, ReleaseTable>>) =>
    levelOfAll(changesBetween(release(), release(changed)));

  it("is a major one when an id, a column or a table is gone", () => {
    expect(level({ events: table("id,name,date,place", "event-a,Battle,1938,khasan") })).toBe("major");
    expect(level({ place_names: table("id", "name-a") })).toBe("major");
    expect(levelOfAll(changesBetween(release({ ships: table("id", "ship-a") }), release()))).toBe("major");
  });

  it("is a minor one when something is new, a patch when a value is corrected, and the same when nothing differs", () => {
    expect(level({ place_names: table("id,name", "name-a,Nomonhan", "name-b,Khasan") })).toBe("minor");
    expect(level({ place_names: table("id,name,lang", "name-a,Nomonhan,en") })).toBe("minor");
    expect(level({ place_names: table("id,name", "name-a,Nomongan") })).toBe("patch");
    expect(level({})).toBe("none");
  });

  it.each([
    ["1.2.3", "major", "2.0.0"],
    ["1.2.3", "minor", "1.3.0"],
    ["1.2.3", "patch", "1.2.4"],
    ["1.2.3", "none", "1.2.3"],
  ] as const)("after %s, %s, is %s", (version, step, expected) => {
    expect(nextVersion(version, step)).toBe(expected);
  });
});

describe("the summary for a pull request", () => {
  it("counts rows and cells by table and by cause, and shows old and new value", () => {
    const events = table("id,name,date,place", "event-a,Battle | fight,1938-07,khasan", "event-c,Landing,1945,");
    const summary = markdownOf(changesBetween(release(), release({ events })), "0.1.0");
    expect(summary).toContain("Semantic version: 0.1.0 → **1.0.0** (major");
    expect(summary).toContain("| events | 1 | 1 | 1 | 2 |");
    expect(summary).toContain("Causes: rule 4.");
    expect(summary).toContain("| event-a | date | 1938 | 1938-07 | rule: date/year |");
    expect(summary).toContain("| event-a | name | Battle | Battle \\| fight | rule: event/noun-battle |");
  });

  it("says so when nothing differs", () => {
    expect(markdownOf([], "0.1.0")).toContain("nothing differs");
  });
});

describe("ids that a release has no more", () => {
  const spans = "id,record,field,source,start,end";
  const old = new Map([
    ["events", table("id,name", "event-a,Battle", "event-b,Raid", "event-c,Landing", "event-d,Rumour")],
    ["plans", table("id,name")],
    [
      "evidence",
      table(
        spans,
        "e1,event-a,,atlas,0,20",
        "e2,event-b,,atlas,30,50",
        "e3,event-b,,atlas,60,70",
        "e4,event-c,,book,0,20",
        "e5,event-d,,book,90,99",
        "e6,event-d,date,atlas,0,20",
      ),
    ],
  ]);
  const now = new Map([
    ["events", table("id,name", "event-a,Battle", "event-raid,Raid", "event-other,Other")],
    ["plans", table("id,name", "plan-c,Landing")],
    [
      "evidence",
      table(
        spans,
        "e1,event-a,,atlas,0,20",
        "e2,event-raid,,atlas,30,50",
        "e3,event-raid,,atlas,60,70",
        "e4,event-other,,atlas,30,50",
        "e5,plan-c,,book,0,20",
      ),
    ],
  ]);

  it("are followed to the record that rests on the most of the same words, be it a plan now", () => {
    expect(retiredIds(old, now)).toEqual({
      replaced: [
        ["event-b", "event-raid"],
        ["event-c", "plan-c"],
      ],
      gone: ["event-d"],
    });
  });
});
