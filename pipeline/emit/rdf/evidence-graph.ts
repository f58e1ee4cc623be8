import type { Release } from "../../records/release.ts";
import type { Evidence } from "../../records/types.ts";
import type { GraphNode, Value } from "./node.ts";
import { iriPart } from "./prefixes.ts";
import { recordTables } from "./records-graph.ts";

const iri = (name: string): Value[] => [{ iri: name }];
const text = (words: string): Value[] => [{ text: words }];
const count = (number: number): Value[] => [{ text: String(number), datatype: "xsd:nonNegativeInteger" }];

/**
 * A stretch of a raw text, named as RFC 5147 names one: by its code points. Many values rest on one sentence, which is
 * therefore told once.
 */
function spanIri({ source, start, end }: Evidence): string {
  return `rec:${source}#char=${start},${end}`;
}

/** An annotation: which stretch of text supports which record, in which column, and what made the value of it. */
function annotationNode({ id, record, field }: Evidence, span: string, rule: string): GraphNode {
  return {
    iri: `rec:${id}`,
    types: ["oa:Annotation"],
    statements: [
      ["oa:motivatedBy", iri("oa:identifying")],
      ["oa:hasBody", iri(`rec:${record}`)],
      ["oa:hasTarget", iri(span)],
      ["terms:field", field === null || field === "" ? [] : text(field)],
      ["prov:wasGeneratedBy", iri(`act:${rule}`)],
    ],
  };
}

/** A target with its selectors as nodes of their own names, so that the graph has no blank nodes. */
function* spanNodes(row: Evidence, self: string): Generator<GraphNode> {
  const { source, start, end, quote, prefix, suffix, section } = row;
  yield {
    iri: self,
    types: ["oa:SpecificResource"],
    statements: [
      ["oa:hasSource", iri(`rec:${source}`)],
      ["oa:hasSelector", [{ iri: `${self};quote` }, { iri: `${self};position` }]],
      ["terms:section", section === null ? [] : text(section)],
    ],
  };
  yield {
    iri: `${self};quote`,
    types: ["oa:TextQuoteSelector"],
    statements: [
      ["oa:exact", text(quote)],
      ["oa:prefix", text(prefix)],
      ["oa:suffix", text(suffix)],
    ],
  };
  yield {
    iri: `${self};position`,
    types: ["oa:TextPositionSelector"],
    statements: [
      ["oa:start", count(start)],
      ["oa:end", count(end)],
    ],
  };
}

/** The run of a rule that made annotations, as PROV-O tells it: an activity of the pipeline, with the rule as its plan. */
function* activityNodes(rule: string, sources: readonly string[]): Generator<GraphNode> {
  const name = iriPart(rule);
  yield {
    iri: `act:${name}`,
    types: ["prov:Activity"],
    statements: [
      ["prov:used", sources.map((source) => ({ iri: `rec:${source}` }))],
      ["prov:wasAssociatedWith", iri("terms:pipeline")],
      ["prov:qualifiedAssociation", iri(`act:${name}#association`)],
    ],
  };
  yield {
    iri: `act:${name}#association`,
    types: ["prov:Association"],
    statements: [
      ["prov:agent", iri("terms:pipeline")],
      ["prov:hadPlan", iri(`rule:${name}`)],
    ],
  };
  yield { iri: `rule:${name}`, types: ["prov:Plan", "prov:Entity"], statements: [["rdfs:label", text(rule)]] };
}

/** Evidence of the records of the graph as Web Annotations, and the rules that made them as PROV-O. */
export function* evidenceNodes({ metadata, tables }: Release): Generator<GraphNode> {
  const inGraph = new Set(recordTables.flatMap((table) => tables[table].map(({ id }) => id)));
  const sourcesByRule = new Map<string, Set<string>>();
  const told = new Set<string>();
  const names = new Map<string, string>();
  const nameOf = (rule: string): string => {
    const name = names.get(rule) ?? iriPart(rule);
    names.set(rule, name);
    return name;
  };
  for (const row of tables.evidence) {
    if (!inGraph.has(row.record)) continue;
    const span = spanIri(row);
    yield annotationNode(row, span, nameOf(row.rule));
    if (!told.has(span)) yield* spanNodes(row, span);
    told.add(span);
    const sources = sourcesByRule.get(row.rule) ?? new Set<string>();
    sourcesByRule.set(row.rule, sources.add(row.source));
  }
  for (const rule of [...sourcesByRule.keys()].sort()) {
    yield* activityNodes(rule, [...(sourcesByRule.get(rule) ?? [])].sort());
  }
  const label = `pipeline of ${metadata.name} ${metadata.version}`;
  yield { iri: "terms:pipeline", types: ["prov:SoftwareAgent"], statements: [["rdfs:label", text(label)]] };
}
