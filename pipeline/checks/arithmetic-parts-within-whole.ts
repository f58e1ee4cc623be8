import { type ArithmeticCheck, countsTheSame, partsByWhole } from "./arithmetic-check.ts";

/**
 * "2,000 civilians, including approximately 1,000 in Moeka, 170–180 in Taro …": the parts make no more than the whole. What alone is
 * greater than the whole is no part but another count: "67,000 (77,000 according to some sources)", "120 (down from 841 in 1875)".
 */
export const partsWithinWhole: ArithmeticCheck = {
  id: "arithmetic/parts-within-whole",
  description: "The parts of a number together are no greater than the number.",
  *run(claims) {
    const parts = partsByWhole(claims);
    for (const { row, figure } of claims) {
      const most = row.bound === "at_least" || row.bound === "more_than" ? null : row.high;
      if (most === null || figure.isTotal) continue;
      const rows = (parts.get(row.id) ?? [])
        .map((part) => part.row)
        .filter((part) => countsTheSame(row, part) && (part.low ?? 0) <= most);
      const sum = rows.reduce((before, part) => before + (part.low ?? 0), 0);
      if (sum <= most) continue;
      const message = `“${row.text}” has parts (${rows.map(({ text }) => text).join(" + ")}) that make ${sum}, more than it; all kept`;
      yield { check: this.id, severity: "warning", record: row.id, message };
    }
  },
};
