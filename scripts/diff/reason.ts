import type { Reason } from "./change.ts";
import type { ReleaseTables, Row } from "./release-tables.ts";

/** Finds out why a row or a cell differs. `column` is empty for a row as a whole. */
export type FindReason = (table: string, id: string, column: string) => Reason;

/** Tables that are copied from the authority tables and rest on no sentence. */
const ofAuthority: ReadonlySet<string> = new Set(["parties", "place_names", "geocode_candidates"]);

/** What a value rests on: a text, and what read it there. */
interface Support {
  readonly source: string;
  readonly rule: string;
}

/** Supports of the records of a release, by record and, within it, by column. */
function supportsOf(tables: ReleaseTables): (table: string, id: string, column: string) => Support[] {
  const byRecord = new Map<string, Row[]>();
  for (const row of tables.get("evidence")?.rows.values() ?? []) {
    const record = row["record"] ?? "";
    const known = byRecord.get(record);
    if (known === undefined) byRecord.set(record, [row]);
    else known.push(row);
  }
  return (table, id, column) => {
    const row = tables.get(table)?.rows.get(id);
    if (table === "sources") return row === undefined ? [] : [{ source: id, rule: "" }];
    const own = byRecord.get(id) ?? [];
    const said = own.filter(({ field }) => field === column);
    const [told] = [said, own.filter(({ field }) => field === ""), own].filter((some) => some.length > 0);
    const named = row?.["rule"] === undefined ? [] : [row];
    return (told ?? named).map(({ source = row?.["source"] ?? "", rule = "" }) => ({ source, rule }));
  };
}

/** Texts that differ between the releases: changed, gone or new. */
function changedSources(old: ReleaseTables, now: ReleaseTables): ReadonlySet<string> {
  const hashes = (tables: ReleaseTables) =>
    new Map([...(tables.get("sources")?.rows ?? [])].map(([id, row]) => [id, row["sha256"]]));
  const [before, after] = [hashes(old), hashes(now)];
  return new Set([...before.keys(), ...after.keys()].filter((id) => before.get(id) !== after.get(id)));
}

/**
 * Reasons read off the evidence of both releases: a value that rests on a text with another SHA-256 differs because of the
 * text; else the rule that made the newer value (or the older, where there is no newer) says who made the difference.
 */
export function reasonsBetween(old: ReleaseTables, now: ReleaseTables): FindReason {
  const sources = changedSources(old, now);
  const [before, after] = [supportsOf(old), supportsOf(now)];
  return (table, id, column) => {
    const supports = [...after(table, id, column), ...before(table, id, column)];
    const changed = supports.find(({ source }) => sources.has(source));
    if (changed !== undefined) return { cause: "raw text", by: changed.source };
    const rules = supports.map(({ rule }) => rule).filter((rule) => rule !== "");
    const curated = rules.find((rule) => rule.startsWith("curation/"));
    if (curated !== undefined) return { cause: "curation", by: curated };
    const [rule] = rules;
    if (rule?.startsWith("authority/") || (rule === undefined && ofAuthority.has(table)))
      return { cause: "authority", by: rule ?? table };
    return { cause: "rule", by: rule ?? table };
  };
}
