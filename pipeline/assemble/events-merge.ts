import type { EventTelling, EventType } from "../grammar/event/telling.ts";
import { fold } from "../text/folding.ts";
import {
  agentsOf,
  Cluster,
  compatibleDates,
  intersects,
  isDay,
  isFight,
  partiesOf,
  placesMeet,
  sameKind,
  type Told,
} from "./events-cluster.ts";
import type { KnownEvent, ToldText, World } from "./events-input.ts";

/**
 * Brings the tellings of all texts together, one cluster an event: first by name, then by kind, day, place and sides,
 * last those that only point back. What points back to nothing is let go.
 */
export function mergeTellings(all: readonly Told[], world: World): Cluster[] {
  const clusters: Cluster[] = [];
  const byName = new NameIndex(world.sameEvent);
  for (const told of all) {
    if (told.telling.name !== null) joinByName(clusters, byName, told);
  }
  const found = new ClusterIndex(clusters);
  for (const told of all) {
    if (told.telling.name !== null || told.telling.weight === "echo") continue;
    const echoed = told.telling.weight === "slight" ? echoedBy(found.near(told), told, world) : null;
    const fitting = echoed ?? bestFit(found.ofKind(told), told, world);
    if (fitting !== null) {
      found.add(fitting, told);
      const begun = begunHere(found.near(told), fitting, told, world);
      if (begun !== null) clusters.splice(clusters.indexOf(found.merge(fitting, begun)), 1);
    } else if (!isOutcomeOfFight(found.near(told), told)) clusters.push(found.open(told));
  }
  for (const told of all) {
    if (told.telling.name !== null || told.telling.weight !== "echo") continue;
    const echoed = echoedBy(found.near(told), told, world);
    if (echoed !== null) found.add(echoed, told);
  }
  return clusters;
}

/** Clusters by the kind of event and by the paragraphs and texts that tell them, so that a telling is held against those alone that it could belong to. */
class ClusterIndex {
  readonly #byKind = new Map<string, Cluster[]>();
  /** Of each paragraph and each text, the clusters told in it and their place among all. */
  readonly #byScope = new Map<string | ToldText, Map<Cluster, number>>();
  readonly #places = new Map<Cluster, number>();

  constructor(clusters: readonly Cluster[]) {
    for (const cluster of clusters) this.#enter(cluster);
  }

  /** Clusters of the kind of a telling, as they were opened. No unnamed telling changes the type of a cluster. */
  ofKind({ telling, isPlan }: Told): readonly Cluster[] {
    return this.#byKind.get(kindKey(telling.type, isPlan)) ?? [];
  }

