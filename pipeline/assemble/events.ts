import type { EventTelling } from "../grammar/event/telling.ts";
import type { Event, EventPlace, Participant, Plan } from "../records/types.ts";
import { idsOf } from "./events-ids.ts";
import type { ToldText, World } from "./events-input.ts";
import { readWeight, withoutIssuing } from "./events-keep.ts";
import { KnownEvents } from "./events-known.ts";
import { mergeTellings } from "./events-merge.ts";
import { type EventFinder, eventFinder } from "./events-of-passage.ts";
import { eventDraft, eventPlaceDrafts, planDraft } from "./events-rows.ts";
import { settle } from "./events-settle.ts";
import { toldOf } from "./events-told.ts";
import type { Draft } from "./evidence.ts";
import { participantDrafts } from "./participants.ts";

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
  readonly eventOf: EventFinder;
}

/** One row an event, however often and in however many texts it is told. */
export function assembleEvents(texts: readonly ToldText[], world: World): AssembledEvents {
  const known = new KnownEvents(world.sameEvent);
  const told = texts.flatMap((text) => text.tellings.map((telling) => toldOf(text, telling, world, known)));
  const clusters = mergeTellings(withoutIssuing(told), world, known).filter(readWeight);
  const parents = settle(clusters, world);
  const ids = idsOf(clusters, world);
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
