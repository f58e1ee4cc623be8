import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareFolders } from "../../pipeline/files/compare.ts";
import { type BuildRun, runBuild } from "../support/build.ts";
import { corpusOf } from "../support/corpus.ts";

const text = "= Koton =\n\nThe 25th Infantry Regiment lost 40 men near Koton on 16 August 1945.\n";

let raw: string;
let home: string;
let whole: string;
beforeAll(() => {
  raw = corpusOf([{ id: "koton", text }]);
  home = mkdtempSync(join(tmpdir(), "race-"));
  whole = join(home, "whole");
  expect(runBuild(["--raw", raw, "--out", whole], {}, home)).toMatchObject({ status: 0 });
}, 120_000);
afterAll(() => {
  rmSync(dirname(raw), { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
});

function start(out: string): Promise<Pick<BuildRun, "status" | "stderr">> {
  const args = [resolve("node_modules/tsx/dist/cli.mjs"), resolve("pipeline/run.ts"), "--raw", raw, "--out", out];
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: home });
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.on("close", (status) => done({ status, stderr }));
  });
}

const isRoot = process.getuid?.() === 0;

/** Mounts a file system of `kB` in memory; null when this process may not. */
function smallDisk(kB: number): string | null {
  const folder = mkdtempSync(join(tmpdir(), "disk-"));
  const [command = "", ...first] = isRoot ? ["mount"] : ["sudo", "-n", "mount"];
  const options = `size=${kB}k,mode=1777`;
  const { status } = spawnSync(command, [...first, "-t", "tmpfs", "-o", options, "tmpfs", folder]);
  return status === 0 ? folder : null;
}

/** Lets nothing be written to a folder, by root neither: as a file system of its own; null when that cannot be had. */
function withReadOnly(use: (folder: string) => void): boolean {
  const folder = isRoot ? smallDisk(400) : mkdtempSync(join(tmpdir(), "read-only-"));
  if (folder === null) return false;
  try {
    mkdirSync(join(folder, "dist"));
    writeFileSync(join(folder, "dist", "kept.txt"), "the release before");
    if (isRoot) execFileSync("mount", ["-o", "remount,ro", folder]);
    else chmodSync(folder, 0o555);
    use(folder);
  } finally {
    if (isRoot) unmount(folder);
    else chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true });
  }
  return true;
}

function unmount(folder: string): void {
  const [command = "", ...first] = isRoot ? ["umount"] : ["sudo", "-n", "umount"];
  execFileSync(command, [...first, folder]);
}

describe("two builds of one release at once", () => {
  it("end with one release and at most one clear refusal, and the next build succeeds", async () => {
    const out = join(home, "contended");
    const ends = await Promise.all([start(out), start(out)]);
    expect(ends.some(({ status }) => status === 0)).toBe(true);
    for (const { status, stderr } of ends)
      if (status !== 0) expect(stderr).toMatch(/^error: .*another build is writing this release\n {2}mend: /);
    expect(compareFolders(whole, out)).toEqual([]);
    expect(runBuild(["--raw", raw, "--out", out, "--no-cache"], {}, home)).toMatchObject({ status: 0 });
    expect(compareFolders(whole, out)).toEqual([]);
  }, 120_000);
});

describe("a build that cannot read or write", () => {
  it("names the text that cannot be read", () => {
    const broken = corpusOf([{ id: "koton", text }]);
    rmSync(join(broken, "texts", "koton", "text.txt"));
    mkdirSync(join(broken, "texts", "koton", "text.txt"));
    const { status, stderr } = runBuild(["--raw", broken, "--out", join(home, "unread")], {}, home);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^error: .*text\.txt.*\n {2}mend: /);
    rmSync(dirname(broken), { recursive: true });
  }, 60_000);

  it.skipIf(isRoot)(
    "names the text that its account may not read",
    () => {
      const broken = corpusOf([{ id: "koton", text }]);
      chmodSync(join(broken, "texts", "koton", "text.txt"), 0o000);
      const { status, stderr } = runBuild(["--raw", broken, "--out", join(home, "unread")], {}, home);
      expect(status).toBe(1);
      expect(stderr).toMatch(/^error: .*text\.txt.*\n {2}mend: /);
      rmSync(dirname(broken), { recursive: true });
    },
    60_000,
  );

  it("leaves a release on a disk that is read-only as it was", () => {
    const tried = withReadOnly((folder) => {
      const out = join(folder, "dist");
      const { status, stderr } = runBuild(["--raw", raw, "--out", out], {}, home);
      expect(status).toBe(1);
      expect(stderr).toMatch(/^error: .*\n {2}mend: make it writable/);
      expect(readdirSync(out)).toEqual(["kept.txt"]);
    });
    if (!tried) expect(process.env["CI"], "a disk can be mounted read-only").toBeUndefined();
  }, 60_000);

  it("names the folder that cannot be written", () => {
    const file = join(home, "a-file");
    writeFileSync(file, "in the way");
    const { status, stderr } = runBuild(["--raw", raw, "--out", join(file, "dist")], {}, home);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^error: .*a-file.*\n {2}mend: /);
    expect(readFileSync(file, "utf8")).toBe("in the way");
  }, 60_000);

  it("leaves the release as it was when the disk is full, and succeeds when it has room", () => {
    const disk = smallDisk(400);
    if (disk === null) {
      expect(process.env["CI"], "a small disk can be mounted").toBeUndefined();
      console.warn("no small disk can be mounted here: the full disk is not tried");
      return;
    }
    try {
      const out = join(disk, "dist");
      mkdirSync(out);
      writeFileSync(join(out, "kept.txt"), "the release before");
      const { status, stderr } = runBuild(["--raw", raw, "--out", out], {}, home);
      expect(status).toBe(1);
      expect(stderr).toMatch(/^error: .*no space left.*\n {2}mend: /i);
      expect(readFileSync(join(out, "kept.txt"), "utf8")).toBe("the release before");
      expect(existsSync(join(disk, ".dist.new"))).toBe(false);
      expect(existsSync(join(disk, ".dist.lock"))).toBe(false);
    } finally {
      unmount(disk);
      rmSync(disk, { recursive: true });
    }
    const roomy = join(home, "roomy");
    expect(runBuild(["--raw", raw, "--out", roomy], {}, home)).toMatchObject({ status: 0 });
    expect(compareFolders(whole, roomy)).toEqual([]);
  }, 120_000);
});
