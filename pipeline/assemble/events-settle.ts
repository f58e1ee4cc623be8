import { dateBeside, eventsBeside } from "./events-beside.ts";
import type { Cluster } from "./events-cluster.ts";
import { dateByTable } from "./events-date-by-table.ts";
import type { World } from "./events-input.ts";
import { parentsOf } from "./events-parents.ts";
import type { Parent } from "./events-part-of.ts";
import { settleSides } from "./events-sides.ts";
import { yearOfWhole } from "./events-year.ts";

/**
 * Settles what no telling of an event says by itself: the date by the table or by the event in whose course it was, what it is part of,
 * the year by that, and the sides. Returns what each event is part of.
 */
export function settle(clusters: readonly Cluster[], world: World): Map<Cluster, Parent> {
  for (const cluster of clusters) cluster.settleDate(dateByTable(cluster));
  const beside = eventsBeside(clusters);
  for (const [cluster, other] of beside) cluster.settleDate(dateBeside(cluster, other));
  const parents = parentsOf(
    clusters.filter((cluster) => !cluster.isPlan),
    beside,
    world,
  );
  for (const [cluster, { cluster: whole }] of parents) cluster.settleDate(yearOfWhole(cluster, whole));
  settleSides(clusters, parents, world);
  return parents;
}
