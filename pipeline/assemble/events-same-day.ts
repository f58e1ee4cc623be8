import type { EventType } from "../grammar/event/telling.ts";
import { type Cluster, intersects, isFight, partiesDiffer } from "./events-cluster.ts";
import { partiesOf, type Told } from "./events-told.ts";

/** What the places and days of an event and of a telling have in common. */
export interface Meeting {
  readonly samePlace: boolean;
  readonly bothPlaced: boolean;
  readonly sameDay: boolean;
}

/** What speaks for one event, and how strongly; the first that holds counts. */
type Ground = readonly [
  score: (told: Told) => number,
  holds: (cluster: Cluster, told: Told, meeting: Meeting) => boolean,
];

const grounds: readonly Ground[] = [
  [() => 10, (_, __, { samePlace, sameDay }) => samePlace && sameDay],
  [() => 8, (_, { telling }, { samePlace }) => samePlace && isLone(telling.type)],
  [() => 7, (cluster, told, { samePlace }) => samePlace && isOfOneStory(cluster, told)],
  [() => 6, (cluster, told, { samePlace }) => samePlace && areFine(cluster, told)],
  [() => 5, (_, { telling }, { bothPlaced, sameDay }) => sameDay && !bothPlaced && isLone(telling.type)],
  [() => 4, (cluster, told, { bothPlaced, sameDay }) => !bothPlaced && goesOn(cluster, told, sameDay)],
  [goingOn, (cluster, told, { bothPlaced }) => !bothPlaced && cluster.isIn(told.block) && !told.hasOwnDate],
  [() => 2, (cluster, told, { bothPlaced }) => !bothPlaced && isLone(told.telling.type) && areFine(cluster, told)],
  [() => 2, isDocumentOfYear],
];

/** How well a telling fits an event of its kind by day, place and paragraph; 0 when nothing speaks for it. */
export function dayScore(cluster: Cluster, told: Told, meeting: Meeting): number {
  const ground = grounds.find(([, holds]) => holds(cluster, told, meeting));
  return ground === undefined ? 0 : ground[0](told);
}

const lone: ReadonlySet<EventType> = new Set<EventType>([
  "declaration",
  "ceasefire",
  "treaty",
  "campaign",
  "war",
  "surrender",
  "landing",
  "occupation",
  "conference",
]);

/** Whether the thing happens once in a while to one side: two tellings of one day or place are one. */
export function isLone(type: EventType): boolean {
  return lone.has(type);
}

/** Told in one paragraph, or under one heading where one of them has no date. */
function isOfOneStory(cluster: Cluster, told: Told): boolean {
  if (cluster.isIn(told.block)) return true;
  return (cluster.date === null || told.telling.date === null) && inSection(cluster, told);
}

/** Whether the event is told under the same headings of the same text. */
function inSection(cluster: Cluster, told: Told): boolean {
  const section = sectionOf(told);
  return cluster.told.some((other) => other.text === told.text && sectionOf(other) === section);
}

function sectionOf({ text, telling }: Told): string {
  return text.passages[telling.passage]?.passage.headings.map((heading) => heading.text).join(" > ") ?? "";
}

/** Dates no coarser than a month meet. */
function areFine(cluster: Cluster, told: Told): boolean {
  return [cluster.date, told.telling.date].every((date) => date !== null && /^-?\d{4}-\d{2}/.test(date.value));
}

/** Whether a telling goes on in its paragraph with an event of the same date, and names no day and place that would make it another. */
function goesOn(cluster: Cluster, told: Told, sameDay: boolean): boolean {
  if (!cluster.isIn(told.block)) return false;
  if (sameDay && !(told.hasOwnDate && told.places.length > 0)) return true;
  const { date } = told.telling;
  if (date === null || date.value !== cluster.date?.value) return false;
  if (!told.hasOwnDate) return true;
  return intersects(partiesOf(told), cluster.parties) && told.places.every(({ isState }) => isState);
}

/** A telling that leaves the date to the paragraph: weak when it has a place of its own, save for fights. */
function goingOn({ places, telling }: Told): number {
  return places.length === 0 || isFight(telling.type) ? 3 : 1;
}

/** "the 1855 treaty" is the treaty of 1855 that is named elsewhere, unless the sides differ. */
function isDocumentOfYear(cluster: Cluster, told: Told): boolean {
  const { type, date } = told.telling;
  if ((type !== "treaty" && type !== "declaration") || date === null || !/^\d{4}$/.test(date.value)) return false;
  return cluster.date?.value === date.value && !partiesDiffer(cluster, told);
}
