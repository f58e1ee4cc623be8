import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "../records/hash.ts";
import { InputError } from "../records/input-error.ts";

/** How many states of code and tables keep their records, so that going back and forth between two of them costs nothing. */
const generationsKept = 3;
const generationName = /^[0-9a-f]{32}$/;

/**
 * What was extracted from each text, kept in files: FOLDER/GENERATION/KEY.json. The generation names the code and the authority tables, the
 * key names the text. The first line of a file is a hash of its name and its content; a file that does not match it counts as not there.
 *
 * Files are written aside and renamed, so that processes may share a folder. When nothing can be written, records are held in memory.
 */
export class ExtractionCache {
  readonly folder: string;
  readonly generation: string;
  readonly #others: readonly string[];
  readonly #held = new Map<string, string>();

  /**
   * Writes into `folder`; looks for records there, then in `others`.
   * @throws InputError when one of the others is missing, or holds no records of this generation
   */
  constructor(folder: string, generation: string, others: readonly string[] = []) {
    this.folder = folder;
    this.generation = generation;
    this.#others = others;
    for (const other of others) {
      if (existsSync(join(other, generation))) continue;
      const mend = "extract the shard again with: npm run extract -- --shard i/n --out DIR";
      throw new InputError(other, "holds no records made with this code and these authority tables", mend);
    }
  }

  /**
   * Makes the folder of this generation, so that it is there even when no text falls to it.
   * @throws InputError when it cannot be made
   */
  open(): void {
    try {
      mkdirSync(join(this.folder, this.generation), { recursive: true });
    } catch (error) {
      throw notWritable(this.folder, (error as Error).message);
    }
  }

  /** Whether there is a record, which may yet turn out to be damaged. */
  has(key: string): boolean {
    return this.#held.has(key) || [this.folder, ...this.#others].some((folder) => existsSync(this.#path(folder, key)));
  }

  /** The record kept for a text, or null when there is none that is whole. */
  read(key: string): string | null {
    const held = this.#held.get(key);
    if (held !== undefined) return held;
    for (const folder of [this.folder, ...this.#others]) {
      const record = this.#readFrom(this.#path(folder, key), key);
      if (record !== null) return record;
    }
    return null;
  }

  /** Keeps a record on disk. Returns whether that could be done. */
  write(key: string, record: string): boolean {
    const path = this.#path(this.folder, key);
    const aside = `${path}.${process.pid}-${asideNumber++}.tmp`;
    try {
      mkdirSync(join(this.folder, this.generation, key.slice(0, 2)), { recursive: true });
      writeFileSync(aside, `${this.#seal(key, record)}\n${record}`);
      renameSync(aside, path);
      return true;
    } catch {
      discard(aside);
      return false;
    }
  }

  /** Keeps a record for the life of this object. */
  hold(key: string, record: string): void {
    this.#held.set(key, record);
  }

  /** How many records are held because they could not be written. */
  get held(): number {
    return this.#held.size;
  }

  /** Marks this generation as the newest and removes those before the last three. */
  prune(): void {
    try {
      const now = new Date();
      utimesSync(join(this.folder, this.generation), now, now);
      const names = readdirSync(this.folder).filter((name) => generationName.test(name));
      const generations = names.map((name) => join(this.folder, name));
      const byAge = generations.map((path) => ({ path, used: statSync(path).mtimeMs })).sort((a, b) => b.used - a.used);
      for (const { path } of byAge.slice(generationsKept)) rmSync(path, { recursive: true, force: true });
    } catch {
      // A cache that cannot be tidied is no reason to fail; another process may be tidying it.
    }
  }

  #path(folder: string, key: string): string {
    return join(folder, this.generation, key.slice(0, 2), `${key}.json`);
  }

  #seal(key: string, record: string): string {
    return sha256(`${this.generation}\n${key}\n${record}`);
  }

  #readFrom(path: string, key: string): string | null {
    try {
      const content = readFileSync(path, "utf8");
      const end = content.indexOf("\n");
      const record = content.slice(end + 1);
      return content.slice(0, Math.max(0, end)) === this.#seal(key, record) ? record : null;
    } catch {
      return null;
    }
  }
}

let asideNumber = 0;

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Where nothing could be written there is nothing to remove.
  }
}

/** The error for a folder of records that nothing can be written to. */
export function notWritable(folder: string, why: string): InputError {
  return new InputError(folder, `cannot be written: ${why}`, "make it writable and see that the disk has room");
}

/** Runs with a new folder that is removed afterwards. */
export async function withScratchFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "extractions-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
