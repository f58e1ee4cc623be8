import { describe, expect, it } from "vitest";
import { candidateOf, isInTheatre, placeIndexOf } from "../../pipeline/gazetteer/place-index.ts";
import { exactKey, looseKey } from "../../pipeline/gazetteer/variants.ts";
import { worldCities } from "../../pipeline/gazetteer/world-cities.ts";
import { smallAuthority } from "../support/names.ts";

describe("placeIndexOf", () => {
  const index = placeIndexOf(smallAuthority);

  it("finds every place of a spelling", () => {
    expect(index.exact.get(exactKey("Osaka"))).toEqual(["place-osaka", "place-osaka-karafuto"]);
    expect(index.loose.get(looseKey("Ootomari"))).toEqual(["place-otomari"]);
  });

  it("finds a country by what its state is called", () => {
    expect(index.exact.get(exactKey("USSR"))).toEqual(["place-soviet-union"]);
  });

  it("makes a candidate of a row, with or without a point", () => {
    const row = index.rows.get("place-maoka");
    if (row === undefined) throw new Error("no row place-maoka");
    expect(candidateOf(row)).toEqual({
      id: "place-maoka",
      name: "Maoka",
      kind: "settlement",
      lat: 47.05,
      lon: 142.04,
      theatre: true,
    });
    expect(candidateOf({ ...row, lat: "", lon: "" })).toMatchObject({ lat: null, lon: null, theatre: false });
  });
});

describe("isInTheatre", () => {
  it.each([
    [47, 142.7, true],
    [47.7, 118.6, true],
    [34.7, 135.5, false],
    [55.75, 37.6, false],
  ])("of %d, %d is %s", (lat, lon, inside) => {
    expect(isInTheatre(lat, lon)).toBe(inside);
  });
});

describe("worldCities", () => {
  it("has the towns of a name, the largest first, and none for a name nobody has", () => {
    const [first, second] = worldCities("Birmingham");
    expect(first).toMatchObject({ country: "GB", kind: "settlement" });
    expect(second?.country).toBe("US");
    expect(worldCities("Olankhuduk")).toEqual([]);
  });
});
