import { annotationDatatypes } from "./annotation.ts";
import { graphTables, mappedColumns } from "./mapping.ts";
import { prefixesOf } from "./prefixes.ts";
import { datatypes } from "./record-node.ts";

/** What the values of a property are: things ("@id"), text (null), or literals of a datatype. */
export type ValueKind = string | null;

const fixed: readonly (readonly [string, ValueKind])[] = [
  ["oa:motivatedBy", "@id"],
  ["oa:hasTarget", "@id"],
  ["oa:hasSelector", "@id"],
  ["oa:hasBody", "@id"],
  ["oa:hasSource", "@id"],
  ...annotationDatatypes,
  ["prov:used", "@id"],
  ["prov:wasGeneratedBy", "@id"],
  ["prov:wasAssociatedWith", "@id"],
  ["prov:qualifiedAssociation", "@id"],
  ["prov:agent", "@id"],
  ["prov:hadPlan", "@id"],
  ["sem:hasTimeStamp", "edtf:EDTF"],
  ["skos:inScheme", "@id"],
  ["skos:topConceptOf", "@id"],
];

function valueKinds(): ReadonlyMap<string, ReadonlySet<ValueKind>> {
  const kinds = new Map<string, Set<ValueKind>>(fixed.map(([property, kind]) => [property, new Set([kind])]));
  for (const table of graphTables) {
    for (const { column, property, scheme, outside } of mappedColumns(table)) {
      const isThing = column.targets.length > 0 || scheme !== null || outside !== null || property === "sem:hasTime";
      const kind = isThing ? "@id" : column.type === "string" ? null : datatypes[column.type];
      kinds.set(property, (kinds.get(property) ?? new Set()).add(kind));
    }
  }
  return kinds;
}

/** Properties whose values are all of one kind, which the context can therefore state once. */
export const uniformKinds: ReadonlyMap<string, string> = new Map(
  [...valueKinds()].flatMap(([property, [kind, ...others]]) =>
    others.length > 0 || kind === null || kind === undefined ? [] : [[property, kind]],
  ),
);

/** JSON-LD context of the graph: the prefixes, and the kinds of values. */
export function graphContext(baseIri: string): Readonly<Record<string, unknown>> {
  const properties = [...uniformKinds].map(([property, kind]) => [property, { "@type": kind }] as const);
  return { "@version": 1.1, id: "@id", type: "@type", ...prefixesOf(baseIri), ...Object.fromEntries(properties) };
}
