import { area, booleanClockwise } from "@turf/turf";
import fc from "fast-check";
import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { cutAtAntimeridian } from "../../pipeline/geocode/antimeridian.ts";
import { bearingDeg, distanceKm, geodesicLine, pointAt } from "../../pipeline/geocode/geodesic.ts";
import { toRfc7946 } from "../../pipeline/geocode/rfc7946.ts";
import { discAround } from "../../pipeline/geocode/uncertainty-shape.ts";
import { haversineDestination, haversineKm } from "./sphere.ts";

const coldBay = { lat: 55.2061, lon: -162.72501 };
const shumshu = { lat: 50.74816, lon: 156.34811 };

const point = fc.record({
  lat: fc.double({ min: -70, max: 70, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

/** The longest step in longitude between two vertices that follow one another. */
function longestStep(lines: readonly (readonly Position[])[]): number {
  let longest = 0;
  for (const line of lines) {
    for (const [index, [lon = 0]] of line.entries()) {
      longest = Math.max(longest, Math.abs(lon - (line[index - 1]?.[0] ?? lon)));
    }
  }
  return longest;
}

describe("geodesicLine", () => {
  it("cuts the way from Cold Bay to Shumshu at the 180th meridian", () => {
    const line = geodesicLine(coldBay, shumshu);
    expect(line.type).toBe("MultiLineString");
    if (line.type !== "MultiLineString") return;
    expect(line.coordinates).toHaveLength(2);
    const [alaskan = [], asian = []] = line.coordinates;
    expect(alaskan[0]).toEqual([-162.72501, 55.2061]);
    expect(alaskan.at(-1)?.[0]).toBe(-180);
    expect(asian[0]?.[0]).toBe(180);
    expect(asian[0]?.[1]).toBe(alaskan.at(-1)?.[1]);
    expect(asian.at(-1)).toEqual([156.34811, 50.74816]);
  });

  it("leaves the way from Sapporo to Maoka whole", () => {
    const line = geodesicLine({ lat: 43.06667, lon: 141.35 }, { lat: 47.04737, lon: 142.05048 });
    expect(line.type).toBe("LineString");
    expect(line.coordinates.length).toBeGreaterThan(8);
  });

  it("bulges towards the pole as a great circle does", () => {
    const line = geodesicLine({ lat: 50, lon: 100 }, { lat: 50, lon: 140 });
    const north = Math.max(...(line.coordinates as Position[]).map(([, lat = 0]) => lat));
    // The vertex of the great circle: tan(lat) = tan(50°) / cos(20°).
    expect(north).toBeCloseTo(
      (Math.atan(Math.tan((50 * Math.PI) / 180) / Math.cos((20 * Math.PI) / 180)) * 180) / Math.PI,
      1,
    );
  });

  it("never runs across the 180th meridian, for any two points whose way does not lead over a pole", () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        const apart = Math.abs(from.lon - to.lon);
        fc.pre(Math.min(apart, 360 - apart) < 170);
        const line = geodesicLine(from, to);
        const lines = line.type === "LineString" ? [line.coordinates] : line.coordinates;
        expect(longestStep(lines)).toBeLessThan(180);
        for (const [lon = 0, lat = 0] of lines.flat()) expect(Math.abs(lon) <= 180 && Math.abs(lat) <= 90).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe("distance and bearing", () => {
  it("agree with the haversine formula across the 180th meridian", () => {
    expect(distanceKm(coldBay, shumshu)).toBeCloseTo(haversineKm(coldBay, shumshu), 1);
    expect(bearingDeg({ lat: 0, lon: 179 }, { lat: 0, lon: -179 })).toBeCloseTo(90, 6);
    expect(bearingDeg({ lat: 50, lon: 140 }, { lat: 45, lon: 140 })).toBeCloseTo(180, 6);
  });

  it("agree with the destination formula for any start, distance and direction", () => {
    fc.assert(
      fc.property(
        point,
        fc.double({ min: 0.1, max: 2000, noNaN: true }),
        fc.double({ min: 0, max: 359.9, noNaN: true }),
        (from, km, degrees) => {
          expect(haversineKm(pointAt(from, km, degrees), haversineDestination(from, km, degrees))).toBeLessThan(0.001);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("cutAtAntimeridian", () => {
  it("cuts a line given with jumping longitudes and one given with longitudes beyond 180 alike", () => {
    const jumping = cutAtAntimeridian({
      type: "LineString",
      coordinates: [
        [179, 50],
        [-179, 52],
      ],
    });
    const running = cutAtAntimeridian({
      type: "LineString",
      coordinates: [
        [179, 50],
        [181, 52],
      ],
    });
    expect(jumping).toEqual({
      type: "MultiLineString",
      coordinates: [
        [
          [179, 50],
          [180, 51],
        ],
        [
          [-180, 51],
          [-179, 52],
        ],
      ],
    });
    expect(running).toEqual(jumping);
  });

  it("cuts at a vertex that lies on the meridian, and not where a line only touches it", () => {
    expect(
      cutAtAntimeridian({
        type: "LineString",
        coordinates: [
          [179, 50],
          [180, 51],
          [-179, 52],
        ],
      }),
    ).toEqual({
      type: "MultiLineString",
      coordinates: [
        [
          [179, 50],
          [180, 51],
        ],
        [
          [-180, 51],
          [-179, 52],
        ],
      ],
    });
    const touching = {
      type: "LineString" as const,
      coordinates: [
        [179, 50],
        [180, 51],
        [179, 52],
      ],
    };
    expect(cutAtAntimeridian(touching)).toEqual(touching);
  });

  it("leaves an area that does not cross alone", () => {
    const square = {
      type: "Polygon" as const,
      coordinates: [
        [
          [140, 45],
          [141, 45],
          [141, 46],
          [140, 46],
          [140, 45],
        ],
      ],
    };
    expect(cutAtAntimeridian(square)).toEqual(square);
  });

  it("keeps the size of an area that it cuts, with a part on either side", () => {
    const cut = cutAtAntimeridian(discAround({ lat: 52.5, lon: -179.8 }, 60));
    expect(cut.type).toBe("MultiPolygon");
    expect(area(cut) / area(discAround({ lat: 52.5, lon: 140 }, 60))).toBeCloseTo(1, 2);
  });

  it("keeps the hole of an area that it cuts", () => {
    const outer = [
      [178, 50],
      [182, 50],
      [182, 54],
      [178, 54],
      [178, 50],
    ];
    const hole = [
      [179, 51],
      [179, 53],
      [181, 53],
      [181, 51],
      [179, 51],
    ];
    const cut = cutAtAntimeridian({ type: "Polygon", coordinates: [outer, hole] });
    const uncut = area({
      type: "Polygon",
      coordinates: [
        outer.map(([lon = 0, lat = 0]) => [lon - 10, lat]),
        hole.map(([lon = 0, lat = 0]) => [lon - 10, lat]),
      ],
    });
    expect(area(cut) / uncut).toBeCloseTo(1, 6);
  });
});

describe("toRfc7946", () => {
  it("turns outer rings counter-clockwise and holes clockwise", () => {
    const clockwise = [
      [0, 0],
      [0, 4],
      [4, 4],
      [4, 0],
      [0, 0],
    ];
    const hole = [
      [1, 1],
      [2, 1],
      [2, 2],
      [1, 2],
      [1, 1],
    ];
    const shape = toRfc7946({ type: "Polygon", coordinates: [clockwise, hole] });
    if (shape.type !== "Polygon") throw new Error(shape.type);
    expect(shape.coordinates.map((ring) => booleanClockwise(ring))).toEqual([false, true]);
  });

  it("writes six decimals at most", () => {
    const shape = toRfc7946({
      type: "LineString",
      coordinates: [
        [141.123456789, 45.987654321],
        [142, 46],
      ],
    });
    expect(shape.coordinates[0]).toEqual([141.123457, 45.987654]);
  });
});
