import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of this program: code, schemas and licences lie under it. */
export const programRoot = fileURLToPath(new URL("../../", import.meta.url));

/** SHA-256 over the names and bytes of the given files and of all files in the given folders. What is not there counts as empty. */
export function fingerprintOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths) {
    for (const file of filesUnder(path)) {
      const bytes = readFileSync(join(path, file));
      hash.update(`${file}\0${bytes.length}\0`).update(bytes);
    }
    hash.update("\0\0");
  }
  return hash.digest("hex");
}

/** Files under a folder, or "" for a file itself, in the order of their code units. */
function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [""];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(join(path, "/").length)).sort();
}

// What a text's extraction depends on besides the text: no part of the program right of grammar takes part in it.
const extractionCode = [
  ...["records", "text", "gazetteer", "grammar", "files"],
  ...["stages/1-read.ts", "stages/2-extract.ts", "stages/corpus-record.ts", "extract-text.ts", "extract-worker.ts"],
].map((part) => join("pipeline", part));

/** Files and folders of the program that an extraction depends on, from its root. */
export const extractionParts: readonly string[] = [...extractionCode, "schemas", "package-lock.json"];

/**
 * Names everything but the text itself that decides what is extracted from it: the code, the schemas, the installed packages,
 * the authority tables, and the version of Unicode that this Node.js knows letters by.
 */
export function extractionFingerprint(rawDir: string): string {
  const program = extractionParts.map((part) => join(programRoot, part));
  const hash = createHash("sha256").update(process.versions.unicode ?? "");
  return hash
    .update(fingerprintOf([...program, join(rawDir, "authority")]))
    .digest("hex")
    .slice(0, 32);
}

// Folders at the top of the program that no byte of a release comes from.
const apart = new Set(["node_modules", "dist", "docs", "scripts", "tests", "raw"]);

/** Names everything that decides the bytes of a release in `out`: the program with all it ships, the corpus, and the version of Node.js. */
export function releaseFingerprint(rawDir: string, out: string): string {
  const own = readdirSync(programRoot).filter((name) => !name.startsWith(".") && !apart.has(name));
  const program = own
    .sort()
    .map((name) => join(programRoot, name))
    .filter((path) => path !== resolve(out));
  const hash = createHash("sha256").update(process.version);
  return hash.update(fingerprintOf([...program, rawDir])).digest("hex");
}
