import { iriSpaces } from "./iri.ts";

/** Prefixes of the graph. The release's own lie under its base IRI. */
export function prefixesOf(baseIri: string): Readonly<Record<string, string>> {
  return {
    rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    rdfs: "http://www.w3.org/2000/01/rdf-schema#",
    xsd: "http://www.w3.org/2001/XMLSchema#",
    dct: "http://purl.org/dc/terms/",
    edtf: "http://id.loc.gov/datatypes/edtf/",
    foaf: "http://xmlns.com/foaf/0.1/",
    gn: "http://www.geonames.org/ontology#",
    gvp: "http://vocab.getty.edu/ontology#",
    lpo: "https://github.com/LinkedPasts/linked-pasts-ontology/blob/main/lpo_latest.ttl#",
    oa: "http://www.w3.org/ns/oa#",
    prov: "http://www.w3.org/ns/prov#",
    schema: "https://schema.org/",
    sem: "http://semanticweb.cs.vu.nl/2009/11/sem/",
    skos: "http://www.w3.org/2004/02/skos/core#",
    wgs84: "http://www.w3.org/2003/01/geo/wgs84_pos#",
    terms: baseIri + iriSpaces.term,
    rec: baseIri + iriSpaces.record,
    voc: baseIri + iriSpaces.concept,
    rule: baseIri + iriSpaces.rule,
    act: baseIri + iriSpaces.activity,
    when: baseIri + iriSpaces.time,
  };
}

/** Part of an IRI made from any words, without a slash: what an IRI cannot hold is percent-encoded. */
export function iriPart(words: string): string {
  return encodeURIComponent(words).replace(/[!'()*]/g, (char) => {
    return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
  });
}
