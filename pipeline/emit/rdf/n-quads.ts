import type { GraphNode, Value } from "./node.ts";
import { prefixesOf } from "./prefixes.ts";

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
};

/** Text in double quotes, as canonical N-Quads escapes it. */
export function quotedText(text: string): string {
  const inner = text.replace(/[\\"\0-\x1F\x7F]/g, (char) => {
    return escapes[char] ?? `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  });
  return `"${inner}"`;
}

/** Writes nodes as N-Quads of the default graph, a statement a line. Values that a row repeats are stated once. */
export function* nQuads(nodes: Iterable<GraphNode>, baseIri: string): Generator<string> {
  const prefixes = prefixesOf(baseIri);
  const full = (iri: string): string => {
    const colon = iri.indexOf(":");
    const space = prefixes[iri.slice(0, colon)];
    return space === undefined ? `<${iri}>` : `<${space}${iri.slice(colon + 1)}>`;
  };
  const term = (value: Value): string => {
    if ("iri" in value) return full(value.iri);
    const { text, datatype, language } = value;
    if (language !== undefined) return `${quotedText(text)}@${language}`;
    return datatype === undefined ? quotedText(text) : `${quotedText(text)}^^${full(datatype)}`;
  };
  for (const { iri, types, statements } of nodes) {
    const subject = full(iri);
    const lines = new Set(types.map((type) => `${subject} ${full("rdf:type")} ${full(type)} .\n`));
    for (const [property, values] of statements) {
      for (const value of values) lines.add(`${subject} ${full(property)} ${term(value)} .\n`);
    }
    yield [...lines].join("");
  }
}
