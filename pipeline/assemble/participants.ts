import type { Participant } from "../records/types.ts";
import { type Span, spanOf } from "../text/passage.ts";
import type { Cluster } from "./events-cluster.ts";
import type { World } from "./events-input.ts";
import type { Told } from "./events-told.ts";
import type { Draft, Support } from "./evidence.ts";
import { sideThen } from "./sides-in-being.ts";

type Role = Participant["role"];

/** Rows of the participants of one event: its sides, and the units, people, ships and bodies named in its tellings. */
export function participantDrafts(event: string, cluster: Cluster, world: World): Draft<Participant>[] {
  const found = new Map<string, { row: Participant; support: Support[] }>();
  const add = (
    participant: string,
    kind: Participant["participant_kind"],
    role: Role,
    party: string | null,
    support: Support,
  ) => {
    const id = `participant-${event.replace(/^event-/, "")}-${participant}`;
    const known = found.get(id);
    if (known === undefined) {
      found.set(id, {
        row: { id, event, participant, participant_kind: kind, role, party, evidence: [] },
        support: [support],
      });
    } else known.support.push(support);
  };
  for (const told of cluster.told) {
    if (told.telling.weight === "echo") continue;
    for (const { party: side, role, at } of told.telling.parties) {
      const party = sideThen(side, cluster, world);
      if (world.party(party) === null) continue;
      add(party, "party", role, party, supportOf(told, at));
    }
    for (const { entity, role, at } of told.participants) {
      const isOfLaterState = entity.party !== null && sideThen(entity.party, cluster, world) !== entity.party;
      if (isOfLaterState) continue; // who speaks of a treaty of 1956 for a state of 1991 did not sign it
      add(entity.id, entity.kind as Participant["participant_kind"], role, entity.party, supportOf(told, at));
    }
  }
  return [...found.values()].map(({ row, support }) => ({ row, support }));
}

function supportOf(
  told: Told,
  at: { readonly passage: number; readonly start: number; readonly end: number },
): Support {
  return { field: "", span: spanIn(told, at), rule: told.telling.rule };
}

/** The span of words of the text that a telling comes from. */
export function spanIn(
  { text }: Told,
  at: { readonly passage: number; readonly start: number; readonly end: number },
): Span {
  const passage = text.passages[at.passage]?.passage;
  if (passage === undefined) throw new Error(`passage ${at.passage} of ${text.source} is none`);
  return spanOf(text.source, passage, at.start, at.end);
}
