import { schemaOf, type TableName, tableNames } from "../../records/tables.ts";
import { type Column, columnsIn } from "../column.ts";
import { codeLicence } from "../emitter.ts";
import type { Descriptor } from "./descriptor.ts";

const typeNames = {
  string: "string",
  integer: "number",
  number: "number",
  boolean: "boolean",
  edtf: "Edtf",
  day: "Day",
} as const;

/** A comment cannot hold its own end. */
const comment = (words: string) => words.replaceAll("*/", "* /");

function typeOf({ type, isList, isNullable, words }: Column): string {
  const one = words === null ? typeNames[type] : words.map((word) => JSON.stringify(word)).join(" | ");
  if (isList) return `readonly ${one.includes("|") ? `(${one})` : one}[]`;
  return isNullable ? `${one} | null` : one;
}

function interfaceOf(table: TableName): string {
  const lines = columnsIn(table).map(
    (column) => `  /** ${comment(column.description)} */\n  readonly ${column.name}: ${typeOf(column)};\n`,
  );
  return `/** ${comment(schemaOf(table).description)} */\nexport interface ${schemaOf(table).title} {\n${lines.join("")}}\n\n`;
}

/** TypeScript declarations of the rows, once cells are read as datapackage.json types them: lists split, empty cells null. */
export const typeDeclarations: Descriptor = {
  path: "dataset.d.ts",
  mediaType: "text/plain",
  title: "TypeScript declarations of the rows of all tables",
  licence: codeLicence,
  *chunks({ metadata }) {
    yield `// ${metadata.title}, version ${metadata.version}.\n// Rows of the tables, once lists are split at "|" and empty cells are null.\n\n`;
    yield "/** A date or interval in EDTF (ISO 8601-2:2019). */\nexport type Edtf = string;\n\n/** A calendar day, ISO 8601. */\nexport type Day = string;\n\n";
    for (const table of tableNames) yield interfaceOf(table);
    yield "/** The tables by name. */\nexport interface Tables {\n";
    for (const table of tableNames) yield `  readonly ${table}: readonly ${schemaOf(table).title}[];\n`;
    yield "}\n";
  },
};
