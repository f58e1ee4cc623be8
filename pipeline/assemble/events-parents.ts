import type { Beside } from "./events-beside.ts";
import type { Cluster } from "./events-cluster.ts";
import { eventsInHeadings, eventsOfTexts, framesOf } from "./events-frames.ts";
import type { World } from "./events-input.ts";
import { nameKey } from "./events-name-key.ts";
import { datesAllow, isPartOf, mayBePart, type Parent, widthOf } from "./events-part-of.ts";
import { isWithinYearOf } from "./events-year.ts";

/**
 * What each event is part of: what the authority table says; what its text's infobox says of the event of the title; the event that its
 * sentence puts it in the course of; else the narrowest of the events named in headings above, those its texts are about, the well-known
 * fight at its place and the war that its sentence names, as far as its own date lies within theirs.
 */
export function parentsOf(
  clusters: readonly Cluster[],
  beside: ReadonlyMap<Cluster, Beside>,
  world: World,
): Map<Cluster, Parent> {
  const byName = new Map<string, Cluster>();
  for (const cluster of clusters) for (const name of cluster.names) if (!byName.has(name)) byName.set(name, cluster);
  const parents = new Map<Cluster, Parent>();
  const put = (cluster: Cluster, parent: Parent | null) => {
    if (parent === null || parents.has(cluster) || isAbove(parents, parent.cluster, cluster)) return;
    parents.set(cluster, parent);
  };
  for (const cluster of clusters) put(cluster, byTable(cluster, byName));
  const frames = framesOf(clusters);
  for (const { title, partOf } of frames.values()) {
    if (title !== null && partOf !== null && title !== partOf && datesAllow(title, partOf))
      put(title, { cluster: partOf, rule: "event/part-of-infobox" });
  }
  const fights = wellKnownFights(clusters);
  const wars = namedWars(clusters);
  for (const cluster of clusters) {
    put(cluster, inCourseOf(cluster, beside));
    const found = [...eventsInHeadings(cluster, byName), ...atPlaceOf(cluster, fights, world)];
    put(cluster, narrowest([...found, ...warsBeside(cluster, wars), ...eventsOfTexts(cluster, frames)]));
  }
  return parents;
}

function byTable(cluster: Cluster, byName: ReadonlyMap<string, Cluster>): Parent | null {
  const whole = byName.get(nameKey(cluster.known?.whole ?? ""));
  return whole !== undefined && datesAllow(cluster, whole) ? { cluster: whole, rule: "authority/events" } : null;
}

/** "23 nurses … during the Tōro landing operation": part of the landing. */
function inCourseOf(cluster: Cluster, beside: ReadonlyMap<Cluster, Beside>): Parent | null {
  const whole = beside.get(cluster)?.whole;
  if (whole === undefined || widthOf(cluster) >= widthOf(whole) || !datesAllow(cluster, whole)) return null;
  return { cluster: whole, rule: "event/part-of-event-beside" };
}

/** Well-known battles and campaigns that have a place of their own and a date. */
function wellKnownFights(clusters: readonly Cluster[]): Cluster[] {
  return clusters.filter(
    ({ known, type, when }) => known?.place && when !== null && (type === "battle" || type === "campaign"),
  );
}

/** What happened nowhere but in the place of a well-known fight within its days: a landing on Takeda Beach, of the Battle of Shumshu. */
function atPlaceOf(cluster: Cluster, fights: readonly Cluster[], world: World): Parent[] {
  if (cluster.places.length === 0) return [];
  return fights
    .filter(({ known }) => cluster.places.every((place) => world.contains(known?.place ?? "", place)))
    .filter((fight) => isPartOf(cluster, fight) || (mayBePart(cluster, fight) && isWithinYearOf(cluster, fight)))
    .map((fight) => ({ cluster: fight, rule: "event/part-of-place" }));
}

function namedWars(clusters: readonly Cluster[]): Map<string, Cluster> {
  const wars = clusters.filter(({ type, isNamed }) => type === "war" && isNamed);
  return new Map(wars.flatMap((war) => war.told.map(({ sentence }) => [sentence, war] as const)));
}

/** "The Russo-Japanese War began when Japan launched an attack": part of the war that its sentence names. */
function warsBeside(cluster: Cluster, wars: ReadonlyMap<string, Cluster>): Parent[] {
  return cluster.told.flatMap(({ sentence }) => {
    const war = wars.get(sentence);
    return war !== undefined && isPartOf(cluster, war) ? [{ cluster: war, rule: "event/part-of-named-beside" }] : [];
  });
}

/** The narrowest kind of event; of one kind the first found. */
function narrowest(found: readonly Parent[]): Parent | null {
  const [first] = [...found].sort((a, b) => widthOf(a.cluster) - widthOf(b.cluster));
  return first ?? null;
}

function isAbove(parents: ReadonlyMap<Cluster, Parent>, from: Cluster, to: Cluster): boolean {
  let at: Cluster | undefined = from;
  for (let steps = 0; at !== undefined && steps < 9; steps++) {
    if (at === to) return true;
    at = parents.get(at)?.cluster;
  }
  return false;
}
