import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { extractCorpus } from "../../pipeline/extract-corpus.ts";
import { compareFolders } from "../../pipeline/files/compare.ts";
import { readCorpus } from "../../pipeline/files/read-corpus.ts";
import { readRawText } from "../../pipeline/files/read-texts.ts";
import { lexiconOf } from "../../pipeline/gazetteer/lexicon.ts";
import { read } from "../../pipeline/stages/1-read.ts";
import { extract } from "../../pipeline/stages/2-extract.ts";
import { extractionOf, recordOf } from "../../pipeline/stages/corpus-record.ts";
import { runBuild } from "../support/build.ts";
import { corpusOf, putText } from "../support/corpus.ts";

const folders: string[] = [];
const scratch = () => {
  const folder = mkdtempSync(join(tmpdir(), "cache-"));
  folders.push(folder);
  return folder;
};
const corpus = (texts: Readonly<Record<string, string>>) => {
  const raw = corpusOf(Object.entries(texts).map(([id, text]) => ({ id, text })));
  folders.push(dirname(raw));
  return raw;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The extraction of a corpus as records, by text, and how many texts were worked out for it. */
async function records(raw: string, cache: string | null): Promise<{ byText: Record<string, string>; anew: number }> {
  const { texts, anew } = await extractCorpus(readCorpus(raw), { cache, from: [], workers: 1 });
  return {
    byText: Object.fromEntries(texts.map(({ raw: { file }, extraction }) => [file, recordOf(extraction)])),
    anew,
  };
}

const koton = "= Koton =\n\nThe 25th Infantry Regiment lost 40 men near Koton on 16 August 1945.\n";
const maoka = "= Maoka =\n\nOn 20 August 1945 Soviet troops landed at Maoka; 400–600 civilians were killed.\n";

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

describe("the record of a text", () => {
  it("gives back all that was recognised in the texts of the project, tokens included", () => {
    const { folders: names, authority } = readCorpus("raw");
    const lexicon = lexiconOf(authority);
    for (const name of names) {
      const extraction = extract(read(readRawText("raw", name)), lexicon);
      const back = extractionOf(recordOf(extraction));
      expect(back.passages.map(({ tokens }) => tokens)).toEqual(extraction.passages.map(({ tokens }) => tokens));
      const plain = (each: typeof extraction) => ({
        ...each,
        passages: each.passages.map(({ passage, dates, names, quantities, parties }) => ({
          passage,
          dates,
          names,
          quantities,
          parties,
        })),
      });
      expect(plain(back)).toStrictEqual(plain(extraction));
    }
  });
});

const paragraphs = [
  koton,
  maoka,
  "Colonel Kobayashi led the 88th Division.\n",
  "— 1,191 — 🇯🇵\n",
  "== Losses ==\n",
  "…\n",
];
const edit = fc.record({
  id: fc.constantFrom("a", "b", "c"),
  parts: fc.array(fc.constantFrom(...paragraphs), { minLength: 0, maxLength: 4 }),
});

describe("a second extraction", () => {
  it("works out nothing when nothing has changed, and only the text that has", async () => {
    const raw = corpus({ koton, maoka });
    const cache = scratch();
    expect((await records(raw, cache)).anew).toBe(2);
    expect((await records(raw, cache)).anew).toBe(0);
    putText(raw, { id: "koton", text: koton.replace("40 men", "50 men") });
    const { anew, byText } = await records(raw, cache);
    expect(anew).toBe(1);
    expect(byText["raw/texts/koton/text.txt"]).toContain("50 men");
  });

  it("works out one text of a thousand when one has changed, and writes one record", async () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `text-${index}`);
    const raw = corpus(Object.fromEntries(ids.map((id, index) => [id, `Koton fell to ${index + 3} men in 1945.\n`])));
    const cache = scratch();
    const read = async () => (await extractCorpus(readCorpus(raw), { cache, from: [], workers: 1 })).anew;
    expect(await read()).toBe(1000);
    const before = new Map(filesIn(cache).map((path) => [path, statSync(path).mtimeMs]));
    expect(before.size).toBe(1000);
    putText(raw, { id: "text-500", text: "Maoka fell to 40 men in 1945.\n" });
    expect(await read()).toBe(1);
    const added = filesIn(cache).filter((path) => before.get(path) !== statSync(path).mtimeMs);
    expect(added).toHaveLength(1);
    expect(await read()).toBe(0);
  }, 60_000);

  it("works out a text again when only its declaration has changed", async () => {
    const raw = corpus({ koton, maoka });
    const cache = scratch();
    await records(raw, cache);
    putText(raw, { id: "koton", text: koton, declaration: { discourse: "shuffled" } });
    expect((await records(raw, cache)).anew).toBe(1);
  });

  it("works out every text again when a row of the authority tables has changed", async () => {
    const raw = corpus({ koton, maoka });
    const cache = scratch();
    await records(raw, cache);
    const table = join(raw, "authority", "organisations.csv");
    writeFileSync(table, readFileSync(table, "utf8").replace(/\n$/, "\n\n"));
    expect((await records(raw, cache)).anew).toBe(2);
  });

  it.each<[string, (path: string, other: string) => void]>([
    ["cut short", (path) => writeFileSync(path, readFileSync(path).subarray(0, 100))],
    ["empty", (path) => writeFileSync(path, "")],
    ["changed in one letter", (path) => writeFileSync(path, readFileSync(path, "utf8").replace("Koton", "Kotan"))],
    ["that of another text", (path, other) => writeFileSync(path, readFileSync(other))],
    ["gone", (path) => renameSync(path, `${path}.away`)],
    ["no JSON", (path) => writeFileSync(path, "{")],
  ])("does not believe a record that is %s", async (_, damage) => {
    const raw = corpus({ koton, maoka });
    const cache = scratch();
    const before = (await records(raw, cache)).byText;
    const [first = "", second = ""] = filesIn(cache);
    damage(first, second);
    expect((await records(raw, cache)).byText).toEqual(before);
    damage(second, first);
    expect((await records(raw, cache)).byText).toEqual(before);
  });

  it("gives the same when the whole cache is deleted", async () => {
    const raw = corpus({ koton, maoka });
    const cache = scratch();
    const before = await records(raw, cache);
    rmSync(cache, { recursive: true });
    expect(await records(raw, cache)).toEqual(before);
  });

  it("does without a cache that cannot be written", async () => {
    const raw = corpus({ koton });
    const file = join(scratch(), "file");
    writeFileSync(file, "in the way");
    expect((await records(raw, join(file, "cache"))).byText).toEqual((await records(raw, null)).byText);
  });

  it("gives what a full extraction gives after each edit of 12 random series", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
        const raw = corpus({ koton });
        const cache = scratch();
        for (const { id, parts } of edits) {
          if (parts.length === 0) rmSync(join(raw, "texts", id), { recursive: true, force: true });
          else putText(raw, { id, text: parts.join("\n") });
          expect((await records(raw, cache)).byText).toEqual((await records(raw, null)).byText);
        }
      }),
      { numRuns: 12, seed: 1945 },
    );
  }, 60_000);
});

