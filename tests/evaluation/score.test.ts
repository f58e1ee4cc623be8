import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { annotatedTexts, readDocuments } from "../../scripts/evaluation/documents.ts";
import { goldFilesIn, readGold } from "../../scripts/evaluation/gold.ts";
import { evaluate } from "../../scripts/evaluation/score.ts";
import { trialOf } from "../../scripts/evaluation/trial.ts";
import { ReleaseFolder } from "../../scripts/support/release-folder.ts";
import { releaseInFolder, type TestTables } from "../support/release-in-folder.ts";

const fixture = join(import.meta.dirname, "fixture");
const releases = join(fixture, "releases");
const gold = readGold(goldFilesIn(join(fixture, "gold")));
const annotated = annotatedTexts(readDocuments(join(fixture, "gold", "documents.json")), join(fixture, "texts"), gold);

const read = (name: string): unknown => JSON.parse(readFileSync(join(releases, name), "utf8"));
const evaluated = (tables: TestTables) =>
  evaluate(trialOf(new ReleaseFolder(releaseInFolder(tables)), gold, annotated));

const cases = readdirSync(releases)
  .filter((name) => name.endsWith(".expected.json"))
  .map((name) => name.replace(".expected.json", ""));

describe("evaluate", () => {
  it.each(cases)("gives the numbers of the reference scorer: %s", (name) => {
    expect(evaluated(read(`${name}.json`) as TestTables).scores).toEqual(read(`${name}.expected.json`));
  });

  it("has the cases to compare with", () => {
    expect(cases).toHaveLength(13);
  });

  it("lists every required record as a miss of an empty release, and nothing else", () => {
    const { findings } = evaluated(read("nothing.json") as TestTables);
    const required = [...gold.mentions, ...gold.claims, ...gold.events, ...gold.disagreements].filter(
      (annotation) => !annotation.unsure && !annotation.marginal && !annotation.in_noise,
    );
    expect(findings.every((finding) => finding.verdict === "miss")).toBe(true);
    expect(findings).toHaveLength(required.length);
  });

  it("lists nothing for a release that says what the gold says", () => {
    expect(evaluated(read("perfect.json") as TestTables).findings).toEqual([]);
  });

  it("tells a wrong value from a missing date", () => {
    const { findings } = evaluated({
      sources: (read("perfect.json") as TestTables).sources ?? [],
      mentions: [{ source: "toro-incident", start: 41, end: 50, text: "12 August", kind: "date", value: "1945-08-13" }],
    });
    const dates = findings.filter(({ kind, doc }) => kind === "date" && doc === "901");
    expect(dates.map(({ verdict, what }) => [verdict, what])).toEqual([
      ["miss", "early 1946"],
      ["miss", "1950s"],
      ["value", "12 August: expected 1945-08-12, published 1945-08-13"],
    ]);
  });
});
