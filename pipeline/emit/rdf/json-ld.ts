import { graphContext, uniformKinds } from "./graph-context.ts";
import type { GraphNode, Value } from "./node.ts";

function jsonValue(property: string, value: Value): unknown {
  const kind = uniformKinds.get(property);
  if ("iri" in value) return kind === "@id" ? value.iri : { id: value.iri };
  const { text, datatype, language } = value;
  if (language !== undefined) return { "@value": text, "@language": language };
  if (datatype === undefined) return text;
  if (kind !== datatype) return { "@value": text, "@type": datatype };
  if (datatype === "xsd:boolean") return text === "true";
  const isCount = (datatype === "xsd:integer" || datatype === "xsd:nonNegativeInteger") && text.length < 16;
  return isCount ? Number(text) : text;
}

/** A node as JSON-LD in the context of the graph. */
export function jsonLdNode({ iri, types, statements }: GraphNode): object {
  const node: Record<string, unknown> = { id: iri, type: types };
  for (const [property, values] of statements) {
    if (values.length === 0) continue;
    const written = values.map((value) => jsonValue(property, value));
    node[property] = written.length === 1 ? written[0] : written;
  }
  return node;
}

/** A JSON-LD document of nodes, one a line. It carries its context and fetches nothing. */
export function* jsonLdDocument(nodes: Iterable<GraphNode>, baseIri: string): Generator<string> {
  yield `{"@context":${JSON.stringify(graphContext(baseIri))},\n"@graph":[`;
  let separator = "\n";
  for (const node of nodes) {
    yield separator + JSON.stringify(jsonLdNode(node));
    separator = ",\n";
  }
  yield "\n]}\n";
}
