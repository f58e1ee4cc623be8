import { area, booleanClockwise, booleanPointInPolygon } from "@turf/turf";
import fc from "fast-check";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { distanceTerms, sumOf } from "../../pipeline/geocode/error-terms.ts";
import type { GazetteerPlace } from "../../pipeline/geocode/gazetteer-place.ts";
import { type Located, locateRelative } from "../../pipeline/geocode/relative-place.ts";
import { toRfc7946 } from "../../pipeline/geocode/rfc7946.ts";
import type { PlaceExpression } from "../../pipeline/grammar/place-expression/place-expression.ts";
import { anchorAt, expressionOf } from "./expressions.ts";
import { haversineDestination, haversineKm } from "./sphere.ts";

const suifenhe = anchorAt(44.39982, 131.14775, { id: "place-suifenhe", name: "Suifenho" });
const maoka = anchorAt(47.04737, 142.05048, { id: "place-maoka", name: "Maoka" });
const khanka = anchorAt(44.99173, 132.39306, {
  kind: "lake",
  precision: "area",
  uncertaintyKm: 55,
  name: "Lake Khanka",
});

function located(written: string, ...anchors: (GazetteerPlace | null)[]): Located {
  const result = locateRelative(expressionOf(written), anchors);
  if ("nullReason" in result) throw new Error(result.nullReason);
  return result;
}

function reason(written: string, ...anchors: (GazetteerPlace | null)[]): string {
  const result = locateRelative(expressionOf(written), anchors);
  return "nullReason" in result ? result.nullReason : "located";
}

const ringsOf = (shape: Polygon | MultiPolygon): Position[][] =>
  shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();

/** Kilometres from the point to the farthest vertex of its shape. */
function farthestKm({ lat, lon, geometry }: Located): number {
  const vertices = ringsOf(geometry).flat();
  return Math.max(...vertices.map(([vLon = 0, vLat = 0]) => haversineKm({ lat, lon }, { lat: vLat, lon: vLon })));
}

const holds = (shape: Located, point: { lat: number; lon: number }): boolean =>
  booleanPointInPolygon([point.lon, point.lat], shape.geometry);

