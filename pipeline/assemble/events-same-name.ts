import type { EventType } from "../grammar/event/telling.ts";
import { fold } from "../text/folding.ts";
import { Cluster } from "./events-cluster.ts";
import { compatibleDates } from "./events-date.ts";
import type { KnownEvent } from "./events-input.ts";
import type { Told } from "./events-told.ts";

const numerals = new Map([
  ["first", "1st"],
  ["second", "2nd"],
  ["third", "3rd"],
  ["fourth", "4th"],
  ["fifth", "5th"],
  ["sixth", "6th"],
  ["seventh", "7th"],
  ["eighth", "8th"],
]);

/** A name without article, case and accents, ordinals in digits: the same for "Battles of Khalkhin Gol" and "Battle of Khalkhin Gol". */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/^the /, "")
    .replace(/^[a-z]+/, (word) => numerals.get(word) ?? word)
    .replace(/\b(battle|skirmishe|incident|operation|landing)s\b/g, "$1");
}

/** The events met so far by name; names that the authority table gives to one event lead to the same. */
export class NameIndex {
  readonly #canonical = new Map<string, { key: string; type: EventType }>();
  readonly #clusters = new Map<string, Cluster>();

  constructor(known: readonly KnownEvent[]) {
    for (const { names, type } of known) {
      const [first = ""] = names;
      for (const name of names) this.#canonical.set(nameKey(name), { key: nameKey(first), type });
    }
  }

  typeOf(name: string): EventType | null {
    return this.#canonical.get(nameKey(name))?.type ?? null;
  }

  key(name: string): string {
    const key = nameKey(name);
    return this.#canonical.get(key)?.key ?? key;
  }

  get(key: string): Cluster | undefined {
    return this.#clusters.get(key);
  }

  set(key: string, cluster: Cluster): void {
    this.#clusters.set(key, cluster);
  }
}

/**
 * Adds a telling by name to the event of that name, or begins one with it.
 * Names that leave open whose war it was are told apart by text: "the Civil War", "Order 1382".
 */
export function joinByName(clusters: Cluster[], byName: NameIndex, told: Told): void {
  const { name } = told.telling;
  if (name === null) return;
  const keys = [name.text, ...name.aliases].map((each) => byName.key(each));
  const known = keys.map((key) => byName.get(key)).find((cluster) => cluster !== undefined && mayBeSame(cluster, told));
  const cluster = known ?? new Cluster(told);
  if (known === undefined) clusters.push(cluster);
  else known.add(told);
  cluster.know(byName.typeOf(name.text));
  for (const key of keys) {
    cluster.names.add(key);
    if (byName.get(key) === undefined || known === undefined) byName.set(key, cluster);
  }
}

/** One order on one day is not the same as one on another, even under the same number. */
function mayBeSame(cluster: Cluster, { telling }: Told): boolean {
  if (telling.type !== "order" && telling.type !== "conference") return true;
  return compatibleDates(cluster.date, telling.date);
}