  /** Clusters told in the paragraph of a telling, or in the text that it is a heading of, as they were opened. */
  near(told: Told): readonly Cluster[] {
    const here = [...(this.#byScope.get(isHeading(told) ? told.text : told.block) ?? [])];
    return here.sort((a, b) => a[1] - b[1]).map(([cluster]) => cluster);
  }

  open(told: Told): Cluster {
    const cluster = new Cluster(told);
    this.#enter(cluster);
    return cluster;
  }

  add(cluster: Cluster, told: Told): void {
    cluster.add(told);
    this.#note(cluster, told);
  }

  /** Moves the tellings of the second cluster into the first; returns the second, which is none any more. */
  merge(into: Cluster, other: Cluster): Cluster {
    for (const told of other.told) this.add(into, told);
    const alike = this.#byKind.get(kindKey(other.type, other.isPlan)) ?? [];
    alike.splice(alike.indexOf(other), 1);
    for (const here of this.#byScope.values()) here.delete(other);
    return other;
  }

  #enter(cluster: Cluster): void {
    this.#places.set(cluster, this.#places.size);
    const key = kindKey(cluster.type, cluster.isPlan);
    const alike = this.#byKind.get(key);
    if (alike === undefined) this.#byKind.set(key, [cluster]);
    else alike.push(cluster);
    for (const told of cluster.told) this.#note(cluster, told);
  }

  #note(cluster: Cluster, { text, block }: Told): void {
    for (const scope of [text, block]) {
      const here = this.#byScope.get(scope) ?? new Map<Cluster, number>();
      this.#byScope.set(scope, here.set(cluster, this.#places.get(cluster) ?? 0));
    }
  }
}

/** Types that can be tellings of one event share a key. */
function kindKey(type: EventType, isPlan: boolean): string {
  return `${isFight(type) ? "fight" : type} ${isPlan}`;
}

const numerals = new Map([
  ["first", "1st"],
  ["second", "2nd"],
  ["third", "3rd"],
  ["fourth", "4th"],
  ["fifth", "5th"],
  ["sixth", "6th"],
  ["seventh", "7th"],
  ["eighth", "8th"],
]);

/**
 * What the paragraph of a telling has begun, where the telling joins an event told elsewhere: "the first armed clash occurred",
 * next sentence "at Halhamiao", and "the Halhamiao incident" of another text are one.
 */
function begunHere(near: readonly Cluster[], into: Cluster, told: Told, world: World): Cluster | null {
  if (!into.isNamed || !isFight(into.type) || told.hasOwnDate) return null;
  const begun = near.find(
    (cluster) =>
      cluster !== into && !cluster.isNamed && cluster.strongPlaces.length === 0 && fit(cluster, told, world) >= 4,
  );
  return begun !== undefined && compatibleDates(begun.date, into.date) ? begun : null;
}

/** A withdrawal told without a day or place of its own, behind a fight: how that ended. */
function isOutcomeOfFight(clusters: readonly Cluster[], told: Told): boolean {
  if (told.telling.weight !== "slight" || told.telling.type !== "retreat") return false;
  return clusters.some((cluster) => isFight(cluster.type) && cluster.isIn(told.block));
}

/** A name without article, case and accents, ordinals in digits: the same for "Battles of Khalkhin Gol" and "Battle of Khalkhin Gol". */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/^the /, "")
    .replace(/^[a-z]+/, (word) => numerals.get(word) ?? word)
    .replace(/\b(battle|skirmishe|incident|operation|landing)s\b/g, "$1");
}

class NameIndex {
  readonly #canonical = new Map<string, { key: string; type: EventType }>();
  readonly #clusters = new Map<string, Cluster>();

  constructor(known: readonly KnownEvent[]) {
    for (const { names, type } of known) {
      const [first = ""] = names;
      for (const name of names) this.#canonical.set(nameKey(name), { key: nameKey(first), type });
    }
  }

  typeOf(name: string): EventType | null {
    return this.#canonical.get(nameKey(name))?.type ?? null;
  }

  key(name: string): string {
    const key = nameKey(name);
    return this.#canonical.get(key)?.key ?? key;
  }

  get(key: string): Cluster | undefined {
    return this.#clusters.get(key);
  }

  set(key: string, cluster: Cluster): void {
    this.#clusters.set(key, cluster);
  }
}

/** Names that leave open whose war it was are told apart by text: "the Civil War", "Order 1382". */
function joinByName(clusters: Cluster[], byName: NameIndex, told: Told): void {
  const { name } = told.telling;
  if (name === null) return;
  const keys = [name.text, ...name.aliases].map((each) => byName.key(each));
  const known = keys.map((key) => byName.get(key)).find((cluster) => cluster !== undefined && mayBeSame(cluster, told));
  const cluster = known ?? new Cluster(told);
  if (known === undefined) clusters.push(cluster);
  else known.add(told);
  cluster.know(byName.typeOf(name.text));
  for (const key of keys) {
    cluster.names.add(key);
    if (byName.get(key) === undefined || known === undefined) byName.set(key, cluster);
  }
}

/** One order on one day is not the same as one on another, even under the same number. */
function mayBeSame(cluster: Cluster, { telling }: Told): boolean {
  if (telling.type !== "order" && telling.type !== "conference") return true;
  return compatibleDates(cluster.date, telling.date);
}

function bestFit(clusters: readonly Cluster[], told: Told, world: World): Cluster | null {
  let best: Cluster | null = null;
  let bestScore = 0;
  for (let index = clusters.length - 1; index >= 0; index--) {
    const cluster = clusters[index];
    if (cluster === undefined) continue;
    const score = fit(cluster, told, world) + nearness(cluster, told);
    if (score > bestScore) {
      best = cluster;
      bestScore = score;
    }
  }
  return best;
}

