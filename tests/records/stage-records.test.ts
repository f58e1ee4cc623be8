import { describe, expect, it } from "vitest";
import { sha256 } from "../../pipeline/records/hash.ts";
import { passOn, UnsoundRecord } from "../../pipeline/records/stage-records.ts";
import { read } from "../../pipeline/stages/1-read.ts";
import { madeDeclaration } from "../../scripts/support/made-declaration.ts";

const text = "= Koton =\n\nThe siege began on 11 August 1945.\n";
const record = read({
  declaration: madeDeclaration({ id: "koton", title: "Koton", sha256: sha256(text) }),
  file: "raw/texts/koton/text.txt",
  text,
  bytes: text.length,
});

describe("passOn", () => {
  it("lets a record of its schema pass, untouched", () => {
    expect(passOn("read-text", record)).toBe(record);
  });

  it.each([
    ["a missing column", { ...record, text: undefined }, /read-text: text: must have required property/],
    ["an unknown column", { ...record, colour: "red" }, /colour: must NOT have additional properties/],
    ["a wrong type deep inside", { ...record, document: { ...record.document, title: 7 } }, /document\/title/],
    [
      "a source that breaks the sources table",
      { ...record, source: { ...record.source, kind: "novel" } },
      /source\/kind: .*encyclopedia/,
    ],
  ])("stops %s at the boundary", (_, broken, message) => {
    expect(() => passOn("read-text", JSON.parse(JSON.stringify(broken)))).toThrow(UnsoundRecord);
    expect(() => passOn("read-text", JSON.parse(JSON.stringify(broken)))).toThrow(message);
  });
});
