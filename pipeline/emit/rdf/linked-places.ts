import type { Release } from "../../records/release.ts";
import type { Evidence, Place, PlaceName } from "../../records/types.ts";
import { dataLicence, type Emitter } from "../emitter.ts";
import { groupBy } from "../group.ts";
import { annotationOf } from "./annotation.ts";
import { type AttestedDays, attestedDays } from "./attested-days.ts";
import { recordIri } from "./iri.ts";
import { linkedPlacesContext } from "./linked-places-context.ts";
import { locationOf } from "./linked-places-geometry.ts";
import { aatTypes } from "./place-types.ts";

/** What the places of a release are looked up in. */
interface Lookup {
  readonly release: Release;
  readonly names: ReadonlyMap<string, PlaceName[]>;
  readonly evidence: ReadonlyMap<string, Evidence[]>;
  readonly days: ReadonlyMap<string, AttestedDays>;
  /** Titles of sources and names of places, by id. */
  readonly titles: ReadonlyMap<string, string>;
}

function lookupOf(release: Release): Lookup {
  const { places, place_names, evidence, sources } = release.tables;
  return {
    release,
    names: groupBy(place_names, (name) => name.place),
    evidence: groupBy(evidence, ({ record }) => record),
    days: attestedDays(release),
    titles: new Map([
      ...sources.map(({ id, title }) => [id, title] as const),
      ...places.map(({ id, name }) => [id, name] as const),
    ]),
  };
}

/** Where a fact comes from: a text of the release with its IRI, anything else by its words. */
function citation(source: string, { release, titles }: Lookup): Record<string, string> {
  const title = titles.get(source);
  if (title === undefined) return { label: source };
  return { "@id": recordIri(release.metadata.baseIri, source), label: title };
}

/** Only what the rows say: in force on the day of the first event told of the place, or at the end of the time covered. */
function whenOfName(status: PlaceName["status"], days: AttestedDays | undefined, lookup: Lookup): object {
  if (status === "official_now") {
    const [, lastYear = ""] = lookup.release.metadata.temporal.split("/");
    return { when: { timespans: [{ start: { latest: lastYear } }] } };
  }
  if (status !== "official_then" || days === undefined) return {};
  const { start, end } = days.first;
  return { when: { timespans: [{ start: { latest: start }, end: { earliest: end } }] } };
}

/** The texts that speak of a place; of a place that none names, what it was taken from. */
function citationsOf({ id, authority }: Place, lookup: Lookup): Record<string, string>[] {
  const sources = new Set((lookup.evidence.get(id) ?? []).map(({ source }) => source));
  if (sources.size === 0) return [{ label: authority ?? id }];
  return [...sources].sort().map((source) => citation(source, lookup));
}

function namesOf(place: Place, lookup: Lookup): object[] {
  const rows = lookup.names.get(place.id) ?? [];
  if (rows.length === 0) return [{ toponym: place.name, citations: citationsOf(place, lookup) }];
  return rows.map(({ name, lang, script, status, source }) => ({
    toponym: name,
    ...(lang === null ? {} : { lang }),
    ...(script === null ? {} : { script }),
    status,
    ...whenOfName(status, lookup.days.get(place.id), lookup),
    citations: [citation(source, lookup)],
  }));
}

function whenOf(place: Place, { release, days }: Lookup): object {
  const attested = days.get(place.id);
  if (attested !== undefined) {
    const label = "days of the events told of the place";
    return { timespans: [{ start: { in: attested.first.start }, end: { in: attested.last } }], label };
  }
  const [first = "", last = ""] = release.metadata.temporal.split("/");
  return { timespans: [{ start: { in: first }, end: { in: last } }], label: "time that the release is about" };
}

function typesOf({ kind }: Place): object[] {
  const sourceLabels = [{ label: kind, lang: "en" }];
  const type = aatTypes[kind];
  return [
    type === undefined
      ? { label: kind, sourceLabels }
      : { identifier: `aat:${type.aat}`, label: type.label, sourceLabels },
  ];
}

