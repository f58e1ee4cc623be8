import { area, bbox } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { countryAt, isOnLand } from "../../pipeline/geocode/land.ts";
import { outlineOf } from "../../pipeline/geocode/place-shape.ts";
import { gazetteer } from "./authority.ts";

function outline(id: string) {
  const place = gazetteer.get(id);
  const shape = place === undefined ? null : outlineOf(place, gazetteer);
  if (shape === null) throw new Error(`no outline of ${id}`);
  return shape;
}

const squareKm = (id: string) => area(outline(id)) / 1e6;

describe("outlines", () => {
  it.each([
    ["place-sakhalin", 72_492], // areas as given by the Sakhalin Oblast administration and Japan's geospatial authority
    ["place-kunashiri", 1_489],
    ["place-etorofu", 3_168],
    ["place-shikotan", 248],
    ["place-hokkaido", 77_984],
    ["place-northern-territories", 5_003],
    ["place-kuril-islands", 10_503],
  ])("%s has about its true area, %d km²", (id, km2) => {
    expect(squareKm(id) / km2).toBeGreaterThan(0.93);
    expect(squareKm(id) / km2).toBeLessThan(1.07);
  });

  it("South Sakhalin is Sakhalin south of the 50th parallel, North Sakhalin the rest", () => {
    const [, south, , north] = bbox(outline("place-south-sakhalin"));
    expect([Math.round(south), north]).toEqual([46, 50]);
    expect(squareKm("place-south-sakhalin") + squareKm("place-north-sakhalin")).toBeCloseTo(
      squareKm("place-sakhalin"),
      -1,
    );
    expect(squareKm("place-south-sakhalin")).toBeGreaterThan(33_000);
    expect(squareKm("place-south-sakhalin")).toBeLessThan(38_000); // Karafuto: 36,090 km²
  });

  it("Karafuto Prefecture has the outline of South Sakhalin", () => {
    expect(outline("place-karafuto-prefecture")).toEqual(outline("place-south-sakhalin"));
  });

  it("the Northern Territories are their islands together", () => {
    const [west, south, east, north] = bbox(outline("place-northern-territories"));
    expect(west).toBeCloseTo(145.4, 0);
    expect(south).toBeCloseTo(43.4, 1);
    expect(east).toBeCloseTo(148.9, 1);
    expect(north).toBeCloseTo(45.5, 1);
  });

  it("states that are gone, towns and districts have none", () => {
    for (const id of ["place-soviet-union", "place-manchukuo", "place-maoka", "place-esutoru-district"]) {
      const place = gazetteer.get(id);
      expect(place === undefined ? null : outlineOf(place, gazetteer)).toBeNull();
    }
  });
});

describe("land and countries of today", () => {
  it.each([
    [47.05, 142.1, "RU"],
    [44.02, 145.82, "RU"],
    [43.06, 141.35, "JP"],
    [47.82, 118.6, "MN"],
    [44.4, 131.14, "CN"],
    [55.2, -162.7, "US"],
    [50, 170, null],
  ])("the country at %d, %d is %s", (lat, lon, code) => {
    expect(countryAt({ lat, lon }, 5)).toBe(code);
  });

  it("knows land from sea", () => {
    expect(isOnLand({ lat: 47, lon: 142.5 })).toBe(true);
    expect(isOnLand({ lat: 48, lon: 141 })).toBe(false);
  });

  it("is not misled by land on both sides of the 180th meridian", () => {
    expect(isOnLand({ lat: 66, lon: -168.6 })).toBe(false); // the Bering Strait
    expect(isOnLand({ lat: 66.5, lon: -173 })).toBe(true); // Chukotka, east of the meridian
    expect(isOnLand({ lat: 67.5, lon: 178 })).toBe(true); // Chukotka, west of it
    expect(countryAt({ lat: 66.5, lon: -173 }, 0)).toBe("RU");
    expect(countryAt({ lat: 60, lon: -175 }, 0)).toBeNull();
    expect(countryAt({ lat: 60, lon: 10 }, 0)).toBe("NO");
    expect(isOnLand({ lat: -80, lon: 0 })).toBe(true);
  });
});
