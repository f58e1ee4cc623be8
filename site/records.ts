import type { Cell, ShippedTable } from "./shipped.ts";

/** A row of a table by the names of its columns. */
export interface Rec {
  readonly id: string;
  readonly table: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** A record that names another, and the column it names it in. */
export interface Reference {
  readonly from: Rec;
  readonly column: string;
}

/** The text of a cell, or null where it is empty. */
export function textOf(rec: Rec, column: string): string | null {
  const cell = rec.cells[column];
  return typeof cell === "string" && cell !== "" ? cell : null;
}

/** The values of a list cell. */
export function listOf(rec: Rec, column: string): readonly string[] {
  const cell = rec.cells[column];
  if (Array.isArray(cell)) return cell as readonly string[];
  return typeof cell === "string" && cell !== "" ? [cell] : [];
}

/** The number of a cell, or null where it is empty: nothing is not zero. */
export function numberOf(rec: Rec, column: string): number | null {
  const cell = rec.cells[column];
  return typeof cell === "number" ? cell : null;
}

/** Columns of words, which hold no ids even where a word looks like one. */
const wordColumns = new Set(
  "id name names kind type text question value object adjectives attributed_to ranks roles outcome title".split(" "),
);

/** All records that are loaded, by id and by table, and who names whom. */
export class Records {
  readonly #byId = new Map<string, Rec>();
  readonly #byTable = new Map<string, readonly Rec[]>();
  #references: Map<string, Reference[]> | null = null;

  /** Adds tables; those that are there already are left alone. */
  add(tables: Readonly<Record<string, ShippedTable>>): void {
    for (const [table, { columns, rows }] of Object.entries(tables)) {
      if (this.#byTable.has(table)) continue;
      const records = rows.map((row): Rec => {
        const cells = Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]));
        return { id: String(cells["id"]), table, cells };
      });
      for (const record of records) this.#byId.set(record.id, record);
      this.#byTable.set(table, records);
      this.#references = null;
    }
  }

  get(id: string): Rec | undefined {
    return this.#byId.get(id);
  }

  in(table: string): readonly Rec[] {
    return this.#byTable.get(table) ?? [];
  }

  /** The records that name this one, in the order of their tables. */
  namedBy(id: string): readonly Reference[] {
    this.#references ??= this.#readReferences();
    return this.#references.get(id) ?? [];
  }

  #readReferences(): Map<string, Reference[]> {
    const found = new Map<string, Reference[]>();
    for (const records of this.#byTable.values()) {
      for (const from of records) {
        for (const [column, cell] of Object.entries(from.cells)) {
          if (wordColumns.has(column) || (typeof cell !== "string" && !Array.isArray(cell))) continue;
          for (const id of Array.isArray(cell) ? (cell as string[]) : [cell as string]) {
            if (id === from.id || !this.#byId.has(id)) continue;
            const references = found.get(id);
            if (references === undefined) found.set(id, [{ from, column }]);
            else references.push({ from, column });
          }
        }
      }
    }
    return found;
  }
}
