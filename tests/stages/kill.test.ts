import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { compareFolders } from "../../pipeline/files/compare.ts";
import { numbersFrom } from "../../scripts/bench/variation.ts";
import { runBuild } from "../support/build.ts";
import { corpusOf, putText } from "../support/corpus.ts";

// A hundred moments take minutes, outside of CI only on request: KILLS=100 npx vitest run tests/stages/kill.test.ts
const kills = Number(process.env["KILLS"] ?? (process.env["CI"] === undefined ? 8 : 100));
const texts = [
  "= Koton =\n\nKoton fell on 16 August 1945.\n",
  "= Koton =\n\nKoton fell on 17 August 1945; 40 men died.\n",
];

let raw: string;
let home: string;
const releases: string[] = [];
let buildMs = 0;
beforeAll(() => {
  raw = corpusOf([{ id: "koton", text: "" }]);
  home = mkdtempSync(join(tmpdir(), "kill-"));
  for (const [index, text] of texts.entries()) {
    putText(raw, { id: "koton", text });
    releases.push(join(home, `whole-${index}`));
    const began = performance.now();
    expect(runBuild(["--raw", raw, "--out", join(home, `whole-${index}`)], {}, home)).toMatchObject({ status: 0 });
    buildMs = performance.now() - began;
  }
}, 120_000);
afterAll(() => {
  rmSync(dirname(raw), { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
});

it(
  `leaves one whole release, the old or the new, when it is killed at any of ${kills} moments, and the next build succeeds`,
  async () => {
    const random = numbersFrom(1945);
    const out = join(home, "dist");
    const run = [resolve("node_modules/tsx/dist/cli.mjs"), resolve("pipeline/run.ts"), "--raw", raw, "--out", out];
    for (let kill = 0; kill < kills; kill++) {
      putText(raw, { id: "koton", text: texts[kill % 2] ?? "" });
      const child = spawn(process.execPath, ["--import", "tsx", ...run.slice(1)], {
        cwd: resolve("."),
        stdio: "ignore",
      });
      const ended = new Promise((done) => child.on("close", done));
      await Promise.race([ended, setTimeout(random() * buildMs)]);
      child.kill("SIGKILL");
      await ended;
      const left = existsSync(out) ? out : join(home, ".dist.old");
      if (existsSync(left))
        expect(
          releases.some((release) => compareFolders(release, left).length === 0),
          `kill ${kill}`,
        ).toBe(true);
    }
    expect(runBuild(["--raw", raw, "--out", out], {}, home)).toMatchObject({ status: 0 });
    expect(compareFolders(releases[(kills - 1) % 2] ?? "", out)).toEqual([]);
    expect(existsSync(join(home, ".dist.new"))).toBe(false);
    expect(readFileSync(join(out, "SHA256SUMS"), "utf8")).not.toBe("");
  },
  60_000 + kills * 10_000,
);
