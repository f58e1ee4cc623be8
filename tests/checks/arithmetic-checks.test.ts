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

it("tells once that plain numbers do not make their plain total", () => {
  const rows = [figure({ index: 1, low: 300, partOf: 0 }), figure({ index: 2, low: 200, partOf: 0 })];
  const issues = found(figure({ index: 0, low: 620, isTotal: true }), ...rows);
  expect(issues.filter((check) => check === "arithmetic/total-of-parts")).toHaveLength(1);
});

it("finds parts that make more than their whole", () => {
  const parts = [figure({ index: 1, low: 1000, partOf: 0 }), figure({ index: 2, low: 190, partOf: 0 })];
  expect(found(figure({ index: 0, low: 2000 }), ...parts)).toEqual([]);
  expect(found(figure({ index: 0, low: 1100 }), ...parts)).toEqual(["arithmetic/parts-within-whole"]);
});

it("takes what alone is greater than the whole for another count", () => {
  const parts = [figure({ index: 1, low: 841, partOf: 0 }), figure({ index: 2, low: 93, partOf: 0 })];
  expect(found(figure({ index: 0, low: 120 }), ...parts, figure({ index: 3, low: 27, partOf: 0 }))).toEqual([]);
});

it("finds a list of casualties that does not make their total", () => {
  const sentenceText =
    "There were 3,929 casualties; 549 were killed, 1148 were injured, 1200 had cold injuries, 614 …, 318 ….";
  const list = (total: number) => [
    figure({ measure: "casualties", low: total, sentenceText }),
    ...[549, 1148, 1200, 614, 318].map((low, index) =>
      figure({ low, sentenceText, measure: index === 1 ? "wounded" : "killed" }),
    ),
  ];
  expect(found(...list(3929))).toEqual(["arithmetic/casualties-listed"]);
  expect(found(...list(3829))).toEqual([]);
  expect(found(...list(9000))).toEqual([]);
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
