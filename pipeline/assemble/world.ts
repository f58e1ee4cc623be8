import { type Authority, listOf } from "../gazetteer/authority.ts";
import { type Extraction, mentionId } from "../grammar/extraction.ts";
import type { Resolution } from "../resolve/resolution.ts";
import { fold } from "../text/folding.ts";
import type { Entity, KnownEvent, World } from "./events-input.ts";
import { sidesInNames, sidesOf } from "./sides-in-names.ts";

/**
 * What the assembly must know of the world, from resolved mentions and authority tables.
 * @param countryThen the state that held a place on a day; geography's to say
 */
export function worldOf(
  extractions: readonly Extraction[],
  resolution: Resolution,
  authority: Authority,
  countryThen: World["countryThen"],
): World {
  const entities = entitiesOf(resolution);
  const joined = new Map<string, Entity>();
  for (const { source, passages } of extractions) {
    for (const { passage, names } of passages) {
      for (const name of names) {
        const entity = entities.get(resolution.entityOf.get(mentionId(source.id, passage, name)) ?? "");
        if (entity !== undefined) joined.set(`${source.id} ${passage.index} ${name.start}`, entity);
      }
    }
  }
  const within = new Map<string, string>();
  for (const { id, within: holder } of authority.places) within.set(id, holder);
  for (const { id, within: holder } of resolution.places) if (holder !== null) within.set(id, holder);
  const sides = sidesOf(authority);
  return {
    entityOf: (source, at) => joined.get(`${source} ${at.passage} ${at.start}`) ?? null,
    contains: (outer, inner) => contains(within, outer, inner),
    party: (id) => sides.get(id) ?? null,
    sidesInName: sidesInNames(authority, sides),
    placeNamed: placeNames(resolution, authority),
    countryThen,
    sameEvent: authority.events.map((row) => ({
      names: [row.name, ...listOf(row.names)],
      type: row.type as KnownEvent["type"],
      date: row.date || null,
      parties: listOf(row.parties),
      place: row.place || null,
      whole: row.part_of || null,
    })),
  };
}

/** Places of the texts by name; a name that two of them share stands for neither. */
function placeNames(resolution: Resolution, authority: Authority): NonNullable<World["placeNamed"]> {
  const places = new Map(resolution.places.map(({ id, name }) => [id, { id, name }]));
  const byName = new Map<string, string | null>();
  const add = (name: string, id: string) => {
    const key = fold(name);
    const known = byName.get(key);
    byName.set(key, known === undefined || known === id ? id : null);
  };
  for (const { id, name } of resolution.places) add(name, id);
  for (const { place, name } of authority.placeNames) if (places.has(place)) add(name, place);
  return (name) => places.get(byName.get(fold(name)) ?? "") ?? null;
}

function entitiesOf(resolution: Resolution): Map<string, Entity> {
  const entities = new Map<string, Entity>();
  for (const { id, name } of resolution.places) entities.set(id, { id, kind: "place", name, party: null });
  const add = (kind: Entity["kind"], records: readonly { id: string; name: string; party: readonly string[] }[]) => {
    for (const { id, name, party } of records) entities.set(id, { id, kind, name, party: party[0] ?? null });
  };
  add("person", resolution.people);
  add("unit", withSideOfParent(resolution.units));
  add("vessel", resolution.vessels);
  add("organisation", resolution.organisations);
  return entities;
}

/** A unit whose side nothing tells is on that of the larger unit it belongs to. */
function withSideOfParent(units: Resolution["units"]): { id: string; name: string; party: readonly string[] }[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return units.map(({ id, name, party, parent }) => {
    let above = party.length === 0 && parent !== null ? byId.get(parent) : undefined;
    for (let steps = 0; above !== undefined && above.party.length === 0 && steps < 9; steps++)
      above = above.parent === null ? undefined : byId.get(above.parent);
    return { id, name, party: above === undefined ? party : above.party };
  });
}

function contains(within: ReadonlyMap<string, string>, outer: string, inner: string): boolean {
  const seen = new Set<string>();
  for (let place = inner; place !== "" && !seen.has(place); place = within.get(place) ?? "") {
    if (place === outer) return true;
    seen.add(place);
  }
  return false;
}
