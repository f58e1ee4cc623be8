import type { EventType } from "../grammar/event/telling.ts";
import { bounds } from "../records/edtf.ts";
import { fold } from "../text/folding.ts";
import { Cluster, isFight } from "./events-cluster.ts";
import { isDay } from "./events-date.ts";
import type { ToldText } from "./events-input.ts";
import { isLone } from "./events-same-day.ts";
import { isOfWar } from "./events-same-words.ts";
import { isHeading, type Told } from "./events-told.ts";

/** Clusters by the kind of event and by the paragraphs and texts that tell them, so that a telling is held against those alone that it could belong to. */
export class ClusterIndex {
  readonly #byKind = new Map<string, Cluster[]>();
  /** Of each paragraph and each text, the clusters told in it and their place among all. */
  readonly #byScope = new Map<string | ToldText, Map<Cluster, number>>();
  readonly #places = new Map<Cluster, number>();
  /** By what could make a telling one with them: a place, a day, a year, the same words. */
  readonly #byGround = new Map<string, Set<Cluster>>();
  /** Clusters of a kind whose name holds the name of a place, by both. */
  readonly #byPlaceInName = new Map<string, readonly Cluster[]>();

  constructor(clusters: readonly Cluster[]) {
    for (const cluster of clusters) this.#enter(cluster);
  }

  /** Clusters of the kind of a telling, as they were opened. No unnamed telling changes the type of a cluster. */
  ofKind({ telling, isPlan }: Told): readonly Cluster[] {
    return this.#byKind.get(kindKey(telling.type, isPlan)) ?? [];
  }

  /**
   * Clusters of the kind of a telling that it can be one with (`fit` above 0), among others, in no order: those told in its paragraph or in its
   * words, of its day, or with a place of it; of what happens once in a while also those of its years.
   */
  couldFit(told: Told): Iterable<Cluster> {
    const grounds = groundsOf(told);
    if (grounds.includes(openYears)) return this.ofKind(told);
    const kind = kindKey(told.telling.type, told.isPlan);
    const found = new Set<Cluster>();
    for (const ground of [...grounds, openYears])
      for (const cluster of this.#byGround.get(`${kind} ${ground}`) ?? []) found.add(cluster);
    for (const cluster of this.#byScope.get(told.block)?.keys() ?? [])
      if (kindKey(cluster.type, cluster.isPlan) === kind) found.add(cluster);
    for (const { name } of told.places) for (const cluster of this.#named(kind, fold(name))) found.add(cluster);
    return found;
  }

  /** How many clusters were opened before it. */
  placeOf(cluster: Cluster): number {
    return this.#places.get(cluster) ?? 0;
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
    const kind = kindKey(other.type, other.isPlan);
    const alike = this.#byKind.get(kind) ?? [];
    alike.splice(alike.indexOf(other), 1);
    for (const told of other.told) {
      for (const scope of [told.text, told.block]) this.#byScope.get(scope)?.delete(other);
      for (const ground of groundsOf(told)) this.#byGround.get(`${kind} ${ground}`)?.delete(other);
    }
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

  #note(cluster: Cluster, told: Told): void {
    for (const scope of [told.text, told.block]) {
      const here = this.#byScope.get(scope) ?? new Map<Cluster, number>();
      this.#byScope.set(scope, here.set(cluster, this.placeOf(cluster)));
    }
    const kind = kindKey(cluster.type, cluster.isPlan);
    for (const ground of groundsOf(told)) {
      const key = `${kind} ${ground}`;
      const here = this.#byGround.get(key);
      if (here === undefined) this.#byGround.set(key, new Set([cluster]));
      else here.add(cluster);
    }
  }

  /** Clusters are named before they are entered, so what a name of a place gives stays as it is. */
  #named(kind: string, placeName: string): readonly Cluster[] {
    const key = `${kind} ${placeName}`;
    const known = this.#byPlaceInName.get(key);
    if (known !== undefined) return known;
    const alike = this.#byKind.get(kind) ?? [];
    const found = alike.filter(({ names }) => names.size > 0 && [...names].some((name) => name.includes(placeName)));
    this.#byPlaceInName.set(key, found);
    return found;
  }
}

/** Types that can be tellings of one event share a key. */
function kindKey(type: EventType, isPlan: boolean): string {
  return `${isFight(type) ? "fight" : type} ${isPlan}`;
}

/** What a telling has to have in common with another, one of it, to be one with it elsewhere than in its own paragraph. */
function groundsOf(told: Told): string[] {
  const { date, type } = told.telling;
  const grounds = elsewhereGroundsOf(told);
  if (date !== null && isLone(type)) grounds.push(...yearsOf(date.value));
  return grounds;
}

function elsewhereGroundsOf(told: Told): string[] {
  const { telling, places, text } = told;
  const { rule, trigger, date, passage } = telling;
  const grounds = places.map(({ id }) => `place ${id}`);
  grounds.push(`words ${rule} ${trigger.start} ${text.passages[passage]?.passage.text ?? ""}`);
  if (isOfWar(told)) grounds.push("war declared");
  if (date !== null && isDay(date)) grounds.push(`day ${date.value}`);
  return grounds;
}

/** What it has to have in common with another to fit it well: more than the year, and the paragraph will do. */
export function closeGroundsOf(told: Told): string[] {
  return [...elsewhereGroundsOf(told), `paragraph ${told.block}`];
}

/** The ground of a date that leaves its years open, or goes on for long. */
const openYears = "years";
const mostYears = 20;

function yearsOf(value: string): string[] {
  const { first, last } = bounds(value);
  const [from, to] = [first, last].map((day) => Number(day?.slice(0, -6) ?? Number.NaN));
  if (from === undefined || to === undefined || !(to - from <= mostYears)) return [openYears];
  return Array.from({ length: to - from + 1 }, (_, index) => `year ${from + index}`);
}
