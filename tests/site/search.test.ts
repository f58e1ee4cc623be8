import { describe, expect, it } from "vitest";
import { isOneOff, search, searchIndex } from "../../site/search.ts";

const place = (id: string, name: string, spellings: string[], weight: number) => ({
  id,
  kind: "places",
  name,
  spellings,
  weight,
});
const index = searchIndex([
  place("place-maoka", "Maoka", ["Moeka", "Mooka", "真岡", "Холмск", "Kholmsk"], 40),
  place("place-maoka-station", "Maoka Station", [], 2),
  place("place-otomari", "Ōtomari", [], 9),
  place("place-north-maoka", "North Maoka", [], 1),
]);
const ids = (query: string) => search(index, query).map(({ id }) => id);

describe("search", () => {
  it("finds a place by any of its spellings and tells which", () => {
    expect(search(index, "Moeka")).toMatchObject([{ id: "place-maoka", met: "Moeka" }]);
    expect(ids("真岡")).toEqual(["place-maoka"]);
    expect(ids("холмск")).toEqual(["place-maoka"]);
    expect(search(index, "Maoka")[0]?.met).toBeNull();
  });

  it("does not mind accents, case and unfinished words", () => {
    expect(ids("otomari")).toEqual(["place-otomari"]);
    expect(ids("ŌTO")).toEqual(["place-otomari"]);
  });

  it("puts the whole spelling first, then starts, then words inside", () => {
    expect(ids("maoka")).toEqual(["place-maoka", "place-maoka-station", "place-north-maoka"]);
  });

  it("allows one letter to be off where nothing else is found", () => {
    expect(ids("Maokka")).toEqual(["place-maoka"]);
    expect(ids("Toyohara")).toEqual([]);
    expect(ids(" ")).toEqual([]);
  });

  it.each([
    ["maoka", "moaka", true],
    ["maoka", "maoka", true],
    ["maoka", "maok", true],
    ["maoka", "moeka", false],
    ["maoka", "maokaaa", false],
  ])("tells whether %s and %s are one letter apart: %s", (a, b, is) => {
    expect(isOneOff(a, b)).toBe(is);
  });
});
