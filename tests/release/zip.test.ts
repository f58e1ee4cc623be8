import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../pipeline/records/hash.ts";

const files: Readonly<Record<string, string>> = {
  "datapackage.json": '{"name":"battles","version":"1.2.3"}\n',
  "csv/events.csv": "id,name\nevent-a,Tōro\n",
  "csv/Événements.csv": "id\n",
  "site/index.html": "<!doctype html>\n",
};
const sums = (content: Readonly<Record<string, string>>) =>
  Object.entries(content).map(([path, text]) => `${sha256(text)}  ${path}\n`);

function releaseOf(paths: readonly string[], mode: number): string {
  const folder = mkdtempSync(join(tmpdir(), "release to zip "));
  writeFileSync(join(folder, "SHA256SUMS"), sums(files).join(""), { mode });
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), files[path] ?? "", { mode });
  }
  return folder;
}

function zip(release: string, env: Readonly<Record<string, string>> = {}, umask = "022") {
  const out = mkdtempSync(join(tmpdir(), "zip-"));
  const command = `umask ${umask}; exec "${process.execPath}" node_modules/tsx/dist/cli.mjs scripts/zip.ts "$0" --out "$1"`;
  const { status, stderr } = spawnSync("sh", ["-c", command, release, out], {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { status, stderr, read: (name: string) => readFileSync(join(out, name)) };
}

describe("the archive of a release", () => {
  const paths = Object.keys(files);

  it("has the same bytes whatever the time zone, language, rights, order and place of the files", () => {
    const one = zip(releaseOf(paths, 0o644), { TZ: "UTC", LANG: "C" });
    const other = zip(releaseOf([...paths].reverse(), 0o600), { TZ: "Pacific/Kiritimati", LANG: "ja_JP.UTF-8" }, "077");
    expect(one.status, one.stderr).toBe(0);
    expect(other.read("battles-1.2.3.zip").equals(one.read("battles-1.2.3.zip"))).toBe(true);
  });

  it("holds every file in one folder, and its checksum stands beside it", () => {
    const { read } = zip(releaseOf(paths, 0o644));
    const archive = read("battles-1.2.3.zip");
    const inside = unzipSync(archive);
    expect(Object.keys(inside).sort()).toEqual([...paths, "SHA256SUMS"].map((path) => `battles-1.2.3/${path}`).sort());
    expect(new TextDecoder().decode(inside["battles-1.2.3/csv/events.csv"])).toBe(files["csv/events.csv"]);
    expect(read("battles-1.2.3.zip.sha256").toString()).toBe(`${sha256(archive)}  battles-1.2.3.zip\n`);
  });

  it("is not made of a release with a file too few, too many or changed", () => {
    expect(zip(releaseOf(paths.slice(0, -1), 0o644)).stderr).toContain("is not what SHA256SUMS says");
    const changed = releaseOf(paths, 0o644);
    writeFileSync(join(changed, "csv/events.csv"), "id,name\n");
    expect(zip(changed).stderr).toContain("is not what SHA256SUMS says");
    const more = releaseOf(paths, 0o644);
    writeFileSync(join(more, "notes.txt"), "");
    expect(zip(more)).toMatchObject({ status: 1, stderr: expect.stringContaining("is no file of the release") });
  });
});
