import { type Change, causes } from "./change.ts";
import { type Level, levelOfAll, nextVersion } from "./version.ts";

/** Rows of examples that a table shows; GitHub takes comments of 65,536 characters. */
const examplesPerTable = 12;
const longestCell = 90;

/** Tables that trace how values were read; there are too many of their rows to show any. */
const traces: ReadonlySet<string> = new Set(["evidence", "mentions", "set_aside", "geocode_candidates"]);

const meanings: Readonly<Record<Level, string>> = {
  none: "nothing differs",
  patch: "values are corrected, nothing is gone and nothing is new",
  minor: "there are new tables, columns or rows, and nothing is gone",
  major: "tables, columns or ids are gone",
};

/** The changes as a comment on a pull request. */
export function markdownOf(changes: readonly Change[], oldVersion: string | null): string {
  const level = levelOfAll(changes);
  const next = oldVersion === null ? "" : `: ${oldVersion} → **${nextVersion(oldVersion, level)}**`;
  const head = `## What changes in the data\n\nSemantic version${next} (${level}: ${meanings[level]}).\n`;
  if (changes.length === 0) return head;
  const tables = [...new Set(changes.map(({ table }) => table))];
  const details = tables.filter((table) => !traces.has(table)).map((table) => examples(table, changes));
  return [head, countsByTable(tables, changes), countsByCause(changes), ...details].join("\n");
}

function countsByTable(tables: readonly string[], changes: readonly Change[]): string {
  const lines = tables.map((table) => {
    const own = changes.filter((change) => change.table === table);
    const cells = own.flatMap((change) => (change.op === "change" ? [change.id] : []));
    const count = (op: Change["op"]) => own.filter((change) => change.op === op).length;
    const numbers = [count("add"), count("remove"), new Set(cells).size, cells.length];
    return `| ${table} | ${numbers.join(" | ")} |`;
  });
  return `| table | rows added | rows removed | rows changed | cells changed |\n| --- | --: | --: | --: | --: |\n${lines.join("\n")}\n`;
}

function countsByCause(changes: readonly Change[]): string {
  const counted = causes.map(
    (cause) => [cause, changes.filter(({ reason }) => reason.cause === cause).length] as const,
  );
  const told = counted.filter(([, count]) => count > 0).map(([cause, count]) => `${cause} ${count}`);
  return `Causes: ${told.join(", ")}.\n`;
}

function examples(table: string, changes: readonly Change[]): string {
  const own = changes.filter((change) => change.table === table);
  const lines = own.slice(0, examplesPerTable).map((change) => `| ${lineOf(change).map(cell).join(" | ")} |`);
  const more = own.length > examplesPerTable ? `\n\n… and ${own.length - examplesPerTable} more in the delta.` : "";
  return (
    `<details><summary>${table}: ${own.length}</summary>\n\n| row | column | old | new | cause |\n` +
    `| --- | --- | --- | --- | --- |\n${lines.join("\n")}${more}\n\n</details>\n`
  );
}

function lineOf(change: Change): string[] {
  const reason = `${change.reason.cause}: ${change.reason.by}`;
  switch (change.op) {
    case "change":
      return [change.id, change.column, change.old, change.new, reason];
    case "add":
      return [change.id, "(row added)", "", labelOf(change.row), reason];
    case "remove":
      return [change.id, "(row removed)", labelOf(change.row), "", reason];
    case "columns":
      return ["", "(columns)", change.old.join(", "), change.new.join(", "), reason];
    case "add-table":
      return ["", "(table added)", "", change.columns.join(", "), reason];
    case "remove-table":
      return ["", "(table removed)", "", "", reason];
  }
}

function labelOf(row: Readonly<Record<string, string>>): string {
  return row["name"] ?? row["text"] ?? row["question"] ?? row["value"] ?? "";
}

function cell(text: string): string {
  const points = [...text.replace(/\s+/g, " ")];
  const short = points.length > longestCell ? `${points.slice(0, longestCell - 1).join("")}…` : points.join("");
  return short.replace(/[\\|<>*_`[\]]/g, "\\$&");
}
