import type { EventType } from "../grammar/event/telling.ts";
import type { Reference } from "../grammar/mention.ts";
import { bounds } from "../records/edtf.ts";
import { type Cluster, intersects } from "./events-cluster.ts";
import { compatibleDates } from "./events-date.ts";
import type { World } from "./events-input.ts";
import type { Parent } from "./events-part-of.ts";
import type { Told } from "./events-told.ts";

type Parents = ReadonlyMap<Cluster, Parent>;

/** What one side does to another: in an event of two sides both have a part in it. */
const betweenSides: ReadonlySet<EventType> = new Set<EventType>([
  "campaign",
  "battle",
  "skirmish",
  "landing",
  "air_raid",
  "bombardment",
  "sinking",
  "occupation",
  "surrender",
  "ceasefire",
]);

/** What befalls people, troops or buildings where a state holds the place. */
const whereHeld: ReadonlySet<EventType> = new Set<EventType>(["evacuation", "mass_suicide", "retreat", "destruction"]);

/** What befalls people, wherever they are. */
const ofPeople: ReadonlySet<EventType> = new Set<EventType>(["evacuation", "mass_suicide"]);

/** What one side says or does by itself. */
const ofOneSide: ReadonlySet<EventType> = new Set<EventType>(["order", "declaration", "mobilisation", "other"]);

/** What is between the sides that its name gives. */
const namedBySides: ReadonlySet<EventType> = new Set<EventType>([
  "war",
  "campaign",
  "battle",
  "skirmish",
  "treaty",
  "declaration",
  "conference",
  "massacre",
]);

/** Adds the sides that no telling gives: by the authority table, the name, the parts, what it is part of, and who held the place. */
export function settleSides(clusters: readonly Cluster[], parents: Parents, world: World): void {
  for (const cluster of clusters) {
    if (cluster.known !== null) cluster.addSides(cluster.known.parties, "authority/events");
    if (cluster.isNamed && namedBySides.has(cluster.type))
      cluster.addSides(ofName(cluster, world), "event/side-in-name");
  }
  addSidesOfParts(clusters);
  for (const cluster of clusters) {
    if (betweenSides.has(cluster.type) || isTalkOfSides(cluster))
      cluster.addSides(ofWhole(cluster, parents), "event/sides-of-whole");
    if (ofOneSide.has(cluster.type) && sidesOf(cluster).length === 0)
      cluster.addSides(ofNames(cluster, world), "event/side-of-names");
    if (whereHeld.has(cluster.type) && sidesOf(cluster).length === 0)
      cluster.addSides(ofHolder(cluster, parents, world), "event/side-of-holder");
  }
}

/** Talks of which no side is told, or that are about the end of the fighting. */
function isTalkOfSides(cluster: Cluster): boolean {
  if (cluster.type !== "negotiation") return false;
  return sidesOf(cluster).length === 0 || cluster.told.some(isOfCeasefire);
}

function isOfCeasefire({ text, telling: { passage, trigger } }: Told): boolean {
  const words = text.passages[passage]?.passage.text ?? "";
  return /\b(?:cease-?fire|truce|armistice)/i.test(words.slice(Math.max(0, trigger.start - 25), trigger.end + 25));
}

/** The sides of an event, told and added; of a well-known event those of the table and those that are told to have acted. */
export function sidesOf(cluster: Cluster): string[] {
  const known = cluster.known?.parties ?? [];
  const told = cluster.parties.filter(
    (party) => known.length === 0 || known.includes(party) || isInTellings(party, cluster),
  );
  return [...told, ...cluster.addedSides.map(({ party }) => party)];
}

/** Whether a clause tells of the side, rather than the name of the event. */
function isInTellings(party: string, { told }: Cluster): boolean {
  return told.some(({ telling, participants }) => {
    const isNamed = participants.some(({ entity }) => entity.party === party);
    return isNamed || telling.parties.some((side) => side.party === party && !isInName(side.at, telling));
  });
}

function isInName(at: Reference, { name }: Told["telling"]): boolean {
  return name !== null && name.at.passage === at.passage && name.at.start <= at.start && at.end <= name.at.end;
}

function ofName(cluster: Cluster, world: World): readonly string[] {
  const date = cluster.when?.value ?? null;
  const names = cluster.told.flatMap(({ telling }) => telling.name?.text ?? []);
  return names.flatMap((name) => world.sidesInName(name, date === null ? null : bounds(date).first));
}

/** A fight that its sentence explains by an attack, an occupation or the like is fought by those who did that. */
function addSidesOfParts(clusters: readonly Cluster[]): void {
  const bySentence = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    if (cluster.isPlan || cluster.isNamed || !betweenSides.has(cluster.type)) continue;
    for (const { sentence } of cluster.told) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), cluster]);
  }
  for (const cluster of clusters) {
    if (!cluster.isNamed || (cluster.type !== "battle" && cluster.type !== "skirmish")) continue;
    for (const { telling, sentence } of cluster.told) {
      if (telling.name === null) continue;
      const parts = (bySentence.get(sentence) ?? []).filter(
        (part) => intersects(part.places, cluster.places) && compatibleDates(part.date, cluster.date),
      );
      for (const part of parts) cluster.addSides(part.parties, "event/sides-of-parts");
    }
  }
}

/** The one side that all the units, people and bodies named in its clauses are on. */
function ofNames({ told }: Cluster, world: World): string[] {
  const sides = new Set<string>();
  for (const { text, telling } of told) {
    const { passage, clause, weight } = telling;
    if (weight === "echo") continue;
    for (const { start, end } of text.passages[passage]?.names ?? []) {
      const isInClause = clause.start <= start && end <= clause.end;
      const entity = isInClause ? world.entityOf(text.source, { passage, start, end }) : null;
      if (entity !== null && entity.party !== null) sides.add(entity.party);
    }
  }
  return sides.size === 1 ? [...sides] : [];
}

/** The two sides of the innermost event around it that has two, where none of its own is a third. */
function ofWhole(cluster: Cluster, parents: Parents): string[] {
  const own = sidesOf(cluster);
  for (let at = parents.get(cluster)?.cluster; at !== undefined; at = parents.get(at)?.cluster) {
    const sides = sidesOf(at);
    if (sides.length === 2) return own.every((side) => sides.includes(side)) ? sides : [];
    if (sides.length > 2) return [];
  }
  return [];
}

/** The state that then held the place, or that of the whole, where it is a side of what the event is part of, and not the attacking one. */
function ofHolder(cluster: Cluster, parents: Parents, world: World): string[] {
  const whole = parents.get(cluster)?.cluster;
  const date = (cluster.when ?? whole?.when)?.value ?? null;
  const day = date === null ? null : bounds(date).first;
  if (whole === undefined || day === null) return [];
  const places = [
    ...cluster.strongPlaces.slice(0, 1),
    ...(ofPeople.has(cluster.type) ? whole.strongPlaces.slice(0, 1) : []),
  ];
  const holders = places.flatMap((place) => world.countryThen(place, day) ?? []);
  return holders.filter((holder) => sidesOf(whole).includes(holder) && !isAttacker(holder, whole)).slice(0, 1);
}

function isAttacker(party: string, { told }: Cluster): boolean {
  return told.some(({ telling }) => telling.parties.some((side) => side.party === party && side.role === "attacker"));
}
