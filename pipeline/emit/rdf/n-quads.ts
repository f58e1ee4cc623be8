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

const toEscape = /[\\"\0-\x1F\x7F]/;
const allToEscape = new RegExp(toEscape, "g");

/** Text in double quotes, as canonical N-Quads escapes it. */
export function quotedText(text: string): string {
  if (!toEscape.test(text)) return `"${text}"`;
  const inner = text.replace(allToEscape, (char) => {
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
  const known = new Map<string, string>(); // properties, types and datatypes: some hundred
  const term = (iri: string): string => {
    const written = known.get(iri) ?? full(iri);
    if (!known.has(iri)) known.set(iri, written);
    return written;
  };
  const object = (value: Value): string => {
    if ("iri" in value) return full(value.iri);
    const { text, datatype, language } = value;
    if (language !== undefined) return `${quotedText(text)}@${language}`;
    return datatype === undefined ? quotedText(text) : `${quotedText(text)}^^${term(datatype)}`;
  };
  for (const { iri, types, statements } of nodes) {
    const subject = full(iri);
    let lines = "";
    for (const type of distinct(types)) lines += `${subject} ${term("rdf:type")} ${term(type)} .\n`;
    for (const [property, values] of statements)
      for (const value of distinct(values.map(object))) lines += `${subject} ${term(property)} ${value} .\n`;
    yield lines;
  }
}

function distinct(words: readonly string[]): Iterable<string> {
  return words.length < 2 ? words : new Set(words);
}
