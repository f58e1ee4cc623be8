import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { releaseInFolder } from "../support/release-in-folder.ts";

const fixture = join(import.meta.dirname, "fixture");
const sources = [{ id: "toro-incident", sha256: "199fa311d7e74cdb2c7971bc266419ada3e95e329dc3964263e8990f1c03131c" }];
const date = { kind: "date", source: "toro-incident" };
const release = releaseInFolder({
  sources,
  mentions: [
    { ...date, start: 41, end: 50, text: "12 August", value: "1945-08-13" },
    { ...date, start: 139, end: 144, text: "1950s", value: "195X" },
    { ...date, start: 56, end: 61, text: "1,300", value: "1300" },
  ],
});

const run = (...args: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "scripts/evaluate.ts", "--release", release, ...args], {
    encoding: "utf8",
  });
const scored = ["--texts", join(fixture, "texts"), "--gold", join(fixture, "gold", "901.jsonl")];

describe("npm run evaluate", () => {
  it("lists misses, extras and wrong values in their sentences", () => {
    const { stdout, status } = run(...scored, "--misses", "date");
    expect(status).toBe(0);
    expect(stdout.split("\n").slice(0, 6)).toEqual([
      "miss   date  toro-incident:2:77  early 1946",
      "       Talks began at Otomari in [early 1946], and no treaty was signed.",
      "extra  date  toro-incident:2:39  1,300",
      "       The landing at Toro on 12 August cost [1,300] dead.",
      "value  date  toro-incident:2:24  12 August: expected 1945-08-12, published 1945-08-13",
      "       The landing at Toro on [12 August] cost 1,300 dead.",
    ]);
  });

  it("prints nothing but JSON when asked to", () => {
    const { stdout } = run(...scored, "--json");
    expect(JSON.parse(stdout)).toMatchObject({ date: { strict: { pred: 3, gold: 3, p: 0.667, r: 0.667 } } });
  });

  it.each([
    [["--misses", "dates"], "no kind “dates”"],
    [["stray"], "“stray” belongs to no option"],
    [["--write"], "--write takes no other option"],
  ])("refuses %j", (args, message) => {
    const { stderr, status } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
