import { describe, expect, it } from "vitest";
import { basemapPart } from "../../pipeline/emit/site/basemap-part.ts";
import { eastOf, pack, simplified, unwrapped } from "../../pipeline/emit/site/lines.ts";

describe("lines of the base map", () => {
  it("lose the points that lie on them, and keep their ends", () => {
    expect(
      simplified(
        [
          [0, 0],
          [1, 0.001],
          [2, 0],
          [2, 2],
        ],
        0.01,
      ),
    ).toEqual([
      [0, 0],
      [2, 0],
      [2, 2],
    ]);
    expect(
      simplified(
        [
          [0, 0],
          [1, 0.5],
          [2, 0],
        ],
        0.01,
      ),
    ).toHaveLength(3);
  });

  it("go on past 180° instead of jumping", () => {
    expect(
      unwrapped([
        [179, 65],
        [-179, 66],
        [-178, 66],
      ]),
    ).toEqual([
      [179, 65],
      [181, 66],
      [182, 66],
    ]);
    expect(
      unwrapped([
        [-179, 65],
        [179, 66],
      ]),
    ).toEqual([
      [-179, 65],
      [-181, 66],
    ]);
  });

  it("stand east of the seam in the Atlantic", () => {
    expect(
      eastOf(-30, [
        [-120, 40],
        [-100, 41],
      ]),
    ).toEqual([
      [240, 40],
      [260, 41],
    ]);
    expect(
      eastOf(-30, [
        [10, 40],
        [-20, 41],
      ]),
    ).toEqual([
      [10, 40],
      [-20, 41],
    ]);
    expect(
      eastOf(-30, [
        [390, 40],
        [400, 41],
      ]),
    ).toEqual([
      [30, 40],
      [40, 41],
    ]);
  });

  it("are packed as steps of a thousandth of a degree", () => {
    expect(
      pack([
        [142.05, 47.047],
        [142.051, 47.046],
        [142.0512, 47.046],
        [142, 47],
      ]),
    ).toEqual([142050, 47047, 1, -1, -51, -46]);
  });
});

/** Whether a point lies within one of the polygons, by the even-odd rule. */
function isLand(lon: number, lat: number): boolean {
  let inside = false;
  for (const ring of basemapPart().theatre.land.flat()) {
    const points: [number, number][] = [];
    let [x, y] = [0, 0];
    for (let at = 0; at < ring.length; at += 2) {
      x += ring[at] ?? 0;
      y += ring[at + 1] ?? 0;
      points.push([x / 1000, y / 1000]);
    }
    for (const [index, [ax, ay]] of points.entries()) {
      const [bx, by] = points[(index + 1) % points.length] ?? [ax, ay];
      if (ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

it.each([
  ["Toyohara", 142.73, 46.95, true],
  ["Khabarovsk", 135.08, 48.48, true],
  ["Magadan, inland", 150.8, 60.5, true],
  ["Petropavlovsk-Kamchatsky, inland", 158.5, 53.2, true],
  ["Harbin", 126.6, 45.8, true],
  ["Shumshu", 156.33, 50.73, true],
  ["the Sea of Okhotsk", 148, 55, false],
  ["the Sea of Japan", 135, 40, false],
  ["the Pacific", 165, 45, false],
  ["the Tatar Strait", 140.9, 48.5, false],
])("draws %s (%d, %d) as land: %s", (_name, lon, lat, is) => {
  expect(isLand(lon, lat)).toBe(is);
});
