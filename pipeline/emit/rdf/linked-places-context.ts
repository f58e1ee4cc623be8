import type { Release } from "../../records/release.ts";
import { codeLicence, type Emitter } from "../emitter.ts";
import { annotationTerms } from "./annotation.ts";
import { iriSpaces } from "./iri.ts";

/**
 * The terms of Linked Places (format 1.2, context 1.1) that the release uses, with the IRIs that format gives them,
 * and the terms it adds for what that format has no word for.
 */
export function linkedPlacesContext(baseIri: string): Readonly<Record<string, unknown>> {
  const attestations = (id: string, type: string) => ({ "@id": id, "@type": type, "@container": "@set" });
  return {
    "@version": 1.1,
    lpo: "https://github.com/LinkedPasts/linked-pasts-ontology/blob/main/lpo_latest.ttl#",
    geojson: "https://purl.org/geojson/vocab#",
    "geojson-t": "https://github.com/kgeographer/geojson-t/",
    gvp: "http://vocab.getty.edu/ontology#",
    aat: "http://vocab.getty.edu/aat/",
    gn: "http://www.geonames.org/ontology#",
    cito: "http://purl.org/spar/cito#",
    dct: "http://purl.org/dc/terms/",
    rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    rdfs: "http://www.w3.org/2000/01/rdf-schema#",
    skos: "http://www.w3.org/2004/02/skos/core#",
    oa: "http://www.w3.org/ns/oa#",
    xsd: "http://www.w3.org/2001/XMLSchema#",
    terms: `${baseIri}${iriSpaces.term}`,
    type: "@type",
    FeatureCollection: "geojson:FeatureCollection",
    Feature: "geojson:Feature",
    GeometryCollection: "geojson:GeometryCollection",
    Point: "geojson:Point",
    LineString: "geojson:LineString",
    MultiLineString: "geojson:MultiLineString",
    Polygon: "geojson:Polygon",
    MultiPolygon: "geojson:MultiPolygon",
    coordinates: { "@id": "geojson:coordinates", "@container": "@list" },
    features: attestations("lpo:hasFeature", "geojson:Feature"),
    properties: "geojson:properties",
    geometry: "geojson-t:geometry",
    geometries: attestations("lpo:setting", "lpo:Setting"),
    title: "dct:title",
    license: { "@id": "dct:license", "@type": "@id" },
    identifier: "dct:identifier",
    label: "rdfs:label",
    value: "rdf:value",
    lang: "dct:language",
    ccodes: { "@id": "gn:countryCode", "@container": "@set" },
    when: "lpo:when",
    timespans: attestations("lpo:timespan", "lpo:Timespan"),
    start: "lpo:has_start",
    end: "lpo:has_end",
    earliest: "lpo:earliest",
    latest: "lpo:latest",
    in: "lpo:in",
    names: attestations("lpo:name_attestation", "lpo:NameAttestation"),
    toponym: "lpo:toponym",
    types: attestations("lpo:type_attestation", "lpo:TypeAttestation"),
    sourceLabels: { "@id": "lpo:source_label", "@container": "@set" },
    relations: attestations("lpo:rel_attestation", "lpo:RelAttestation"),
    relationType: "lpo:relation_type",
    relationTo: "lpo:relation_to",
    certainty: "lpo:has_certainty",
    links: attestations("lpo:link_attestation", "lpo:LinkAttestation"),
    closeMatch: "skos:closeMatch",
    citations: { "@id": "cito:cites", "@type": "@id", "@container": "@set" },
    descriptions: { "@id": "dct:description", "@type": "@id", "@container": "@set" },
    source: { "@id": "dct:source", "@type": "@id" },
    status: "terms:status",
    script: "terms:script",
    kind: "terms:kind",
    precision: "terms:precision",
    uncertainty_km: "terms:uncertainty_km",
    distance_km: "terms:distance_km",
    bearing_deg: "terms:bearing_deg",
    null_reason: "terms:null_reason",
    mention_count: "terms:mention_count",
    annotations: { "@reverse": "oa:hasBody", "@context": annotationTerms },
  };
}

/** The context on its own, for those who make files of the same shape. places.jsonld carries it inside and fetches nothing. */
export const linkedPlacesContextFile: Emitter = {
  path: "rdf/places-context.jsonld",
  mediaType: "application/ld+json",
  title: "JSON-LD context of rdf/places.jsonld",
  table: null,
  licence: codeLicence,
  chunks: ({ metadata }: Release) => [
    `${JSON.stringify({ "@context": linkedPlacesContext(metadata.baseIri) }, null, 2)}\n`,
  ],
};
