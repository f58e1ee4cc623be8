import type { Cluster } from "./events-cluster.ts";

/** Whether a cluster is an event of its own: something told or named, not only pointed at. */
export function readWeight(cluster: Cluster): boolean {
  return cluster.told.some(({ telling }) => telling.weight !== "echo");
}
