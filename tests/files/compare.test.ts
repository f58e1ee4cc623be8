import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { compareFolders } from "../../pipeline/files/compare.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "compare-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function differences(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) {
  for (const [name, files] of Object.entries({ before, after })) {
    mkdirSync(join(folder, name), { recursive: true });
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, name, path), text);
  }
  return compareFolders(join(folder, "before"), join(folder, "after"));
}

const long = "0123456789\n".repeat(300_000); // more than three pieces

it.each<[string, string, string, number | null]>([
  ["the same", "a\nb\n", "a\nb\n", null],
  ["empty both", "", "", null],
  ["different in the second line", "a\nb\n", "a\nc\n", 2],
  ["longer by a line", "a\n", "a\nb\n", 2],
  ["shorter by an end of line", "a\n", "a", 1],
  ["long and the same", long, long, null],
  ["long and different at the end", `${long}a`, `${long}b`, 300_001],
  ["long and different in the middle", long, `${long.slice(0, 2_200_000)}x${long.slice(2_200_001)}`, 200_001],
])("tells the first line of files that are %s", (_, before, after, line) => {
  expect(differences({ "a.txt": before }, { "a.txt": after })).toEqual(
    line === null ? [] : [{ path: "a.txt", kind: "changed", line }],
  );
});

it("tells files that are there on one side only", () => {
  expect(differences({ "a.txt": "" }, { "b.txt": "" })).toEqual([
    { path: "a.txt", kind: "removed", line: null },
    { path: "b.txt", kind: "added", line: null },
  ]);
});
