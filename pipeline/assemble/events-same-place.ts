import type { EventType } from "../grammar/event/telling.ts";
import { fold } from "../text/folding.ts";
import { type Cluster, intersects, placesMeet } from "./events-cluster.ts";
import type { World } from "./events-input.ts";
import type { Told } from "./events-told.ts";

// Kinds of event that are done to one place as a whole: a part of the place is another's.
const wholePlace = new Set<EventType>([
  "campaign",
  "occupation",
  "evacuation",
  "transfer",
  "deportation",
  "repatriation",
]);

/** Whether the places can be one event's; a name that holds the place's name ("invasion of South Sakhalin") is as good as the place. */
export function placesAgree(cluster: Cluster, told: Told, sameDay: boolean, world: World): boolean {
  const ids = told.places.map(({ id }) => id);
  if (told.places.some(({ name }) => [...cluster.names].some((key) => key.includes(fold(name))))) return true;
  if (!wholePlace.has(told.telling.type))
    return intersects(cluster.places, ids) || (sameDay && placesMeet(cluster.places, ids, world));
  const targets = placesOf(told);
  const known = cluster.told.flatMap(placesOf);
  return intersects(targets, known) || (sameDay && placesMeet(known, targets, world));
}

/** Whether an event and a telling both have a place that could tell them apart; a state does so only for what is done to a place as a whole. */
export function areBothPlaced(cluster: Cluster, told: Told): boolean {
  if (wholePlace.has(told.telling.type)) return cluster.places.length > 0 && told.places.length > 0;
  return cluster.strongPlaces.length > 0 && told.places.some(({ isState }) => !isState);
}

/** The places an event is done to; those where it was when there are none. */
export function placesOf({ places }: Told): string[] {
  const targets = places.filter(({ role }) => role === "target" || role === "from" || role === "to");
  return (targets.length > 0 ? targets : places).map(({ id }) => id);
}

/** A name without a place known of it is no ground to join what has a place of its own elsewhere. */
export function isElsewhere(cluster: Cluster, told: Told): boolean {
  return (
    cluster.isNamed &&
    cluster.places.length === 0 &&
    told.places.some(({ isState }) => !isState) &&
    !cluster.isInSentence(told.sentence)
  );
}
