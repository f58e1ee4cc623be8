import { closeSync, existsSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";

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
      const line = firstDifferentLine(join(before, path), join(after, path));
      if (line !== null) differences.push({ path, kind: "changed", line });
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

const atOnce = 1 << 20; // bytes

/** The first line in which two files differ, counted from 1, or null when they are the same; reads them piece by piece. */
function firstDifferentLine(before: string, after: string): number | null {
  const files = [openSync(before, "r"), openSync(after, "r")] as const;
  const pieces = [Buffer.allocUnsafe(atOnce), Buffer.allocUnsafe(atOnce)] as const;
  try {
    for (let line = 1; ; ) {
      const a = pieces[0].subarray(0, readWhole(files[0], pieces[0]));
      const b = pieces[1].subarray(0, readWhole(files[1], pieces[1]));
      if (a.equals(b) && a.length < atOnce) return null;
      const isSame = a.equals(b);
      for (let at = 0; at < Math.min(a.length, b.length) && (isSame || a[at] === b[at]); at++)
        if (a[at] === 0x0a) line++;
      if (!isSame) return line;
    }
  } finally {
    for (const file of files) closeSync(file);
  }
}

/** Reads until the buffer is full or the file ends; returns how many bytes that were. */
function readWhole(file: number, buffer: Buffer): number {
  let length = 0;
  for (let read = -1; read !== 0 && length < buffer.length; length += read)
    read = readSync(file, buffer, length, buffer.length - length, null);
  return length;
}
