import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../pipeline/records/hash.ts";
import { codePointsBefore } from "../../pipeline/text/passage.ts";
import { readText } from "../../pipeline/text/read-text.ts";
import type { PublishedRow, ReleaseFolder } from "../support/release-folder.ts";
import { SourceText, type Stretch } from "../support/source-text.ts";

/** A raw text as the release was made from it. */
interface RawText {
  readonly text: SourceText;
  readonly passages: readonly Stretch[];
}

/** Sentences and lines of the raw texts, as far as the texts are there and are still those the release was made from. */
export class RawSentences {
  readonly #sources: ReadonlyMap<string, PublishedRow>;
  readonly #texts = new Map<string, RawText | null>();

  /** @param root folder that the paths in the sources table start from */
  constructor(
    release: ReleaseFolder,
    readonly root: string,
  ) {
    this.#sources = new Map(release.rows("sources").map((row) => [row["id"] ?? "", row]));
  }

  titleOf(source: string): string {
    return this.#sources.get(source)?.["title"] || source;
  }

  /** Line and column of a position, from 1; null where the text is not there. */
  placeOf(source: string, start: number): { line: number; column: number } | null {
    return this.#rawText(source)?.text.lineColumn(start) ?? null;
  }

  /** What stands before and after a stretch in its sentence, heading or line; null where the text is not there. */
  around(source: string, { start, end }: Stretch): { before: string; after: string } | null {
    const raw = this.#rawText(source);
    if (raw === null) return null;
    const whole =
      raw.passages.find((each) => each.start <= start && start < each.end) ?? raw.text.sentenceAround(start);
    return {
      before: raw.text.slice({ start: whole.start, end: start }),
      after: raw.text.slice({ start: end, end: Math.max(end, whole.end) }),
    };
  }

  #rawText(source: string): RawText | null {
    let raw = this.#texts.get(source);
    if (raw === undefined) {
      const row = this.#sources.get(source);
      raw = row === undefined ? null : readRaw(join(this.root, row["file"] ?? ""), row);
      this.#texts.set(source, raw);
    }
    return raw;
  }
}

function readRaw(file: string, row: PublishedRow): RawText | null {
  if (row["file"] === "" || !existsSync(file)) return null;
  const bytes = readFileSync(file);
  if (sha256(bytes) !== row["sha256"]) return null;
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const { passages } = readText(text, row["discourse"] === "shuffled" ? "shuffled" : "continuous");
  return {
    text: new SourceText(text),
    passages: passages.map((passage) => ({
      start: passage.start,
      end: passage.start + codePointsBefore(passage.text, passage.text.length),
    })),
  };
}