/** Of two events of one sentence, the one whose words stand nearer: below 1. */
function nearness(cluster: Cluster, told: Told): number {
  if (!cluster.isInSentence(told.sentence)) return 0;
  const gaps = cluster.told
    .filter(({ sentence }) => sentence === told.sentence)
    .map(({ telling }) => Math.abs(telling.trigger.start - told.telling.trigger.start));
  return 1 / (2 + Math.min(...gaps)) - 0.5;
}

/** How well a telling fits an event; 0 when it tells of another. */
export function fit(cluster: Cluster, told: Told, world: World): number {
  const { telling } = told;
  if (cluster.isPlan !== told.isPlan || !sameKind(cluster.type, telling.type)) return 0;
  const date = cluster.date;
  const isDoubtful = telling.certainty === "doubtful" && cluster.isInSentence(told.sentence);
  if (!compatibleDates(date, telling.date) && !isAgreed(cluster, told) && !isDoubtful) return 0;
  const sameDay = isDay(date) && isDay(telling.date);
  const samePlace = meet(cluster, told, sameDay, world);
  const bothPlaced = wholePlace.has(telling.type)
    ? cluster.places.length > 0 && told.places.length > 0
    : cluster.strongPlaces.length > 0 && told.places.some(({ isState }) => !isState);
  if (cluster.isInSentence(told.sentence) && differentDeeds(cluster, told)) return 0;
  if (cluster.isInSentence(told.sentence)) return sameSentence(cluster, told, samePlace, bothPlaced);
  if ((bothPlaced || isElsewhere(cluster, told)) && !samePlace) return 0;
  const agents = agentsOf(told);
  const agentsDiffer = agents.length > 0 && cluster.agents.length > 0 && !intersects(agents, cluster.agents);
  if (agentsDiffer && !isFight(telling.type)) return 0;
  if (isFight(telling.type) && partiesDiffer(cluster, told)) return 0;
  if (isMerelyRetold(cluster, told)) return 6;
  if (isOfOthers(telling) && !samePlace) return 0;
  if (telling.type === "order" || telling.type === "negotiation" || telling.type === "protest")
    return sameWord(cluster, told, sameDay, samePlace);
  return scoreOf(cluster, told, { samePlace, bothPlaced, sameDay });
}

/** A name that dropped out stands for the event named beside it; an agreement to surrender is the surrender; a war is declared once. */
function isMerelyRetold(cluster: Cluster, told: Told): boolean {
  const { telling } = told;
  if (telling.rule === "event/name-dropped") return cluster.isNamed && cluster.isIn(told.block);
  if (isAgreed(cluster, told) || isSameWords(cluster, told)) return true;
  const isWarDeclared =
    telling.rule === "event/verb-declare" && cluster.told.some((other) => other.telling.rule === telling.rule);
  return isWarDeclared && told.telling.date !== null && cluster.date !== null;
}

/** A sentence that stands twice in one text tells one thing. */
function isSameWords(cluster: Cluster, told: Told): boolean {
  const { trigger, rule } = told.telling;
  return cluster.told.some(
    (other) =>
      other.telling.rule === rule && other.telling.trigger.start === trigger.start && wordsOf(other) === wordsOf(told),
  );
}

function wordsOf({ text, telling }: Told): string {
  return text.passages[telling.passage]?.passage.text ?? "";
}

/** What was agreed to or decided and what was then done, told in one paragraph, are one. */
function isAgreed(cluster: Cluster, told: Told): boolean {
  if (!cluster.isIn(told.block) || told.telling.type !== cluster.type) return false;
  return told.telling.certainty === "inferred" || cluster.told.every(({ telling }) => telling.certainty === "inferred");
}

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
function meet(cluster: Cluster, told: Told, sameDay: boolean, world: World): boolean {
  const ids = told.places.map(({ id }) => id);
  if (told.places.some(({ name }) => [...cluster.names].some((key) => key.includes(fold(name))))) return true;
  if (!wholePlace.has(told.telling.type))
    return intersects(cluster.places, ids) || (sameDay && placesMeet(cluster.places, ids, world));
  const targets = placesOf(told);
  const known = cluster.told.flatMap(placesOf);
  return intersects(targets, known) || (sameDay && placesMeet(known, targets, world));
}

