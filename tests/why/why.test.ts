import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../pipeline/records/hash.ts";
import type { TableName } from "../../pipeline/records/tables.ts";
import { Explainer } from "../../scripts/why/explain.ts";
import { nearest } from "../../scripts/why/near.ts";
import { explanationLines } from "../../scripts/why/print.ts";
import { releaseInFolder } from "../support/release-in-folder.ts";

const text = "Toro 𠮷\n\nAt dawn 𠮷 men landed at Toro. They lost 1,300 men, said Moscow. Tokyo counted 900.\n";
const root = mkdtempSync(join(tmpdir(), "why-"));
mkdirSync(join(root, "raw", "texts", "toro"), { recursive: true });
mkdirSync(join(root, "raw", "authority"), { recursive: true });
writeFileSync(join(root, "raw", "texts", "toro", "text.txt"), text);
writeFileSync(
  join(root, "raw", "authority", "places.csv"),
  'id,name,lat,lon,source\nplace-ada,"Ada",1,2,A map\nplace-toro,Toro,49.10,142.1,Chart 12\n',
);
writeFileSync(join(root, "raw", "authority", "place-names.csv"), "place,name,source\nplace-toro,Тоё,Chart 13\n");

/** Evidence for the `nth` time that the text has the quote. */
function evidence(id: string, record: string, field: string | null, quote: string, rule: string, nth = 0) {
  const points = [...text];
  const starts = points.flatMap((_, at) => (points.slice(at, at + [...quote].length).join("") === quote ? [at] : []));
  const start = starts[nth] ?? Number.NaN;
  const end = start + [...quote].length;
  const prefix = points.slice(Math.max(0, start - 4), start).join("");
  const suffix = points.slice(end, end + 4).join("");
  return { id, record, field, source: "toro", start, end, quote, prefix, suffix, rule };
}

const source = {
  id: "toro",
  title: "A test",
  file: "raw/texts/toro/text.txt",
  discourse: "continuous",
  sha256: sha256(text),
};
const tables = {
  sources: [source],
  places: [
    { id: "place-toro", name: "Toro", lat: 49.1, lon: 142.1, evidence: ["evidence-1"] },
    { id: "place-near-toro", name: "near Toro", lat: 49.2, method: "near Toro", anchor: "place-toro", evidence: [] },
  ],
  place_names: [{ id: "placename-1", place: "place-toro", name: "Тоё", source: "Chart 13" }],
  events: [
    {
      id: "event-toro-landing",
      name: "Toro landing",
      type: "landing",
      places: ["place-toro"],
      evidence: ["evidence-2"],
    },
  ],
  claims: [
    { id: "claim-1300", measure: "killed", text: "1,300", event: "event-toro-landing", evidence: ["evidence-4"] },
    { id: "claim-900", measure: "killed", text: "900", event: "event-gone", evidence: ["evidence-5"] },
  ],
  disagreements: [{ id: "disagreement-1", question: "How many?", claims: ["claim-1300", "claim-900"], evidence: [] }],
  mentions: [
    {
      id: "mention-1",
      source: "toro",
      start: 0,
      end: 4,
      text: "Toro",
      kind: "place",
      entity: "place-toro",
      rule: "name/authority",
    },
  ],
  evidence: [
    evidence("evidence-1", "place-toro", null, "Toro", "authority/place-toro", 1),
    evidence("evidence-2", "event-toro-landing", null, "𠮷 men landed at Toro", "event/verb-land"),
    evidence("evidence-3", "event-toro-landing", "type", "landed", "event/verb-land"),
    evidence("evidence-4", "claim-1300", null, "They lost 1,300 men, said Moscow.", "figure/lost"),
    evidence("evidence-5", "claim-900", null, "Tokyo counted 900.", "figure/counted"),
  ],
};
const release = releaseInFolder(tables);

function why(table: TableName, id: string, column: string | null, from = root): string[] {
  const explainer = new Explainer(release, from);
  const found = explainer.index.findIn(table, id);
  if (found === null) throw new Error(`no ${id} in ${table}`);
  return [...explanationLines(explainer.explain(found, column))];
}

