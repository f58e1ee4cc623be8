import type { TableName } from "../../records/tables.ts";
import { classesOf, type Mapped, mappedColumns } from "./mapping.ts";
import { decimal, type GraphNode, type Value } from "./node.ts";
import { iriPart } from "./prefixes.ts";

type Row = Readonly<Record<string, unknown>>;

/** Datatypes of literals, by what a cell holds. */
export const datatypes = {
  string: "xsd:string",
  integer: "xsd:integer",
  number: "xsd:decimal",
  boolean: "xsd:boolean",
  edtf: "edtf:EDTF",
  day: "xsd:date",
} as const;

/** Compact IRI of a concept of one of the release's vocabularies. */
export function conceptIri(scheme: string, word: string): string {
  return `voc:${scheme}/${word}`;
}

/** Compact IRI of a time, the same for all that has the same EDTF value. */
export function timeIri(edtf: string): string {
  return `when:${iriPart(edtf)}`;
}

function valueOf(cell: unknown, { column, property, scheme, outside }: Mapped): Value {
  const text = String(cell);
  if (outside !== null) return { iri: outside(text) };
  if (column.targets.length > 0) return { iri: `rec:${text}` };
  if (scheme !== null) return { iri: conceptIri(scheme, text) };
  if (property === "sem:hasTime") return { iri: timeIri(text) };
  if (column.type === "string") return { text };
  return { text: typeof cell === "number" ? decimal(cell) : text, datatype: datatypes[column.type] };
}

/** What a row says, column by column. Nothing is said of an empty cell. */
export function recordNode(table: TableName, row: Row): GraphNode {
  const statements: [string, Value[]][] = [];
  for (const mapped of mappedColumns(table)) {
    const cell = row[mapped.column.name];
    const cells = Array.isArray(cell) ? cell : cell === null || cell === undefined || cell === "" ? [] : [cell];
    if (cells.length === 0) continue;
    const values = cells.map((one) => valueOf(one, mapped));
    const known = statements.find(([property]) => property === mapped.property);
    if (known === undefined) statements.push([mapped.property, values]);
    else known[1].push(...values);
  }
  return { iri: `rec:${String(row["id"])}`, types: classesOf(table), statements };
}
