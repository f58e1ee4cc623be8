import { describe, expect, it } from "vitest";
import { geoChecks } from "../../pipeline/checks/geo-checks.ts";
import { geoLandOrSea } from "../../pipeline/checks/geo-land-or-sea.ts";
import { geoRouteJump } from "../../pipeline/checks/geo-route-jump.ts";
import { geoSamePoint } from "../../pipeline/checks/geo-same-point.ts";
import { geoStatedDirection } from "../../pipeline/checks/geo-stated-direction.ts";
import { geoStatedDistance } from "../../pipeline/checks/geo-stated-distance.ts";
import { geoSwapped } from "../../pipeline/checks/geo-swapped.ts";
import { geoWithin } from "../../pipeline/checks/geo-within.ts";
import { type StatedPosition, statedPosition } from "../../pipeline/geocode/stated-position.ts";
import { expressionOf } from "../geocode/expressions.ts";
import { findings, place } from "./geo-rows.ts";

const hokkaido = place("hokkaido", 43.38, 142.58, {
  kind: "island",
  precision: "area",
  uncertainty_km: 300,
  country_now: "JP",
});
const maoka = place("maoka", 47.04737, 142.05048, { country_now: "RU" });
const movement = (from: string | null, via: string[], to: string | null) => ({
  id: "move",
  from_place: from,
  via,
  to_place: to,
});

it("every check has an id of its own and says in a sentence what it expects", () => {
  expect(new Set(geoChecks.map(({ id }) => id)).size).toBe(geoChecks.length);
  for (const { description } of geoChecks) expect(description).toMatch(/^[A-Z].*\.$/);
});

it("no check has anything to say of an empty release or of places without coordinates", () => {
  for (const check of geoChecks) {
    expect(findings(check, {})).toEqual([]);
    expect(findings(check, { places: [place("a", null, null, { within: "b" }), place("b", null, null)] })).toEqual([]);
  }
});

describe("geo-within", () => {
  it("finds a town outside the island it is within, with the distance", () => {
    const [[record, message] = [], ...others] = findings(geoWithin, {
      places: [hokkaido, { ...maoka, within: "hokkaido" }],
    });
    expect(others).toEqual([]);
    expect(record).toBe("maoka");
    expect(message).toMatch(/^lies 1\d\d km outside hokkaido/);
  });

  it("takes a town on the island, or on the very coast, for inside", () => {
    const sapporo = place("sapporo", 43.06667, 141.35, { within: "hokkaido" });
    const wakkanai = place("wakkanai", 45.40944, 141.67389, { within: "hokkaido" });
    expect(findings(geoWithin, { places: [hokkaido, sapporo, wakkanai] })).toEqual([]);
  });

  it("uses the radius of a container that has no outline, and lets a small island count by it", () => {
    const district = place("district", 47.05, 142.05, { kind: "region", precision: "area", uncertainty_km: 50 });
    const near = place("near", 47.3, 142.05, { within: "district" });
    const far = place("far", 48.5, 142.05, { within: "district" });
    const islet = place("islet", 42.15, 139.45, { kind: "island", within: "hokkaido" }); // Okushiri
    expect(findings(geoWithin, { places: [district, near, far, hokkaido, islet] }).map(([record]) => record)).toEqual([
      "far",
    ]);
  });
});

describe("geo-swapped", () => {
  it("finds a pair that lies in its country only when it is turned round", () => {
    const kabul = place("kabul", 69.17, 34.53, { country_now: "AF" });
    expect(findings(geoSwapped, { places: [kabul] })).toEqual([
      ["kabul", "lat 69.17, lon 34.53 is not in AF, but lat 34.53, lon 69.17 is"],
    ]);
  });

  it("leaves right pairs, and wrong ones that turning does not mend, alone", () => {
    const places = [
      maoka,
      place("kabul", 34.53, 69.17, { country_now: "AF" }),
      place("lost", 10, 20, { country_now: "JP" }),
    ];
    expect(findings(geoSwapped, { places })).toEqual([]);
  });
});

describe("geo-same-point", () => {
  it("finds two places with one coordinate that nothing connects", () => {
    expect(findings(geoSamePoint, { places: [maoka, { ...maoka, id: "twin" }] }).map(([record]) => record)).toEqual([
      "twin",
    ]);
  });

  it("accepts a harbour within its town, two parts of one town, an area and a relative place", () => {
    const parts: [string, Parameters<typeof place>[3]][] = [
      ["harbour", { within: "maoka", kind: "harbour" }],
      ["station", { within: "maoka", kind: "station" }],
      ["district", { kind: "region", precision: "area" }],
      ["near", { kind: "relative", precision: "relative" }],
    ];
    const places = [maoka, ...parts.map(([id, more]) => place(id, 47.04737, 142.05048, more))];
    expect(findings(geoSamePoint, { places })).toEqual([]);
  });
});

