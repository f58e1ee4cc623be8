import { Cluster } from "./events-cluster.ts";
import { compatibleDates } from "./events-date.ts";
import type { KnownEvents } from "./events-known.ts";
import type { Told } from "./events-told.ts";

/** The events met so far by name; names that the authority table gives to one event lead to the same. */
export class NameIndex {
  readonly #clusters = new Map<string, Cluster>();

  constructor(readonly known: KnownEvents) {}

  key(name: string): string {
    return this.known.key(name);
  }

  get(key: string): Cluster | undefined {
    return this.#clusters.get(key);
  }

  set(key: string, cluster: Cluster): void {
    this.#clusters.set(key, cluster);
  }

  /** The one event of a text whose name ends in another name: "the Civil War", where the Russian Civil War was told before. */
  ofTail(name: string, { text }: Told): Cluster | undefined {
    const key = this.key(name);
    if (!key.includes(" ")) return undefined;
    const found = new Set<Cluster>();
    for (const [name, cluster] of this.#clusters)
      if (name.endsWith(` ${key}`) && cluster.told.some((other) => other.text === text)) found.add(cluster);
    return found.size === 1 ? [...found][0] : undefined;
  }
}

/**
 * Adds a telling by name to the event of that name, or begins one with it.
 * Names that leave open whose war it was are told apart by text: "the Civil War".
 */
export function joinByName(clusters: Cluster[], byName: NameIndex, told: Told): void {
  const { name } = told.telling;
  if (name === null) return;
  const keys = [name.text, ...name.aliases].map((each) => inItsText(byName.key(each), told));
  const met = [...keys.map((key) => byName.get(key)), byName.ofTail(name.text, told)];
  const known = met.find((cluster) => cluster !== undefined && mayBeSame(cluster, told));
  const cluster = known ?? new Cluster(told);
  if (known === undefined) clusters.push(cluster);
  else known.add(told);
  cluster.know(byName.known.ofName(name.text));
  for (const key of keys) {
    cluster.names.add(key);
    if (byName.get(key) === undefined || known === undefined) byName.set(key, cluster);
  }
}

// Words that leave open whose war, uprising or treaty it was.
const openName =
  /^(?:(?:civil|great|border|armed|first|second|peace|general) )*(?:war|wars|revolution|rebellion|uprising|revolt|coup|crisis|conflict|treaty|agreement|armistice|conference|summit|congress)$/;

/** The key of a name, told apart by text where the name could be anybody's. */
function inItsText(key: string, { text }: Told): string {
  return openName.test(key) ? `${text.source} ${key}` : key;
}

/** One order on one day is not the same as one on another, even under the same number. */
function mayBeSame(cluster: Cluster, { telling }: Told): boolean {
  if (telling.type !== "order" && telling.type !== "conference") return true;
  return compatibleDates(cluster.date, telling.date);
}
