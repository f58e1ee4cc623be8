import type { Cluster } from "./events-cluster.ts";
import { ClusterIndex } from "./events-cluster-index.ts";
import type { World } from "./events-input.ts";
import type { KnownEvents } from "./events-known.ts";
import { joinLeftovers } from "./events-leftovers.ts";
import { fit } from "./events-same.ts";
import { joinByName, NameIndex } from "./events-same-name.ts";
import { onlyOneByIssuer } from "./events-same-order.ts";
import { begunHere, echoedBy, isOutcomeOfFight, raidAround } from "./events-same-story.ts";
import type { Told } from "./events-told.ts";

/**
 * Brings the tellings of all texts together, one cluster an event: first by name, then by kind, day, place and sides,
 * last those that only point back. What points back to nothing is let go.
 */
export function mergeTellings(all: readonly Told[], world: World, known: KnownEvents): Cluster[] {
  const byName = new NameIndex(known);
  const clusters: Cluster[] = [];
  for (const told of all) joinByName(clusters, byName, told);
  const found = new ClusterIndex(clusters);
  for (const told of all) {
    if (told.telling.name === null && told.telling.weight !== "echo") joinByFit(clusters, found, told, world);
  }
  for (const told of all) {
    if (told.telling.name !== null || told.telling.weight !== "echo") continue;
    const echoed = onlyOneByIssuer(found.ofKind(told), told) ?? echoedBy(found.near(told), told, world);
    if (echoed !== null) found.add(echoed, told);
  }
  return joinLeftovers(joinByPlace(clusters, found, byName), found, world);
}

/** Unnamed events that are well-known ones by kind, place and date join those, or take their name. */
function joinByPlace(clusters: readonly Cluster[], found: ClusterIndex, byName: NameIndex): Cluster[] {
  const gone = new Set<Cluster>();
  for (const cluster of clusters) {
    const known = cluster.isNamed || cluster.isPlan ? null : byName.known.ofPlace(cluster);
    if (known === null) continue;
    const key = byName.key(known.names[0] ?? "");
    const named = byName.get(key);
    if (named !== undefined) gone.add(found.merge(named, cluster));
    else {
      cluster.know(known);
      cluster.names.add(key);
      byName.set(key, cluster);
    }
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}

/** Adds a telling without a name to the event it fits, else begins an event with it. */
function joinByFit(clusters: Cluster[], found: ClusterIndex, told: Told, world: World): void {
  const echoed = told.telling.weight === "slight" ? echoedBy(found.near(told), told, world) : null;
  const known = echoed ?? onlyOneByIssuer(found.ofKind(told), told) ?? raidAround(found.near(told), told);
  const fitting = known ?? bestFit(found, told, world);
  if (fitting !== null) {
    found.add(fitting, told);
    const begun = begunHere(found.near(told), fitting, told, world);
    if (begun !== null) clusters.splice(clusters.indexOf(found.merge(fitting, begun)), 1);
  } else if (!isOutcomeOfFight(found.near(told), told)) clusters.push(found.open(told));
}

/** The event that a telling fits best; of several the one opened last. */
function bestFit(found: ClusterIndex, told: Told, world: World): Cluster | null {
  let best: Cluster | null = null;
  let bestScore = 0;
  for (const cluster of found.couldFit(told)) {
    const score = fit(cluster, told, world) + nearness(cluster, told);
    if (score <= 0 || score < bestScore) continue;
    if (score === bestScore && best !== null && found.placeOf(cluster) < found.placeOf(best)) continue;
    best = cluster;
    bestScore = score;
  }
  return best;
}

/** Of two events of one sentence, the one whose words stand nearer: below 1. */
function nearness(cluster: Cluster, told: Told): number {
  if (!cluster.isInSentence(told.sentence)) return 0;
  const gaps = cluster.told
    .filter(({ sentence }) => sentence === told.sentence)
    .map(({ telling }) => Math.abs(telling.trigger.start - told.telling.trigger.start));
  return 1 / (2 + Math.min(...gaps)) - 0.5;
}
