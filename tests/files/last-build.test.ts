import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { LastBuild } from "../../pipeline/files/last-build.ts";
import { sha256 } from "../../pipeline/records/hash.ts";

let folder: string;
let out: string;
const last = () => new LastBuild(join(folder, "cache"), join(folder, "raw"), out);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "last-build-"));
  out = join(folder, "dist");
  mkdirSync(join(folder, "raw"));
  mkdirSync(join(out, "csv"), { recursive: true });
  writeFileSync(join(folder, "raw", "text.txt"), "Koton fell.");
  writeFileSync(join(out, "csv", "places.csv"), "id\n");
  writeFileSync(join(out, "SHA256SUMS"), `${sha256("id\n")}  csv/places.csv\n`);
  last().remember();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("knows a release that nobody touched", () => {
  expect(last().isCurrent()).toBe(true);
});

it("reads files anew that the file system calls changed, and knows them by their bytes", () => {
  utimesSync(join(out, "csv", "places.csv"), 1, 1);
  expect(last().isCurrent()).toBe(true);
  cpSync(out, join(folder, "copy"), { recursive: true });
  rmSync(out, { recursive: true });
  cpSync(join(folder, "copy"), out, { recursive: true });
  expect(last().isCurrent()).toBe(true);
});

it.each<[string, () => void]>([
  ["a file of the release has other bytes", () => writeFileSync(join(out, "csv", "places.csv"), "ID\n")],
  ["a file of the release is gone", () => rmSync(join(out, "csv", "places.csv"))],
  ["there is a file more", () => writeFileSync(join(out, "more.txt"), "")],
  ["the sums are gone", () => rmSync(join(out, "SHA256SUMS"))],
  ["the sums are others", () => writeFileSync(join(out, "SHA256SUMS"), `${sha256("")}  csv/places.csv\n`)],
  ["the release is gone", () => rmSync(out, { recursive: true })],
  ["a text has changed", () => writeFileSync(join(folder, "raw", "text.txt"), "Koton held.")],
  ["the note is gone", () => rmSync(join(folder, "cache"), { recursive: true })],
])("builds anew when %s", (_, change) => {
  change();
  expect(last().isCurrent()).toBe(false);
});
