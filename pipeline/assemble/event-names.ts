import { leavesItsPlace } from "../grammar/event/roles.ts";
import type { EventType } from "../grammar/event/telling.ts";
import type { Cluster } from "./events-cluster.ts";
import type { World } from "./events-input.ts";

// What an event of each type is called where its text has no name for it, and the preposition its place takes.
const nouns: Readonly<Record<EventType, readonly [noun: string, preposition: string]>> = {
  war: ["war", "in"],
  campaign: ["invasion", "of"],
  battle: ["fighting", "at"],
  skirmish: ["clash", "at"],
  landing: ["landing", "at"],
  air_raid: ["air raid", "on"],
  bombardment: ["bombardment", "of"],
  naval_action: ["naval action", "at"],
  sinking: ["sinking of ships", "off"],
  occupation: ["occupation", "of"],
  retreat: ["withdrawal", "from"],
  mobilisation: ["mobilisation", "in"],
  negotiation: ["negotiations", "at"],
  ceasefire: ["ceasefire", "in"],
  surrender: ["surrender", "at"],
  order: ["order", "concerning"],
  declaration: ["declaration", "in"],
  treaty: ["treaty", "on"],
  conference: ["conference", "in"],
  evacuation: ["evacuation", "of"],
  deportation: ["deportation", "from"],
  repatriation: ["repatriation", "from"],
  internment: ["internment", "in"],
  massacre: ["killing", "at"],
  execution: ["execution", "at"],
  mass_suicide: ["mass suicide", "at"],
  sexual_violence: ["sexual violence", "at"],
  destruction: ["destruction", "of"],
  transfer: ["transfer", "of"],
  protest: ["protest", "at"],
  exercise: ["exercise", "at"],
  other: ["event", "at"],
};

const months = "January February March April May June July August September October November December".split(" ");

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
  const type = cluster.type;
  const [noun, preposition] = nouns[type];
  const adjectives = namingParties(cluster).flatMap((id) => world.party(id)?.adjective ?? []);
  const words = type === "campaign" && !wasInvaded(cluster) ? "offensive" : noun;
  const place = namingPlace(cluster);
  const head = [adjectives.join("–"), words].filter((part) => part !== "").join(" ");
  const where = place === null ? "" : ` ${prepositionOf(type, words, preposition, place.role)} ${place.name}`;
  const date = cluster.when === null ? "" : `, ${dateWords(cluster.when.value)}`;
  const status = cluster.isPlan ? `${cluster.first.telling.status} ` : "";
  const name = `${status}${head}${where}${date}`;
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function prepositionOf(type: EventType, words: string, usual: string, role: string): string {
  if (leavesItsPlace(type) && role === "to") return "to";
  if (leavesItsPlace(type) && role !== "from" && role !== "target") return "in";
  return words === "offensive" ? "in" : usual;
}

function wasInvaded(cluster: Cluster): boolean {
  return cluster.told.some(({ telling }) => /inva[ds]/.test(telling.rule));
}

/** The sides that the name gives: those that did it; of fights both. */
function namingParties(cluster: Cluster): string[] {
  const both = ["battle", "skirmish", "war", "treaty", "ceasefire", "conference", "negotiation"].includes(cluster.type);
  if (both)
    return [...new Set(cluster.told.flatMap(({ telling }) => telling.parties.map(({ party }) => party)))].slice(0, 2);
  const doer = cluster.told.flatMap(({ telling }) =>
    telling.parties.filter(({ role }) => role !== "victim" && role !== "defender").map(({ party }) => party),
  );
  return doer.slice(0, 1);
}

/** The place the name gives: the target, else where it was. */
export function placeName(cluster: Cluster): string | null {
  return namingPlace(cluster)?.name ?? null;
}

function namingPlace(cluster: Cluster): { readonly name: string; readonly role: string } | null {
  const places = cluster.told.flatMap(({ places: told }) => told);
  if (leavesItsPlace(cluster.type))
    return places.find(({ role }) => role === "from") ?? places.find(({ role }) => role === "to") ?? places[0] ?? null;
  const target =
    places.find(({ role }) => role === "target") ?? places.find(({ role }) => role === "where") ?? places[0];
  return target ?? null;
}

/** An EDTF date in words: "16 August 1945", "August 1945", "11–25 August 1945". */
export function dateWords(value: string): string {
  const [from = "", to] = value.replace(/[~?%]/g, "").replaceAll("XXXX-", "-").split("/");
  if (to === undefined) return oneDate(from);
  if (to === "" || to === "..") return `from ${oneDate(from)}`;
  if (from === "" || from === "..") return `until ${oneDate(to)}`;
  return from === to ? oneDate(from) : `${oneDate(from)} – ${oneDate(to)}`;
}

function oneDate(value: string): string {
  const [, year = "", month, day] = /^(-?[\dX]{4})?(?:-?(\d{2}))?(?:-(\d{2}))?$/.exec(value) ?? [];
  if (year === "XXXX") return oneDate(value.slice(5));
  if (year.endsWith("X")) return `${year.replace(/X/g, "0")}s`;
  const number = Number(month ?? 0);
  if (number > 20) return `${["spring", "summer", "autumn", "winter"][number - 21] ?? ""} ${year}`;
  return [day === undefined ? "" : String(Number(day)), months[number - 1] ?? "", year]
    .filter((part) => part !== "")
    .join(" ");
}
