import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { annotatedTexts, readDocuments } from "../../scripts/evaluation/documents.ts";
import { goldFilesIn, readGold } from "../../scripts/evaluation/gold.ts";

const gold = readGold(goldFilesIn("tests/gold"));
const documents = readDocuments("tests/gold/documents.json");
const annotated = annotatedTexts(documents, "raw/texts", gold);

describe("the gold", () => {
  it("quotes the characters at its positions", () => {
    for (const { doc, start, end, text } of [...gold.mentions, ...gold.claims]) {
      expect(annotated.texts.get(doc)?.slice({ start, end })).toBe(text);
    }
  });

  it("covers the first part of the invasion article and both border texts whole", () => {
    expect(annotated.covers("000", 18727)).toBe(true);
    expect(annotated.covers("000", 18728)).toBe(false);
    expect(annotated.covers("003", 18000)).toBe(true);
    expect(annotated.covers("001", 0)).toBe(false);
  });

  it("is stopped by a text that is not there", () => {
    const empty = mkdtempSync(join(tmpdir(), "texts-"));
    expect(() => annotatedTexts(documents, empty, gold)).toThrow(/holds no text of the annotated document 000/);
  });

  it("names file and line of what is no JSON", () => {
    const file = join(mkdtempSync(join(tmpdir(), "gold-")), "900.jsonl");
    writeFileSync(file, '{"type_of": "range"}\n\n{"type_of": \n');
    expect(() => readGold([file])).toThrow(`${file}:3`);
    expect(() => readGold([`${file}.gone`])).toThrow(/no such gold file/);
  });
});
