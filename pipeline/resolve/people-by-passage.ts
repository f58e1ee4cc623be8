import type { Cluster, Placed } from "./cluster.ts";
import type { PersonCluster } from "./people.ts";

/** People with their records, by the passages they are named in. */
export class PeopleByPassage {
  readonly #here = new Map<string, Set<number>>();
  readonly #people: readonly { cluster: PersonCluster; id: string }[];

  constructor(people: readonly { cluster: PersonCluster; id: string }[]) {
    this.#people = people;
    people.forEach(({ cluster }, index) => {
      for (const member of cluster.members) {
        const key = passageKey(member);
        const here = this.#here.get(key);
        if (here === undefined) this.#here.set(key, new Set([index]));
        else here.add(index);
      }
    });
  }

  /** Those named in a passage with some mention of the cluster, in the order they were given in. */
  beside(cluster: Cluster): { cluster: PersonCluster; id: string }[] {
    const indexes = new Set(cluster.members.flatMap((member) => [...(this.#here.get(passageKey(member)) ?? [])]));
    return [...indexes].sort((a, b) => a - b).flatMap((index) => this.#people[index] ?? []);
  }
}

function passageKey({ source, passage }: Placed): string {
  return `${source} ${passage.index}`;
}
