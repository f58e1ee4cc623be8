import { bounds, compareDays } from "../records/edtf.ts";
import type { Cluster } from "./events-cluster.ts";
import type { World } from "./events-input.ts";
import { sidesOf } from "./events-sides.ts";
import { wasInBeing } from "./sides-in-names.ts";

/** The state that had a part in an event: of one that came into being only afterwards, the one that became it that day ("Russia" in 1956). */
export function sideThen(party: string, { when }: Cluster, world: World): string {
  const day = when === null ? null : bounds(when.value).last;
  const side = world.party(party);
  const from = side?.from == null ? null : bounds(side.from).first;
  if (side === null || day === null || from === null || compareDays(from, day) <= 0) return party;
  const before = side.predecessors.find((id) => {
    const predecessor = world.party(id);
    return predecessor !== null && predecessor.to === side.from && wasInBeing(predecessor, day);
  });
  return before ?? party;
}

/** The sides of an event that have a row of their own, as they then were. */
export function sidesThen(cluster: Cluster, world: World): string[] {
  const sides = sidesOf(cluster).map((party) => sideThen(party, cluster, world));
  return [...new Set(sides)].filter((party) => world.party(party) !== null);
}
