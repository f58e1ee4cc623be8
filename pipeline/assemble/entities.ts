import type { Organisation, Person, Unit, Vessel } from "../records/types.ts";
import type {
  EntityRecord,
  Fact,
  OrganisationRecord,
  PersonRecord,
  Resolution,
  Spelling,
  UnitRecord,
  VesselRecord,
} from "../resolve/resolution.ts";
import { type Span, spanOf } from "../text/passage.ts";
import type { Draft, Support } from "./evidence.ts";

/** Where a mention stands. */
export type SpanOfMention = (mention: string) => Span;

/** The records of people, units, vessels and organisations, before their evidence is numbered. */
export interface EntityDrafts {
  readonly people: Draft<Person>[];
  readonly units: Draft<Unit>[];
  readonly vessels: Draft<Vessel>[];
  readonly organisations: Draft<Organisation>[];
}

/** Rows of the named things that the texts mention, each supported by its mentions and by the words its values are said with. */
export function entityDrafts(resolution: Resolution, spanOfMention: SpanOfMention): EntityDrafts {
  const draft = <Rec extends EntityRecord, Row>(record: Rec, row: Row): Draft<Row> => ({
    row,
    support: supportOf(record, spanOfMention),
  });
  return {
    people: resolution.people.map((person) => draft(person, personRow(person))),
    units: resolution.units.map((unit) => draft(unit, unitRow(unit))),
    vessels: resolution.vessels.map((vessel) => draft(vessel, vesselRow(vessel))),
    organisations: resolution.organisations.map((organisation) => draft(organisation, organisationRow(organisation))),
  };
}

/** "Maoka (12)" */
export function spellings(names: readonly Spelling[]): string[] {
  return names.map(({ text, count }) => `${text.replaceAll("|", "/")} (${count})`);
}

/** The mentions of a record, and the words behind the values that the texts say of it. */
export function supportOf(record: EntityRecord, spanOfMention: SpanOfMention): Support[] {
  const rule = record.authority === null ? "resolve/name" : `authority/${record.authority}`;
  const mentions = record.mentions.map((mention): Support => ({ field: "", span: spanOfMention(mention), rule }));
  return [...mentions, ...record.facts.map(factSupport)];
}

const columnOfFact: Readonly<Record<string, string>> = {
  rank: "ranks",
  role: "roles",
  part_of: "parent",
  type: "kind",
};

function factSupport({ field, source, passage, start, end }: Fact): Support {
  const span = spanOf(source, passage, start, end);
  return { field: columnOfFact[field] ?? field, span, rule: `resolve/${field.replaceAll("_", "-")}` };
}

function common({ id, name, names, mentions }: EntityRecord) {
  return { id, name, names: spellings(names), mention_count: mentions.length, evidence: [] };
}

function personRow(person: PersonRecord): Person {
  const { id, name, names, mention_count, evidence } = common(person);
  return {
    id,
    name,
    family_name: person.familyName,
    given_name: person.givenName,
    ranks: [...person.ranks],
    party: [...person.party],
    roles: [...person.roles],
    fate: person.fate,
    names,
    wikidata_id: person.wikidataId,
    mention_count,
    evidence,
    note: person.note,
  };
}

function unitRow(unit: UnitRecord): Unit {
  const { id, name, names, mention_count, evidence } = common(unit);
  const { kind, echelon, party, parent, commander } = unit;
  return {
    id,
    name,
    kind,
    echelon: echelon as Unit["echelon"],
    party: [...party],
    parent,
    commander,
    names,
    mention_count,
    evidence,
  };
}

function vesselRow(vessel: VesselRecord): Vessel {
  const { id, name, names, mention_count, evidence } = common(vessel);
  return { id, name, kind: vessel.kind, party: [...vessel.party], fate: vessel.fate, names, mention_count, evidence };
}

function organisationRow(organisation: OrganisationRecord): Organisation {
  const { id, name, names, mention_count, evidence } = common(organisation);
  return { id, name, kind: organisation.kind, party: [...organisation.party], names, mention_count, evidence };
}
