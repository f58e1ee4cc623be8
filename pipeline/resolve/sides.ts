import { type Authority, listOf } from "../gazetteer/authority.ts";
import { fold } from "../text/folding.ts";
import { type Cluster, type Placed, valuesOf } from "./cluster.ts";

/** Sides by their names and adjectives, folded. */
export function partiesByName(authority: Authority): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const row of authority.parties) {
    for (const name of [row.name, ...listOf(row.names), ...listOf(row.adjectives)]) {
      if (!index.has(fold(name))) index.set(fold(name), row.id);
    }
  }
  return index;
}

/** The side that a heading right above the passage names and nothing else: "=== Soviet Union ===". */
export function partyOfHeadings({ passage }: Placed, parties: ReadonlyMap<string, string>): string | null {
  for (const heading of [...passage.headings].reverse()) {
    const party = parties.get(fold(heading.text.replace(/[=]/g, "")));
    if (party !== undefined) return party;
  }
  return null;
}

/** The side most of the members are told to be of, else the side of the heading above them. */
export function partyOf(cluster: Cluster, parties: ReadonlyMap<string, string>): string | null {
  const votes = new Map<string, number>();
  for (const member of cluster.members) {
    for (const party of valuesOf(member, "party")) votes.set(party, (votes.get(party) ?? 0) + 1);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (best !== undefined) return best[0];
  for (const member of cluster.members) {
    const party = partyOfHeadings(member, parties);
    if (party !== null) return party;
  }
  return null;
}

const column = /^(?:commanders?|leaders?|units|combatants?|strength|casualties)\s*(\d)[a-c]?$/i;

/** The column of an infobox line: "Commander2" is 2; null outside an infobox. */
export function columnOf({ passage }: Placed): string | null {
  return passage.label === null ? null : (column.exec(passage.label)?.[1] ?? null);
}
