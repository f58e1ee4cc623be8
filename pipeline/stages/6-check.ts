import type { AssembledClaim } from "../assemble/claims.ts";
import { arithmeticChecks } from "../checks/arithmetic-checks.ts";
import type { Issue } from "../checks/check.ts";
import { eventChecks } from "../checks/event-checks.ts";
import { type Expectations, unexpected } from "../checks/expectations.ts";
import { geoChecks } from "../checks/geo-checks.ts";
import { danglingReferences } from "../checks/references.ts";
import { InputError } from "../records/input-error.ts";
import { knownDefect } from "../records/known-defect.ts";
import { rowFault, type Tables, tableNames } from "../records/tables.ts";
import type { KnownDefect } from "../records/types.ts";
import type { Located } from "./5-geocode.ts";

/** A record that breaks the schema or points to no record: a fault of the program, never published. */
export class UnsoundRelease extends Error {}

/**
 * All tables in; what is doubtful in them out, as rows to publish.
 * @throws UnsoundRelease when a row breaks its schema, an id stands twice, or a reference leads nowhere
 * @throws InputError naming the table whose rows or filled cells are fewer or more than expected
 */
export function check(
  tables: Tables,
  claims: readonly AssembledClaim[],
  { statedPositions, issues: unlocated }: Pick<Located, "statedPositions" | "issues">,
  expectations: Expectations | null = null,
): KnownDefect[] {
  checkRows(tables);
  const dangling = danglingReferences(tables);
  if (dangling.length > 0)
    throw new UnsoundRelease(`references that lead nowhere:\n${dangling.slice(0, 20).join("\n")}`);
  const { places, movements } = tables;
  const issues = geoChecks.flatMap((each) => [...each.run({ places, movements, statedPositions })]);
  for (const each of eventChecks) issues.push(...each.run(tables));
  for (const each of arithmeticChecks) issues.push(...each.run(claims));
  issues.push(...unlocated.map((issue) => ({ ...issue, check: "geocode/unlocated" })));
  const rows = issues.map(defectRow);
  if (expectations !== null) checkExpected({ ...tables, known_defects: rows }, expectations);
  return rows;
}

function checkExpected(tables: Tables, expectations: Expectations): void {
  const found = unexpected(tables, expectations);
  const mend = "find out what changed; if the change is meant, widen the range there";
  if (found.length > 0) throw new InputError("expectations.json", found.join("; "), mend);
}

function checkRows(tables: Tables): void {
  for (const table of tableNames) {
    const ids = new Set<string>();
    for (const row of tables[table]) {
      const fault = rowFault(table, row);
      if (fault !== null) throw new UnsoundRelease(`${table}: ${row.id}: ${fault}`);
      if (ids.has(row.id)) throw new UnsoundRelease(`${table}: the id ${row.id} stands twice`);
      ids.add(row.id);
    }
  }
}

function defectRow({ check: rule, severity, record, message }: Issue): KnownDefect {
  return knownDefect({ record, field: null, severity, rule, message });
}
