import type { EventType } from "../grammar/event/telling.ts";
import { Cluster, isFight } from "./events-cluster.ts";
import type { ToldText } from "./events-input.ts";
import { isHeading, type Told } from "./events-told.ts";

/** Clusters by the kind of event and by the paragraphs and texts that tell them, so that a telling is held against those alone that it could belong to. */
export class ClusterIndex {
  readonly #byKind = new Map<string, Cluster[]>();
  /** Of each paragraph and each text, the clusters told in it and their place among all. */
  readonly #byScope = new Map<string | ToldText, Map<Cluster, number>>();
  readonly #places = new Map<Cluster, number>();

  constructor(clusters: readonly Cluster[]) {
    for (const cluster of clusters) this.#enter(cluster);
  }

  /** Clusters of the kind of a telling, as they were opened. No unnamed telling changes the type of a cluster. */
  ofKind({ telling, isPlan }: Told): readonly Cluster[] {
    return this.#byKind.get(kindKey(telling.type, isPlan)) ?? [];
  }

  /** Clusters told in the paragraph of a telling, or in the text that it is a heading of, as they were opened. */
  near(told: Told): readonly Cluster[] {
    const here = [...(this.#byScope.get(isHeading(told) ? told.text : told.block) ?? [])];
    return here.sort((a, b) => a[1] - b[1]).map(([cluster]) => cluster);
  }

  open(told: Told): Cluster {
    const cluster = new Cluster(told);
    this.#enter(cluster);
    return cluster;
  }

  add(cluster: Cluster, told: Told): void {
    cluster.add(told);
    this.#note(cluster, told);
  }

  /** Moves the tellings of the second cluster into the first; returns the second, which is none any more. */
  merge(into: Cluster, other: Cluster): Cluster {
    for (const told of other.told) this.add(into, told);
    const alike = this.#byKind.get(kindKey(other.type, other.isPlan)) ?? [];
    alike.splice(alike.indexOf(other), 1);
    for (const { text, block } of other.told)
      for (const scope of [text, block]) this.#byScope.get(scope)?.delete(other);
    return other;
  }

  #enter(cluster: Cluster): void {
    this.#places.set(cluster, this.#places.size);
    const key = kindKey(cluster.type, cluster.isPlan);
    const alike = this.#byKind.get(key);
    if (alike === undefined) this.#byKind.set(key, [cluster]);
    else alike.push(cluster);
    for (const told of cluster.told) this.#note(cluster, told);
  }

  #note(cluster: Cluster, { text, block }: Told): void {
    for (const scope of [text, block]) {
      const here = this.#byScope.get(scope) ?? new Map<Cluster, number>();
      this.#byScope.set(scope, here.set(cluster, this.#places.get(cluster) ?? 0));
    }
  }
}

/** Types that can be tellings of one event share a key. */
function kindKey(type: EventType, isPlan: boolean): string {
  return `${isFight(type) ? "fight" : type} ${isPlan}`;
}
