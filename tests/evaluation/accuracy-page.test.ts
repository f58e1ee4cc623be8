import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { accuracyFile, accuracyPage } from "../../scripts/evaluation/accuracy-page.ts";

describe.runIf(existsSync("dist/csv"))("docs/accuracy.md", () => {
  it("tells the accuracy of the release in dist/", () => {
    const committed = existsSync(accuracyFile) ? readFileSync(accuracyFile, "utf8") : "";
    expect(committed, `${accuracyFile} is stale; run: npm run evaluate -- --write`).toBe(accuracyPage("."));
  }, 60_000);
});
