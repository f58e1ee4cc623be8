import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  extractionFingerprint,
  extractionParts,
  fingerprintOf,
  releaseFingerprint,
} from "../../pipeline/files/fingerprint.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fingerprint-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a fingerprint", () => {
  it.each<[string, (code: string) => void]>([
    ["a byte of a file", (code) => writeFileSync(join(code, "rule.ts"), "b")],
    ["the name of a file", (code) => renameSync(join(code, "rule.ts"), join(code, "rules.ts"))],
    ["a file that is added", (code) => writeFileSync(join(code, "new.ts"), "")],
    ["a file that is gone", (code) => rmSync(join(code, "rule.ts"))],
    [
      "a byte that moves from one file to the next",
      (code) => {
        writeFileSync(join(code, "rule.ts"), "");
        writeFileSync(join(code, "scan.ts"), "ac");
      },
    ],
  ])("changes with %s, and is the same again when that is undone", (_, change) => {
    const code = join(folder, "code");
    const restore = () => {
      rmSync(code, { recursive: true, force: true });
      mkdirSync(code);
      writeFileSync(join(code, "rule.ts"), "a");
      writeFileSync(join(code, "scan.ts"), "c");
    };
    restore();
    const before = fingerprintOf([code]);
    change(code);
    expect(fingerprintOf([code])).not.toBe(before);
    restore();
    expect(fingerprintOf([code])).toBe(before);
  });
});

describe("the fingerprint of extraction", () => {
  it("takes in every file of the program that a worker is made of", () => {
    const { metafile } = buildSync({
      entryPoints: ["pipeline/extract-worker.ts"],
      bundle: true,
      platform: "node",
      write: false,
      metafile: true,
    });
    const own = Object.keys(metafile.inputs).filter((path) => !path.includes("node_modules"));
    expect(own.length).toBeGreaterThan(100);
    for (const path of own)
      expect(
        extractionParts.some((part) => path === part || path.startsWith(`${part}/`)),
        path,
      ).toBe(true);
  });

  it("changes with the authority tables alone of what lies in raw/", () => {
    const raw = join(folder, "raw");
    cpSync("raw/authority", join(raw, "authority"), { recursive: true });
    const before = extractionFingerprint(raw);
    mkdirSync(join(raw, "texts"));
    writeFileSync(join(raw, "release.json"), "{}");
    expect(extractionFingerprint(raw)).toBe(before);
    const table = join(raw, "authority", "units.csv");
    writeFileSync(table, `${readFileSync(table, "utf8")} `);
    expect(extractionFingerprint(raw)).not.toBe(before);
  });
});

describe("the fingerprint of a release", () => {
  it("changes with every file of the corpus", () => {
    cpSync("raw", join(folder, "raw"), { recursive: true });
    const before = releaseFingerprint(join(folder, "raw"), join(folder, "dist"));
    for (const file of ["release.json", "curation/decisions.csv", "texts/border-conflicts/source.json"]) {
      const path = join(folder, "raw", file);
      const content = readFileSync(path);
      writeFileSync(path, Buffer.concat([content, Buffer.from("\n")]));
      expect(releaseFingerprint(join(folder, "raw"), join(folder, "dist")), file).not.toBe(before);
      writeFileSync(path, content);
    }
    expect(releaseFingerprint(join(folder, "raw"), join(folder, "dist"))).toBe(before);
  });
});

it("git ignores what the cache keeps", () => {
  expect(readFileSync(".gitignore", "utf8").split("\n")).toContain(".cache/");
});
