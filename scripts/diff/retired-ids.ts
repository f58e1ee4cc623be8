import type { ReleaseTables, Row } from "./release-tables.ts";

/** Tables whose ids people cite; the rows of the others are traces, links and views. */
const citedTables = [
  "places",
  "events",
  "plans",
  "claims",
  "statements",
  "disagreements",
  "people",
  "units",
  "vessels",
  "organisations",
  "authorities",
  "movements",
  "relations",
] as const;

/** Ids that a release had and the next has not. */
export interface RetiredIds {
  /** Old id and the id that took its place. */
  readonly replaced: readonly (readonly [old: string, now: string])[];
  /** Old ids whose words no record of their table rests on any more. */
  readonly gone: readonly string[];
}

/**
 * The ids of cited tables that are gone, each with its successor: the new record of the same table (for events and plans, of
 * either) that rests on the most of the same words, and of those the first by id.
 */
export function retiredIds(old: ReleaseTables, now: ReleaseTables): RetiredIds {
  const before = wordsOf(old);
  const after = wordsOf(now);
  const replaced: (readonly [string, string])[] = [];
  const gone: string[] = [];
  for (const table of citedTables) {
    const kin = table === "events" || table === "plans" ? (["events", "plans"] as const) : ([table] as const);
    const still = new Set(kin.flatMap((each) => [...(now.get(each)?.rows.keys() ?? [])]));
    const holders = holdersOf([...still], after);
    for (const id of old.get(table)?.rows.keys() ?? []) {
      if (still.has(id)) continue;
      const successor = successorOf(before.get(id) ?? new Set(), holders);
      if (successor === null) gone.push(id);
      else replaced.push([id, successor]);
    }
  }
  return { replaced, gone };
}

/** The stretches of text that each record rests on as a whole: "source:start-end". */
function wordsOf(tables: ReleaseTables): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>();
  for (const row of tables.get("evidence")?.rows.values() ?? []) {
    if (row["field"] !== "") continue;
    const known = words.get(row["record"] ?? "") ?? new Set<string>();
    words.set(row["record"] ?? "", known.add(placeOf(row)));
  }
  return words;
}

const placeOf = (row: Row) => `${row["source"]}:${row["start"]}-${row["end"]}`;

function holdersOf(ids: readonly string[], words: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string[]> {
  const holders = new Map<string, string[]>();
  for (const id of [...ids].sort()) {
    for (const place of words.get(id) ?? []) holders.set(place, [...(holders.get(place) ?? []), id]);
  }
  return holders;
}

function successorOf(words: ReadonlySet<string>, holders: ReadonlyMap<string, readonly string[]>): string | null {
  const shared = new Map<string, number>();
  for (const place of words) for (const id of holders.get(place) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
  let best: string | null = null;
  for (const [id, count] of shared) {
    const most = best === null ? 0 : (shared.get(best) ?? 0);
    if (count > most || (count === most && best !== null && id < best)) best = id;
  }
  return best;
}
