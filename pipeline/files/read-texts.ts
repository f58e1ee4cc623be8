import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../records/hash.ts";
import { InputError } from "../records/input-error.ts";
import { declarationFault } from "../records/tables.ts";
import type { SourceDeclaration } from "../records/types.ts";

/** A raw text as it lies in raw/texts/, decoded but otherwise untouched. */
export interface RawText {
  readonly declaration: SourceDeclaration;
  /** Path from the folder above raw/, with forward slashes. */
  readonly file: string;
  readonly text: string;
  readonly bytes: number;
}

/** Folders of texts under `rawDir`, by name. */
export function textFolders(rawDir: string): string[] {
  const texts = join(rawDir, "texts");
  if (!existsSync(texts))
    throw new InputError(
      texts,
      "no such folder",
      "put each text in a folder of its own under texts/, or name the corpus with --raw DIR",
    );
  const folders = readdirSync(texts, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith("."),
  );
  if (folders.length === 0)
    throw new InputError(
      texts,
      "holds no text",
      "add one with: npm run add-text -- FILE --id ID --title TITLE --licence LICENCE",
    );
  return folders.map((folder) => folder.name).sort();
}

/**
 * Reads one text and its declaration.
 * @throws InputError naming the file and the mend: a missing or faulty source.json, a text that is missing, empty,
 *   not UTF-8, holds NUL bytes, or whose SHA-256 is not the declared one.
 */
export function readRawText(rawDir: string, folder: string): RawText {
  const declaration = readDeclaration(join(rawDir, "texts", folder, "source.json"), folder);
  const path = join(rawDir, "texts", folder, "text.txt");
  if (!existsSync(path))
    throw new InputError(path, "the text is missing", "put the raw text there, as it was obtained");
  const bytes = bytesOf(path);
  const text = decode(path, bytes);
  if (text.trim() === "" || text === "\uFEFF")
    throw new InputError(path, "the text is empty", "put the raw text there, or remove the folder");
  const nul = text.indexOf("\0");
  if (nul >= 0)
    throw new InputError(
      `${path}:${lineAt(text, nul)}`,
      "holds a NUL byte",
      "obtain the text again: this is a binary file or UTF-16",
    );
  const found = sha256(bytes);
  if (found !== declaration.sha256) {
    const mend = `if the text was changed on purpose, put "sha256": "${found}" into source.json; else restore the text`;
    throw new InputError(path, `its SHA-256 is ${found}, but source.json declares ${declaration.sha256}`, mend);
  }
  return { declaration, file: `raw/texts/${folder}/text.txt`, text, bytes: bytes.length };
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const mend = "let it be a file that the account of the build may read";
    throw new InputError(path, `cannot be read: ${(error as Error).message}`, mend);
  }
}

function readDeclaration(path: string, folder: string): SourceDeclaration {
  if (!existsSync(path))
    throw new InputError(
      path,
      "source.json is missing",
      "write it with: npm run add-text -- FILE --id ID --title TITLE --licence LICENCE",
    );
  const content = bytesOf(path).toString("utf8");
  let declaration: unknown;
  try {
    declaration = JSON.parse(content);
  } catch (error) {
    throw new InputError(path, `is no JSON: ${(error as Error).message}`, "correct the JSON");
  }
  const fault = declarationFault(declaration);
  if (fault !== null) throw new InputError(path, fault, "see schemas/input/source-declaration.schema.json");
  const valid = declaration as SourceDeclaration;
  if (valid.id !== folder)
    throw new InputError(
      path,
      `declares the id ${valid.id}, but lies in the folder ${folder}`,
      "folder and id must be the same, so that no two texts share an id",
    );
  return valid;
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const at = firstBadByte(bytes);
    const line = new TextDecoder("latin1").decode(bytes.subarray(0, at)).split("\n").length;
    throw new InputError(
      `${path}:${line}`,
      `is not UTF-8 (byte ${at})`,
      "convert it, for example: iconv -f WINDOWS-1252 -t UTF-8",
    );
  }
}

/** Position of the first byte of the first sequence that is not UTF-8, found by halving. */
function firstBadByte(bytes: Uint8Array): number {
  const decodes = (end: number, stream: boolean) => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end), { stream });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(middle, true)) good = middle;
    else bad = middle;
  }
  while (!decodes(good, false)) good--; // back to where the broken sequence begins, three bytes at most
  return good;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
