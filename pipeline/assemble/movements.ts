import type { AnalysedPassage, Reference } from "../grammar/mention.ts";
import type { MovementReading } from "../grammar/movement/read-movements.ts";
import { shortHash } from "../records/hash.ts";
import { dateSlug } from "../records/ids.ts";
import type { Movement } from "../records/types.ts";
import { spanOf } from "../text/passage.ts";
import type { Entity, World } from "./events-input.ts";
import type { Draft, Support } from "./evidence.ts";
import { mergedMovements } from "./movements-merge.ts";

/** The movements told in one text. */
export interface MovedText {
  readonly source: string;
  readonly passages: readonly AnalysedPassage[];
  readonly movements: readonly MovementReading[];
}

/** Rows of movements: one a mover, route and day, however often it is told. Distance and bearing are geography's to fill. */
export function assembleMovements(texts: readonly MovedText[], world: World): Draft<Movement>[] {
  const drafts = new Map<string, { row: Movement; support: Support[] }>();
  for (const text of texts) {
    for (const reading of text.movements) {
      const made = movementOf(text, reading, world);
      if (made === null) continue;
      const known = drafts.get(made.row.id);
      if (known === undefined) drafts.set(made.row.id, { row: made.row, support: [...made.support] });
      else known.support.push(...made.support);
    }
  }
  return mergedMovements([...drafts.values()]);
}

function movementOf(text: MovedText, reading: MovementReading, world: World): Draft<Movement> | null {
  const place = (at: Reference | null) => (at === null ? null : placeAt(text.source, at, world));
  const to = place(reading.to);
  // "The troops in Manchuria withdrew to Mukden": a region is no origin of what stays within it.
  const named = place(reading.from);
  const from = named !== null && to !== null && world.contains(named, to) ? null : named;
  const via = reading.via.flatMap((at) => place(at) ?? []);
  const mover = reading.mover === null ? null : world.entityOf(text.source, reading.mover);
  const party =
    mover?.party ?? (reading.party !== null && world.party(reading.party.id) !== null ? reading.party.id : null);
  if ((from === null && to === null) || from === to) return null;
  const kind = moverKind(mover, reading);
  const who = mover !== null && mover.kind !== "place" ? mover.id : reading.isCivilian ? null : party;
  if (who === null && !reading.isCivilian) return null;
  const row: Movement = {
    id: idOf([who ?? "civilians", from ?? "", to ?? "", via.join(" "), reading.date?.value ?? ""], reading),
    mover: who,
    mover_kind: kind,
    party,
    from_place: from,
    to_place: to,
    via,
    mode: reading.mode,
    date: reading.date?.value ?? null,
    purpose: reading.purpose,
    distance_km: null,
    bearing_deg: null,
    evidence: [],
  };
  return { row, support: supportOf(text, reading) };
}

function placeAt(source: string, at: Reference, world: World): string | null {
  const entity = world.entityOf(source, at);
  return entity?.kind === "place" ? entity.id : null;
}

function moverKind(mover: Entity | null, reading: MovementReading): Movement["mover_kind"] {
  if (mover !== null && mover.kind !== "place") return mover.kind;
  return reading.isCivilian ? "civilians" : "party";
}

function idOf(parts: readonly string[], reading: MovementReading): string {
  const date = dateSlug(reading.date?.value ?? null);
  const who = (parts[0] ?? "").replace(/^(?:unit|person|vessel|organisation)-/, "").replaceAll("_", "-");
  return `movement-${date}-${who}-${shortHash(parts.join("\n"), 6)}`;
}

function supportOf({ source, passages }: MovedText, reading: MovementReading): Support[] {
  const span = (at: Reference) => {
    const passage = passages[at.passage]?.passage;
    if (passage === undefined) throw new Error(`passage ${at.passage} of ${source} is none`);
    return spanOf(source, passage, at.start, at.end);
  };
  const { rule, passage } = reading;
  const support: Support[] = [{ field: "", span: span({ passage, ...reading.clause }), rule }];
  const note = (field: string, at: Reference | null, by = rule) => {
    if (at !== null) support.push({ field, span: span(at), rule: by });
  };
  note("mover", reading.mover);
  note("party", reading.party?.at ?? null);
  note("from_place", reading.from);
  note("to_place", reading.to);
  for (const at of reading.via) note("via", at);
  note("date", reading.date?.at ?? null, reading.date?.rule);
  return support;
}
