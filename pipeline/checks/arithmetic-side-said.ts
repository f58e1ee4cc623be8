import type { ArithmeticCheck } from "./arithmetic-check.ts";

/** What always belongs to a side: the fighters, arms and losses of a conflict. */
const owned: ReadonlySet<string> = new Set([
  ...["killed", "wounded", "missing", "dead_or_missing", "died", "captured", "casualties", "executed", "rescued"],
  ...["strength", "sailed", "destroyed", "captured_materiel", "supplied"],
]);

/** "five of the crucial LCIs had been sunk": whose they were stands in no sentence that may be read with it. */
export const sideSaid: ArithmeticCheck = {
  id: "arithmetic/side-said",
  description: "A figure of fighters, arms or losses says whose they are.",
  *run(claims) {
    for (const { row } of claims) {
      if (row.party.length > 0 || !owned.has(row.measure) || row.status === "stated_unknown") continue;
      const message = `“${row.text}” (${row.measure}, ${row.object}): the text does not say whose; kept without a side`;
      yield { check: this.id, severity: "warning", record: row.id, message };
    }
  },
};
