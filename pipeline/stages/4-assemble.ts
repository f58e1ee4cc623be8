import { applyDecisions, type Decision } from "../assemble/curation.ts";
import { entityDrafts, type SpanOfMention, spellings, supportOf } from "../assemble/entities.ts";
import { type AssembledEvents, assembleEvents } from "../assemble/events.ts";
import type { World } from "../assemble/events-input.ts";
import { type Draft, EvidenceBook } from "../assemble/evidence.ts";
import { type AssembledClaim, assembleFigures } from "../assemble/figures.ts";
import { candidateRows } from "../assemble/geocode-candidates.ts";
import { mentionRows } from "../assemble/mentions.ts";
import { assembleMovements } from "../assemble/movements.ts";
import { type MetSpelling, placeNameRows } from "../assemble/place-names.ts";
import { assembleRelations } from "../assemble/relations.ts";
import { setAsideRows } from "../assemble/set-aside.ts";
import { worldOf } from "../assemble/world.ts";
import type { Authority } from "../gazetteer/authority.ts";
import type { MentionedPlace } from "../geocode/geocode.ts";
import { type Extraction, mentionId, spanIn } from "../grammar/extraction.ts";
import { emptyTables, type TableName, type Tables } from "../records/tables.ts";
import type { Resolution } from "../resolve/resolution.ts";
import type { Span } from "../text/passage.ts";

/** The records of all texts, before places are put on the map and evidence is written out. */
export interface Assembled {
  readonly tables: Tables;
  readonly mentionedPlaces: readonly MentionedPlace[];
  /** The claims with the figures they were made from, for the checks of their sums. */
  readonly claims: readonly AssembledClaim[];
  readonly book: EvidenceBook;
}

export interface AssembleInput {
  readonly extractions: readonly Extraction[];
  readonly resolution: Resolution;
  readonly authority: Authority;
  readonly decisions: readonly Decision[];
  readonly countryThen: World["countryThen"];
  /** The characters of a span of a raw text. */
  readonly quoteOf: (span: Span) => string;
}

/** Mentions and the records they mean in; all records of the release but the coordinates out. */
export function assemble(input: AssembleInput): Assembled {
  const { extractions, resolution, authority, decisions, countryThen, quoteOf } = input;
  const book = new EvidenceBook();
  const tables = emptyTables();
  const put = <Name extends TableName>(name: Name, drafts: readonly Draft<Tables[Name][number]>[]) => {
    const curated = applyDecisions(
      drafts,
      decisions.filter(({ table }) => table === name),
      quoteOf,
    );
    for (const { row, support } of curated) {
      const evidence = book.citeAll(row.id, support);
      tables[name].push(("evidence" in row ? { ...row, evidence } : row) as never);
    }
  };
  const spanOfMention = mentionSpans(extractions);
  tables.sources.push(...extractions.map(({ source }) => source));
  for (const extraction of extractions) tables.mentions.push(...mentionRows(extraction, resolution.entityOf, book));
  const entities = entityDrafts(resolution, spanOfMention);
  put("people", entities.people);
  put("units", entities.units);
  put("vessels", entities.vessels);
  put("organisations", entities.organisations);
  const world = worldOf(extractions, resolution, authority, countryThen);
  const events = assembleEvents(toldTexts(extractions), world);
  putEvents(put, events);
  const readings = extractions.map(({ source, ...rest }) => ({ ...rest, source: source.id }));
  put("movements", assembleMovements(readings, world));
  put("relations", assembleRelations(readings, world));
  const figures = assembleFigures(extractions, resolution, authority, events);
  put("claims", figures.claims);
  put("statements", figures.statements);
  put("disagreements", figures.disagreements);
  put("authorities", figures.authorities);
  for (const extraction of extractions) tables.set_aside.push(...setAsideRows(extraction, quoteOf));
  tables.place_names.push(...placeNameRows(resolution.places, authority.placeNames, metSpellings(resolution)));
  tables.geocode_candidates.push(...candidateRows(resolution));
  return { tables, mentionedPlaces: placesToLocate(resolution, spanOfMention, book), claims: figures.claims, book };
}

type Put = <Name extends TableName>(name: Name, drafts: readonly Draft<Tables[Name][number]>[]) => void;

function putEvents(put: Put, { events, plans, eventPlaces, participants }: AssembledEvents): void {
  put("events", events);
  put("plans", plans);
  put("event_places", eventPlaces);
  put("participants", participants);
}

function toldTexts(extractions: readonly Extraction[]) {
  return extractions.map(({ source, passages, tellings }) => ({ source: source.id, passages, tellings }));
}

function mentionSpans(extractions: readonly Extraction[]): SpanOfMention {
  const spans = new Map<string, Span>();
  for (const extraction of extractions) {
    for (const { passage, names } of extraction.passages) {
      for (const name of names)
        spans.set(mentionId(extraction.source.id, passage, name), spanIn(extraction, passage, name));
    }
  }
  return (mention) => {
    const span = spans.get(mention);
    if (span === undefined) throw new Error(`${mention} is no mention of these texts`);
    return span;
  };
}

function placesToLocate(resolution: Resolution, spanOfMention: SpanOfMention, book: EvidenceBook): MentionedPlace[] {
  return resolution.places.map((place) => {
    const evidence = book.citeAll(place.id, supportOf(place, spanOfMention));
    const { id, name, names, mentions, gazetteer } = place;
    const town = gazetteer === null ? {} : { town: townOf(gazetteer) };
    return {
      id,
      name,
      kind: place.kind as MentionedPlace["kind"],
      names: spellings(names),
      mentionCount: mentions.length,
      evidence,
      ...town,
    };
  });
}

function townOf({ lat, lon, country, geonamesId }: NonNullable<Resolution["places"][number]["gazetteer"]>) {
  return { lat, lon, countryNow: country, geonamesId, authority: `GeoNames ${geonamesId}` };
}

/** The spellings met of each place, each with the texts it was met in. */
function metSpellings(resolution: Resolution): MetSpelling[] {
  const met = new Map<string, { place: string; text: string; sources: Set<string>; count: number }>();
  for (const { kind, entity, text, source } of resolution.joins) {
    if (kind !== "place") continue;
    const key = `${entity}\n${text}`;
    const known = met.get(key) ?? { place: entity, text, sources: new Set<string>(), count: 0 };
    known.sources.add(source);
    known.count++;
    met.set(key, known);
  }
  return [...met.values()].map(({ sources, ...rest }) => ({ ...rest, sources: [...sources].sort() }));
}
