import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "../../pipeline/records/hash.ts";
import { madeDeclaration } from "../../scripts/support/made-declaration.ts";

/** What a test says of a text; the rest is filled in. */
export interface TestText {
  readonly id: string;
  readonly text: string | Uint8Array;
  readonly declaration?: Readonly<Record<string, unknown>>;
}

/** A corpus in a new temporary folder: the project's own authority tables and the given texts. Returns its raw folder. */
export function corpusOf(texts: readonly TestText[]): string {
  const raw = join(mkdtempSync(join(tmpdir(), "corpus-")), "raw");
  mkdirSync(join(raw, "texts"), { recursive: true });
  for (const part of ["authority", "curation", "release.json"])
    cpSync(join("raw", part), join(raw, part), { recursive: true });
  for (const text of texts) putText(raw, text);
  return raw;
}

/** Puts a text into a corpus. */
export function putText(raw: string, { id, text, declaration }: TestText): void {
  const folder = join(raw, "texts", id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "text.txt"), text);
  const whole = { ...madeDeclaration({ id, title: `Test text ${id}`, sha256: sha256(text) }), ...declaration };
  writeFileSync(join(folder, "source.json"), JSON.stringify(whole));
}