function relationsOf({ within, anchor, distance_km, bearing_deg }: Place, { release, titles }: Lookup): object[] {
  const { baseIri } = release.metadata;
  const relations: object[] = [];
  if (within !== null) {
    const label = `within ${titles.get(within) ?? within}`;
    relations.push({ relationType: "gvp:broaderPartitive", relationTo: recordIri(baseIri, within), label });
  }
  if (anchor !== null) {
    relations.push({
      relationType: "gvp:tgn3000_related_to",
      relationTo: recordIri(baseIri, anchor),
      label: `reckoned from ${titles.get(anchor) ?? anchor}`,
      ...(distance_km === null ? {} : { distance_km }),
      ...(bearing_deg === null ? {} : { bearing_deg }),
    });
  }
  return relations;
}

function linksOf({ geonames_id, wikidata_id }: Place): object[] {
  const links = [];
  if (geonames_id !== null) links.push({ type: "closeMatch", identifier: `https://www.geonames.org/${geonames_id}/` });
  if (wikidata_id !== null)
    links.push({ type: "closeMatch", identifier: `https://www.wikidata.org/wiki/${wikidata_id}` });
  return links;
}

/** The first sentence that speaks of the place, and which text it stands in. */
function descriptionsOf(evidence: readonly Evidence[], { release }: Lookup): object[] {
  const [first] = evidence.filter(({ field }) => field === null || field === "");
  if (first === undefined) return [];
  const language = release.tables.sources.find(({ id }) => id === first.source)?.language ?? "en";
  return [{ value: first.quote, lang: language, source: recordIri(release.metadata.baseIri, first.source) }];
}

function featureOf(place: Place, lookup: Lookup): object {
  const { baseIri } = lookup.release.metadata;
  const { kind, precision, uncertainty_km, null_reason, mention_count, country_now } = place;
  const evidence = lookup.evidence.get(place.id) ?? [];
  return {
    "@id": recordIri(baseIri, place.id),
    type: "Feature",
    properties: {
      title: place.name,
      ...(country_now === null ? {} : { ccodes: [country_now] }),
      kind,
      precision,
      ...(uncertainty_km === null ? {} : { uncertainty_km }),
      ...(null_reason === null ? {} : { null_reason }),
      mention_count,
    },
    when: whenOf(place, lookup),
    names: namesOf(place, lookup),
    types: typesOf(place),
    geometry: locationOf(place, lookup.release.shapes.get(place.id)),
    relations: relationsOf(place, lookup),
    links: linksOf(place),
    descriptions: descriptionsOf(evidence, lookup),
    citations: citationsOf(place, lookup),
    annotations: evidence.map((row) => annotationOf(row, baseIri)),
  };
}

/** All places as one Linked Places feature collection, which is GeoJSON and JSON-LD, one place a line. */
export function* linkedPlacesCollection(release: Release): Generator<string> {
  const { baseIri, title, licence } = release.metadata;
  const lookup = lookupOf(release);
  const context = JSON.stringify(linkedPlacesContext(baseIri));
  const head = JSON.stringify({ "@id": `${baseIri}places`, type: "FeatureCollection", title, license: licence.url });
  yield `{"@context":${context},\n${head.slice(1, -1)},\n"features":[`;
  let separator = "\n";
  for (const place of release.tables.places) {
    yield separator + JSON.stringify(featureOf(place, lookup));
    separator = ",\n";
  }
  yield "\n]}\n";
}

export const linkedPlaces: Emitter = {
  path: "rdf/places.jsonld",
  mediaType: "application/ld+json",
  title: "Places in Linked Places format: names, times, relations, links, shapes, and the passages that speak of them",
  table: null,
  licence: dataLicence,
  rows: (release) => release.tables.places.length,
  chunks: linkedPlacesCollection,
};
