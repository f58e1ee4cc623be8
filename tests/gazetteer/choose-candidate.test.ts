import { describe, expect, it } from "vitest";
import { type Candidate, type CandidateContext, chooseCandidate } from "../../pipeline/gazetteer/choose-candidate.ts";

const karafuto = { lat: 47.5, lon: 142.5 };
const toyohara = { lat: 46.96, lon: 142.73 };
const maoka = { lat: 47.05, lon: 142.04 };
const esutoru = { lat: 49.08, lon: 142.03 };
const singapore = { lat: 1.29, lon: 103.85 };

const place = (id: string, lat: number | null, lon: number | null, more: Partial<Candidate> = {}): Candidate => ({
  id,
  name: id,
  kind: "settlement",
  lat,
  lon,
  theatre: false,
  ...more,
});
const context = (more: Partial<CandidateContext> = {}): CandidateContext => ({
  expectedKind: null,
  neighbours: [],
  theatre: karafuto,
  ...more,
});
const chosen = (candidates: Candidate[], where: CandidateContext) =>
  chooseCandidate(candidates, where).find((candidate) => candidate.chosen)?.id ?? null;

const osakaVillage = place("village-osaka", 47.1, 142.31, { theatre: true });
const osakaCity = place("city-osaka", 34.69, 135.5, { population: 2_592_413 });

describe("chooseCandidate", () => {
  it("takes Ōsaka for the Karafuto village in a text about Karafuto, between Maoka and Toyohara", () => {
    expect(chosen([osakaCity, osakaVillage], context({ neighbours: [toyohara, maoka] }))).toBe("village-osaka");
  });

  it("takes Ōsaka for the village with no neighbour but the theatre", () => {
    expect(chosen([osakaCity, osakaVillage], context())).toBe("village-osaka");
  });

  it("takes Osaka for the city in a text of no theatre, beside Singapore", () => {
    expect(chosen([osakaVillage, osakaCity], context({ theatre: null, neighbours: [singapore] }))).toBe("city-osaka");
  });

  it.each([
    [
      "Moji",
      place("maoka", 47.05, 142.04, { theatre: true }),
      place("moji-fukuoka", 33.95, 130.96, { population: 96_000 }),
    ],
    [
      "Handa",
      place("handa-border", 49.9, 142.9, { theatre: true }),
      place("handa-aichi", 34.9, 136.93, { population: 117_000 }),
    ],
    [
      "Honcho",
      place("honto", 46.67, 141.86, { theatre: true }),
      place("honcho-japan", 35.7, 139.98, { population: 20_000 }),
    ],
    ["Taro", place("toro", 49.17, 142.03, { theatre: true }), place("taro-solomon", -6.71, 156.4, { population: 507 })],
    [
      "Chitose",
      place("chitose-karafuto", 46.66, 142.79, { theatre: true }),
      place("chitose-hokkaido", 42.82, 141.65, { population: 97_000 }),
    ],
  ])("takes %s for the place in Karafuto", (_name, here, away) => {
    expect(chosen([away, here], context({ neighbours: [toyohara] }))).toBe(here.id);
    expect(chosen([away, here], context({ neighbours: [esutoru, { lat: 35.68, lon: 139.69 }] }))).toBe(here.id);
  });

  it("chooses nothing when the only candidate is a small town on the other side of the world", () => {
    const [rouen] = chooseCandidate([place("rouen", 49.44, 1.1, { population: 110_000 })], context());
    expect(rouen).toMatchObject({ id: "rouen", chosen: false });
    expect(rouen?.reason).toContain("too far from all that the text is about");
  });

  it("keeps a great city far away", () => {
    expect(chosen([place("moscow", 55.75, 37.62, { population: 10_381_222 })], context())).toBe("moscow");
  });

  it("keeps a curated place far away", () => {
    expect(chosen([place("pearl-harbor", 21.36, -157.96, { kind: "harbour" })], context())).toBe("pearl-harbor");
  });

  it("prefers the kind that the words say", () => {
    const lake = place("lake-khanka", 45, 132.4, { kind: "lake", theatre: true });
    const town = place("khanka-town", 45.1, 132.1, { theatre: true });
    expect(chosen([town, lake], context({ expectedKind: "lake" }))).toBe("lake-khanka");
    expect(chosen([town, lake], context({ expectedKind: "station" }))).toBe("khanka-town");
  });

  it("measures across the 180th meridian", () => {
    const attu = place("attu", 52.9, 172.9, { kind: "island" });
    const namesake = place("namesake", 52.9, 160, { kind: "island" });
    expect(chosen([namesake, attu], context({ theatre: null, neighbours: [{ lat: 52, lon: -178 }] }))).toBe("attu");
  });

  it("gives scores from 0 to 1, best first, with reasons, the same for any order of candidates", () => {
    const candidates = [osakaCity, osakaVillage, place("nowhere", null, null)];
    const forth = chooseCandidate(candidates, context({ neighbours: [toyohara], expectedKind: "settlement" }));
    const back = chooseCandidate(
      [...candidates].reverse(),
      context({ neighbours: [toyohara], expectedKind: "settlement" }),
    );
    expect(back).toEqual(forth);
    expect(forth.map((each) => each.score)).toEqual(forth.map((each) => each.score).sort((a, b) => b - a));
    for (const each of forth) expect(each.score >= 0 && each.score <= 1).toBe(true);
    expect(forth[0]?.reason).toMatch(/^in the theatre; 3\d km from the nearest of 1 neighbours/);
    expect(forth.filter((each) => each.chosen)).toHaveLength(1);
  });

  it("has no answer for no candidates", () => {
    expect(chooseCandidate([], context())).toEqual([]);
  });
});
