import { applyDecisions, type Decision, doubtsOn } from "../assemble/curation.ts";
import { type Drafts, rejectedIn, withoutReferences } from "../assemble/curation-references.ts";
import { entityDrafts, type SpanOfMention, spellings, supportOf } from "../assemble/entities.ts";
import { assembleEvents } from "../assemble/events.ts";
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
import { emptyTables, type Tables, tableNames } from "../records/tables.ts";
import type { KnownDefect } from "../records/types.ts";
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
  const { extractions, resolution, authority, countryThen, quoteOf } = input;
  const book = new EvidenceBook();
  const tables = emptyTables();
  const spanOfMention = mentionSpans(extractions);
  tables.sources.push(...extractions.map(({ source }) => source));
  for (const extraction of extractions) tables.mentions.push(...mentionRows(extraction, resolution.entityOf, book));
  const world = worldOf(extractions, resolution, authority, countryThen);
  const events = assembleEvents(toldTexts(extractions), world);
  const readings = extractions.map(({ source, ...rest }) => ({ ...rest, source: source.id }));
  const figures = assembleFigures(extractions, resolution, authority, events);
  const { claims, statements, disagreements, authorities } = figures;
  const drafts = curated(
    {
      ...entityDrafts(resolution, spanOfMention),
      events: events.events,
      plans: events.plans,
      event_places: events.eventPlaces,
      participants: events.participants,
      movements: assembleMovements(readings, world),
      relations: assembleRelations(readings, world),
      ...{ claims, statements, disagreements, authorities },
    },
    input,
  );
  put(tables, book, drafts);
  tables.known_defects.push(...doubts(drafts, input));
  for (const extraction of extractions) tables.set_aside.push(...setAsideRows(extraction, quoteOf));
  tables.place_names.push(...placeNameRows(resolution.places, authority.placeNames, metSpellings(resolution)));
  tables.geocode_candidates.push(...candidateRows(resolution));
  const published = new Set(tables.claims.map(({ id }) => id));
  return {
    tables,
    mentionedPlaces: placesToLocate(resolution, spanOfMention, book),
    claims: claims.filter(({ row }) => published.has(row.id)),
    book,
  };
}

/** The decisions on texts of this corpus: one without the text has nothing to decide. */
function decisionsOn({ decisions, extractions }: AssembleInput): Decision[] {
  const sources = new Set(extractions.map(({ source }) => source.id));
  return decisions.filter(({ source }) => sources.has(source));
}

/** What reviewers doubt in the records as they are published. */
function doubts(drafts: Drafts, input: AssembleInput): KnownDefect[] {
  const decisions = decisionsOn(input);
  return tableNames.flatMap((table) => {
    const ofTable = decisions.filter((decision) => decision.table === table);
    return doubtsOn((drafts[table] ?? []) as readonly Draft<{ id: string }>[], ofTable, input.quoteOf);
  });
}

/** The drafts after the reviewers' decisions, without references to what they rejected. */
function curated(drafts: Drafts, input: AssembleInput): Drafts {
  const decisions = decisionsOn(input);
  const { quoteOf } = input;
  const decided: Record<string, readonly Draft<{ id: string }>[]> = {};
  const rejected = new Map<string, string | null>();
  for (const table of tableNames) {
    const before = drafts[table] as readonly Draft<{ id: string }>[] | undefined;
    if (before === undefined) continue;
    const ofTable = decisions.filter((decision) => decision.table === table);
    const after = applyDecisions(before, ofTable, quoteOf);
    for (const [id, standIn] of rejectedIn(before, after)) rejected.set(id, standIn);
    decided[table] = after;
  }
  return withoutReferences(decided as Drafts, rejected);
}

function put(tables: Tables, book: EvidenceBook, drafts: Drafts): void {
  for (const table of tableNames) {
    for (const { row, support } of drafts[table] ?? []) {
      const evidence = book.citeAll(row.id, support);
      tables[table].push(("evidence" in row ? { ...row, evidence } : row) as never);
    }
  }
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