/** The places an event is done to; those where it was when there are none. */
function placesOf({ places }: Told): string[] {
  const targets = places.filter(({ role }) => role === "target" || role === "from" || role === "to");
  return (targets.length > 0 ? targets : places).map(({ id }) => id);
}

/** "a veteran's family committed suicide": who did it is said anew, so it is not the suicide told before. */
function isOfOthers({ type, rule }: EventTelling): boolean {
  return type === "mass_suicide" && rule.startsWith("event/verb");
}

const deeds = new Set(["execution", "massacre", "internment", "deportation", "sinking"]);

/** Two killings of one sentence by different hands, or of different people, are two. */
function differentDeeds(cluster: Cluster, told: Told): boolean {
  if (!deeds.has(told.telling.type) || cluster.isNamed) return false;
  const [mine, theirs] = [agentsOf(told), cluster.agents];
  if (mine.length === 0 && theirs.length === 0) return false;
  return !intersects(mine, theirs);
}

/** A name without a place known of it is no ground to join what has a place of its own elsewhere. */
function isElsewhere(cluster: Cluster, told: Told): boolean {
  return (
    cluster.isNamed &&
    cluster.places.length === 0 &&
    told.places.some(({ isState }) => !isState) &&
    !cluster.isInSentence(told.sentence)
  );
}

interface Meeting {
  readonly samePlace: boolean;
  readonly bothPlaced: boolean;
  readonly sameDay: boolean;
}

function scoreOf(cluster: Cluster, told: Told, { samePlace, bothPlaced, sameDay }: Meeting): number {
  const { telling } = told;
  const inBlock = cluster.isIn(told.block);
  if (samePlace && sameDay) return 10;
  if (samePlace && isLone(telling.type)) return 8;
  if (samePlace && (inBlock || ((cluster.date === null || telling.date === null) && inSection(cluster, told))))
    return 7;
  if (samePlace && cluster.date !== null && telling.date !== null && isFine(cluster, told)) return 6;
  if (sameDay && !bothPlaced && isLone(telling.type)) return 5;
  if (sameDay && !bothPlaced && inBlock && !(told.hasOwnDate && told.places.length > 0)) return 4;
  if (
    inBlock &&
    !bothPlaced &&
    telling.date !== null &&
    telling.date.value === cluster.date?.value &&
    intersects(partiesOf(told), cluster.parties) &&
    !(told.hasOwnDate && told.places.some(({ isState }) => !isState))
  )
    return 4;
  if (inBlock && !bothPlaced && !told.hasOwnDate && telling.date !== null && telling.date.value === cluster.date?.value)
    return 4;
  if (inBlock && !bothPlaced && !told.hasOwnDate) return told.places.length === 0 || isFight(telling.type) ? 3 : 1;
  if (!bothPlaced && isLone(telling.type) && cluster.date !== null && telling.date !== null && isFine(cluster, told))
    return 2;
  if (isDocument(telling.type) && isOfOneYear(cluster, told) && !partiesDiffer(cluster, told)) return 2;
  return 0;
}

/** Whether the event is told under the same headings of the same text. */
function inSection(cluster: Cluster, told: Told): boolean {
  const section = sectionOf(told);
  return cluster.told.some((other) => other.text === told.text && sectionOf(other) === section);
}

function sectionOf({ text, telling }: Told): string {
  return text.passages[telling.passage]?.passage.headings.map((heading) => heading.text).join(" > ") ?? "";
}

/** Things that happen once in a while to one side: two tellings of one day or place are one. */
function isLone(type: string): boolean {
  return [
    "declaration",
    "ceasefire",
    "treaty",
    "campaign",
    "war",
    "surrender",
    "landing",
    "occupation",
    "conference",
  ].includes(type);
}

/** Whether the text calls the event by the year of a document: "the 1855 treaty" is the treaty of 1855 that is named elsewhere. */
function isDocument(type: EventType): boolean {
  return type === "treaty" || type === "declaration";
}

function isOfOneYear(cluster: Cluster, { telling }: Told): boolean {
  return telling.date !== null && /^\d{4}$/.test(telling.date.value) && cluster.date?.value === telling.date.value;
}

/** Dates no coarser than a month meet. */
function isFine(cluster: Cluster, told: Told): boolean {
  return [cluster.date, told.telling.date].every((date) => date !== null && /^-?\d{4}-\d{2}/.test(date.value));
}

