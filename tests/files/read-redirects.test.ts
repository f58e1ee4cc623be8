import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readRedirects } from "../../pipeline/files/read-redirects.ts";
import { readTables } from "../../scripts/diff/release-tables.ts";

function rawWith(...lines: string[]): string {
  const raw = mkdtempSync(join(tmpdir(), "redirects-"));
  writeFileSync(join(raw, "id_redirects.csv"), ["old_id,new_id,reason", ...lines, ""].join("\n"));
  return raw;
}

describe("raw/id_redirects.csv", () => {
  it("is read as old id, new id and reason", () => {
    expect(readRedirects(rawWith("place-mauka,place-maoka,spelled otherwise"))).toEqual([
      { id: "place-mauka", replaced_by: "place-maoka", reason: "spelled otherwise" },
    ]);
  });

  it("is not needed", () => {
    expect(readRedirects(mkdtempSync(join(tmpdir(), "redirects-")))).toEqual([]);
  });

  it.each([
    [["place-mauka,place-maoka,"], /id_redirects\.csv:2.*empty cell/s],
    [["a,b,once", "a,c,twice"], /id_redirects\.csv:3.*stands in line 2 already/s],
    [["a,b"], /id_redirects\.csv:2.*2 cells/s],
  ])("is refused with its line: %j", (lines, message) => {
    expect(() => readRedirects(rawWith(...lines))).toThrow(message);
  });

  it("leads, in the release that is committed, from every old id to a record", () => {
    const published = readTables("dist").get("id_redirects")?.rows;
    expect([...(published?.keys() ?? [])].sort()).toEqual(
      readRedirects("raw")
        .map(({ id }) => id)
        .sort(),
    );
  });
});
