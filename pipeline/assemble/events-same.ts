import { type Cluster, intersects, isFight, partiesDiffer, sameKind } from "./events-cluster.ts";
import { compatibleDates, isDay } from "./events-date.ts";
import type { World } from "./events-input.ts";
import { dayScore } from "./events-same-day.ts";
import { isWord, wordScore } from "./events-same-order.ts";
import { areBothPlaced, isElsewhere, placesAgree } from "./events-same-place.ts";
import { sentenceScore } from "./events-same-sentence.ts";
import { isAgreed, isOtherDeclaration, isRetold } from "./events-same-words.ts";
import { agentsOf, type Told } from "./events-told.ts";

const retold = 6;

/** How well a telling fits an event; 0 when it tells of another. */
export function fit(cluster: Cluster, told: Told, world: World): number {
  const { telling } = told;
  if (cluster.isPlan !== told.isPlan || !sameKind(cluster.type, telling.type)) return 0;
  if (!mayBeOfOneDay(cluster, told) || isAnotherDeed(cluster, told)) return 0;
  const sameDay = isDay(cluster.date) && isDay(telling.date);
  const samePlace = placesAgree(cluster, told, sameDay, world);
  const bothPlaced = areBothPlaced(cluster, told);
  if (cluster.isInSentence(told.sentence)) return sentenceScore(cluster, told, samePlace, bothPlaced);
  if ((bothPlaced || isElsewhere(cluster, told)) && !samePlace) return 0;
  if (sidesExclude(cluster, told)) return 0;
  if (isRetold(cluster, told)) return retold;
  if (isOfOthers(told) && !samePlace) return 0;
  if (isWord(telling.type)) return wordScore(cluster, told, sameDay, samePlace);
  return dayScore(cluster, told, { samePlace, bothPlaced, sameDay });
}

/** What has no type of its own is one only when one word tells it: an appointment is not the sending of troops. */
export function isAnotherDeed(cluster: Cluster, told: Told): boolean {
  const { type, rule } = told.telling;
  if (isOtherDeclaration(cluster, told)) return true;
  return type === "other" && cluster.told.every(({ telling }) => telling.rule !== rule);
}

/** Whether the dates allow one event: a day in doubt beside another in one sentence does, and so does the day of an agreement. */
function mayBeOfOneDay(cluster: Cluster, told: Told): boolean {
  if (compatibleDates(cluster.date, told.telling.date) || isAgreed(cluster, told)) return true;
  return told.telling.certainty === "doubtful" && cluster.isInSentence(told.sentence);
}

/** What is done by one side is not done by another; of a fight either side may be told; of a well-known event the table says the sides. */
function sidesExclude(cluster: Cluster, told: Told): boolean {
  const agents = agentsOf(told);
  const sides = cluster.known?.parties ?? [];
  if (sides.length > 0 && !agents.every((agent) => sides.includes(agent))) return true;
  if (isFight(told.telling.type)) return partiesDiffer(cluster, told);
  return agents.length > 0 && cluster.agents.length > 0 && !intersects(agents, cluster.agents);
}

/** "a veteran's family committed suicide": who did it is said anew, so it is not the suicide told before. */
function isOfOthers({ telling: { type, rule } }: Told): boolean {
  return type === "mass_suicide" && rule.startsWith("event/verb");
}
