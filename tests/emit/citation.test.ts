import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { citationFile, citationText } from "../../pipeline/emit/descriptors/citation.ts";
import { readReleaseMetadata } from "../../pipeline/files/read-release-metadata.ts";
import { metadata } from "../support/release.ts";

it("CITATION.cff at the root is the one that a release carries", () => {
  const stale = "CITATION.cff is stale; run: npx tsx scripts/citation.ts";
  expect(readFileSync("CITATION.cff", "utf8"), stale).toBe(citationFile(readReleaseMetadata("raw")));
});

it("a title with quotation marks and colons stays one YAML scalar", () => {
  expect(citationFile({ ...metadata, title: 'Events: "who" and what' })).toContain(
    'title: "Events: \\"who\\" and what"',
  );
});

it("names makers, title, version and licence", () => {
  expect(citationText(metadata)).toBe("Makers of tests (2001): *Test release*. Data set, version 1.2.3. CC-BY-SA-4.0.");
});
