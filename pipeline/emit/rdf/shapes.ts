import type { TableName } from "../../records/tables.ts";
import { classesOf, type Mapped, mappedColumns } from "./mapping.ts";
import { quotedText } from "./n-quads.ts";
import { prefixesOf } from "./prefixes.ts";
import { conceptIri, datatypes } from "./record-node.ts";
import { recordTables } from "./records-graph.ts";

/** Properties of events that also lead to rows which qualify them: what they lead to has no one class. */
const qualified: readonly string[] = ["sem:hasActor", "sem:hasPlace"];

const turtlePattern = (pattern: string) => quotedText(pattern);

function rangeOf({ column, property, scheme, outside }: Mapped): string[] {
  const [target] = column.targets;
  if (target !== undefined) {
    const isOne =
      column.targets.length === 1 && target !== "*" && target !== "evidence" && !qualified.includes(property);
    const [own = ""] = isOne ? classesOf(target as TableName) : [];
    return [
      "sh:nodeKind sh:IRI",
      ...(target === "evidence" ? ["sh:class oa:Annotation"] : []),
      ...(isOne ? [`sh:class ${own}`] : []),
    ];
  }
  if (scheme !== null) {
    const words = (column.words ?? []).map((word) => `<${conceptIri(scheme, word)}>`);
    return [`sh:in ( ${words.join(" ")} )`];
  }
  if (property === "sem:hasTime") return ["sh:class sem:Time"];
  if (outside !== null) return ["sh:nodeKind sh:IRI"];
  const { minimum, maximum, exclusiveMaximum, pattern } = column;
  return [
    `sh:datatype ${datatypes[column.type]}`,
    ...(minimum === null ? [] : [`sh:minInclusive ${minimum}`]),
    ...(maximum === null ? [] : [`sh:maxInclusive ${maximum}`]),
    ...(exclusiveMaximum === null ? [] : [`sh:maxExclusive ${exclusiveMaximum}`]),
    ...(pattern === null || column.isList ? [] : [`sh:pattern ${turtlePattern(pattern)}`]),
  ];
}

function propertyShape(mapped: Mapped, isShared: boolean): string {
  const { column, property } = mapped;
  const parts = [
    `sh:path ${property}`,
    `sh:name ${quotedText(column.name)}`,
    `sh:description ${quotedText(column.description)}`,
    ...rangeOf(mapped),
    ...(column.isRequired ? ["sh:minCount 1"] : []),
    ...(column.isList || isShared ? [] : ["sh:maxCount 1"]),
  ];
  return `  sh:property [ ${parts.join(" ; ")} ]`;
}

function shapeOf(table: TableName): string {
  const [own = ""] = classesOf(table);
  const columns = mappedColumns(table);
  const properties = columns.map((mapped) => {
    const isShared = columns.filter(({ property }) => property === mapped.property).length > 1;
    return propertyShape(mapped, isShared);
  });
  return `${own}Shape a sh:NodeShape ;\n  sh:targetClass ${own} ;\n${properties.join(" ;\n")} .\n\n`;
}

const annotationShapes = `terms:AnnotationShape a sh:NodeShape ;
  sh:targetClass oa:Annotation ;
  sh:property [ sh:path oa:hasBody ; sh:nodeKind sh:IRI ; sh:minCount 1 ; sh:maxCount 1 ] ;
  sh:property [ sh:path oa:hasTarget ; sh:class oa:SpecificResource ; sh:minCount 1 ; sh:maxCount 1 ] ;
  sh:property [ sh:path prov:wasGeneratedBy ; sh:class prov:Activity ; sh:minCount 1 ; sh:maxCount 1 ] .

terms:TargetShape a sh:NodeShape ;
  sh:targetClass oa:SpecificResource ;
  sh:property [ sh:path oa:hasSource ; sh:class terms:Source ; sh:minCount 1 ; sh:maxCount 1 ] ;
  sh:property [ sh:path oa:hasSelector ; sh:minCount 2 ; sh:maxCount 2 ] .

terms:QuoteShape a sh:NodeShape ;
  sh:targetClass oa:TextQuoteSelector ;
  sh:property [ sh:path oa:exact ; sh:datatype xsd:string ; sh:minLength 1 ; sh:minCount 1 ; sh:maxCount 1 ] .

terms:PositionShape a sh:NodeShape ;
  sh:targetClass oa:TextPositionSelector ;
  sh:property [ sh:path oa:start ; sh:datatype xsd:nonNegativeInteger ; sh:lessThan oa:end ; sh:minCount 1 ; sh:maxCount 1 ] ;
  sh:property [ sh:path oa:end ; sh:datatype xsd:nonNegativeInteger ; sh:minCount 1 ; sh:maxCount 1 ] .

terms:TimeShape a sh:NodeShape ;
  sh:targetClass sem:Time ;
  sh:property [ sh:path sem:hasTimeStamp ; sh:datatype edtf:EDTF ; sh:minCount 1 ; sh:maxCount 1 ] .

terms:ConceptShape a sh:NodeShape ;
  sh:targetClass skos:Concept ;
  sh:property [ sh:path skos:inScheme ; sh:class skos:ConceptScheme ; sh:minCount 1 ] ;
  sh:property [ sh:path skos:prefLabel ; sh:uniqueLang true ; sh:minCount 1 ] .
`;

/** SHACL shapes of the graph, made from the schemas of the tables. */
export function* shapesTurtle(baseIri: string): Generator<string> {
  const prefixes = { ...prefixesOf(baseIri), sh: "http://www.w3.org/ns/shacl#" };
  for (const [prefix, space] of Object.entries(prefixes)) yield `@prefix ${prefix}: <${space}> .\n`;
  yield "\n";
  const concept = `<${prefixesOf(baseIri)["voc"]}`;
  for (const table of recordTables) yield shapeOf(table).replaceAll("<voc:", concept);
  yield annotationShapes;
}
