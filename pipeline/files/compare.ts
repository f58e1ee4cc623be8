import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../records/hash.ts";

/** How one file of two releases differs. */
export interface Difference {
  readonly path: string;
  readonly kind: "added" | "removed" | "changed";
  /** Of a changed text file: the first line that differs. */
  readonly line: number | null;
}

/** What differs between two folders, by path. A folder that is not there is empty. */
export function compareFolders(before: string, after: string): Difference[] {
  const old = filesOf(before);
  const current = filesOf(after);
  const differences: Difference[] = [];
  for (const path of [...new Set([...old, ...current])].sort()) {
    if (!current.has(path)) differences.push({ path, kind: "removed", line: null });
    else if (!old.has(path)) differences.push({ path, kind: "added", line: null });
    else {
      const [a, b] = [readFileSync(join(before, path)), readFileSync(join(after, path))];
      if (sha256(a) !== sha256(b)) differences.push({ path, kind: "changed", line: firstDifferentLine(a, b) });
    }
  }
  return differences;
}

function filesOf(folder: string): Set<string> {
  if (!existsSync(folder)) return new Set();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Set(
    files.map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    ),
  );
}

function firstDifferentLine(a: Buffer, b: Buffer): number {
  let line = 1;
  for (let at = 0; at < Math.min(a.length, b.length) && a[at] === b[at]; at++) if (a[at] === 0x0a) line++;
  return line;
}
