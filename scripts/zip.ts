/**
 * tsx scripts/zip.ts [RELEASE] [--out DIR]
 *
 * Packs a release (default dist) as NAME-VERSION.zip, and writes its SHA-256 beside it. The same files give the same bytes,
 * whatever the clock, the time zone, the rights or the order of the files in their folder.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Zippable, zipSync } from "fflate";
import { sha256 } from "../pipeline/records/hash.ts";
import { InputError } from "../pipeline/records/input-error.ts";
import { exitCodeOf } from "./support/command.ts";

const usage = `usage: npm run zip -- [RELEASE] [--out DIR]

Packs the release in RELEASE (default dist) into DIR (default the present folder) as NAME-VERSION.zip and NAME-VERSION.zip.sha256.
`;

/** ZIP keeps local time without its zone; a local time given by its parts is the same everywhere. */
const noon = new Date(1980, 0, 1, 12);
const readableFile = 0o100644 << 16;
const unix = 3;

/** Paths of all files of a folder, with slashes, in the order of code units. */
function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return files.map((file) => file.slice(join(folder, "/").length).replaceAll("\\", "/")).sort();
}

/** @throws InputError when a file is missing, differs from its checksum or has none. */
function checkSums(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const mend = "build the release anew with: npm run build";
  const lines = new TextDecoder().decode(files.get("SHA256SUMS")).trimEnd().split("\n");
  const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  for (const [path, sum] of sums) {
    const content = files.get(path);
    if (content === undefined || sha256(content) !== sum)
      throw new InputError(join(folder, path), "is not what SHA256SUMS says", mend);
  }
  const stray = [...files.keys()].find((path) => path !== "SHA256SUMS" && !sums.has(path));
  if (stray !== undefined) throw new InputError(join(folder, stray), "is no file of the release", mend);
}

/**
 * The release as an archive, all its files under one folder NAME-VERSION.
 * @throws InputError when the folder holds no release, or not the whole of one
 */
export function packed(folder: string): { readonly name: string; readonly bytes: Uint8Array } {
  if (!existsSync(join(folder, "SHA256SUMS")))
    throw new InputError(folder, "holds no release", "build it with: npm run build, or name another folder");
  const files = new Map(filesOf(folder).map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));
  checkSums(folder, files);
  const told = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")) as { name: string; version: string };
  const name = `${told.name}-${told.version}`;
  const entries: Zippable = {};
  for (const [path, content] of files)
    entries[`${name}/${path}`] = [content, { level: 6, mtime: noon, os: unix, attrs: readableFile }];
  return { name, bytes: zipSync(entries) };
}

process.exitCode = exitCodeOf(usage, { out: { type: "string", default: "." } }, ({ values: { out }, positionals }) => {
  const { name, bytes } = packed(positionals[0] ?? "dist");
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${name}.zip`), bytes);
  writeFileSync(join(out, `${name}.zip.sha256`), `${sha256(bytes)}  ${name}.zip\n`);
  process.stdout.write(`${join(out, `${name}.zip`)}  ${bytes.length} bytes\n`);
});
