import type { Cluster } from "./events-cluster.ts";
import type { Told } from "./events-told.ts";

/** Whether a cluster is an event of its own: something told or named, not only pointed at. */
export function readWeight(cluster: Cluster): boolean {
  return cluster.told.some(({ telling }) => telling.weight !== "echo");
}

const near = 40; // characters between "an order" and "was issued", or "issued" and "an order"

/** The tellings without those that only say of an order told beside them that it was issued. */
export function withoutIssuing(all: readonly Told[]): Told[] {
  const orders = new Map<string, number[]>();
  for (const { telling, sentence } of all)
    if (telling.type === "order") orders.set(sentence, [...(orders.get(sentence) ?? []), telling.trigger.start]);
  return all.filter(({ telling: { type, rule, trigger }, sentence }) => {
    if (type !== "declaration" || !/^event\/verb-(?:issue|give|send)$/.test(rule)) return true;
    return !(orders.get(sentence) ?? []).some((start) => Math.abs(start - trigger.start) <= near);
  });
}
