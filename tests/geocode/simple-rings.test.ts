import { describe, expect, it } from "vitest";
import { simplePolygons } from "../../pipeline/geocode/simple-rings.ts";

const square = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
];

describe("rings that touch themselves", () => {
  it("leave out what the outer ring encloses where it comes back to a vertex", () => {
    const ring = [
      [0, 0],
      [5, 0],
      [4, 3],
      [6, 3],
      [5, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ];
    expect(simplePolygons([ring])).toEqual([
      [
        [
          [0, 0],
          [5, 0],
          [10, 0],
          [10, 10],
          [0, 10],
          [0, 0],
        ],
        [
          [5, 0],
          [4, 3],
          [6, 3],
          [5, 0],
        ],
      ],
    ]);
  });

  it("are two polygons where both loops run the same way round", () => {
    const bowTie = [
      [0, 0],
      [2, 0],
      [1, 1],
      [2, 2],
      [0, 2],
      [1, 1],
      [0, 0],
    ];
    expect(simplePolygons([bowTie])).toEqual([
      [
        [
          [1, 1],
          [2, 2],
          [0, 2],
          [1, 1],
        ],
      ],
      [
        [
          [0, 0],
          [2, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    ]);
  });

  it("keep the holes with the polygon that they lie in", () => {
    const twoSquares = [
      [0, 0],
      [4, 0],
      [4, 4],
      [8, 4],
      [8, 8],
      [4, 8],
      [4, 4],
      [0, 4],
      [0, 0],
    ];
    const hole = [
      [5, 5],
      [5, 6],
      [6, 6],
      [6, 5],
      [5, 5],
    ];
    const polygons = simplePolygons([twoSquares, hole]);
    expect(polygons.map((rings) => rings.length)).toEqual([2, 1]);
    expect(polygons[0]?.[1]).toEqual(hole);
  });

  it("are left as they are where no ring comes back", () => {
    const hole = [
      [2, 2],
      [2, 4],
      [4, 4],
      [2, 2],
    ];
    expect(simplePolygons([square, hole])).toEqual([[square, hole]]);
  });
});
