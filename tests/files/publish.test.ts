import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Staging } from "../../pipeline/files/publish.ts";
import { numbersFrom } from "../../scripts/bench/variation.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "publish-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const publish = (target: string, files: Record<string, string>) => {
  const staging = new Staging(target);
  for (const [path, text] of Object.entries(files)) staging.write(path, [text]);
  staging.swap();
  staging.close();
};

describe("Staging", () => {
  it("replaces the whole old release by the whole new one", () => {
    const target = join(folder, "dist");
    publish(target, { "a.csv": "old", "gone.csv": "old" });
    publish(target, { "a.csv": "new", "csv/b.csv": "new" });
    expect(readdirSync(target).sort()).toEqual(["a.csv", "csv"]);
    expect(readFileSync(join(target, "a.csv"), "utf8")).toBe("new");
    expect(readdirSync(folder)).toEqual(["dist"]);
  });

  it("changes nothing before the swap, and leaves nothing behind when discarded", () => {
    const target = join(folder, "dist");
    publish(target, { "a.csv": "old" });
    const staging = new Staging(target);
    staging.write("a.csv", ["half"]);
    expect(readFileSync(join(target, "a.csv"), "utf8")).toBe("old");
    staging.discard();
    staging.close();
    expect(readdirSync(folder)).toEqual(["dist"]);
  });

  it("writes text and bytes in the order in which they come", () => {
    const staging = new Staging(join(folder, "dist"));
    const written = staging.write("mixed.bin", ["Tō", Uint8Array.of(0, 255), "ro", Uint8Array.of(10)]);
    expect([...readFileSync(join(staging.folder, "mixed.bin"))]).toEqual([0x54, 0xc5, 0x8d, 0, 255, 0x72, 0x6f, 10]);
    expect(written.bytes).toBe(8);
    staging.discard();
    staging.close();
  });

  it("holds no more of a file than the piece that is being written", () => {
    const staging = new Staging(join(folder, "dist"));
    const piece = "0123456789abcdef".repeat(1 << 13); // 128 kB
    const pieces = 400;
    const sizes: number[] = [];
    const written = staging.write(
      "long.txt",
      (function* () {
        for (let index = 0; index < pieces; index++) {
          yield piece;
          sizes.push(statSync(join(staging.folder, "long.txt")).size);
        }
      })(),
    );
    expect(sizes).toEqual(Array.from({ length: pieces }, (_, index) => (index + 1) * piece.length));
    expect(written.bytes).toBe(pieces * piece.length);
    staging.discard();
    staging.close();
  });

  it("tells size and SHA-256 of what it wrote", () => {
    const staging = new Staging(join(folder, "dist"));
    const written = staging.write("a.txt", ["ab", "c"]);
    staging.discard();
    staging.close();
    // SHA-256 of "abc", FIPS 180-4 example
    expect(written).toEqual({
      path: "a.txt",
      bytes: 3,
      sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    });
  });

  it("puts the old release back after a death between the two renames", () => {
    const target = join(folder, "dist");
    publish(target, { "a.csv": "old" });
    renameSync(target, join(folder, ".dist.old"));
    mkdirSync(join(folder, ".dist.new"));
    writeFileSync(join(folder, ".dist.new", "a.csv"), "ne");
    const next = new Staging(target);
    expect(readFileSync(join(target, "a.csv"), "utf8")).toBe("old");
    next.discard();
    next.close();
    expect(readdirSync(folder)).toEqual(["dist"]);
  });

  it("refuses a second build of the same release, and takes over the lock of a dead one", async () => {
    const target = join(folder, "dist");
    const sleeper = spawn("sleep", ["60"]);
    writeFileSync(join(folder, ".dist.lock"), String(sleeper.pid));
    expect(() => new Staging(target)).toThrow(/another build is writing this release/);
    const ended = new Promise((resolve) => sleeper.once("exit", resolve));
    sleeper.kill("SIGKILL");
    await ended;
    const staging = new Staging(target);
    staging.discard();
    staging.close();
    expect(existsSync(join(folder, ".dist.lock"))).toBe(false);
  });

  it("is the whole old or the whole new release when killed at any of 100 random moments", () => {
    const random = numbersFrom(1945);
    const target = join(folder, "dist");
    const files = (text: string) =>
      Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`f${index}.csv`, text]));
    publish(target, files("release 0"));
    const script = join(folder, "writer.mjs");
    const { outputFiles } = buildSync({
      stdin: {
        contents: `import { Staging } from "./pipeline/files/publish.ts";
          for (let n = 1; n <= Number(process.argv[2]); n++) { const s = new Staging(${JSON.stringify(target)});
            for (let i = 0; i < 30; i++) s.write(\`f\${i}.csv\`, [\`release \${process.pid}-\${n}\`]); s.swap(); s.close(); }`,
        resolveDir: process.cwd(),
      },
      ...{ bundle: true, platform: "node", format: "esm", write: false },
    });
    writeFileSync(script, outputFiles?.[0]?.text ?? "");
    const began = performance.now();
    spawnSync(process.execPath, [script, "1"]);
    const oneRelease = performance.now() - began; // start-up included
    let releases = 0;
    let last = "";
    for (let kill = 0; kill < 100; kill++) {
      const timeout = Math.round((0.4 + random() * 1.2) * oneRelease);
      spawnSync(process.execPath, [script, "1000"], { stdio: "ignore", timeout, killSignal: "SIGKILL" });
      const next = new Staging(target);
      next.discard();
      next.close();
      const texts = new Set(readdirSync(target).map((name) => readFileSync(join(target, name), "utf8")));
      expect(readdirSync(target).length).toBe(30);
      expect(texts.size).toBe(1);
      const [text = ""] = texts;
      if (text !== last) releases++;
      last = text;
    }
    expect(releases, "kills that came after a new release").toBeGreaterThan(10);
  }, 120_000);
});
