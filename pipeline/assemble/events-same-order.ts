import type { EventType } from "../grammar/event/telling.ts";
import { type Cluster, intersects } from "./events-cluster.ts";
import { agentsOf, partiesOf, type Told } from "./events-told.ts";

/** What is said to somebody: an order, a request, a protest. */
export function isWord(type: EventType): boolean {
  return type === "order" || type === "negotiation" || type === "protest";
}

/** How well an order, request or protest fits another: one when they are one day's, of one side, in one paragraph or by or to the same. */
export function wordScore(cluster: Cluster, told: Told, sameDay: boolean, samePlace: boolean): number {
  const agents = agentsOf(told);
  const sharesAgent = intersects(agents, cluster.agents);
  if (agents.length > 0 && cluster.agents.length > 0 && !sharesAgent) return 0;
  const [issuers, knownIssuers] = [issuersOf(told), cluster.told.flatMap(issuersOf)];
  if (isByAnother(issuers, knownIssuers) && !cluster.isInSentence(told.sentence)) return 0;
  const named = told.participants.map(({ entity }) => entity.id);
  const known = cluster.told.flatMap(({ participants }) => participants.map(({ entity }) => entity.id));
  const sharesName = intersects(named, known);
  const sameSide = told.telling.type === "protest" ? intersects(partiesOf(told), cluster.parties) : sharesAgent;
  const inParagraph = cluster.isIn(told.block);
  if (sameDay && (sharesName || (samePlace && (agents.length > 0 || issuers.length === 0)))) return 6;
  if (sameDay && (named.length === 0 || known.length === 0) && inParagraph) return 4;
  if (sameDay && sameSide && issuers.length + knownIssuers.length === 0) return 4;
  if (sameSide && samePlace && told.telling.date !== null && told.telling.date.value === cluster.date?.value) return 5;
  return inParagraph && !told.hasOwnDate && (sharesName || named.length === 0) ? 3 : 0;
}

/** "Higuchi had issued the defence order": without a day, the one order or request that the text tells of the same issuer. */
export function onlyOneByIssuer(clusters: readonly Cluster[], told: Told): Cluster | null {
  const issuers = isWord(told.telling.type) && told.telling.date === null ? issuersOf(told) : [];
  if (issuers.length === 0) return null;
  const found = clusters.filter(
    (cluster) =>
      cluster.type === told.telling.type &&
      cluster.told.some((other) => other.text === told.text && intersects(issuersOf(other), issuers)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The named units, people and bodies that gave the order or made the request. */
function issuersOf({ participants }: Told): string[] {
  return participants
    .filter(({ role }) => role === "commander" || role === "negotiator")
    .map(({ entity }) => entity.id);
}

function isByAnother(issuers: readonly string[], known: readonly string[]): boolean {
  return issuers.length > 0 && known.length > 0 && !intersects(issuers, known);
}
