import { type ColumnSchema, schemaOf, type TableName, tableNames } from "../records/tables.ts";

/** What a cell of a column holds. `edtf` and `day` are dates as text: EDTF, and a calendar day. */
export type CellType = "string" | "integer" | "number" | "boolean" | "edtf" | "day";

/** A column as descriptors and emitters tell it, read off the schema of its table. */
export interface Column {
  readonly name: string;
  readonly description: string;
  readonly type: CellType;
  /** Whether a cell may hold several values, joined by "|" in text. */
  readonly isList: boolean;
  /** Whether the schema allows null. */
  readonly isNullable: boolean;
  /** Whether a cell may not be empty: neither null nor an empty text. */
  readonly isRequired: boolean;
  /** The values allowed, if they are a list of words. */
  readonly words: readonly string[] | null;
  readonly pattern: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly exclusiveMaximum: number | null;
  /** Tables an id in this column may stand in; empty if the column holds no ids. "*" is any table. */
  readonly targets: readonly string[];
}

/** A table without a description, or a column without one, is not published. */
export class UndescribedColumn extends Error {}

const cellTypes: ReadonlySet<string> = new Set(["string", "integer", "number", "boolean"]);

function cellTypeOf(schema: ColumnSchema): CellType {
  if (schema["x-format"] === "edtf" || schema["x-format"] === "day") return schema["x-format"];
  const types = typeof schema.type === "string" ? [schema.type] : schema.type;
  const type = types.find((name) => cellTypes.has(name));
  return (type ?? "string") as CellType;
}

type DescribedSchema = ColumnSchema & { readonly exclusiveMaximum?: number; readonly minLength?: number };

function mayBeEmptyText({ type, enum: words, pattern, minLength }: DescribedSchema): boolean {
  return type === "string" && words === undefined && pattern === undefined && (minLength ?? 0) === 0;
}

/**
 * One column from its JSON Schema.
 * @throws UndescribedColumn when the schema does not say what the column holds.
 */
export function columnFrom(table: string, name: string, schema: DescribedSchema): Column {
  if (!schema.description?.trim()) {
    throw new UndescribedColumn(`column ${name} of ${table} has no description; write one in the schema of the table`);
  }
  const types = typeof schema.type === "string" ? [schema.type] : schema.type;
  const isList = types.includes("array");
  return {
    name,
    description: schema.description,
    type: cellTypeOf(schema),
    isList,
    isNullable: types.includes("null"),
    isRequired: !isList && !types.includes("null") && !mayBeEmptyText(schema),
    words: schema.enum?.filter((word) => word !== null) ?? null,
    pattern: schema.pattern ?? null,
    minimum: schema.minimum ?? null,
    maximum: schema.maximum ?? null,
    exclusiveMaximum: schema.exclusiveMaximum ?? null,
    targets: schema["x-foreign-key"]?.split("|") ?? [],
  };
}

const described = new Map<TableName, readonly Column[]>();

/** The columns of a published table, in published order. */
export function columnsIn(table: TableName): readonly Column[] {
  let columns = described.get(table);
  if (columns === undefined) {
    columns = Object.entries(schemaOf(table).properties).map(([name, schema]) => columnFrom(table, name, schema));
    described.set(table, columns);
  }
  return columns;
}

/** Throws for the first table or column that nothing describes, before anything is written. */
export function requireDescriptions(): void {
  for (const table of tableNames) {
    if (!schemaOf(table).description?.trim()) throw new UndescribedColumn(`table ${table} has no description`);
    columnsIn(table);
  }
}
