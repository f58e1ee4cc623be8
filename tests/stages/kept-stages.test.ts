import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareFolders } from "../../pipeline/files/compare.ts";
import { runBuild } from "../support/build.ts";
import { corpusOf } from "../support/corpus.ts";

let raw: string;
let work: string;
beforeAll(() => {
  raw = corpusOf([
    {
      id: "koton",
      text: "= Battle of Koton =\n\nOn 11 August 1945 Soviet troops attacked Koton. 40 Japanese soldiers were killed north of Koton.\n",
    },
    { id: "maoka", text: "= Landing at Maoka =\n\nOn 20 August 1945 Soviet troops landed at Maoka.\n" },
  ]);
  work = mkdtempSync(join(tmpdir(), "stages-"));
  expect(runBuild(["--raw", raw, "--out", join(work, "whole"), "--keep-stages"], {}, work)).toMatchObject({
    status: 0,
  });
}, 120_000);
afterAll(() => {
  rmSync(dirname(raw), { recursive: true });
  rmSync(work, { recursive: true });
});

describe("--keep-stages and --only", () => {
  it("keeps what each stage hands on, in the order of the stages", () => {
    expect(readdirSync(join(work, ".stages")).sort()).toEqual([
      "1-read.jsonl",
      "2-extract.jsonl",
      "3-resolve.jsonl",
      "4-assemble.jsonl",
      "5-geocode.jsonl",
      "6-check.jsonl",
    ]);
  });

  it("gives the same release when every stage is run alone on the records of the one before it", () => {
    const out = join(work, "alone");
    for (const stage of ["read", "extract", "resolve", "assemble", "geocode", "check", "emit"]) {
      expect(runBuild(["--raw", raw, "--out", out, "--only", stage], {}, work)).toMatchObject({ status: 0 });
    }
    expect(compareFolders(join(work, "whole"), out)).toEqual([]);
  }, 120_000);

  it("says how to make the records that a stage needs and that are not there", () => {
    const empty = mkdtempSync(join(tmpdir(), "no-stages-"));
    const { status, stderr } = runBuild(["--raw", raw, "--out", join(empty, "dist"), "--only", "resolve"], {}, empty);
    expect(status).toBe(1);
    expect(stderr).toMatch(/1-read\.jsonl: the records of the stage read are not there\n {2}mend: .*--keep-stages/);
    rmSync(empty, { recursive: true });
  }, 60_000);

  it("names the stages when there is none of the name given", () => {
    expect(runBuild(["--only", "nonsense"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("read, extract, resolve"),
    });
  });
});
