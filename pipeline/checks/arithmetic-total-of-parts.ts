import type { Claim } from "../records/types.ts";
import { type ArithmeticCheck, countsTheSame, partsByWhole } from "./arithmetic-check.ts";

/** "Total killed: 616–1,191+" against its rows "527+" and "89+": the least numbers add up; a range wider than its rows is told. */
export const totalOfParts: ArithmeticCheck = {
  id: "arithmetic/total-of-parts",
  description: "A total given by the text is the sum of the parts that the text gives with it.",
  *run(claims) {
    const parts = partsByWhole(claims);
    for (const { row, figure } of claims) {
      const rows = (parts.get(row.id) ?? []).map((part) => part.row).filter((part) => countsTheSame(row, part));
      if (!figure.isTotal || rows.length < 2) continue;
      const sums = new Set<number>(); // the least and the most that the parts make; one where they are plain numbers
      for (const end of ["low", "high"] as const) {
        const sum = sumOf(rows, end);
        if (sum !== null && row[end] !== null && sum !== row[end]) sums.add(sum);
      }
      for (const sum of sums) {
        const message = `“${row.text}” is given as the total, but its parts (${textsOf(rows)}) make ${sum}; both kept`;
        yield { check: this.id, severity: "warning", record: row.id, message };
      }
    }
  },
};

function sumOf(rows: readonly Claim[], end: "low" | "high"): number | null {
  let sum = 0;
  for (const row of rows) {
    const value = row[end];
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

function textsOf(rows: readonly Claim[]): string {
  return rows.map(({ text }) => text).join(" + ");
}
