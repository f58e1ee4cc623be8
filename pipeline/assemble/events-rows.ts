import { bounds } from "../records/edtf.ts";
import type { Event, EventPlace, Plan } from "../records/types.ts";
import { ownName, plainName } from "./event-names.ts";
import type { Cluster } from "./events-cluster.ts";
import type { World } from "./events-input.ts";
import type { Parent } from "./events-part-of.ts";
import type { Told } from "./events-told.ts";
import type { Draft, Support } from "./evidence.ts";
import { spanIn } from "./participants.ts";
import { sidesThen } from "./sides-in-being.ts";

export function eventDraft(
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

export function planDraft(id: string, cluster: Cluster, world: World): Draft<Plan> {
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
  const date = cluster.when;
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
    parties: sidesThen(cluster, world),
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

/** The name, where one of the tellings has one; else the words that tell it first. */
function nameSpan({ told, first }: Cluster) {
  const named = told.find(({ telling }) => telling.name !== null);
  return named?.telling.name ? spanIn(named, named.telling.name.at) : triggerSpan(first);
}

function supportOf(cluster: Cluster, hasOwnName: boolean, outcome: Told | null): Support[] {
  const support: Support[] = [];
  const date = cluster.when;
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
  const { first, settledDate, addedSides } = cluster;
  if (settledDate !== null)
    support.push({ field: "date", span: spanIn(settledDate.by, settledDate.date.at), rule: settledDate.date.rule });
  for (const { rule } of addedSides) support.push({ field: "parties", span: nameSpan(cluster), rule });
  if (cluster.known !== null) support.push({ field: "name", span: nameSpan(cluster), rule: "authority/events" });
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

/** Rows of the places of one event; where it was is left out for a place that it also came from, went to or was aimed at. */
export function eventPlaceDrafts(event: string, cluster: Cluster, world: World): Draft<EventPlace>[] {
  const drafts = new Map<string, { row: EventPlace; support: Support[] }>();
  const day = cluster.when === null ? null : bounds(cluster.when.value).first;
  const told = cluster.told.filter(({ telling }) => telling.weight !== "echo");
  const isNarrower = new Set(
    told.flatMap(({ places }) => places.flatMap(({ id, role }) => (role === "where" ? [] : [id]))),
  );
  for (const each of told) {
    for (const place of each.places) {
      const support: Support = { field: "", span: spanIn(each, place.at), rule: each.telling.rule };
      if (place.role === "where" && isNarrower.has(place.id)) continue;
      const id = `event-place-${event.replace(/^event-/, "")}-${place.id.replace(/^place-/, "")}-${place.role}`;
      const known = drafts.get(id);
      const country_then = day === null ? null : world.countryThen(place.id, day);
      if (known !== undefined) known.support.push(support);
      else
        drafts.set(id, {
          row: { id, event, place: place.id, role: place.role, country_then, evidence: [] },
          support: [support],
        });
    }
  }
  return [...drafts.values()];
}