describe("a second build", () => {
  it("ends at once when nothing has changed, and gives the bytes of a full build when something has", () => {
    const raw = corpus({ koton, maoka });
    const [home, out, full] = [scratch(), join(scratch(), "dist"), join(scratch(), "dist")];
    const build = (...args: string[]) => runBuild(["--raw", raw, ...args], {}, home);
    expect(build("--out", out).stdout).toMatch(/texts +2/);
    const written = statSync(join(out, "SHA256SUMS")).mtimeMs;
    expect(build("--out", out)).toMatchObject({ status: 0, stdout: expect.stringMatching(/nothing has changed/) });
    expect(statSync(join(out, "SHA256SUMS")).mtimeMs).toBe(written);

    writeFileSync(join(out, "csv", "places.csv"), "tampered with");
    expect(build("--out", out).stdout).not.toMatch(/nothing has changed/);
    putText(raw, { id: "koton", text: koton.replace("Koton on", "Maoka on") });
    expect(build("--out", out)).toMatchObject({ status: 0 });
    expect(build("--out", full, "--no-cache")).toMatchObject({ status: 0 });
    expect(compareFolders(full, out)).toEqual([]);
    expect(existsSync(join(home, ".cache"))).toBe(true);
  }, 120_000);

  it("gives the bytes of a full build after each edit of 2 random series", async () => {
    const edits = fc.array(edit, { minLength: 2, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(edits, async (series) => {
        const raw = corpus({ koton });
        const [home, out, full] = [scratch(), join(scratch(), "dist"), join(scratch(), "dist")];
        for (const { id, parts } of series) {
          if (parts.length === 0) rmSync(join(raw, "texts", id), { recursive: true, force: true });
          else putText(raw, { id, text: parts.join("\n") });
          expect(runBuild(["--raw", raw, "--out", out], {}, home)).toMatchObject({ status: 0 });
          expect(runBuild(["--raw", raw, "--out", full, "--no-cache"], {}, home)).toMatchObject({ status: 0 });
          expect(compareFolders(full, out)).toEqual([]);
        }
      }),
      { numRuns: 2, seed: 1938 },
    );
  }, 300_000);
});
