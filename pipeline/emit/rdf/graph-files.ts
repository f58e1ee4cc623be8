import type { Release } from "../../records/release.ts";
import { codeLicence, dataLicence, type Emitter } from "../emitter.ts";
import { evidenceNodes } from "./evidence-graph.ts";
import { graphContext } from "./graph-context.ts";
import { jsonLdDocument } from "./json-ld.ts";
import { nQuads } from "./n-quads.ts";
import type { GraphNode } from "./node.ts";
import { recordNodes } from "./records-graph.ts";
import { shapesTurtle } from "./shapes.ts";
import { vocabularyNodes } from "./vocabularies.ts";

type Nodes = (release: Release) => Iterable<GraphNode>;

const jsonLd = "application/ld+json";

function graph(path: string, title: string, licence: string, nodes: Nodes): Emitter {
  const chunks = (release: Release) => jsonLdDocument(nodes(release), release.metadata.baseIri);
  return { path, mediaType: jsonLd, title, table: null, licence, chunks };
}

function* everything(release: Release): Generator<GraphNode> {
  yield* recordNodes(release);
  yield* evidenceNodes(release);
  yield* vocabularyNodes(release);
}

/** Linked data of the whole release: three JSON-LD documents, their union as N-Quads, the shapes it has, the context. */
export const graphFiles: readonly Emitter[] = [
  graph("rdf/graph.jsonld", "Events, participants, places, times and figures as linked data", dataLicence, recordNodes),
  graph("rdf/evidence.jsonld", "Evidence as Web Annotations, rules as PROV-O plans", dataLicence, evidenceNodes),
  graph("rdf/vocabularies.jsonld", "Controlled vocabularies as SKOS, and own terms", codeLicence, vocabularyNodes),
  {
    path: "rdf/graph.nq",
    mediaType: "application/n-quads",
    title: "The three linked data documents as one graph in N-Quads",
    table: null,
    licence: dataLicence,
    chunks: (release) => nQuads(everything(release), release.metadata.baseIri),
  },
  {
    path: "rdf/shapes.ttl",
    mediaType: "text/turtle",
    title: "SHACL shapes that the graph fits",
    table: null,
    licence: codeLicence,
    chunks: ({ metadata }) => shapesTurtle(metadata.baseIri),
  },
  {
    path: "rdf/context.jsonld",
    mediaType: jsonLd,
    title: "JSON-LD context of the graph",
    table: null,
    licence: codeLicence,
    chunks: ({ metadata }) => [`${JSON.stringify({ "@context": graphContext(metadata.baseIri) }, null, 2)}\n`],
  },
];
