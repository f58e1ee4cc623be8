import { leavesItsPlace } from "../grammar/event/roles.ts";
import type { EventType, PlaceRole } from "../grammar/event/telling.ts";
import { dateWords } from "./event-date-words.ts";
import { nounOf } from "./event-nouns.ts";
import { type Cluster, isFight } from "./events-cluster.ts";
import type { World } from "./events-input.ts";
import { sidesOf } from "./events-sides.ts";
import type { Told } from "./events-told.ts";

/** The name by the authority table, else the text's own, capitalised and without its article; null when no telling has one. */
export function ownName(cluster: Cluster): string | null {
  if (cluster.known !== null) return cluster.known.names[0] ?? null;
  const named = cluster.told.filter(({ telling }) => telling.name !== null);
  const best = named.find(({ telling }) => telling.weight === "told") ?? named[0];
  const name = best?.telling.name?.text;
  if (name === undefined) return null;
  const bare = name.replace(/^the\s+/i, "");
  return bare.slice(0, 1).toUpperCase() + bare.slice(1);
}

/** A plain name made by rule: side, kind, place, date: "Soviet landing at Tōro, 16 August 1945". */
export function plainName(cluster: Cluster, world: World): string {
  const [noun, preposition] = nounOf(cluster.type, cluster.first.telling.rule);
  const words = cluster.type === "campaign" && !wasInvaded(cluster) ? "offensive" : noun;
  const adjectives = namingSides(cluster).flatMap((id) => world.party(id)?.adjective ?? []);
  const place = namingPlace(cluster, world);
  const usual = words === "offensive" ? "in" : preposition;
  const head = [adjectives.join("–"), words].filter((part) => part !== "").join(" ");
  const where = place === null ? "" : ` ${prepositionOf(cluster.type, usual, place.role)} ${place.name}`;
  const date = cluster.when === null ? "" : `, ${dateWords(cluster.when.value)}`;
  const status = cluster.isPlan ? `${cluster.first.telling.status} ` : "";
  const name = `${status}${head}${where}${date}`;
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function prepositionOf(type: EventType, usual: string, role: PlaceRole): string {
  if (leavesItsPlace(type)) return role === "to" ? "to" : role === "from" || role === "target" ? usual : "in";
  if (role === "from") return ofWords.has(type) ? usual : "from";
  if (role === "via") return "by way of";
  return role === "to" && isFight(type) ? "towards" : usual;
}

// What is said, signed or given of a place does not set out from it.
const ofWords = new Set<EventType>(["order", "protest", "negotiation", "declaration", "treaty", "transfer"]);

function wasInvaded(cluster: Cluster): boolean {
  return cluster.told.some(({ telling }) => /inva[ds]/.test(telling.rule));
}

// What two sides have a part in alike.
const ofBothSides = new Set<EventType>([
  "battle",
  "skirmish",
  "war",
  "treaty",
  "ceasefire",
  "conference",
  "negotiation",
]);

// What is called by those who went.
const ofPeople = new Set<EventType>(["evacuation", "repatriation"]);

/** The sides that the name gives: those that did it; of what both sides do, whoever began it and the other. */
function namingSides(cluster: Cluster): string[] {
  const told = cluster.told.filter(({ telling }) => telling.weight !== "echo");
  const parties = told.flatMap(({ telling }) => telling.parties);
  const named = told.flatMap(({ participants }) =>
    participants.flatMap(({ entity, role }) => (entity.party === null ? [] : [{ party: entity.party, role }])),
  );
  const all = [...parties, ...named];
  const whose = ofPeople.has(cluster.type) ? all.filter(({ role }) => role === "victim") : [];
  if (whose.length > 0) return whose.slice(0, 1).map(({ party }) => party);
  const doers = all.filter(({ role }) => role !== "victim" && role !== "defender");
  if (!ofBothSides.has(cluster.type)) return doers.slice(0, 1).map(({ party }) => party);
  const sides = [...new Set([...doers.map(({ party }) => party), ...sidesOf(cluster)])];
  const [first] = sides;
  const other = parties.find(({ party, role }) => party !== first && (role === "defender" || role === "victim"))?.party;
  return first === undefined ? [] : [...new Set([first, other ?? sides[1] ?? first])];
}

/** The place the name gives: the target, else where it was. */
export function placeName(cluster: Cluster, world: World): string | null {
  return namingPlace(cluster, world)?.name ?? null;
}

type NamingPlace = Told["places"][number];

function namingPlace(cluster: Cluster, world: World): NamingPlace | null {
  const places = cluster.told.flatMap((told) => (told.telling.weight === "echo" ? [] : told.places));
  const leaves = leavesItsPlace(cluster.type);
  const order: readonly PlaceRole[] = leaves ? ["from", "to", "target"] : ["target", "where", "to", "via"];
  for (const wanted of order) {
    const fitting = places.filter(({ role }) => role === wanted);
    if (fitting.length > 0) return mostTold(fitting, world);
  }
  const rest = places.filter(({ role, isState }) => leaves || role !== "from" || !isState);
  return mostTold(rest, world);
}

/** The place told most often, of several the one that holds none of the others: Esutoru rather than South Sakhalin. */
function mostTold(places: readonly NamingPlace[], world: World): NamingPlace | null {
  const timesTold = ({ id }: NamingPlace) => places.filter((other) => other.id === id).length;
  const most = Math.max(...places.map(timesTold));
  const often = places.filter((place) => timesTold(place) === most);
  const isWide = ({ id }: NamingPlace) => often.some((other) => other.id !== id && world.contains(id, other.id));
  return often.find((place) => !isWide(place)) ?? often[0] ?? null;
}
