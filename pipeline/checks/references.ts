import { schemaOf, type TableName, type Tables, tableNames } from "../records/tables.ts";

/** References of any row that lead to no row: "events.parent of event-x: event-y". A column may point into several tables, or into any ("*"). */
export function danglingReferences(tables: Tables): string[] {
  const ids = new Map(tableNames.map((table) => [table, new Set(tables[table].map((row) => row.id))]));
  const anywhere = new Set([...ids].filter(([table]) => !table.endsWith("_flat")).flatMap(([, known]) => [...known]));
  const dangling: string[] = [];
  for (const table of tableNames) {
    for (const [column, schema] of Object.entries(schemaOf(table).properties)) {
      const target = schema["x-foreign-key"];
      if (target === undefined) continue;
      const known =
        target === "*" ? [anywhere] : target.split("|").map((name) => ids.get(name as TableName) ?? new Set());
      for (const row of tables[table] as readonly { id: string }[]) {
        const value = (row as unknown as Readonly<Record<string, unknown>>)[column];
        const references = Array.isArray(value) ? (value as string[]) : typeof value === "string" ? [value] : [];
        for (const id of references) {
          if (!known.some((set) => set.has(id))) dangling.push(`${table}.${column} of ${row.id}: ${id}`);
        }
      }
    }
  }
  return dangling;
}
