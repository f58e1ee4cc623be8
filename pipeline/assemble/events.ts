import type { EventTelling } from "../grammar/event/telling.ts";
import { bounds } from "../records/edtf.ts";
import { shortHash } from "../records/hash.ts";
import { dateSlug, slug } from "../records/ids.ts";
import type { Event, EventPlace, Participant, Plan } from "../records/types.ts";
import { ownName, placeName, plainName } from "./event-names.ts";
import { type Cluster, type Told, toldOf } from "./events-cluster.ts";
import type { ToldText, World } from "./events-input.ts";
import { readWeight } from "./events-keep.ts";
import { mergeTellings } from "./events-merge.ts";
import { type Parent, parentsOf } from "./events-parents.ts";
import type { Draft, Support } from "./evidence.ts";
import { participantDrafts, spanIn } from "./participants.ts";

/** The events and plans of all texts, with their places and participants, before their evidence is numbered. */
export interface AssembledEvents {
  readonly events: Draft<Event>[];
  readonly plans: Draft<Plan>[];
  readonly eventPlaces: Draft<EventPlace>[];
  readonly participants: Draft<Participant>[];
  /** Every telling that became part of a row, with the row. */
  readonly told: readonly {
    readonly event: string;
    readonly isPlan: boolean;
    readonly source: string;
    readonly telling: EventTelling;
  }[];
  /** The event told in a passage (the one a figure of that passage is about), else that of its section; null when there is none. */
  eventOf(source: string, passage: number): string | null;
}

/** One row an event, however often and in however many texts it is told. */
export function assembleEvents(texts: readonly ToldText[], world: World): AssembledEvents {
  const told = texts.flatMap((text) => text.tellings.map((telling) => toldOf(text, telling, world)));
  const clusters = mergeTellings(told, world).filter(readWeight);
  const parents = parentsOf(clusters.filter((cluster) => !cluster.isPlan));
  const ids = idsOf(clusters);
  const result = {
    events: [] as Draft<Event>[],
    plans: [] as Draft<Plan>[],
    eventPlaces: [] as Draft<EventPlace>[],
    participants: [] as Draft<Participant>[],
  };
  for (const cluster of clusters) {
    const id = ids.get(cluster) ?? "";
    if (cluster.isPlan) result.plans.push(planDraft(id, cluster, world));
    else result.events.push(eventDraft(id, cluster, parents.get(cluster) ?? null, ids, world));
    for (const draft of eventPlaceDrafts(id, cluster, world)) result.eventPlaces.push(draft);
    for (const draft of participantDrafts(id, cluster, world)) result.participants.push(draft);
  }
  const tellings = clusters.flatMap((cluster) =>
    cluster.told.map(({ text, telling }) => ({
      event: ids.get(cluster) ?? "",
      isPlan: cluster.isPlan,
      source: text.source,
      telling,
    })),
  );
  return { ...result, told: tellings, eventOf: eventFinder(clusters, ids) };
}

/** An id from date, name and kind; two that come out alike are told apart by what their first telling says. */
function idsOf(clusters: readonly Cluster[]): Map<Cluster, string> {
  const ids = new Map<Cluster, string>();
  const readable = clusters.map(readableId);
  const count = new Map<string, number>();
  for (const id of readable) count.set(id, (count.get(id) ?? 0) + 1);
  clusters.forEach((cluster, index) => {
    const id = readable[index] ?? "";
    ids.set(cluster, count.get(id) === 1 ? id : `${id}-${shortHash(clauseKey(cluster.first), 6)}`);
  });
  return ids;
}

function clauseKey(told: Told): string {
  const { passage, trigger } = told.telling;
  const { source, key } = spanIn(told, { passage, ...trigger });
  return `${source}\n${key}`; // two texts may have a sentence in common
}

