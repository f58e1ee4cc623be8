import { type Cluster, isFight, partiesDiffer, placesMeet, sameKind } from "./events-cluster.ts";
import { compatibleDates } from "./events-date.ts";
import type { World } from "./events-input.ts";
import { fit, isAnotherDeed } from "./events-same.ts";
import { isHeading, type Told } from "./events-told.ts";

/** The event that words which point back stand for: the latest of its kind in the paragraph, or the one that has its place and day. */
export function echoedBy(clusters: readonly Cluster[], told: Told, world: World): Cluster | null {
  const { telling } = told;
  let best: Cluster | null = null;
  let bestScore = 0;
  for (const cluster of clusters) {
    if (cluster.isPlan !== told.isPlan || !sameKind(cluster.type, telling.type)) continue;
    if (!compatibleDates(cluster.date, telling.date) || partiesDiffer(cluster, told)) continue;
    if (isOfMany(told) && (isHeading(told) || isOneByName(cluster))) continue;
    if (isAnotherDeed(cluster, told)) continue;
    if (telling.weight === "slight" && isOfAnotherDate(cluster, told)) continue;
    const ids = told.places.map(({ id }) => id);
    const meets = placesMeet(cluster.places, ids, world);
    if (ids.length > 0 && cluster.places.length > 0 && !meets) continue;
    const position = isHeading(told) ? firstUnder(cluster, told) : lastBefore(cluster, told);
    const score = position < 0 ? 0 : 1 + position;
    if (score > bestScore) {
      best = cluster;
      bestScore = score;
    }
  }
  return best;
}

/** "=== 1935 incidents ===", "these battles": words for many point back to no one of them. */
function isOfMany({ text, telling: { passage, trigger } }: Told): boolean {
  const words = text.passages[passage]?.passage.text.slice(trigger.start, trigger.end) ?? "";
  return /[^s]s$/.test(words);
}

function isOneByName({ told }: Cluster): boolean {
  const names = told.flatMap(({ telling }) => telling.name?.text ?? []);
  return names.length > 0 && names.every((name) => !/s\b/.test(name.split(" ")[0] ?? "") && !/s$/.test(name));
}

/** What goes on with the story of its paragraph goes on with what has the day of the story. */
function isOfAnotherDate(cluster: Cluster, { telling }: Told): boolean {
  return cluster.date !== null && telling.date !== null && cluster.date.value !== telling.date.value;
}

/** How near below the heading the event is first told: the nearer the higher, -1 when not in its section. */
function firstUnder(cluster: Cluster, { text, telling }: Told): number {
  const heading = text.passages[telling.passage]?.passage;
  const bare = heading?.text.replace(/^[\s=]+|[\s=]+$/g, "");
  let nearest = -1;
  for (const told of cluster.told) {
    if (told.text !== text || told.telling.passage < telling.passage || told.telling.weight === "echo") continue;
    const isUnder = text.passages[told.telling.passage]?.passage.headings.some((above) => above.text === bare) ?? false;
    if (isUnder) nearest = Math.max(nearest, 1e6 - told.telling.passage);
  }
  return nearest;
}

/** Where in the paragraph the event was last told before the echo: index of the passage, -1 if not in the paragraph. */
function lastBefore(cluster: Cluster, { block, telling }: Told): number {
  const here = cluster.told.filter((told) => told.block === block && told.telling.passage <= telling.passage);
  return here.reduce((latest, told) => Math.max(latest, told.telling.passage), -1);
}

/**
 * What the paragraph of a telling has begun, where the telling joins an event told elsewhere: "the first armed clash occurred",
 * next sentence "at Halhamiao", and "the Halhamiao incident" of another text are one.
 */
export function begunHere(near: readonly Cluster[], into: Cluster, told: Told, world: World): Cluster | null {
  if (!into.isNamed || !isFight(into.type) || told.hasOwnDate) return null;
  const begun = near.find(
    (cluster) =>
      cluster !== into &&
      !cluster.isNamed &&
      (cluster.strongPlaces.length === 0 ||
        (cluster.isInSentence(told.sentence) && sameKind(cluster.type, into.type))) &&
      (fit(cluster, told, world) >= 4 || cluster.isInSentence(told.sentence)),
  );
  return begun !== undefined && compatibleDates(begun.date, into.date) ? begun : null;
}

/** A withdrawal told without a day or place of its own, behind a fight: how that ended. */
export function isOutcomeOfFight(clusters: readonly Cluster[], told: Told): boolean {
  if (told.telling.weight !== "slight" || told.telling.type !== "retreat") return false;
  return clusters.some((cluster) => isFight(cluster.type) && cluster.isIn(told.block));
}

/** "Despite the white flags, the forces launched heavy bombardment", behind an air raid of that day and with no place of its own: the raid. */
export function raidAround(clusters: readonly Cluster[], { telling, places, isPlan, block }: Told): Cluster | null {
  if (telling.type !== "bombardment" || places.length > 0 || isPlan || !/-bombard/.test(telling.rule)) return null;
  const raids = clusters.filter(({ type, date }) => type === "air_raid" && compatibleDates(date, telling.date));
  return raids.filter((raid) => raid.isIn(block) && !raid.isPlan).at(-1) ?? null;
}
