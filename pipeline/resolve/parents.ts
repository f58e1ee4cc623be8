import type { Authority } from "../gazetteer/authority.ts";
import { fold } from "../text/folding.ts";
import { type Placed, spelling, valuesOf } from "./cluster.ts";
import { countedWithin } from "./unit-name.ts";
import type { UnitCluster } from "./units.ts";

/**
 * The unit each unit belongs to: told by "of the …" or a possessive in the same sentence, by the bullet it stands under,
 * by the regiment its number is counted in, or by the tables.
 */
export function parentsOf(
  clusters: readonly UnitCluster[],
  authority: Authority,
): ReadonlyMap<UnitCluster, UnitCluster> {
  const bySentence = new Map<string, UnitCluster[]>();
  for (const cluster of clusters) {
    for (const member of cluster.members) {
      const key = sentenceKey(member, member.passage.index);
      const list = bySentence.get(key);
      if (list === undefined) bySentence.set(key, [cluster]);
      else if (!list.includes(cluster)) list.push(cluster);
    }
  }
  const parents = new Map<UnitCluster, UnitCluster>();
  for (const cluster of clusters) {
    const parent =
      cluster.whole ??
      toldParent(cluster, bySentence) ??
      bulletParent(cluster, bySentence) ??
      rowParent(cluster, clusters, authority);
    if (parent !== null && parent !== cluster && !isAbove(cluster, parent, parents)) parents.set(cluster, parent);
  }
  return parents;
}

const sentenceKey = (member: Placed, passage: number) => `${member.source}\n${passage}`;

function toldParent(cluster: UnitCluster, bySentence: ReadonlyMap<string, readonly UnitCluster[]>): UnitCluster | null {
  for (const member of cluster.members) {
    for (const told of valuesOf(member, "part_of")) {
      const beside = bySentence.get(sentenceKey(member, member.passage.index)) ?? [];
      const parent = beside.find((each) => each.members.some((of) => fold(spelling(of)) === fold(told)));
      if (parent !== undefined && parent !== cluster) return parent;
    }
  }
  return null;
}

/** The first unit of the bullet above, unless that bullet only introduces a list. */
function bulletParent(
  cluster: UnitCluster,
  bySentence: ReadonlyMap<string, readonly UnitCluster[]>,
): UnitCluster | null {
  for (const member of cluster.members) {
    const { parent, kind } = member.passage;
    if (kind !== "bullet" || parent === null) continue;
    const above = bySentence.get(sentenceKey(member, parent))?.[0];
    if (above !== undefined && above !== cluster && !countedWithin.has(above.name.noun)) return above;
  }
  return null;
}

function rowParent(cluster: UnitCluster, clusters: readonly UnitCluster[], authority: Authority): UnitCluster | null {
  const row = authority.units.find(({ id }) => id === cluster.authority);
  if (row === undefined || row.parent === "") return null;
  return clusters.find((each) => each.authority === row.parent) ?? null;
}

/** Guards against a unit that would be above itself. */
function isAbove(cluster: UnitCluster, parent: UnitCluster, parents: ReadonlyMap<UnitCluster, UnitCluster>): boolean {
  for (let at: UnitCluster | undefined = parent; at !== undefined; at = parents.get(at))
    if (at === cluster) return true;
  return false;
}