function readableId(cluster: Cluster): string {
  const kind = cluster.isPlan ? "plan" : "event";
  const date = dateSlug(cluster.date?.value ?? null);
  const name = ownName(cluster);
  if (name !== null) return [kind, date, slug(name)].filter((part) => part !== "").join("-");
  const party = cluster.first.telling.parties[0]?.party.replaceAll("_", "-") ?? "";
  const where = slug(placeName(cluster) ?? "") || party;
  return [kind, date, where, cluster.type.replaceAll("_", "-")].filter((part) => part !== "").join("-");
}

function eventDraft(
  id: string,
  cluster: Cluster,
  parent: Parent | null,
  ids: ReadonlyMap<Cluster, string>,
  world: World,
): Draft<Event> {
  const { shared, support } = sharedColumns(cluster, world);
  const parentId = parent === null ? null : (ids.get(parent.cluster) ?? null);
  const isAlleged = cluster.told.every(({ telling }) => telling.status === "alleged");
  if (parent !== null) support.push({ field: "parent", span: triggerSpan(cluster.first), rule: parent.rule });
  return { row: { id, ...shared, parent: parentId, modality: isAlleged ? "alleged" : "happened" }, support };
}

function planDraft(id: string, cluster: Cluster, world: World): Draft<Plan> {
  const { shared, support } = sharedColumns(cluster, world);
  const told = cluster.told.filter(({ telling }) => telling.weight !== "echo");
  const { status } = (
    told.find(({ telling }) => telling.status === "averted" || telling.status === "refused") ??
    told.at(-1) ??
    cluster.first
  ).telling;
  const modality = status === "happened" || status === "alleged" ? "planned" : status;
  return { row: { id, ...shared, parent: null, modality }, support };
}

type Shared = Omit<Event, "id" | "parent" | "modality">;

function sharedColumns(cluster: Cluster, world: World): { shared: Shared; support: Support[] } {
  const date = cluster.date;
  const { first: start, last: end } = date === null ? { first: null, last: null } : bounds(date.value);
  const timed = cluster.told.find(
    ({ telling }) => telling.time !== null && telling.weight === "told" && telling.date?.value === date?.value,
  );
  const time = timed?.telling.time ?? null;
  const outcome = cluster.told.find(({ telling }) => telling.outcome !== null) ?? null;
  const own = ownName(cluster);
  const shared: Shared = {
    name: own ?? plainName(cluster, world),
    type: cluster.type,
    date: date?.value ?? null,
    date_extent: date?.extent ?? null,
    start,
    end,
    time: time?.value ?? null,
    time_zone: time?.zone ?? null,
    places: [...cluster.places],
    parties: cluster.parties.filter((party) => world.party(party) !== null),
    certainty: certaintyOf(cluster),
    outcome: outcome === null ? null : outcomeText(outcome),
    mention_count: cluster.told.length,
    evidence: [],
  };
  return { shared, support: supportOf(cluster, own !== null, outcome) };
}

function certaintyOf(cluster: Cluster): Event["certainty"] {
  const told = cluster.told.filter(({ telling }) => telling.weight !== "echo");
  const levels = (told.length === 0 ? cluster.told : told).map(({ telling }) => telling.certainty);
  return levels.includes("stated") ? "stated" : levels.includes("inferred") ? "inferred" : "doubtful";
}

function outcomeText({ text, telling }: Told): string | null {
  const passage = text.passages[telling.passage]?.passage;
  return telling.outcome === null || passage === undefined
    ? null
    : passage.text.slice(telling.outcome.start, telling.outcome.end);
}

function triggerSpan(told: Told) {
  return spanIn(told, { passage: told.telling.passage, ...told.telling.trigger });
}

