import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spanOf } from "../../pipeline/text/passage.ts";
import { readText } from "../../pipeline/text/read-text.ts";

const codePoints = (text: string, start: number, end: number) => [...text].slice(start, end).join("");

const wikiPage = `= Siege of Koton =

Infobox
- Conflict: Siege of Koton
- Casualties1: 12 killed

The siege began on 11 August. It ended soon.

==Order of battle==
===Soviet Union===
- 16th Army
  - 56th Rifle Corps
  - *79th Rifle Division
==See also==
- Battle of Shumshu
`;

const flattenedPage = `Some Wiki
Battle of Koton
File:Koton.jpg
Border_stone_1907.jpg
Tanks on the road, 1945.
Result Soviet victory
Commanders and leaders
Empire of Japan Kobayashi
97,000 men

The Battle of Koton was fought on the border in August 1945, and it lasted for more than a week before a ceasefire.

Background

The border ran along the 50th parallel.

This page uses Creative Commons Licensed content from Wikipedia (view authors).
`;

describe("readText", () => {
  it("reads headings at any depth, infobox lines, nested bullets and sentences", () => {
    const { title, passages } = readText(wikiPage, "continuous");
    expect(title).toBe("Siege of Koton");
    expect(passages.map(({ kind, text, label, depth }) => [kind, text, label, depth])).toEqual([
      ["title", "= Siege of Koton =", null, 0],
      ["infobox", "- Conflict: Siege of Koton", "Conflict", 0],
      ["infobox", "- Casualties1: 12 killed", "Casualties1", 0],
      ["paragraph", "The siege began on 11 August.", null, 0],
      ["paragraph", "It ended soon.", null, 0],
      ["heading", "==Order of battle==", null, 0],
      ["heading", "===Soviet Union===", null, 0],
      ["bullet", "- 16th Army", null, 0],
      ["bullet", "- 56th Rifle Corps", null, 1],
      ["bullet", "- *79th Rifle Division", null, 2],
    ]);
    const division = passages.at(-1);
    expect(division?.headings.map((heading) => heading.text)).toEqual([
      "Siege of Koton",
      "Order of battle",
      "Soviet Union",
    ]);
    expect(passages[division?.parent ?? -1]?.text).toBe("- 56th Rifle Corps");
  });

  it("sets the infobox's own name and the lists of literature aside", () => {
    const { setAside } = readText(wikiPage, "continuous");
    expect(setAside.map(({ start, end, reason }) => [codePoints(wikiPage, start, end), reason])).toEqual([
      ["Infobox", "page_furniture"],
      ["==See also==", "see_also"],
      ["- Battle of Shumshu", "see_also"],
    ]);
  });

  it("reads a page that was flattened to plain lines", () => {
    const { title, passages, setAside } = readText(flattenedPage, "continuous");
    expect(title).toBe("Battle of Koton");
    expect(passages.map(({ kind, label, text }) => [kind, label, text.slice(0, 24)])).toEqual([
      ["title", null, "Battle of Koton"],
      ["caption", null, "Tanks on the road, 1945."],
      ["infobox", "Result", "Result Soviet victory"],
      ["infobox", "Commanders and leaders", "Commanders and leaders"],
      ["infobox", "Commanders and leaders", "Empire of Japan Kobayash"],
      ["infobox", "Commanders and leaders", "97,000 men"],
      ["paragraph", null, "The Battle of Koton was "],
      ["heading", null, "Background"],
      ["paragraph", null, "The border ran along the"],
    ]);
    expect(setAside.map(({ reason }) => reason)).toEqual([
      "page_furniture",
      "page_furniture",
      "page_furniture",
      "page_furniture",
    ]);
  });

  it("sets menus, bylines, torn ends and headlines of other stories aside in a shuffled text", () => {
    const text = [
      "The Soviet landing on the island began at dawn. Please turn on JavaScript and use it.",
      "Sebastien Roblin. The island fell to Soviet troops. urges gas rationing ahead of the cutoff.",
      "In a first, India elects tribal woman to be president, China fines Didi for breaking laws, Watching Japan reckon with a shooting.",
      "Soviet troops held the island.",
    ].join("\n");
    const { passages, setAside } = readText(text, "shuffled");
    expect(passages.map((passage) => passage.text)).toEqual([
      "The Soviet landing on the island began at dawn.",
      "The island fell to Soviet troops.",
      "Soviet troops held the island.",
    ]);
    expect(setAside.map(({ reason }) => reason)).toEqual([
      "page_furniture",
      "page_furniture",
      "fragment",
      "unrelated_headline",
    ]);
    expect(passages.every((passage) => !passage.continues)).toBe(true);
  });

  it("keeps positions past a byte-order mark, CR LF and characters outside the BMP", () => {
    const text = "\uFEFF= Tōro 𠮷 =\r\n\r\nThe 𠮷 fell. It burned.\r\n";
    for (const passage of readText(text, "continuous").passages) {
      const { start, end } = spanOf("x", passage, 0, passage.text.length);
      expect(codePoints(text, start, end)).toBe(passage.text);
    }
  });

  it("gives every passage of any text the characters at its position, in order and without overlap (200 texts)", () => {
    const scrap = fc.constantFrom(
      "==",
      "- ",
      "  - *",
      "\n",
      "\r\n",
      "\n\n",
      ". ",
      "The ",
      "a.m. ",
      "𠮷",
      "é",
      "e\u0301",
      "“",
      "\u200B",
      "Moeka",
      "12 ",
      "\uFEFF",
    );
    fc.assert(
      fc.property(
        fc.array(scrap, { maxLength: 60 }),
        fc.constantFrom("continuous" as const, "shuffled" as const),
        (scraps, discourse) => {
          const text = scraps.join("");
          const { passages, setAside } = readText(text, discourse);
          const stretches = [
            ...passages.map((p) => ({ start: p.start, end: p.start + [...p.text].length })),
            ...setAside,
          ];
          stretches.sort((a, b) => a.start - b.start);
          for (const [index, { end }] of stretches.entries()) {
            expect(end).toBeLessThanOrEqual(stretches[index + 1]?.start ?? [...text].length);
          }
          for (const passage of passages) {
            const { start, end } = spanOf("x", passage, 0, passage.text.length);
            expect(codePoints(text, start, end)).toBe(passage.text);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it("changes no key of other passages when a paragraph is inserted", () => {
    const before = readText(wikiPage, "continuous").passages;
    const after = readText(
      wikiPage.replace("==Order", "A new paragraph stands here.\n\n==Order"),
      "continuous",
    ).passages;
    const keys = new Set(after.map((passage) => passage.key));
    expect(after.length).toBe(before.length + 1);
    expect(before.every((passage) => keys.has(passage.key))).toBe(true);
  });
});
