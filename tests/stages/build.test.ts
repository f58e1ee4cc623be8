import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareFolders } from "../../pipeline/files/compare.ts";
import { runBuild, tableOf } from "../support/build.ts";
import { corpusOf, putText } from "../support/corpus.ts";

/** A text that the tests bring: places, dates and units that the authority tables know, a place outside the BMP, and a name nobody knows. */
const fifthText = `= Raid on Shikuka =

The raid on Shikuka began on 3 July 1944. The 125th Infantry Regiment under Colonel Ishihara withdrew to Toyohara.

== Aftermath 𠮷 ==
On 5 July, 40 soldiers were killed near Maoka.
`;

let raw: string;
let out: string;
beforeAll(() => {
  raw = corpusOf([{ id: "raid-on-shikuka", text: fifthText }]);
  out = join(dirname(raw), "dist");
  expect(runBuild(["--raw", raw, "--out", out])).toMatchObject({ status: 0 });
}, 120_000);
afterAll(() => rmSync(dirname(raw), { recursive: true, force: true }));

describe("a text dropped into raw/texts", () => {
  it("is read into rows whose quotes are its characters", () => {
    const points = [...fifthText];
    const mentions = tableOf(out, "mentions");
    const evidence = tableOf(out, "evidence");
    for (const { start, end, text } of mentions) expect(points.slice(Number(start), Number(end)).join("")).toBe(text);
    for (const { start, end, quote, start_byte, end_byte } of evidence) {
      expect(points.slice(Number(start), Number(end)).join("")).toBe(quote);
      expect(Buffer.from(fifthText).subarray(Number(start_byte), Number(end_byte)).toString("utf8")).toBe(quote);
    }
    const said = mentions.map(({ kind, text, value }) => `${kind} ${text} ${value}`.trim());
    expect(said).toEqual(
      expect.arrayContaining([
        "place Shikuka",
        "place Toyohara",
        "place Maoka",
        "date 3 July 1944 1944-07-03",
        "date 5 July 1944-07-05",
        "unit 125th Infantry Regiment",
        "person Ishihara",
        "quantity 40 40",
      ]),
    );
  });

  it("is put on the map", () => {
    const places = new Map(tableOf(out, "places").map((place) => [place["id"], place]));
    const maoka = places.get("place-maoka");
    // Kholmsk, from an atlas: 47°03′N 142°03′E
    expect(Number(maoka?.["lat"])).toBeCloseTo(47.05, 1);
    expect(Number(maoka?.["lon"])).toBeCloseTo(142.05, 1);
  });
});

describe("the build", () => {
  it("gives the same bytes in another folder, time zone, language and with another umask", () => {
    const elsewhere = mkdtempSync(join(tmpdir(), "elsewhere-"));
    const env = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
    const old = process.umask(0o077);
    try {
      expect(runBuild(["--raw", raw, "--out", join(elsewhere, "release")], env, elsewhere)).toMatchObject({
        status: 0,
      });
    } finally {
      process.umask(old);
    }
    expect(compareFolders(out, join(elsewhere, "release"))).toEqual([]);
    rmSync(elsewhere, { recursive: true });
  }, 120_000);

  it("--check finds nothing to complain of in a fresh release, and names the file and line that was changed", () => {
    expect(runBuild(["--raw", raw, "--out", out, "--check"])).toMatchObject({ status: 0 });
    const file = join(out, "csv", "places.csv");
    const before = readFileSync(file, "utf8");
    writeFileSync(file, before.replace("Maoka", "Moaka"));
    appendFileSync(join(out, "extra.txt"), "x");
    const { status, stdout } = runBuild(["--raw", raw, "--out", out, "--check"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/changed: csv\/places\.csv, first at line \d+/);
    expect(stdout).toMatch(/removed: extra\.txt/);
    expect(stdout).toMatch(/npm run build/);
    expect(readFileSync(file, "utf8")).toContain("Moaka");
    writeFileSync(file, before);
    rmSync(join(out, "extra.txt"));
  }, 120_000);

  it("changes no id of a record that an inserted paragraph does not touch", () => {
    const other = join(dirname(raw), "with-paragraph");
    putText(raw, {
      id: "raid-on-shikuka",
      text: fifthText.replace("== Aftermath", "A quiet year followed in Hokkaido.\n\n== Aftermath"),
    });
    expect(runBuild(["--raw", raw, "--out", other])).toMatchObject({ status: 0 });
    putText(raw, { id: "raid-on-shikuka", text: fifthText });
    for (const table of ["mentions", "places", "events", "units", "people", "claims", "evidence"]) {
      const after = new Set(tableOf(other, table).map(({ id }) => id));
      for (const { id } of tableOf(out, table)) expect(after.has(id), `${table}: ${id}`).toBe(true);
    }
  }, 120_000);

  it.each<[string, () => string, RegExp]>([
    [
      "a text that does not match its SHA-256",
      () => {
        const broken = corpusOf([{ id: "koton", text: "x", declaration: { sha256: "0".repeat(64) } }]);
        return broken;
      },
      /text\.txt: its SHA-256 is .*\n {2}mend: /,
    ],
    [
      "a decision that fits no record any more",
      () => {
        const broken = corpusOf([{ id: "koton", text: "Koton fell on 16 August 1945.\n" }]);
        appendFileSync(
          join(broken, "curation", "decisions.csv"),
          'events,koton,"Koton rose",,reject,,,"did not happen",2026-01-01\n',
        );
        return broken;
      },
      /decisions\.csv:\d+: no record of events is told by “Koton rose” any more\n {2}mend: /,
    ],
  ])(
    "leaves the release as it was, and exits with 1, for %s",
    (_, broken, message) => {
      const faulty = broken();
      const before = readFileSync(join(out, "SHA256SUMS"), "utf8");
      const { status, stderr } = runBuild(["--raw", faulty, "--out", out]);
      expect(status).toBe(1);
      expect(stderr).toMatch(message);
      expect(readFileSync(join(out, "SHA256SUMS"), "utf8")).toBe(before);
      expect(existsSync(join(dirname(out), ".dist.new"))).toBe(false);
      rmSync(dirname(faulty), { recursive: true });
    },
    120_000,
  );

  it("tells how it is used, and exits with 2 when it is used wrongly", () => {
    expect(runBuild(["--help"])).toMatchObject({ status: 0, stdout: expect.stringContaining("--raw DIR") });
    expect(runBuild(["--colour"])).toMatchObject({ status: 2, stderr: expect.stringContaining("--colour") });
  }, 60_000);
});
