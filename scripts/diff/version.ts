import type { Change } from "./change.ts";

export type Level = "none" | "patch" | "minor" | "major";

const levels: readonly Level[] = ["none", "patch", "minor", "major"];

/** What a change means for those who use the data: something they may rely on is gone, there is something new, or a value is corrected. */
function levelOf(change: Change): Level {
  if (change.op === "remove-table" || change.op === "remove") return "major";
  if (change.op === "columns") return change.old.every((column) => change.new.includes(column)) ? "minor" : "major";
  return change.op === "change" ? "patch" : "minor";
}

/** The greatest level of the changes. */
export function levelOfAll(changes: readonly Change[]): Level {
  return levels[Math.max(0, ...changes.map((change) => levels.indexOf(levelOf(change))))] ?? "none";
}

/** The version that follows, by Semantic Versioning 2.0.0: "0.1.0" and minor give "0.2.0". */
export function nextVersion(version: string, level: Level): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (level === "major") return `${major + 1}.0.0`;
  if (level === "minor") return `${major}.${minor + 1}.0`;
  return level === "patch" ? `${major}.${minor}.${patch + 1}` : version;
}
