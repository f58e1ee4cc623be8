import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { InputError } from "../records/input-error.ts";

/** What was written of one file of a release. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * A release that is being written beside the folder it will replace. Nothing in the published folder changes before `swap`.
 *
 * `swap` needs two renames, as no portable call exchanges two folders: the old release steps aside, the new one takes its place.
 * Should the process die between them, the next command that opens the folder puts the old release back.
 */
export class Staging {
  readonly #target: string;
  readonly #staged: string;
  readonly #old: string;
  readonly #lock: string;

  /** @throws InputError when another build of the same folder is running, or the folder above it cannot be written. */
  constructor(target: string) {
    this.#target = resolve(target);
    const beside = (name: string) => join(dirname(this.#target), `.${basename(this.#target)}.${name}`);
    this.#staged = beside("new");
    this.#old = beside("old");
    this.#lock = beside("lock");
    this.#takeLock();
    try {
      this.#recover();
      rmSync(this.#staged, { recursive: true, force: true });
      mkdirSync(this.#staged, { recursive: true });
    } catch (error) {
      this.close();
      throw new InputError(
        this.#target,
        `cannot be written: ${(error as Error).message}`,
        "make the folder above it writable, or name another place with --out DIR",
      );
    }
  }

  /** Folder that the release is written into until it is swapped in. */
  get folder(): string {
    return this.#staged;
  }

  /** Writes one file of the release from chunks of text or bytes as they come, and returns its size and hash. */
  write(path: string, chunks: Iterable<string | Uint8Array>): WrittenFile {
    const full = join(this.#staged, path);
    mkdirSync(dirname(full), { recursive: true });
    const file = openSync(full, "w", 0o644);
    const hash = createHash("sha256");
    let bytes = 0;
    const flush = (chunk: string | Uint8Array) => {
      const data = typeof chunk === "string" ? Buffer.from(chunk, "utf8") : chunk;
      hash.update(data);
      bytes += data.length;
      for (let at = 0; at < data.length; ) at += writeSync(file, data, at);
    };
    try {
      let pending = "";
      for (const chunk of chunks) {
        if (typeof chunk === "string") pending += chunk;
        if (typeof chunk === "string" && pending.length < 1 << 16) continue;
        flush(pending);
        pending = "";
        if (typeof chunk !== "string") flush(chunk);
      }
      flush(pending);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    return { path, bytes, sha256: hash.digest("hex") };
  }

  /** Puts the new release in the place of the old one. */
  swap(): void {
    if (existsSync(this.#target)) renameSync(this.#target, this.#old);
    renameSync(this.#staged, this.#target);
    rmSync(this.#old, { recursive: true, force: true });
  }

  /** Leaves the published folder as it is and clears away what was staged. */
  discard(): void {
    rmSync(this.#staged, { recursive: true, force: true });
  }

  /** Lets other builds in. */
  close(): void {
    rmSync(this.#lock, { force: true });
  }

  #recover(): void {
    if (!existsSync(this.#target) && existsSync(this.#old)) renameSync(this.#old, this.#target);
    rmSync(this.#old, { recursive: true, force: true });
  }

  #takeLock(): void {
    for (let attempt = 0; attempt < 2; attempt++) {
      try {
        mkdirSync(dirname(this.#lock), { recursive: true });
        writeFileSync(this.#lock, String(process.pid), { flag: "wx" });
        return;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
          throw new InputError(
            dirname(this.#target),
            `cannot be written: ${(error as Error).message}`,
            "make it writable, or name another place with --out DIR",
          );
        }
        if (isRunning(readFileSync(this.#lock, "utf8"))) break;
        rmSync(this.#lock, { force: true }); // left behind by a build that died
      }
    }
    throw new InputError(
      this.#lock,
      "another build is writing this release",
      "wait until it has ended; if none is running, remove the file",
    );
  }
}

function isRunning(pid: string): boolean {
  const id = Number(pid);
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return id !== process.pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
