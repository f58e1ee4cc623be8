import { type Tables, tableNames } from "../records/tables.ts";
import type { IdRedirect } from "../records/types.ts";

/**
 * The redirects that lead from an id that is no record's to one that is: through several where an id changed more than once.
 * In a corpus of other texts most lead nowhere and are left out.
 */
export function redirectRows(redirects: readonly IdRedirect[], tables: Tables): IdRedirect[] {
  const records = new Set<string>();
  for (const table of tableNames) for (const { id } of tables[table]) records.add(id);
  const next = new Map(redirects.map(({ id, replaced_by }) => [id, replaced_by]));
  return redirects.flatMap((redirect) => {
    if (records.has(redirect.id)) return [];
    const target = lastOf(redirect.replaced_by, next, records);
    return target === null ? [] : [{ ...redirect, replaced_by: target }];
  });
}

/** Where a chain of redirects ends; null when it ends at no record, or nowhere. */
function lastOf(from: string, next: ReadonlyMap<string, string>, records: ReadonlySet<string>): string | null {
  const met = new Set<string>();
  let at = from;
  while (!records.has(at)) {
    const following = next.get(at);
    if (following === undefined || met.has(at)) return null;
    met.add(at);
    at = following;
  }
  return at;
}