describe("the point of a relative place", () => {
  it("is 20 km due north of Suifenho for “about 20 kilometers north of Suifenho”", () => {
    const place = located("about 20 kilometers north of [Suifenho]", suifenhe);
    // One degree of latitude is 2π · 6371.0088 / 360 = 111.195 km.
    expect(place.lat).toBeCloseTo(44.39982 + 20 / 111.195, 5);
    expect(place.lon).toBeCloseTo(131.14775, 9);
    expect(place.terms.map(({ name }) => name)).toEqual([
      "precision of the anchor",
      "coordinate precision",
      "rounding of the distance",
      "about",
      "precision of the direction",
    ]);
    // 2 + 0.001 + 5 (20 ± 5) + 5 (“about”) + chord of 22.5° at 20 km.
    expect(place.uncertaintyKm).toBeCloseTo(2 + 5 + 5 + 2 * 20 * Math.sin((11.25 * Math.PI) / 180), 1);
  });

  it.each([
    ["30 km south-west of [X]", 30, 225],
    ["12 miles ESE of [X]", 12 * 1.609344, 112.5],
    ["150 m east of [X]", 0.15, 90],
  ])("agrees with the destination formula for %j", (written, km, bearing) => {
    const place = located(written, maoka);
    expect(haversineKm(place, haversineDestination(maoka, km, bearing))).toBeLessThan(0.001);
  });

  it("lies beyond the western shore for “west of Lake Khanka”, due west of its middle", () => {
    const place = located("west of [Lake Khanka]", khanka);
    // From half the lake's radius (27.5 km) to as far again beyond its edge (110 km): the middle is 68.75 km.
    expect(haversineKm(place, haversineDestination(khanka, 68.75, 270))).toBeLessThan(0.001);
    expect(holds(place, haversineDestination(khanka, 60, 255))).toBe(true);
    expect(holds(place, haversineDestination(khanka, 150, 90))).toBe(false);
  });

  it("is the anchor, with a ring around it, where no direction is stated", () => {
    const place = located("24 km inland from [X]", maoka);
    expect([place.lat, place.lon]).toEqual([maoka.lat, maoka.lon]);
    expect(ringsOf(place.geometry)).toHaveLength(2);
    for (const bearing of [0, 90, 217]) expect(holds(place, haversineDestination(maoka, 24, bearing))).toBe(true);
    expect(holds(place, maoka)).toBe(false);
    expect(holds(place, haversineDestination(maoka, 12, 90))).toBe(false);
  });

  it("has a disc and no ring for a distance shorter than its own uncertainty", () => {
    const place = located("about 150 meters behind the northern [X] fishing port", maoka);
    expect(ringsOf(place.geometry)).toHaveLength(1);
    expect(holds(place, maoka)).toBe(true);
  });

  it("is the anchor with a disc for “near X” and “within 30 km of X”", () => {
    expect(located("near [X]", maoka).uncertaintyKm).toBeCloseTo(2 + 25, 2);
    expect(located("within 30 km of [X]", maoka).uncertaintyKm).toBeCloseTo(2 + 30 + 5, 2);
    expect(holds(located("near [X]", maoka), haversineDestination(maoka, 20, 45))).toBe(true);
  });

  it("is half way between two places, in a corridor that holds both", () => {
    const toro = anchorAt(49.1628, 142.1195);
    const esutoru = anchorAt(49.08047, 142.06449);
    const place = located("The route from [Tōro] to [Esutoru]", toro, esutoru);
    const half = haversineKm(toro, esutoru) / 2;
    expect(haversineKm(place, toro)).toBeCloseTo(half, 3);
    expect(haversineKm(place, esutoru)).toBeCloseTo(half, 3);
    expect(holds(place, toro) && holds(place, esutoru)).toBe(true);
  });

  it("lies along the great circle for a line across Hokkaido", () => {
    const rumoi = anchorAt(43.93444, 141.64278);
    const kushiro = anchorAt(42.975, 144.37472);
    const place = located("a line from [Rumoi] to [Kushiro]", rumoi, kushiro);
    const apart = haversineKm(place, rumoi) + haversineKm(place, kushiro) - haversineKm(rumoi, kushiro);
    expect(apart).toBeLessThan(0.001);
    expect(holds(place, { lat: 47, lon: 142.7 })).toBe(false);
  });

  it("lies at sea off a coast, and its shape has no land", () => {
    const place = located("off the coast of [Moeka]", maoka);
    expect(holds(place, place)).toBe(true);
    expect(place.lon).toBeLessThan(maoka.lon);
    expect(holds(place, { lat: 47.05, lon: 141.9 })).toBe(true); // in the Tatar Strait
    expect(holds(place, { lat: 47.05, lon: 142.2 })).toBe(false); // in the hills
  });

  it("lies on the side of the coast that is said", () => {
    const place = located("off the northern coast of [Moeka]", maoka);
    expect(place.lat).toBeGreaterThan(maoka.lat);
    expect(holds(place, { lat: 46.95, lon: 141.95 })).toBe(false);
  });

  it("follows the shore of an island that is drawn", () => {
    const shikotan = anchorAt(43.79746, 146.75374, { kind: "island", precision: "area", uncertaintyKm: 20 });
    const place = located("off [Shikotan]", shikotan);
    expect(holds(place, { lat: 43.79746, lon: 146.75374 })).toBe(false);
    expect(holds(place, { lat: 43.6, lon: 146.75 })).toBe(true);
  });
});

