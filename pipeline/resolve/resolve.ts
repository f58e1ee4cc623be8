import type { Authority } from "../gazetteer/authority.ts";
import { placeIndexOf } from "../gazetteer/place-index.ts";
import { type Cluster, Ids, type Placed, spelling } from "./cluster.ts";
import { parentsOf } from "./parents.ts";
import { mergePeople, type PersonCluster, peopleOfText } from "./people.ts";
import { PeopleByPassage } from "./people-by-passage.ts";
import { placeRecords } from "./place-records.ts";
import { placesOfText } from "./places.ts";
import { commanderOf, organisationRecord, personRecord, unitId, unitRecord, vesselRecord } from "./records.ts";
import type { Considered, Join, Resolution, ResolveInput, UnitRecord } from "./resolution.ts";
import { columnOf, partiesByName, partyOf } from "./sides.ts";
import { mergeThings, organisationKey, thingsOfText, vesselKey } from "./things.ts";
import { mergeUnits, type UnitCluster, unitsOfText } from "./units.ts";

/**
 * Decides which record each name of the texts means. Within a text names are joined by their form and company, across texts
 * by full name, side and the rows of the authority tables. Ids depend on what a record is, never on where it is named.
 *
 * @param texts the names of each text, in text order
 */
export function resolve(texts: readonly ResolveInput[], authority: Authority): Resolution {
  const placed = texts.map(placedOf);
  const ofKind = (kind: Placed["mention"]["kind"]) =>
    placed.map((text) => text.filter((each) => each.mention.kind === kind));
  const parties = partiesByName(authority);
  const units = mergeUnits(ofKind("unit").map((text) => unitsOfText(text, authority)));
  const people = mergePeople(ofKind("person").map((text) => peopleOfText(text, authority)));
  const vessels = mergeThings(
    ofKind("vessel").map((text) => thingsOfText(text, vesselKey, authority.vessels, parties)),
  );
  const organisations = mergeThings(
    ofKind("organisation").map((text) => thingsOfText(text, organisationKey, authority.organisations, parties)),
  );
  const sides = sidesOf(people, units, authority, parties);
  const ids = { person: new Ids(), unit: new Ids(), vessel: new Ids(), organisation: new Ids(), place: new Ids() };
  const joins: Join[] = [];
  const byAuthority = <Kind extends Cluster>(clusters: readonly Kind[]) =>
    [...clusters].sort((a, b) => Number(b.authority !== null) - Number(a.authority !== null));

  const peopleRecords = byAuthority(people).map((cluster) => {
    const record = personRecord(cluster, authority, ids.person, sides.get(cluster) ?? null);
    for (const join of joinsOf(cluster, record)) joins.push(join);
    return { cluster, id: record.id, record };
  });
  const unitRecords = recordsOfUnits(byAuthority(units), authority, ids.unit, peopleRecords);
  for (const { cluster, record } of unitRecords) for (const join of joinsOf(cluster, record)) joins.push(join);
  const vesselRecords = byAuthority(vessels).map((cluster) =>
    withJoins(cluster, vesselRecord(cluster, authority, ids.vessel), joins),
  );
  const organisationRecords = byAuthority(organisations).map((cluster) =>
    withJoins(cluster, organisationRecord(cluster, authority, ids.organisation), joins),
  );

  const index = placeIndexOf(authority);
  const readings = ofKind("place").flatMap((text) => placesOfText(text, index));
  const places = placeRecords(readings, index, ids.place);
  for (const { member, reason, considered } of readings) {
    const id = places.entityOf.get(member.id) ?? "";
    joins.push(joinOf(member, id, reason, considered));
  }
  return {
    entityOf: new Map(joins.map(({ mention, entity }) => [mention, entity])),
    joins: joins.sort((a, b) => (a.mention < b.mention ? -1 : a.mention > b.mention ? 1 : 0)),
    places: sorted(places.records),
    people: sorted(peopleRecords.map(({ record }) => record)),
    units: sorted(unitRecords.map(({ record }) => record)),
    vessels: sorted(vesselRecords),
    organisations: sorted(organisationRecords),
  };
}

function placedOf({ source, mentions }: ResolveInput): Placed[] {
  return mentions.map((mention, order) => ({ ...mention, source, order }));
}

