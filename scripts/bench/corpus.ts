import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../pipeline/records/hash.ts";
import { madeDeclaration } from "../support/made-declaration.ts";
import { type Variation, variationsOf } from "./variation.ts";

/** Length of a text made for measuring, in bytes: that of a middling encyclopedia article. */
export const textBytes = 10_000;

/** Writes a corpus of about `bytes` of text made from the given ones, with the project's own authority tables. Returns the number of texts. */
export function writeCorpus(rawDir: string, originals: readonly string[], bytes: number): number {
  rmSync(rawDir, { recursive: true, force: true });
  mkdirSync(join(rawDir, "texts"), { recursive: true });
  for (const part of ["authority", "release.json"]) cpSync(join("raw", part), join(rawDir, part), { recursive: true });
  let count = 0;
  for (const text of variationsOf(originals, bytes, textBytes)) {
    writeText(rawDir, text);
    count++;
  }
  return count;
}

/** Writes one text of a corpus with its declaration. */
export function writeText(rawDir: string, { id, text }: Variation): void {
  const folder = join(rawDir, "texts", id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "text.txt"), text);
  const declaration = madeDeclaration({ id, title: `Made text ${id}`, sha256: sha256(text) });
  writeFileSync(join(folder, "source.json"), JSON.stringify(declaration));
}
