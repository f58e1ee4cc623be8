import { expect, it } from "vitest";
import { arithmeticChecks } from "../../pipeline/checks/arithmetic-checks.ts";
import { claimsOf, figure } from "../assemble/claims-by-hand.ts";

function found(...figures: Parameters<typeof claimsOf>) {
  const claims = claimsOf(...figures);
  return arithmeticChecks.flatMap((check) => [...check.run(claims)].map((issue) => issue.check));
}

it("finds a total that is not the sum of its rows, and is silent about one that is", () => {
  const rows = [figure({ index: 1, low: 527, partOf: 0 }), figure({ index: 2, low: 89, partOf: 0 })];
  expect(found(figure({ index: 0, low: 616, isTotal: true }), ...rows)).toEqual([]);
  expect(found(figure({ index: 0, low: 620, high: 620, isTotal: true }), ...rows)).toContain(
    "arithmetic/total-of-parts",
  );
});

it("finds parts that make more than their whole", () => {
  const parts = [figure({ index: 1, low: 1000, partOf: 0 }), figure({ index: 2, low: 190, partOf: 0 })];
  expect(found(figure({ index: 0, low: 2000 }), ...parts)).toEqual([]);
  expect(found(figure({ index: 0, low: 1100 }), ...parts)).toEqual(["arithmetic/parts-within-whole"]);
});

it("divides what was reached by the target that the text gives", () => {
  const people = { measure: "evacuated", object: "people" } as const;
  const sentenceText = "Around 76,000 people evacuated, about half of the intended target.";
  const share = (percent: number) => figure({ measure: "share", object: "percent", low: percent, sentenceText });
  const counts = [
    figure({ ...people, low: 160000, modality: "planned" }),
    figure({ ...people, low: 76000, sentenceText }),
  ];
  expect(found(share(50), ...counts)).toEqual([]);
  expect(found(share(75), ...counts)).toEqual(["arithmetic/share-of-target"]);
});

it("finds losses without a side, and asks none of distances", () => {
  expect(found(figure({ party: [] }))).toEqual(["arithmetic/side-said"]);
  expect(found(figure({ party: [], measure: "distance", object: "kilometres" }))).toEqual([]);
  expect(found(figure({ party: [], low: null, status: "stated_unknown" }))).toEqual([]);
});
