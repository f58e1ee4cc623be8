import { createHash } from "node:crypto";
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { sha256 } from "../records/hash.ts";
import { releaseFingerprint } from "./fingerprint.ts";

/** What a note says of a release: what it was made from, its SHA256SUMS, and how its files looked to the file system when it was written. */
interface Note {
  readonly inputs: string | null;
  readonly sums: string;
  readonly look: string;
}

/**
 * What the last build of a release folder was made from, kept outside it. Lets a build that would change nothing end at once.
 * A note that is missing, damaged or about other bytes only means that the build is done. Files that the file system has
 * seen no change of are taken to hold what was written; of others every byte is read again.
 */
export class LastBuild {
  readonly #out: string;
  readonly #note: string;
  readonly #inputs: string | null;

  /** Takes the fingerprint of everything that goes into a build, so make it before the build begins. */
  constructor(cacheFolder: string, rawDir: string, out: string) {
    this.#out = out;
    this.#note = join(cacheFolder, `${sha256(resolve(out)).slice(0, 32)}.json`);
    this.#inputs = orNull(() => releaseFingerprint(rawDir, out));
  }

  /** Whether the folder holds what was built last, and was built from what is there now. */
  isCurrent(): boolean {
    const noted = orNull(() => JSON.parse(readFileSync(this.#note, "utf8")) as Note);
    if (this.#inputs === null || noted?.inputs !== this.#inputs) return false;
    return orNull(() => this.#isWhole(noted)) ?? false;
  }

  /** Notes that the folder was built from what was there when this object was made. */
  remember(): void {
    orNull(() => {
      const note: Note = { inputs: this.#inputs, sums: sha256(sumsOf(this.#out)), look: lookOf(this.#out) };
      mkdirSync(join(this.#note, ".."), { recursive: true });
      writeFileSync(`${this.#note}.${process.pid}.tmp`, JSON.stringify(note));
      renameSync(`${this.#note}.${process.pid}.tmp`, this.#note);
    });
  }

  #isWhole({ sums, look }: Note): boolean {
    const listed = sumsOf(this.#out);
    if (sha256(listed) !== sums) return false;
    return lookOf(this.#out) === look || hasListed(this.#out, listed);
  }
}

function sumsOf(folder: string): string {
  return readFileSync(join(folder, "SHA256SUMS"), "utf8");
}

/** Paths of the files under a folder, in the order of their code units. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return entries.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length)).sort();
}

/** Names, sizes, numbers and times of the files of a folder: whoever writes to one of them changes the last of these. */
function lookOf(folder: string): string {
  const looks = filesIn(folder).map((path) => {
    const { size, ino, mtimeNs, ctimeNs } = statSync(join(folder, path), { bigint: true });
    return `${path} ${size} ${ino} ${mtimeNs} ${ctimeNs}`;
  });
  return sha256(looks.join("\n"));
}

/** Whether a folder holds every file that a list of SHA-256 sums names, with that sum, and none besides. */
function hasListed(folder: string, sums: string): boolean {
  const listed = new Map(sums.split("\n").map((line) => [line.slice(66), line.slice(0, 64)]));
  listed.delete("");
  const others = filesIn(folder).filter((path) => path !== "SHA256SUMS");
  return others.length === listed.size && others.every((path) => listed.get(path) === sha256OfFile(join(folder, path)));
}

const atOnce = 1 << 20; // bytes

/** SHA-256 of a file, however long it is. */
function sha256OfFile(path: string): string {
  const hash = createHash("sha256");
  const buffer = Buffer.allocUnsafe(atOnce);
  const file = openSync(path, "r");
  try {
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer))
      hash.update(buffer.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest("hex");
}

function orNull<Value>(make: () => Value): Value | null {
  try {
    return make();
  } catch {
    return null; // whatever cannot be read or written is left for the build to complain of
  }
}
