import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAuthority } from "../../pipeline/files/read-authority.ts";
import { lexiconOf } from "../../pipeline/gazetteer/lexicon.ts";
import type { Extent } from "../../pipeline/grammar/mention.ts";
import type { Source } from "../../pipeline/records/types.ts";
import { extract } from "../../pipeline/stages/2-extract.ts";
import { extractionOf, recordOf } from "../../pipeline/stages/corpus-record.ts";
import { readText } from "../../pipeline/text/read-text.ts";
import { adversarialTexts } from "../../scripts/bench/adversarial.ts";
import { madeDeclaration } from "../../scripts/support/made-declaration.ts";

const lexicon = lexiconOf(readAuthority("raw"));
const source: Source = {
  ...madeDeclaration({ id: "fuzz", title: "Fuzz", sha256: "0".repeat(64) }),
  file: "raw/texts/fuzz/text.txt",
  bytes: 1,
  characters: 1,
  sentences: 1,
};
// More of the same on request: FUZZ=50 npx vitest run tests/stages/fuzz.test.ts
const times = Number(process.env["FUZZ"] ?? 1);
type Discourse = "continuous" | "shuffled";

/** Extracts a text and holds everything found in it against its characters. */
function extractTruly(text: string, discourse: Discourse): void {
  const document = readText(text, discourse);
  const points = [...text];
  let end = 0;
  for (const passage of document.passages) {
    const length = [...passage.text].length;
    expect(points.slice(passage.start, passage.start + length).join("")).toBe(passage.text);
    expect(passage.start).toBeGreaterThanOrEqual(end);
    end = passage.start + length;
  }
  const extraction = extract({ source, text, document }, lexicon);
  for (const { passage, names, dates, quantities, parties } of extraction.passages)
    for (const each of [...names, ...dates, ...quantities, ...parties]) expectWithin(passage.text, each);
  const textOf = (index: number) => extraction.passages[index]?.passage.text ?? "";
  extraction.properEvents.forEach((events, index) => {
    for (const event of events) expectWithin(textOf(index), event);
  });
  for (const { passage, trigger, clause, places, parties } of extraction.tellings) {
    expectWithin(textOf(passage), trigger);
    expectWithin(textOf(passage), clause);
    for (const { at } of [...places, ...parties]) expectWithin(textOf(at.passage), at);
  }
  for (const { passage, number, clause } of extraction.figures) {
    expectWithin(textOf(passage), number);
    expectWithin(textOf(passage), clause);
  }
  expect(recordOf(extractionOf(recordOf(extraction))).length).toBe(recordOf(extraction).length);
}

function expectWithin(text: string, { start, end }: Extent): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeLessThanOrEqual(text.length);
  expect(text.slice(start, end).trim()).not.toBe("");
}

const lines = ["border-conflicts", "border-wars-wiki", "invasion-of-south-sakhalin", "kuril-islands-scrape"]
  .flatMap((id) => readFileSync(`raw/texts/${id}/text.txt`, "utf8").split("\n"))
  .filter((line) => line.trim() !== "");
const words = lines.flatMap((line) => line.split(/(?<=\s)/)).map((word) => word.replace("\0", ""));
const marks =
  "\u200B \u200E \u202E \uFEFF \u00A0 “ ” « » ( ) [ ] — – ... .. == * # | \r\n \t 🇯🇵 𠮷 e\u0301 ' ’s \" ; : ½ ٣ Ⅻ".split(
    " ",
  );
const members = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf", "Constructor", "ToString"];

const discourse = fc.constantFrom<Discourse>("continuous", "shuffled");
const shuffledLines = fc.array(fc.constantFrom(...lines), { maxLength: 6 }).map((some) => some.join("\n"));
const truncated = fc
  .tuple(fc.constantFrom(...lines), fc.nat(400), fc.nat(400))
  .map(([line, from, length]) => [...line].slice(from % line.length, (from % line.length) + length).join(""));
const salad = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...words) }, fc.constantFrom(...marks, ...members)), {
    maxLength: 60,
  })
  .map((some) => some.join(""));
const characters = fc.string({ unit: "grapheme", maxLength: 80 });

describe("whatever a text holds, what is found in it stands in it:", () => {
  it.each([
    ["lines in any order", 60, shuffledLines],
    ["lines cut anywhere", 150, truncated],
    ["words and marks in any order", 250, salad],
    ["any characters", 150, characters],
  ] as const)(
    `%s (%i${times === 1 ? "" : ` × ${times}`} texts)`,
    (_, numRuns, texts) => {
      fc.assert(fc.property(texts, discourse, extractTruly), { numRuns: numRuns * times, seed: 1939 + times });
    },
    60_000 * times,
  );

  it.each(Object.entries(adversarialTexts))(
    "%s",
    (_, make) => {
      for (const each of ["continuous", "shuffled"] as const) extractTruly(make(5_000), each);
    },
    30_000,
  );
});

describe("a text of ten megabytes", () => {
  it.each(["one word", "digits alone", "spaces on one line", "combining marks"])(
    "of %s on one line is read",
    (name) => {
      const text = adversarialTexts[name]?.(10_000_000) ?? "";
      const { passages } = readText(text, "continuous");
      for (const passage of passages) expect(passage.text.length).toBeLessThanOrEqual(4000);
    },
    60_000,
  );
});