function sameSentence(cluster: Cluster, told: Told, samePlace: boolean, bothPlaced: boolean): number {
  const { telling } = told;
  const here = cluster.told.filter(({ sentence }) => sentence === told.sentence);
  const datesDiffer = here.some(
    (other) => other.telling.date !== null && telling.date !== null && other.telling.date.value !== telling.date.value,
  );
  if (datesDiffer && telling.certainty !== "doubtful") return 0;
  if (bothPlaced && !samePlace) return 0;
  const taken = here.flatMap(placesOf);
  if (telling.type === "occupation" && bothPlaced && !intersects(taken, placesOf(told))) return 0;
  if (here.every(isVisit) !== isVisit(told) && telling.type === "conference") return 0;
  return isAnotherMeeting(cluster, told) ? 0 : 9;
}

/** A visit is not the meeting held in its course. */
function isVisit({ telling }: Told): boolean {
  return telling.rule === "event/noun-visit" || telling.rule === "event/verb-visit";
}

/** A conference or treaty with a day or place of its own beside a named one that has none of these is another. */
function isAnotherMeeting(cluster: Cluster, { telling, places, sentence }: Told): boolean {
  if (
    !cluster.told.some((other) => other.telling.name !== null && other.sentence === sentence) ||
    (telling.type !== "conference" && telling.type !== "treaty" && telling.type !== "negotiation")
  )
    return false;
  return (
    telling.rule.startsWith("event/noun") && telling.weight !== "echo" && (telling.date !== null || places.length > 0)
  );
}

function partiesDiffer(cluster: Cluster, told: Told): boolean {
  const parties = partiesOf(told);
  return parties.length > 1 && cluster.parties.length > 1 && !intersects(parties, cluster.parties);
}

/** Orders, requests and protests are one when they are one day's, of one side, in one paragraph or by or to the same. */
function sameWord(cluster: Cluster, told: Told, sameDay: boolean, samePlace: boolean): number {
  const agents = agentsOf(told);
  if (agents.length > 0 && cluster.agents.length > 0 && !intersects(agents, cluster.agents)) return 0;
  const issuers = commandersOf(told);
  const knownIssuers = cluster.told.flatMap(commandersOf);
  if (
    issuers.length > 0 &&
    knownIssuers.length > 0 &&
    !intersects(issuers, knownIssuers) &&
    !cluster.isInSentence(told.sentence)
  )
    return 0;
  const named = told.participants.map(({ entity }) => entity.id);
  const known = cluster.told.flatMap(({ participants }) => participants.map(({ entity }) => entity.id));
  const shares = intersects(named, known);
  if (sameDay && (shares || (samePlace && agents.length > 0))) return 6;
  if (sameDay && (named.length === 0 || known.length === 0) && cluster.isIn(told.block)) return 4;
  const sameSide =
    told.telling.type === "protest"
      ? intersects(partiesOf(told), cluster.parties)
      : agents.length > 0 && intersects(agents, cluster.agents);
  if (sameDay && sameSide && issuers.length + knownIssuers.length === 0) return 4;
  if (sameSide && samePlace && told.telling.date !== null && told.telling.date.value === cluster.date?.value) return 5;
  return cluster.isIn(told.block) && !told.hasOwnDate && (shares || named.length === 0) ? 3 : 0;
}

/** The named units, people and bodies that gave the order or made the request. */
function commandersOf({ participants }: Told): string[] {
  return participants
    .filter(({ role }) => role === "commander" || role === "negotiator")
    .map(({ entity }) => entity.id);
}

/** The event that words which point back stand for: the latest of its kind in the paragraph, or the one that has its place and day. */
export function echoedBy(clusters: readonly Cluster[], told: Told, world: World): Cluster | null {
  const { telling } = told;
  let best: Cluster | null = null;
  let bestScore = 0;
  for (const cluster of clusters) {
    if (cluster.isPlan !== told.isPlan || !sameKind(cluster.type, telling.type)) continue;
    if (!compatibleDates(cluster.date, telling.date) || partiesDiffer(cluster, told)) continue;
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

function isHeading({ text, telling }: Told): boolean {
  const kind = text.passages[telling.passage]?.passage.kind;
  return kind === "heading" || kind === "title";
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
