import { shortHash } from "../records/hash.ts";
import { dateSlug, slug } from "../records/ids.ts";
import { ownName, placeName } from "./event-names.ts";
import type { Cluster } from "./events-cluster.ts";
import type { World } from "./events-input.ts";
import type { Told } from "./events-told.ts";
import { spanIn } from "./participants.ts";

/** An id from date, name and kind; two that come out alike are told apart by what their first telling says. */
export function idsOf(clusters: readonly Cluster[], world: World): Map<Cluster, string> {
  const ids = new Map<Cluster, string>();
  const readable = clusters.map((cluster) => readableId(cluster, world));
  const count = new Map<string, number>();
  for (const id of readable) count.set(id, (count.get(id) ?? 0) + 1);
  clusters.forEach((cluster, index) => {
    const id = readable[index] ?? "";
    ids.set(cluster, count.get(id) === 1 ? id : `${id}-${shortHash(clauseKey(cluster.first), 6)}`);
  });
  return ids;
}

function clauseKey(told: Told): string {
  const { passage, trigger } = told.telling;
  const { source, key } = spanIn(told, { passage, ...trigger });
  return `${source}\n${key}`; // two texts may have a sentence in common
}

function readableId(cluster: Cluster, world: World): string {
  const kind = cluster.isPlan ? "plan" : "event";
  const date = dateSlug(cluster.when?.value ?? null);
  const name = ownName(cluster);
  if (name !== null) return [kind, date, slug(name)].filter((part) => part !== "").join("-");
  const party = cluster.first.telling.parties[0]?.party.replaceAll("_", "-") ?? "";
  const where = slug(placeName(cluster, world) ?? "") || party;
  return [kind, date, where, cluster.type.replaceAll("_", "-")].filter((part) => part !== "").join("-");
}