function supportOf(cluster: Cluster, hasOwnName: boolean, outcome: Told | null): Support[] {
  const support: Support[] = [];
  const date = cluster.date;
  for (const told of cluster.told) {
    const { telling } = told;
    const { passage, rule } = telling;
    support.push({ field: "", span: spanIn(told, { passage, ...telling.clause }), rule });
    if (telling.date !== null && telling.date.value === date?.value)
      support.push({ field: "date", span: spanIn(told, telling.date.at), rule: telling.date.rule });
    if (telling.weight === "echo") continue;
    for (const { at } of told.places) support.push({ field: "places", span: spanIn(told, at), rule });
    for (const { at } of telling.parties) support.push({ field: "parties", span: spanIn(told, at), rule });
    if (telling.name !== null) support.push({ field: "name", span: spanIn(told, telling.name.at), rule });
    if (telling.time !== null)
      support.push({ field: "time", span: spanIn(told, telling.time.at), rule: "time/in-clause" });
  }
  const { first } = cluster;
  if (!hasOwnName) support.push({ field: "name", span: triggerSpan(first), rule: "event/name-by-rule" });
  support.push({ field: "type", span: triggerSpan(first), rule: first.telling.rule });
  if (outcome?.telling.outcome)
    support.push({
      field: "outcome",
      span: spanIn(outcome, { passage: outcome.telling.passage, ...outcome.telling.outcome }),
      rule: "event/outcome",
    });
  return support;
}

function eventPlaceDrafts(event: string, cluster: Cluster, world: World): Draft<EventPlace>[] {
  const drafts = new Map<string, { row: EventPlace; support: Support[] }>();
  const day = cluster.date === null ? null : bounds(cluster.date.value).first;
  for (const told of cluster.told) {
    if (told.telling.weight === "echo") continue;
    for (const place of told.places) {
      const id = `event-place-${event.replace(/^event-/, "")}-${place.id.replace(/^place-/, "")}-${place.role}`;
      const support: Support = { field: "", span: spanIn(told, place.at), rule: told.telling.rule };
      const known = drafts.get(id);
      if (known !== undefined) known.support.push(support);
      else
        drafts.set(id, {
          row: {
            id,
            event,
            place: place.id,
            role: place.role,
            country_then: day === null ? null : world.countryThen(place.id, day),
            evidence: [],
          },
          support: [support],
        });
    }
  }
  return [...drafts.values()];
}

/** For each passage the event it tells first; a passage that tells none has that of its paragraph, then that of the heading above. */
function eventFinder(clusters: readonly Cluster[], ids: ReadonlyMap<Cluster, string>): AssembledEvents["eventOf"] {
  const byPassage = new Map<string, { id: string; rank: number }>();
  const byHeading = new Map<string, string>();
  for (const cluster of clusters) {
    if (cluster.isPlan) continue;
    const id = ids.get(cluster) ?? "";
    for (const { text, telling } of cluster.told) {
      const key = `${text.source} ${telling.passage}`;
      const rank = telling.weight === "told" ? 0 : telling.weight === "echo" ? 1 : 2;
      const known = byPassage.get(key);
      if (known === undefined || rank < known.rank) byPassage.set(key, { id, rank });
      const passage = text.passages[telling.passage]?.passage;
      if (passage?.kind === "heading" || passage?.kind === "title")
        byHeading.set(`${text.source} ${bare(passage.text)}`, id);
    }
  }
  const blocks = blockIndex(clusters);
  return (source, index) => {
    const own = byPassage.get(`${source} ${index}`)?.id;
    if (own !== undefined) return own;
    const passage = blocks.get(source)?.[index]?.passage;
    if (passage === undefined) return null;
    if (passage.continues && passage.kind === "paragraph") {
      for (let at = index - 1; at >= 0 && blocks.get(source)?.[at]?.passage.block === passage.block; at--) {
        const before = byPassage.get(`${source} ${at}`)?.id;
        if (before !== undefined) return before;
      }
    }
    for (const heading of [...passage.headings].reverse()) {
      const id = byHeading.get(`${source} ${bare(heading.text)}`);
      if (id !== undefined) return id;
    }
    return null;
  };
}

function blockIndex(clusters: readonly Cluster[]): Map<string, ToldText["passages"]> {
  return new Map(clusters.flatMap(({ told }) => told.map(({ text }) => [text.source, text.passages] as const)));
}

function bare(heading: string): string {
  return heading.replace(/^[\s=]+|[\s=]+$/g, "");
}
