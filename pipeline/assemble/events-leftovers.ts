import { fold } from "../text/folding.ts";
import { type Cluster, intersects } from "./events-cluster.ts";
import { type ClusterIndex, closeGroundsOf } from "./events-cluster-index.ts";
import type { World } from "./events-input.ts";
import { fit } from "./events-same.ts";
import { isLone } from "./events-same-day.ts";
import type { Told } from "./events-told.ts";

const wellFitting = 5; // same place, or same day of a thing that happens once in a while

/**
 * Brings together what was told apart when less was known of it: two events of one kind that by now fit in all their tellings; the parts
 * of one named event that two texts tell; what is mentioned of a plan; and "the war" of a text about a war.
 */
export function joinLeftovers(clusters: readonly Cluster[], found: ClusterIndex, world: World): Cluster[] {
  const gone = new Set<Cluster>();
  const alike = new Leftovers(clusters);
  for (const [index, cluster] of clusters.entries()) {
    if (cluster.isNamed || gone.has(cluster)) continue;
    const mayTake = (other: Cluster, at: number) =>
      other !== cluster && !gone.has(other) && (at < index || other.isNamed || other.isPlan);
    const into = alike.first(cluster, (other, at) => mayTake(other, at) && areOne(other, cluster, world));
    if (into === null) continue;
    if (isWarOfText(into, cluster)) for (const told of cluster.told) into.add(asEcho(told));
    gone.add(isWarOfText(into, cluster) ? cluster : found.merge(into, cluster));
    alike.note(into);
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}

/**
 * Events by type, as none becomes one with an event of another type, and by what they have to have in common to be one: their
 * date or, where they happen once in a while, a place, a day, a paragraph or words of their tellings.
 */
class Leftovers {
  readonly #places = new Map<Cluster, number>();
  readonly #byKey = new Map<string, Set<Cluster>>();
  /** Named events by type and the name of a place that stands in theirs. */
  readonly #byPlaceInName = new Map<string, readonly Cluster[]>();

  constructor(clusters: readonly Cluster[]) {
    for (const [index, cluster] of clusters.entries()) {
      this.#places.set(cluster, index);
      this.note(cluster);
    }
  }

  /** Enters an event under what it is now: it may have become more. */
  note(cluster: Cluster): void {
    const { type, date, isPlan, told, isNamed } = cluster;
    const only = told.every(({ telling }) => telling.weight === "echo") ? ["echo"] : [];
    const grounds = isLone(type) ? told.flatMap(closeGroundsOf) : [];
    for (const key of [
      date?.value ?? "",
      ...(isPlan ? ["plan"] : []),
      ...(isNamed ? ["named"] : []),
      ...only,
      ...grounds,
      "all",
    ]) {
      const here = this.#byKey.get(`${type} ${key}`);
      if (here === undefined) this.#byKey.set(`${type} ${key}`, new Set([cluster]));
      else here.add(cluster);
    }
  }

  /** The first event of the list that an event could be one with and is. */
  first(cluster: Cluster, isIt: (other: Cluster, place: number) => boolean): Cluster | null {
    let first: Cluster | null = null;
    let firstPlace = Number.POSITIVE_INFINITY;
    for (const other of this.#couldBe(cluster)) {
      const place = this.#places.get(other) ?? 0;
      if (place >= firstPlace || !isIt(other, place)) continue;
      first = other;
      firstPlace = place;
    }
    return first;
  }

  #couldBe({ type, date, told }: Cluster): Iterable<Cluster> {
    const of = (key: string) => this.#byKey.get(`${type} ${key}`) ?? [];
    if (type === "war") return of("all");
    const byDate = of(date?.value ?? "plan");
    if (!isLone(type)) return byDate;
    const names = new Set(told.flatMap(({ places }) => places.map(({ name }) => fold(name))));
    return new Set([
      ...byDate,
      ...of("echo"),
      ...told.flatMap(closeGroundsOf).flatMap((ground) => [...of(ground)]),
      ...[...names].flatMap((name) => this.#named(type, name)),
    ]);
  }

  /** No event gets another name here. */
  #named(type: string, placeName: string): readonly Cluster[] {
    const key = `${type} ${placeName}`;
    const known = this.#byPlaceInName.get(key);
    if (known !== undefined) return known;
    const named = [...(this.#byKey.get(`${type} named`) ?? [])];
    const found = named.filter(({ names }) => [...names].some((name) => name.includes(placeName)));
    this.#byPlaceInName.set(key, found);
    return found;
  }
}

function areOne(into: Cluster, cluster: Cluster, world: World): boolean {
  if (into.isPlan !== cluster.isPlan) return into.isPlan && isMentionOfPlan(into, cluster);
  if (into.type !== cluster.type) return false;
  return isSameLone(into, cluster, world) || isSamePart(into, cluster) || isWarOfText(into, cluster);
}

/** Two surrenders of one day, as long as no two units are named. */
function isSameLone(a: Cluster, b: Cluster, world: World): boolean {
  return isLone(a.type) && (fitsInAll(a, b, world) || fitsInAll(b, a, world)) && !unitsDiffer(a, b);
}

function fitsInAll(into: Cluster, cluster: Cluster, world: World): boolean {
  return cluster.told.every((told) => told.telling.weight === "echo" || fit(into, told, world) >= wellFitting);
}

function unitsDiffer(a: Cluster, b: Cluster): boolean {
  const [mine, theirs] = [a, b].map(({ told }) =>
    told.flatMap(({ participants }) =>
      participants.flatMap(({ entity }) => (entity.kind === "unit" ? [entity.id] : [])),
    ),
  );
  return (
    mine !== undefined && theirs !== undefined && mine.length > 0 && theirs.length > 0 && !intersects(mine, theirs)
  );
}

/** "The Soviets evacuated their forces" and "Soviet soldiers abandoned the island", both told of the Kanchazu Island incident. */
function isSamePart(into: Cluster, cluster: Cluster): boolean {
  const date = cluster.date?.value;
  if (date === undefined || date !== into.date?.value || cluster.told.some(({ hasOwnDate }) => hasOwnDate))
    return false;
  if (into.places.length > 0 && cluster.places.length > 0 && !intersects(into.places, cluster.places)) return false;
  const isElsewhere = cluster.told.every(({ text }) => into.told.every((other) => other.text !== text));
  return isElsewhere && intersects(into.parties, cluster.parties);
}

/** An invasion that is only mentioned, without a day, is the one that another sentence tells as planned for the place. */
function isMentionOfPlan(plan: Cluster, { type, told, date, places }: Cluster): boolean {
  if (plan.type !== type || date !== null || !intersects(plan.strongPlaces, places)) return false;
  return told.every(({ telling }) => telling.weight === "mentioned" || telling.weight === "echo");
}

/** "After the Soviet Union entered the war": the war that the text is about, or what that is part of. */
function isWarOfText(war: Cluster, { type, told, date }: Cluster): boolean {
  if (type !== "war" || date !== null || !war.isNamed) return false;
  return told.every(({ text }) => war.told.some((other) => other.text === text && isFrame(other)));
}

/** What only refers to an event says nothing of its places and sides. */
function asEcho(told: Told): Told {
  return { ...told, telling: { ...told.telling, weight: "echo" } };
}

function isFrame({ text, telling }: Told): boolean {
  const passage = text.passages[telling.passage]?.passage;
  return passage?.kind === "title" || (passage?.kind === "infobox" && /^part ?of$/i.test(passage.label ?? ""));
}
