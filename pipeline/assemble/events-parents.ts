import type { EventType } from "../grammar/event/telling.ts";
import type { Beside } from "./events-beside.ts";
import type { Cluster } from "./events-cluster.ts";
import { eventsInHeadings, eventsOfTexts, framesOf } from "./events-frames.ts";
import type { World } from "./events-input.ts";
import { nameKey } from "./events-name-key.ts";
import { datesAllow, isPartOf, mayBePart, type Parent, widthOf } from "./events-part-of.ts";
import type { Told } from "./events-told.ts";
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
  const dated = eventsByDateWords(clusters);
  for (const cluster of clusters) {
    put(cluster, inCourseOf(cluster, beside));
    const found = [...eventsInHeadings(cluster, byName), ...atPlaceOf(cluster, fights, world)];
    found.push(...warsBeside(cluster, wars), ...sharingDateWords(cluster, dated), ...eventsOfTexts(cluster, frames));
    put(cluster, narrowest(found));
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

/** Wars and fights told by name, by the words of the text that date them. */
function eventsByDateWords(clusters: readonly Cluster[]): Map<string, Cluster> {
  const found = new Map<string, Cluster>();
  for (const cluster of clusters) {
    if (cluster.isPlan || !fights.has(cluster.type)) continue;
    for (const told of cluster.told)
      if (told.telling.name !== null && told.hasOwnDate) found.set(dateWordsOf(told) ?? "", cluster);
  }
  return found;
}

const fights = new Set<EventType>(["war", "campaign", "battle", "skirmish"]);

/** "In June 1937, the Kanchazu Island incident occurred. Soviet soldiers abandoned the island": what has its day only from there is part of it. */
function sharingDateWords(cluster: Cluster, dated: ReadonlyMap<string, Cluster>): Parent[] {
  return cluster.told.flatMap((told) => {
    const whole = dated.get(dateWordsOf(told) ?? "none");
    const isPart = whole !== undefined && !told.hasOwnDate && isPartOf(cluster, whole);
    return isPart ? [{ cluster: whole, rule: "event/part-of-story" }] : [];
  });
}

function dateWordsOf({ text, telling: { date } }: Told): string | null {
  return date === null ? null : `${text.source} ${date.at.passage} ${date.at.start}`;
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
