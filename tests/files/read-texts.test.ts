import { rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readRawText, textFolders } from "../../pipeline/files/read-texts.ts";
import { corpusOf, putText } from "../support/corpus.ts";

let raw: string;
beforeEach(() => {
  raw = corpusOf([{ id: "koton", text: "= Koton =\n\nThe siege began on 11 August 1945.\n" }]);
});
afterEach(() => rmSync(dirname(raw), { recursive: true, force: true }));

describe("readRawText", () => {
  it("reads a text as it lies, byte-order mark and CR LF included", () => {
    const text = "\uFEFF= Koton =\r\nIt fell.\r\n";
    putText(raw, { id: "bom", text });
    expect(readRawText(raw, "bom").text).toBe(text);
  });

  it.each<[string, () => void, RegExp, RegExp]>([
    [
      "a missing source.json",
      () => rmSync(join(raw, "texts/koton/source.json")),
      /koton\/source\.json: source\.json is missing/,
      /npm run add-text/,
    ],
    [
      "a missing text",
      () => rmSync(join(raw, "texts/koton/text.txt")),
      /koton\/text\.txt: the text is missing/,
      /put the raw text there/,
    ],
    [
      "a declaration that is no JSON",
      () => writeFileSync(join(raw, "texts/koton/source.json"), "{"),
      /source\.json: is no JSON/,
      /correct the JSON/,
    ],
    [
      "an unknown kind",
      () => putText(raw, { id: "koton", text: "x", declaration: { kind: "novel" } }),
      /source\.json: kind: .*encyclopedia, news.*met "novel"/,
      /schemas\//,
    ],
    [
      "an unknown column",
      () => putText(raw, { id: "koton", text: "x", declaration: { colour: "red" } }),
      /colour: must NOT have additional properties/,
      /schemas\//,
    ],
    [
      "an id that is not the folder's",
      () => putText(raw, { id: "koton", text: "x", declaration: { id: "other" } }),
      /declares the id other, but lies in the folder koton/,
      /no two texts share an id/,
    ],
    [
      "a text that was changed",
      () => writeFileSync(join(raw, "texts/koton/text.txt"), "changed"),
      /its SHA-256 is [0-9a-f]{64}, but source\.json declares/,
      /put "sha256": "[0-9a-f]{64}" into source\.json/,
    ],
    [
      "an empty text",
      () => putText(raw, { id: "koton", text: " \n" }),
      /text\.txt: the text is empty/,
      /remove the folder/,
    ],
    [
      "NUL bytes",
      () => putText(raw, { id: "koton", text: "one\ntwo\0" }),
      /text\.txt:2: holds a NUL byte/,
      /binary file or UTF-16/,
    ],
    [
      "bytes that are no UTF-8",
      () => putText(raw, { id: "koton", text: Buffer.from([0x61, 0x0a, 0x62, 0xe9, 0x20]) }),
      /text\.txt:2: is not UTF-8 \(byte 3\)/,
      /iconv/,
    ],
  ])("names file, place and mend for %s", (_, breakIt, met, mend) => {
    breakIt();
    expect(() => readRawText(raw, "koton")).toThrow(met);
    expect(() => readRawText(raw, "koton")).toThrow(mend);
  });
});

describe("textFolders", () => {
  it("lists the folders of texts by name", () => {
    putText(raw, { id: "anbetsu", text: "x" });
    expect(textFolders(raw)).toEqual(["anbetsu", "koton"]);
  });

  it("says so when there is no corpus, or an empty one", () => {
    expect(() => textFolders(join(raw, "nowhere"))).toThrow(/no such folder/);
    rmSync(join(raw, "texts/koton"), { recursive: true });
    expect(() => textFolders(raw)).toThrow(/holds no text/);
  });
});
