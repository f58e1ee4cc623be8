import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../records/input-error.ts";
import type { IdRedirect } from "../records/types.ts";
import { parseTable } from "./csv-table.ts";

export const redirectColumns = ["old_id", "new_id", "reason"] as const;

/**
 * raw/id_redirects.csv: ids of earlier releases and what took their place; empty for a corpus that has none.
 * @throws InputError naming file and line when a cell is empty, or an old id stands twice
 */
export function readRedirects(rawDir: string): IdRedirect[] {
  const path = join(rawDir, "id_redirects.csv");
  if (!existsSync(path)) return [];
  const lines = new Map<string, number>();
  return parseTable(path, readFileSync(path, "utf8"), redirectColumns).map(({ line, cells }) => {
    const { old_id: id = "", new_id: replacedBy = "", reason = "" } = cells;
    const at = `${path}:${line}`;
    if (id === "" || replacedBy === "" || reason === "")
      throw new InputError(at, "has an empty cell", "give the old id, the new one and the reason");
    const other = lines.get(id);
    if (other !== undefined) throw new InputError(at, `${id} stands in line ${other} already`, "keep one of the two");
    lines.set(id, line);
    return { id, replaced_by: replacedBy, reason };
  });
}
