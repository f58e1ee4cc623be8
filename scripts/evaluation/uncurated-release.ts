import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Builds the repository at `root` aside as if no reviewer had decided anything, and hands the release to `use`. */
export function withUncuratedRelease<Result>(root: string, use: (release: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "uncurated-"));
  try {
    const raw = join(folder, "raw");
    const release = join(folder, "dist");
    cpSync(join(root, "raw"), raw, { recursive: true });
    rmSync(join(raw, "curation"), { recursive: true, force: true });
    const build = ["--import", "tsx", join("pipeline", "run.ts"), "--raw", raw, "--out", release];
    execFileSync(process.execPath, build, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
    return use(release);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
