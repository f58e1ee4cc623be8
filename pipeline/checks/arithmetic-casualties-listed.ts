import type { ArithmeticCheck, CheckedClaim } from "./arithmetic-check.ts";

/** Fewer kinds of loss than this after a total are a selection of them. */
const fewestKinds = 3;
/** Farther apart than this share of the total, the list is not meant to be all of it. */
const nearShare = 0.1;

/** What a list of casualties may be made of. */
const kinds = new Set(["killed", "wounded", "missing", "captured", "died", "dead_or_missing", "other"]);

/** "There were 3,929 casualties; 549 were killed, 1148 were injured, 1200 had cold injuries, 614 …": the kinds make the total. */
export const casualtiesListed: ArithmeticCheck = {
  id: "arithmetic/casualties-listed",
  description: "The kinds of casualties that a sentence lists behind their total add up to it.",
  *run(claims) {
    for (const total of claims) {
      if (total.row.measure !== "casualties" || total.row.best === null || total.row.approximate) continue;
      const rows = claims.filter((claim) => isKindOf(total, claim)).map(({ row }) => row);
      const sum = rows.reduce((before, { best }) => before + (best ?? 0), 0);
      const apart = Math.abs(sum - total.row.best);
      if (rows.length < fewestKinds || apart === 0 || apart > total.row.best * nearShare) continue;
      const listed = rows.map(({ text }) => text).join(" + ");
      const message = `“${total.row.text}” casualties are listed as ${listed}, which make ${sum}; all kept`;
      yield { check: this.id, severity: "warning", record: total.row.id, message };
    }
  },
};

/** A kind of loss of the same side, told in the same sentence. */
function isKindOf(total: CheckedClaim, { row, figure }: CheckedClaim): boolean {
  return (
    figure.source === total.figure.source &&
    figure.sentenceText === total.figure.sentenceText &&
    row.id !== total.row.id &&
    row.best !== null &&
    kinds.has(row.measure) &&
    row.object === total.row.object &&
    row.party.join("|") === total.row.party.join("|")
  );
}
