import { type Authority, listOf } from "../gazetteer/authority.ts";
import { fold } from "../text/folding.ts";
import { spelling } from "./cluster.ts";
import { agree, type UnitName, unitNameOf } from "./unit-name.ts";
import type { UnitCluster } from "./units.ts";

/** A row of the tables by its names. */
export interface UnitRowNames {
  readonly id: string;
  readonly party: string;
  readonly name: UnitName;
  readonly own: string;
  readonly others: ReadonlySet<string>;
}

/** Rows of the tables, names folded. */
export function authorityUnits(authority: Authority): UnitRowNames[] {
  return authority.units.map((row) => ({
    id: row.id,
    party: row.party,
    name: unitNameOf(row.name),
    own: fold(row.name),
    others: new Set(listOf(row.names).map(fold)),
  }));
}

/**
 * Joins a cluster to a row of the tables: by the row's own name where the sides agree, by another spelling of it where
 * the side agrees and, for a number that a second unit could have too, the text also has the unit's own name.
 */
export function markAuthority(
  cluster: UnitCluster,
  rows: readonly UnitRowNames[],
  all: readonly UnitCluster[],
  related: ReadonlySet<string>,
): void {
  const spellings = new Set(cluster.members.map((member) => fold(spelling(member))));
  const sideFits = (row: UnitRowNames) =>
    cluster.party === null || cluster.party === row.party || related.has(`${cluster.party} ${row.party}`);
  const isOwn = (row: UnitRowNames) =>
    spellings.has(row.own) || (row.name.number !== "" && cluster.whole === null && agree(row.name, cluster.name));
  const isOther = (row: UnitRowNames) => {
    if (![...row.others].some((name) => spellings.has(name))) return false;
    return cluster.name.number === "" || all.some((each) => each !== cluster && agree(each.name, row.name));
  };
  const fitting = rows.filter(sideFits);
  const row = fitting.find(isOwn) ?? fitting.find(isOther);
  if (row === undefined) return;
  cluster.authority = row.id;
  if (row.party !== "") cluster.party = row.party;
}

/** Pairs of a state and the one that came after it: "Red" of 1920 and "Soviet" of 1945 are of one army. */
export function successions(authority: Authority): ReadonlySet<string> {
  return new Set(authority.parties.flatMap(({ id, successor }) => (successor === "" ? [] : [`${id} ${successor}`])));
}
