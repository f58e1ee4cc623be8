import type { TableName } from "../../records/tables.ts";
import { type Column, columnsIn } from "../column.ts";

const edtfDatatype = "http://id.loc.gov/datatypes/edtf/EDTF";

/** Types of Data Package v2, Table Schema. Dates in EDTF have no type there; they stay text and name theirs in rdfType. */
const fieldTypes = {
  string: "string",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  edtf: "string",
  day: "date",
} as const;

function constraintsOf({
  name,
  isList,
  isRequired,
  words,
  pattern,
  minimum,
  maximum,
  exclusiveMaximum,
}: Column): object {
  if (isList) return {};
  const constraints = {
    ...(isRequired ? { required: true } : {}),
    ...(name === "id" ? { unique: true } : {}),
    ...(words === null ? {} : { enum: words }),
    ...(pattern === null ? {} : { pattern }),
    ...(minimum === null ? {} : { minimum }),
    ...(maximum === null ? {} : { maximum }),
    ...(exclusiveMaximum === null ? {} : { exclusiveMaximum }),
  };
  return Object.keys(constraints).length === 0 ? {} : { constraints };
}

function fieldOf(column: Column): object {
  const { name, description, type, isList, targets } = column;
  return {
    name,
    ...(isList
      ? { type: "list", delimiter: "|", itemType: fieldTypes[type] }
      : { type: fieldTypes[type], ...(type === "edtf" ? { rdfType: edtfDatatype } : {}) }),
    description,
    ...constraintsOf(column),
    ...(targets.length === 0 ? {} : { references: targets }),
  };
}

/**
 * A table as Data Package v2 tells it. Only a column with one id of one table can be a foreign key there; what the others
 * point to stands in `references` of the field ("*": a record of any table).
 */
export function tableSchemaOf(table: TableName): object {
  const columns = columnsIn(table);
  const foreignKeys = columns
    .filter(({ isList, targets }) => !isList && targets.length === 1 && targets[0] !== "*")
    .map(({ name, targets: [target = ""] }) => ({
      fields: [name],
      reference: { ...(target === table ? {} : { resource: target }), fields: ["id"] },
    }));
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columns.map(fieldOf),
    missingValues: [""],
    primaryKey: ["id"],
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}