describe("a place without a point says why", () => {
  const unknown: GazetteerPlace = { ...anchorAt(0, 0), lat: null, lon: null, name: "Tauran" };
  const japan = anchorAt(37.6, 137.8, { kind: "country", precision: "area", uncertaintyKm: 990, name: "Japan" });

  it("because no place is named", () => {
    expect(reason("deployed at a point 300 meters inside the territory claimed by the Japanese")).toMatch(
      /no place is named/,
    );
  });

  it("because its anchor is not known, has no coordinates or is a whole country", () => {
    expect(reason("20 km north of [Y]", null)).toMatch(/not known/);
    expect(reason("near [Tauran]", unknown)).toBe("Tauran, from which it is reckoned, has no coordinates");
    expect(reason("north of [Japan]", japan)).toMatch(/too large \(990 km/);
  });

  it("because a border between areas has no one point", () => {
    const areas = [anchorAt(49, 142.7, { kind: "region" }), anchorAt(51, 142.7, { kind: "region" })] as const;
    expect(reason("the border between [North Sakhalin] and [South Sakhalin]", ...areas)).toMatch(/no one point/);
  });
});

const anchors = fc.record({
  lat: fc.double({ min: -65, max: 65, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  uncertaintyKm: fc.double({ min: 0, max: 40, noNaN: true }),
});
const bearings = fc.integer({ min: 0, max: 15 }).map((index) => index * 22.5);

function offsetOf(km: number, degrees: number, more: Partial<PlaceExpression["distance"]> = {}): PlaceExpression {
  return {
    ...expressionOf("20 km north of [X]"),
    distance: { lowKm: km, highKm: km, approximate: false, roundingKm: 0.5, ...more },
    direction: { degrees, points: Number.isInteger(degrees / 45) ? 8 : 16 },
  };
}

function place(expression: PlaceExpression, anchor: GazetteerPlace): Located {
  const result = locateRelative(expression, [anchor]);
  if ("nullReason" in result) throw new Error(result.nullReason);
  return result;
}

describe("the shape of a relative place", () => {
  it("holds its point and stays within its radius, wound right and never across the 180th meridian", () => {
    fc.assert(
      fc.property(anchors, fc.integer({ min: 1, max: 200 }), bearings, (at, km, degrees) => {
        const found = place(offsetOf(km, degrees), anchorAt(at.lat, at.lon, at));
        expect(farthestKm(found)).toBeLessThanOrEqual(found.uncertaintyKm * 1.01 + 0.01);
        const published = toRfc7946(found.geometry);
        if (published.type !== "Polygon" && published.type !== "MultiPolygon") throw new Error(published.type);
        expect(booleanPointInPolygon([found.lon, found.lat], published)).toBe(true);
        for (const [outer = [], ...holes] of published.type === "Polygon"
          ? [published.coordinates]
          : published.coordinates) {
          expect(booleanClockwise(outer)).toBe(false);
          for (const hole of holes) expect(booleanClockwise(hole)).toBe(true);
        }
        for (const ring of ringsOf(published)) {
          for (const [index, [lon = 0]] of ring.entries()) {
            expect(Math.abs(lon)).toBeLessThanOrEqual(180);
            expect(Math.abs(lon - (ring[index - 1]?.[0] ?? lon))).toBeLessThan(180);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("grows with each error term", () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 150 }), bearings, (km, degrees) => {
        const small = place(offsetOf(km, degrees), anchorAt(47, 142));
        const grownBy = [
          place(offsetOf(km, degrees, { approximate: true }), anchorAt(47, 142)),
          place(offsetOf(km, degrees, { roundingKm: 2 }), anchorAt(47, 142)),
          place(offsetOf(km, degrees, { highKm: km + 3 }), anchorAt(47, 142)),
          place(offsetOf(km, degrees), anchorAt(47, 142, { uncertaintyKm: 3 })),
          place(offsetOf(km, degrees), anchorAt(47, 142, { precision: "area", uncertaintyKm: 8 })),
          place(offsetOf(km * 2, degrees), anchorAt(47, 142)),
        ];
        for (const larger of grownBy) {
          expect(larger.uncertaintyKm).toBeGreaterThan(small.uncertaintyKm);
          expect(area(larger.geometry)).toBeGreaterThan(area(small.geometry));
        }
      }),
      { numRuns: 25 },
    );
  });

  it("is narrower for sixteen points of the compass than for eight", () => {
    expect(place(offsetOf(50, 22.5), maoka).uncertaintyKm).toBeLessThan(place(offsetOf(50, 45), maoka).uncertaintyKm);
  });

  it("widens when the stated distance doubles, and is a ring when the bearing is left out", () => {
    const near = located("20 km north of [X]", maoka);
    const far = located("40 km north of [X]", maoka);
    expect(area(far.geometry)).toBeGreaterThan(1.5 * area(near.geometry));
    expect(ringsOf(near.geometry)).toHaveLength(1);
    expect(ringsOf(located("20 km from [X]", maoka).geometry)).toHaveLength(2);
    expect(located("40 km from [X]", maoka).uncertaintyKm).toBeGreaterThan(
      located("20 km from [X]", maoka).uncertaintyKm,
    );
  });

  it("has a radius that is the sum of its named terms", () => {
    for (const written of ["about 20 km north of [X]", "west of [X]", "20–30 km from [X]", "near [X]", "off [X]"]) {
      const found = located(written, maoka);
      expect(found.uncertaintyKm).toBeCloseTo(
        found.terms.reduce((sum, { km }) => sum + km, 0),
        2,
      );
      expect(farthestKm(found)).toBeLessThanOrEqual(found.uncertaintyKm * 1.01);
    }
  });

  it("takes 20 for 15 to 25, and doubles that for “about”", () => {
    const plain = distanceTerms({ lowKm: 20, highKm: 20, approximate: false, roundingKm: 5 });
    const about = distanceTerms({ lowKm: 20, highKm: 20, approximate: true, roundingKm: 5 });
    expect([sumOf(plain), sumOf(about)]).toEqual([5, 10]);
  });
});
