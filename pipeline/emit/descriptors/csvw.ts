import type { Release } from "../../records/release.ts";
import { schemaOf, type TableName, tableNames } from "../../records/tables.ts";
import type { Column } from "../column.ts";
import { codeLicence } from "../emitter.ts";
import { licenceOf } from "../licences.ts";
import { classesOf, graphTables, type Mapped, mappedColumns } from "../rdf/mapping.ts";
import { prefixesOf } from "../rdf/prefixes.ts";
import { type Descriptor, json } from "./descriptor.ts";

/** A compact IRI in full. */
function expander(baseIri: string): (iri: string) => string {
  const prefixes = prefixesOf(baseIri);
  return (iri) => {
    const colon = iri.indexOf(":");
    return (prefixes[iri.slice(0, colon)] ?? `${iri.slice(0, colon)}:`) + iri.slice(colon + 1);
  };
}

/** Types of CSV on the Web. EDTF is a string there, with the datatype of the Library of Congress. */
function datatypeOf({ type, pattern, minimum, maximum, exclusiveMaximum }: Column): unknown {
  if (type === "edtf") return { "@id": "http://id.loc.gov/datatypes/edtf/EDTF", base: "string" };
  if (type === "day") return "date";
  if (type === "boolean") return { base: "boolean", format: "true|false" };
  if (type === "string") return pattern === null ? "string" : { base: "string", format: pattern };
  const limits = {
    ...(minimum === null ? {} : { minimum }),
    ...(maximum === null ? {} : { maximum }),
    ...(exclusiveMaximum === null ? {} : { maxExclusive: exclusiveMaximum }),
  };
  return { base: type === "integer" ? "integer" : "decimal", ...limits };
}

/** Identifiers elsewhere, as templates of the addresses that the graph gives them. */
const outsideTemplates: Readonly<Record<string, string>> = {
  geonames_id: "https://sws.geonames.org/{geonames_id}/",
  wikidata_id: "http://www.wikidata.org/entity/{wikidata_id}",
};

/** Template of the thing a cell stands for in the graph, or null when it stands for a literal. */
function valueTemplate({ column, property, scheme }: Mapped, full: (iri: string) => string): string | null {
  const { name, targets } = column;
  if (outsideTemplates[name] !== undefined) return outsideTemplates[name];
  if (targets.length > 0) return full(`rec:{${name}}`);
  if (scheme !== null) return full(`voc:${scheme}/{${name}}`);
  return property === "sem:hasTime" ? full(`when:{${name}}`) : null;
}

function columnOf(mapped: Mapped, full: (iri: string) => string, isInGraph: boolean): object {
  const { column, property } = mapped;
  const { name, description, isList, isRequired } = column;
  const valueUrl = isInGraph ? valueTemplate(mapped, full) : null;
  return {
    name,
    titles: name,
    "dc:description": description,
    datatype: datatypeOf(column),
    ...(isList ? { separator: "|" } : {}),
    ...(isRequired ? { required: true } : {}),
    propertyUrl: full(property),
    ...(valueUrl === null ? {} : { valueUrl }),
  };
}

/** A table as CSV on the Web; what the graph leaves out, a program that makes linked data of the tables leaves out as well. */
function tableOf(table: TableName, baseIri: string): object {
  const full = expander(baseIri);
  const isInGraph = graphTables.includes(table);
  const columns = mappedColumns(table).map((mapped) => columnOf(mapped, full, isInGraph));
  const types = isInGraph ? classesOf(table) : [];
  const foreignKeys = mappedColumns(table).flatMap(({ column: { name, isList, targets } }) => {
    const [target = "*"] = targets;
    if (isList || targets.length !== 1 || target === "*") return [];
    return [{ columnReference: name, reference: { resource: `${target}.csv`, columnReference: "id" } }];
  });
  return {
    url: `${table}.csv`,
    "dc:description": schemaOf(table).description,
    ...(isInGraph ? {} : { suppressOutput: true }),
    tableSchema: {
      aboutUrl: full("rec:{id}"),
      columns: [
        ...columns,
        ...types.map((type, index) => ({
          name: `type_${index + 1}`,
          virtual: true,
          propertyUrl: "rdf:type",
          valueUrl: full(type),
        })),
      ],
      primaryKey: "id",
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    },
  };
}

/**
 * CSV on the Web: what the columns of the CSV files are, with the properties of the graph. It stands beside the files
 * under the name that programs look for.
 */
export const csvw: Descriptor = {
  path: "csv/csv-metadata.json",
  mediaType: "application/csvm+json",
  title: "CSV on the Web: columns of the CSV files, each with its property in linked data",
  licence: codeLicence,
  *chunks({ metadata }: Release) {
    const { baseIri, title, description, version, licence } = metadata;
    yield json({
      "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
      "@id": `${baseIri}csv/csv-metadata.json`,
      "dc:title": title,
      "dc:description": description,
      "dc:license": { "@id": licenceOf(licence.id, metadata).url },
      "schema:version": version,
      dialect: { header: true, encoding: "utf-8", delimiter: ",", doubleQuote: true },
      tables: tableNames.map((table) => tableOf(table, baseIri)),
    });
  },
};
