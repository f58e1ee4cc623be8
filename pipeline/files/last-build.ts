import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { sha256 } from "../records/hash.ts";
import { releaseFingerprint } from "./fingerprint.ts";

/**
 * What the last build of a release folder was made from, kept outside it. Lets a build that would change nothing end at once.
 * A note that is missing, damaged or about other bytes only means that the build is done.
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

  /** Whether the folder holds, byte for byte, what was built last, and was built from what is there now. */
  isCurrent(): boolean {
    if (this.#inputs === null) return false;
    const noted = orNull(() => JSON.parse(readFileSync(this.#note, "utf8")) as { inputs: unknown; release: unknown });
    return noted?.inputs === this.#inputs && noted.release !== null && noted.release === orNull(() => whole(this.#out));
  }

  /** Notes that the folder was built from what was there when this object was made. */
  remember(): void {
    orNull(() => {
      const note = JSON.stringify({ inputs: this.#inputs, release: whole(this.#out) });
      mkdirSync(join(this.#note, ".."), { recursive: true });
      writeFileSync(`${this.#note}.${process.pid}.tmp`, note);
      renameSync(`${this.#note}.${process.pid}.tmp`, this.#note);
    });
  }
}

/** Hash of a release's SHA256SUMS, if it lists every file of the folder with its hash and none besides; else null. */
function whole(folder: string): string | null {
  const sums = readFileSync(join(folder, "SHA256SUMS"), "utf8");
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length));
  const listed = new Map(sums.split("\n").map((line) => [line.slice(66), line.slice(0, 64)]));
  listed.delete("");
  const others = paths.filter((path) => path !== "SHA256SUMS");
  const isWhole =
    others.length === listed.size &&
    others.every((path) => listed.get(path) === sha256(readFileSync(join(folder, path))));
  return isWhole ? sha256(sums) : null;
}

function orNull<Value>(make: () => Value): Value | null {
  try {
    return make();
  } catch {
    return null; // whatever cannot be read or written is left for the build to complain of
  }
}