function sorted<Kind extends { readonly id: string }>(records: readonly Kind[]): Kind[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function joinsOf(cluster: Cluster, { id }: { readonly id: string }): Join[] {
  return cluster.members.map((member) => {
    const row = cluster.authority === null ? "" : `; row ${cluster.authority} of the tables`;
    return joinOf(member, id, `${cluster.reasons.get(member.id) ?? ""}${row}`, []);
  });
}

function joinOf(
  { id, source, mention }: Placed,
  entity: string,
  reason: string,
  considered: readonly Considered[],
): Join {
  return { mention: id, source, kind: mention.kind, text: mention.name, entity, reason, considered };
}

function withJoins<Kind extends { readonly id: string }>(cluster: Cluster, record: Kind, joins: Join[]): Kind {
  for (const join of joinsOf(cluster, record)) joins.push(join);
  return record;
}

function recordsOfUnits(
  clusters: readonly UnitCluster[],
  authority: Authority,
  ids: Ids,
  people: readonly { cluster: PersonCluster; id: string }[],
): { cluster: UnitCluster; record: UnitRecord }[] {
  const parents = parentsOf(clusters, authority);
  const peopleByPassage = new PeopleByPassage(people);
  const idOf = new Map<UnitCluster, string>();
  // A battalion's id holds that of its regiment, so the larger units come first.
  const give = (cluster: UnitCluster): string => {
    const known = idOf.get(cluster);
    if (known !== undefined) return known;
    const id = unitId(cluster, ids, cluster.whole === null || cluster.whole === cluster ? null : give(cluster.whole));
    idOf.set(cluster, id);
    return id;
  };
  for (const cluster of clusters) give(cluster);
  return clusters.map((cluster) => {
    const parent = parents.get(cluster);
    const links = {
      parent: parent === undefined ? null : give(parent),
      commander: commanderOf(cluster, peopleByPassage),
    };
    return { cluster, record: unitRecord(cluster, give(cluster), authority, links) };
  });
}

/**
 * The side of people and units: told beside the name, by the heading above, by the tables; else that of the unit a person
 * belongs to or of the larger unit; else that of the column of the infobox, where all of it that is known is of one side.
 */
function sidesOf(
  people: readonly PersonCluster[],
  units: readonly UnitCluster[],
  authority: Authority,
  parties: ReadonlyMap<string, string>,
): Map<Cluster, string> {
  const sides = new Map<Cluster, string>();
  const rowParty = new Map(authority.people.map(({ id, party }) => [id, party]));
  for (const unit of units) if (unit.party !== null) sides.set(unit, unit.party);
  const unitAt = unitsBySpelling(units);
  for (const person of people) {
    const party = rowParty.get(person.authority ?? "") || partyOf(person, parties) || partyOfUnits(person, unitAt);
    if (party !== null && party !== "") sides.set(person, party);
  }
  const columns = columnSides([...people, ...units], sides);
  // A column with two states in it says of nobody else which of them is his.
  for (const cluster of [...people, ...units]) {
    if (sides.has(cluster)) continue;
    const party = cluster.members
      .map((member) => columns.get(`${member.source} ${columnOf(member)}`))
      .find((each) => each !== undefined);
    if (party !== undefined && party !== "") sides.set(cluster, party);
  }
  for (const unit of units) unit.party ??= sides.get(unit) ?? null;
  return sides;
}

/** The first unit of each spelling in each passage. */
function unitsBySpelling(units: readonly UnitCluster[]): ReadonlyMap<string, UnitCluster> {
  const first = new Map<string, UnitCluster>();
  for (const unit of units) {
    for (const member of unit.members) {
      const key = spellingKey(member, spelling(member));
      if (!first.has(key)) first.set(key, unit);
    }
  }
  return first;
}

function spellingKey({ source, passage }: Placed, words: string): string {
  return `${source} ${passage.index} ${words}`;
}

function partyOfUnits(person: PersonCluster, unitAt: ReadonlyMap<string, UnitCluster>): string | null {
  for (const member of person.members) {
    for (const { feature, value } of member.mention.features) {
      if (feature !== "part_of") continue;
      const unit = unitAt.get(spellingKey(member, value.replace(/\s+/g, " ")));
      if (unit !== undefined && unit.party !== null) return unit.party;
    }
  }
  return null;
}

/** Side of each column of each infobox; "" where its members are of several sides. */
function columnSides(clusters: readonly Cluster[], sides: ReadonlyMap<Cluster, string>): Map<string, string> {
  const columns = new Map<string, string>();
  for (const cluster of clusters) {
    const party = sides.get(cluster);
    if (party === undefined) continue;
    for (const member of cluster.members) {
      const column = columnOf(member);
      if (column === null) continue;
      const key = `${member.source} ${column}`;
      columns.set(key, columns.has(key) && columns.get(key) !== party ? "" : party);
    }
  }
  return columns;
}
