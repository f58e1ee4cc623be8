import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extractCorpus } from "../../pipeline/extract-corpus.ts";
import { compareFolders } from "../../pipeline/files/compare.ts";
import { readCorpus } from "../../pipeline/files/read-corpus.ts";
import { shardFrom, textsOfShard } from "../../pipeline/files/shards.ts";
import { recordOf } from "../../pipeline/stages/corpus-record.ts";
import { runBuild } from "../support/build.ts";
import { corpusOf } from "../support/corpus.ts";

const ids = Array.from({ length: 24 }, (_, index) => `text-${index}`);
const tsx = resolve("node_modules/tsx/dist/cli.mjs");
const script = resolve("scripts/extract.ts");
const shards = 8;

let raw: string;
let work: string;
beforeAll(() => {
  raw = corpusOf(
    ids.map((id, index) => ({
      id,
      text: `On ${index + 1} August 1945 ${index + 10} men of the 88th Division left Maoka.\n`,
    })),
  );
  work = mkdtempSync(join(tmpdir(), "shards-"));
});
afterAll(() => {
  rmSync(dirname(raw), { recursive: true, force: true });
  rmSync(work, { recursive: true, force: true });
});

async function records(from: readonly string[]): Promise<{ all: string[]; anew: number }> {
  const { texts, anew } = await extractCorpus(readCorpus(raw), { cache: null, from, workers: 1 });
  return { all: texts.map(({ extraction }) => recordOf(extraction)), anew };
}

describe("shares of a corpus", () => {
  it("hold every text once, whatever their number", () => {
    for (const count of [1, 2, 8, 100]) {
      const all = Array.from({ length: count }, (_, index) => textsOfShard(ids, { index: index + 1, count })).flat();
      expect(all.sort()).toEqual([...ids].sort());
    }
  });

  it("do not change when a text is added", () => {
    const shard = { index: 3, count: 8 };
    const before = textsOfShard(ids, shard);
    expect(textsOfShard([...ids, "another"], shard)).toEqual(expect.arrayContaining(before));
  });

  it.each(["0/8", "9/8", "1/0", "a/b", "1", "1/8/2", "-1/8"])("are not called %s", (words) => {
    expect(shardFrom(words)).toBeNull();
  });
});

const parallel = spawnSync("parallel", ["--version"], { encoding: "utf8" });
const hasParallel = parallel.status === 0 && parallel.stdout.includes("GNU");
if (!hasParallel && process.env["CI"] === undefined)
  console.warn("GNU parallel is not installed: one test is left out");

describe("extraction in shares", () => {
  it.runIf(hasParallel || process.env["CI"] !== undefined)(
    "by eight processes, two of them killed and begun again, gives the records of one process",
    async () => {
      const dirs = Array.from({ length: shards }, (_, index) => join(work, `shard-${index + 1}`));
      for (const index of [2, 5]) {
        const args = [tsx, script, "--raw", raw, "--shard", `${index}/${shards}`, "--out", dirs[index - 1] ?? ""];
        const doomed = spawn(process.execPath, args, { stdio: "ignore" });
        await setTimeout(300 * index);
        doomed.kill("SIGKILL");
      }
      const command = `${process.execPath} ${tsx} ${script} --raw ${raw} --shard {}/${shards} --out ${join(work, "shard-{}")}`;
      const numbers = dirs.map((_, index) => String(index + 1));
      const run = spawnSync("parallel", ["--jobs", "2", "--retries", "3", command, ":::", ...numbers], {
        encoding: "utf8",
      });
      expect(run).toMatchObject({ status: 0 });

      const alone = await records([]);
      const merged = await records(dirs);
      expect(merged.anew).toBe(0);
      expect(merged.all).toEqual(alone.all);
      expect((await records([...dirs].reverse())).all).toEqual(alone.all);
      expect(await records([...dirs, ...dirs]).then(({ all }) => all)).toEqual(alone.all);
      const lacking = await records(dirs.slice(1));
      expect(lacking.anew).toBe(textsOfShard(readdirSync(join(raw, "texts")), { index: 1, count: shards }).length);
      expect(lacking.all).toEqual(alone.all);
    },
    120_000,
  );

  it("give the bytes of a build of one process, in any order and with one share missing", () => {
    const dirs = [1, 2, 3].map((index) => join(work, `third-${index}`));
    for (const [index, dir] of dirs.entries()) {
      const args = [tsx, script, "--raw", raw, "--shard", `${index + 1}/3`, "--out", dir];
      expect(spawnSync(process.execPath, args, { encoding: "utf8" })).toMatchObject({ status: 0 });
    }
    const built = (name: string, from: readonly string[]) => {
      const out = join(work, name);
      const args = ["--raw", raw, "--out", out, ...from.flatMap((dir) => ["--from", dir])];
      expect(runBuild(args, {}, mkdtempSync(join(work, "home-")))).toMatchObject({ status: 0 });
      return out;
    };
    const alone = built("alone", []);
    expect(compareFolders(alone, built("merged", [...dirs].reverse()))).toEqual([]);
    expect(compareFolders(alone, built("lacking", dirs.slice(1)))).toEqual([]);
  }, 240_000);

  it("refuses a folder that is missing or was made from other tables", async () => {
    await expect(records([join(work, "nowhere")])).rejects.toThrow(/nowhere: holds no records.*\n {2}mend: /);
    writeFileSync(join(work, "a-file"), "");
    await expect(records([join(work, "a-file")])).rejects.toThrow(/holds no records/);
  });

  it("tells how it is used when it is used wrongly", () => {
    const { status, stderr } = spawnSync(process.execPath, [tsx, script, "--shard", "9/8", "--out", work], {
      encoding: "utf8",
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/--shard takes I\/N/);
  }, 30_000);
});