describe("why", () => {
  it("leads from a cell to its words in their sentence, with line and column in code points", () => {
    expect(why("events", "event-toro-landing", "type")).toEqual([
      "events  event-toro-landing  “Toro landing”",
      "",
      "type: landing",
      "  toro:3:15  A test",
      "      At dawn 𠮷 men [landed] at Toro.",
      "      made by  event/verb-land",
    ]);
  });

  it("shows the words around the quote where the raw text is not there", () => {
    const elsewhere = mkdtempSync(join(tmpdir(), "why-"));
    expect(why("events", "event-toro-landing", "type", elsewhere).slice(3, 5)).toEqual([
      "  toro, characters 22–28  A test",
      "      …men [landed] at…",
    ]);
  });

  it("does not trust a raw text that is not the one the release was made from", () => {
    const changed = mkdtempSync(join(tmpdir(), "why-"));
    mkdirSync(join(changed, "raw", "texts", "toro"), { recursive: true });
    writeFileSync(join(changed, "raw", "texts", "toro", "text.txt"), `A new line\n${text}`);
    expect(why("events", "event-toro-landing", "type", changed)[3]).toBe("  toro, characters 22–28  A test");
  });

  it("names the authority row that holds a value, with its line and its source", () => {
    expect(why("places", "place-toro", "lat").slice(2)).toEqual([
      "lat: 49.1",
      "  made by  authority/place-toro (raw/authority/places.csv:3) — Chart 12",
    ]);
    expect(why("place_names", "placename-1", "name").slice(2)).toEqual([
      "name: Тоё",
      "  made by  authority/place-toro (raw/authority/place-names.csv:2) — Chart 13",
    ]);
  });

  it("tells how a coordinate was calculated", () => {
    expect(why("places", "place-near-toro", "lat").at(-1)).toBe("  made by  calculated: near Toro");
  });

  it("follows the figures of a disagreement to the sentences of both sides", () => {
    const lines = why("disagreements", "disagreement-1", "claims").join("\n");
    expect(lines).toContain("→ claims  claim-1300");
    expect(lines).toContain("toro:3:31  A test\n          [They lost 1,300 men, said Moscow.]");
    expect(lines).toContain("→ claims  claim-900");
    expect(lines).toContain("toro:3:65  A test\n          [Tokyo counted 900.]");
  });

  it("follows a reference one step, and says when it leads nowhere", () => {
    expect(why("mentions", "mention-1", "entity").join("\n")).toContain("→ places  place-toro  “Toro”");
    expect(why("claims", "claim-900", "event").at(-1)).toBe("  → event-gone  (no such record in this release)");
  });

  it("takes a mention for its own evidence", () => {
    expect(why("mentions", "mention-1", null).slice(2, 5)).toEqual([
      "The record rests on:",
      "  toro:1:1  A test",
      "      [Toro] 𠮷",
    ]);
  });

  it("falls back on the record as a whole, and says so", () => {
    expect(why("claims", "claim-1300", "measure").slice(2, 7)).toEqual([
      "measure: killed",
      "  no evidence names this column alone",
      "",
      "The record rests on:",
      "  toro:3:31  A test",
    ]);
    expect(why("events", "event-toro-landing", "date").slice(2, 4)).toEqual([
      "date: (empty)",
      "  nothing supports a value; the cell is empty",
    ]);
  });
});

describe("nearest", () => {
  const ids = ["place-maoka", "place-maoka-port", "event-1945-08-20-maoka-landing", "unit-88th-division"];

  it("puts ids that hold all of what was asked first", () => {
    expect(nearest("Maoka", ids)).toEqual(["place-maoka", "place-maoka-port", "event-1945-08-20-maoka-landing"]);
  });

  it("forgives a slip", () => {
    expect(nearest("place-moaka", ids)[0]).toBe("place-maoka");
  });

  it("suggests nothing for what is like nothing", () => {
    expect(nearest("xyzzy", ids)).toEqual([]);
  });
});

describe("npm run why", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", "scripts/why.ts", ...args, "--release", release, "--root", root], {
      encoding: "utf8",
    });

  it("exits with 1 and suggests ids when there is no such record", () => {
    const { status, stderr } = run("event-toro-landings");
    expect(status).toBe(1);
    expect(stderr).toBe("No record has the id event-toro-landings.\nnear it:\n  event-toro-landing\n");
  });

  it("names the columns when there is no such column", () => {
    const { status, stderr } = run("places:place-toro:latitude");
    expect(status).toBe(1);
    expect(stderr).toContain("The table places has no column latitude; it has id, name, kind, lat");
  });

  it("prints JSON", () => {
    const { status, stdout } = run("claims:claim-1300:event", "--json");
    expect(status).toBe(0);
    const explanation: unknown = JSON.parse(stdout);
    expect(explanation).toMatchObject({
      table: "claims",
      id: "claim-1300",
      column: "event",
      attestations: [{ source: "toro", line: 3, column: 31, start: 38, end: 71, maker: { rule: "figure/lost" } }],
      cells: [{ value: "event-toro-landing", references: [{ table: "events", name: "Toro landing" }] }],
    });
  });
});
