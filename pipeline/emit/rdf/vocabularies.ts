import type { Release } from "../../records/release.ts";
import { schemaOf } from "../../records/tables.ts";
import { classesOf, graphTables, mappedColumns } from "./mapping.ts";
import type { GraphNode, Value } from "./node.ts";
import { conceptIri } from "./record-node.ts";

const english = (words: string): Value[] => [{ text: words, language: "en" }];

interface Scheme {
  readonly columns: string[];
  readonly definition: string;
  readonly words: Set<string>;
}

/** The controlled vocabularies: by scheme, the columns that use it, what it tells, its words. */
function schemes(): Map<string, Scheme> {
  const found = new Map<string, Scheme>();
  for (const table of graphTables) {
    for (const { column, scheme } of mappedColumns(table)) {
      if (scheme === null) continue;
      const known = found.get(scheme) ?? { columns: [], definition: column.description, words: new Set() };
      known.columns.push(`${table}.${column.name}`);
      for (const word of column.words ?? []) known.words.add(word);
      found.set(scheme, known);
    }
  }
  return found;
}

/** What a column's description says of one of its words: "exact: within 1 km; approximate; area: …". */
export function definitionIn(description: string, word: string): string | null {
  const part = description.split(/; |\. /).find((one) => one.startsWith(`${word}: `));
  return part?.slice(word.length + 2).replace(/\.$/, "") ?? null;
}

/** The vocabularies as SKOS concept schemes. */
function* conceptNodes(): Generator<GraphNode> {
  for (const [scheme, { columns, definition, words }] of schemes()) {
    yield {
      iri: `voc:${scheme}`,
      types: ["skos:ConceptScheme"],
      statements: [
        ["skos:prefLabel", english(scheme.replaceAll("-", " "))],
        ["skos:definition", english(definition)],
        ["skos:scopeNote", english(`Words of the columns ${columns.join(", ")}.`)],
      ],
    };
    for (const word of words) {
      const meaning = definitionIn(definition, word);
      yield {
        iri: conceptIri(scheme, word),
        types: ["skos:Concept"],
        statements: [
          ["skos:prefLabel", english(word.replaceAll("_", " "))],
          ["skos:notation", [{ text: word }]],
          ["skos:definition", meaning === null ? [] : english(meaning)],
          ["skos:inScheme", [{ iri: `voc:${scheme}` }]],
          ["skos:topConceptOf", [{ iri: `voc:${scheme}` }]],
        ],
      };
    }
  }
}

/** Classes and properties of the release's own, with the words of the schemas. */
function* termNodes(): Generator<GraphNode> {
  const comments = new Map<string, Set<string>>();
  for (const table of graphTables) {
    const [own = ""] = classesOf(table);
    if (own.startsWith("terms:")) {
      const statements: [string, Value[]][] = [["rdfs:comment", english(schemaOf(table).description)]];
      yield {
        iri: own,
        types: ["rdfs:Class"],
        statements: [["rdfs:label", english(schemaOf(table).title)], ...statements],
      };
    }
    for (const { column, property } of mappedColumns(table)) {
      if (!property.startsWith("terms:")) continue;
      comments.set(property, (comments.get(property) ?? new Set()).add(column.description));
    }
  }
  for (const [property, words] of comments) {
    yield {
      iri: property,
      types: ["rdf:Property"],
      statements: [
        ["rdfs:label", english(property.slice("terms:".length).replaceAll("_", " "))],
        ["rdfs:comment", [...words].flatMap(english)],
      ],
    };
  }
}

/** Controlled vocabularies and own terms of the graph. They are the same for every release of these schemas. */
export function* vocabularyNodes(_release: Release): Generator<GraphNode> {
  yield* conceptNodes();
  yield* termNodes();
}
