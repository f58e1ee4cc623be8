import { describe, expect, it } from "vitest";
import { clustered, placedLabels } from "../../site/clusters.ts";

const spot = (x: number, y: number, weight: number, item: string) => ({ x, y, weight, item });

describe("clusters", () => {
  it("gather spots near a heavier one, and stand where that does", () => {
    const made = clustered([spot(10, 0, 1, "Esutoru"), spot(0, 0, 5, "Maoka"), spot(200, 0, 2, "Khasan")], 30);
    expect(made).toEqual([
      { x: 0, y: 0, weight: 6, items: ["Maoka", "Esutoru"] },
      { x: 200, y: 0, weight: 2, items: ["Khasan"] },
    ]);
  });

  it("meet across the cells they are looked up by", () => {
    expect(clustered([spot(29, 29, 2, "a"), spot(31, 31, 1, "b")], 30)).toHaveLength(1);
    expect(clustered([spot(-1, -1, 2, "a"), spot(1, 1, 1, "b")], 30)).toHaveLength(1);
    expect(clustered([spot(0, 0, 2, "a"), spot(30, 0, 1, "b")], 30)).toHaveLength(2);
  });

  it("lose and double nothing", () => {
    const spots = Array.from({ length: 500 }, (_, n) => spot((n * 37) % 400, (n * 91) % 300, n % 7, `place ${n}`));
    const items = clustered(spots, 25).flatMap((one) => one.items);
    expect(items).toHaveLength(500);
    expect(new Set(items).size).toBe(500);
  });
});

describe("labels", () => {
  const box = (x: number, y: number) => ({ x, y, width: 50, height: 10 });

  it("have no room where they would meet a mark or an earlier label", () => {
    const labels = [[box(0, 0)], [box(40, 5)], [box(60, 0)], [box(40, 20)]];
    expect(placedLabels(labels)).toEqual([0, null, 0, 0]);
    expect(placedLabels([[box(0, 0)]], [{ x: 45, y: 5, width: 9, height: 9 }])).toEqual([null]);
  });

  it("take their second place where the first is taken", () => {
    expect(placedLabels([[box(0, 0)], [box(10, 0), box(-60, 0)]])).toEqual([0, 1]);
  });
});