describe("geo-land-or-sea", () => {
  it("finds a town at sea and a strait on land", () => {
    const places = [place("town", 48, 141), place("strait", 43.4, 142.6, { kind: "strait" })];
    expect(findings(geoLandOrSea, { places })).toEqual([
      ["town", "is a settlement and there is no land within 4 km of its point"],
      ["strait", "is a strait and its point is on land"],
    ]);
  });

  it("leaves a harbour on the coast, a sea, a group of islands and what lies off a coast alone", () => {
    const places = [
      place("harbour", 47.045, 142.03, { kind: "harbour", uncertainty_km: 3 }),
      place("islet", 48.5, 150, { kind: "island", uncertainty_km: 3 }), // too small to be drawn
      place("sea", 52.7, 148.2, { kind: "sea", precision: "area" }),
      place("kurils", 47.3, 151.5, { kind: "island_group", precision: "area" }),
      place("off", 47.05, 141.9, { kind: "relative", precision: "relative" }),
    ];
    expect(findings(geoLandOrSea, { places })).toEqual([]);
  });
});

describe("geo-route-jump", () => {
  const moscow = place("moscow", 55.75, 37.62);
  const coldBay = place("cold-bay", 55.2061, -162.72501);
  const shumshu = place("shumshu", 50.748, 156.348);

  it("finds a leg of more than 3,000 km", () => {
    const [[record, message] = []] = findings(geoRouteJump, {
      places: [maoka, moscow],
      movements: [movement("maoka", [], "moscow")],
    });
    expect(record).toBe("move");
    expect(message).toMatch(/^jumps 6\d{3} km from maoka to moscow/);
  });

  it("measures across the 180th meridian, and leg by leg over the places on the way", () => {
    const chita = place("chita", 52.03, 113.5);
    const omsk = place("omsk", 54.99, 73.37);
    const places = [coldBay, shumshu, moscow, chita, omsk];
    const movements = [
      movement("cold-bay", [], "shumshu"),
      movement("moscow", ["omsk"], "chita"),
      movement(null, [], "moscow"),
    ];
    expect(findings(geoRouteJump, { places, movements })).toEqual([]);
  });
});

describe("stated distances and directions", () => {
  const stated = (written: string): StatedPosition => {
    const found = statedPosition(expressionOf(written), "described", "maoka", written.replace(/[[\]]/g, ""));
    if (found === null) throw new Error(`nothing stated in ${written}`);
    return found;
  };
  // One degree of latitude is 111.2 km: 0.27° is 30 km.
  const described = (lat: number, lon: number) => [maoka, place("described", lat, lon, { uncertainty_km: 1 })];

  it("agree with points that lie where the text says", () => {
    const release = { places: described(47.04737 + 0.27, 142.05), statedPositions: [stated("30 km north of [X]")] };
    expect(findings(geoStatedDistance, release)).toEqual([]);
    expect(findings(geoStatedDirection, release)).toEqual([]);
  });

  it("disagree with points that lie elsewhere", () => {
    const release = { places: described(47.04737 - 0.54, 142.05), statedPositions: [stated("30 km north of [X]")] };
    expect(findings(geoStatedDistance, release)[0]?.[1]).toMatch(/60 km from maoka found, 25 to 35 km expected/);
    expect(findings(geoStatedDirection, release)[0]?.[1]).toMatch(/bearing 180° from maoka found, 0° ± 2\d° expected/);
  });

  it("allow for a road's length, for “about” and for the uncertainty of both points", () => {
    const release = (written: string) => ({
      places: described(47.04737 + 0.27, 142.05),
      statedPositions: [stated(written)],
    });
    expect(findings(geoStatedDistance, release("39 km north of [X]"))).toEqual([]); // 30 km as the crow flies
    expect(findings(geoStatedDistance, release("about 20 km north of [X]"))).toEqual([]);
    expect(findings(geoStatedDistance, release("20 km north of [X]"))).toHaveLength(1);
    expect(findings(geoStatedDistance, release("within 40 km of [X]"))).toEqual([]);
  });

  it("say nothing of a direction between two points that may be the same", () => {
    const release = { places: described(47.03, 142.05), statedPositions: [stated("north of [X]")] };
    expect(findings(geoStatedDirection, release)).toEqual([]);
  });

  it("are read only from expressions that describe a named place by distance or direction", () => {
    expect(statedPosition(expressionOf("near [X]"), "a", "b", "near X")).toBeNull();
    expect(statedPosition(expressionOf("north of [X]"), null, "b", "north of X")).toBeNull();
    expect(statedPosition(expressionOf("north of [X]"), "a", null, "north of X")).toBeNull();
  });
});
