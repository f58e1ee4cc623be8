import { describe, expect, it } from "vitest";
import type { PartyRow, SovereigntyRow } from "../../pipeline/gazetteer/authority.ts";
import { countryThen, sovereigntyOf } from "../../pipeline/geocode/country-then.ts";
import type { GazetteerPlace } from "../../pipeline/geocode/gazetteer-place.ts";
import { gazetteer, partyRows, sovereigntyRows } from "./authority.ts";
import { anchorAt } from "./expressions.ts";

const sovereignty = sovereigntyOf(sovereigntyRows, partyRows);
const then = (place: string, date: string) => countryThen(place, date, gazetteer, sovereignty);

describe("countryThen with the authority tables", () => {
  it.each([
    ["place-karafuto-prefecture", "1945-08", "japan"],
    ["place-maoka", "1945-08-20", "japan"],
    ["place-maoka", "1945-08-11/1945-08-25", "japan"],
    ["place-maoka", "1947", "soviet_union"],
    ["place-toyohara", "1952-06", "soviet_union"],
    ["place-south-sakhalin", "1904", "russian_empire"],
    ["place-south-sakhalin", "2006-01-01", "russian_federation"],
    ["place-shumshu", "1945-08-18", "japan"],
    ["place-kunashiri", "2019", "russian_federation"],
    ["place-suifenhe", "1935-10", "manchukuo"],
    ["place-hokkaido", "1945-08-22", "japan"],
    ["place-korea", "1936-03", "japan"],
    ["place-vladivostok", "1938", "soviet_union"],
    ["place-irkutsk", "2001-03", "russian_federation"],
    ["place-cold-bay", "1945", "united_states"],
  ])("%s was held at %s by %s", (place, date, party) => {
    expect(then(place, date)).toBe(party);
  });

  it("does not know without a date, and for a place of the open sea", () => {
    expect(then("place-maoka", "")).toBeNull();
    expect(then("place-sea-of-okhotsk", "1945")).toBeNull();
    expect(then("place-nowhere", "1945")).toBeNull();
  });
});

describe("countryThen with rows made for the purpose", () => {
  const row = (party: string, from: string, to: string): SovereigntyRow => ({
    place: "place-a",
    party,
    from,
    to,
    source: "",
    note: "",
  });
  const place: GazetteerPlace = { ...anchorAt(50, 140), id: "place-a" };
  const inside: GazetteerPlace = { ...anchorAt(50, 140), id: "place-b", within: "place-a" };
  const around = { ...anchorAt(50, 140), id: "place-c", within: null };
  const places = new Map([place, inside, around].map((each) => [each.id, each]));
  const state = {
    id: "state",
    name: "",
    kind: "state",
    from: "1900",
    to: "1950",
    successor: "",
    place: "place-c",
    adjectives: "",
    names: "",
    source: "",
  } satisfies PartyRow;
  const held = (id: string, date: string, ...rows: SovereigntyRow[]) =>
    countryThen(id, date, places, sovereigntyOf(rows, [state]));

  it("gives the day of transfer to the old holder, the next day to the new one", () => {
    const rows = [row("old", "1905-09-05", "1945-08-25"), row("new", "1945-08-25", "..")];
    expect(held("place-a", "1945-08-25", ...rows)).toBe("old");
    expect(held("place-a", "1945-08-26", ...rows)).toBe("new");
    expect(held("place-a", "1905-09-05", ...rows)).toBe("old");
  });

  it("takes the later of two that overlap: an occupation counts before the state it occupies", () => {
    expect(held("place-a", "1919", row("state", "1855", "1922"), row("occupier", "1918-09", "1922-10"))).toBe(
      "occupier",
    );
  });

  it("does not choose between two that held it together", () => {
    expect(held("place-a", "1860", row("one", "1855-02-07", "1875"), row("other", "1855-02-07", "1875"))).toBeNull();
  });

  it("takes the row of the place around, and at last the state whose country it is", () => {
    expect(held("place-b", "1919", row("outer", "1900", "1950"))).toBe("outer");
    expect(held("place-c", "1919")).toBe("state");
    expect(held("place-c", "1951")).toBeNull();
  });

  it("counts the middle of a span and the one end of an open span", () => {
    const rows = [row("old", "1900", "1939"), row("new", "1940", "..")];
    expect(held("place-a", "1930/1941", ...rows)).toBe("old");
    expect(held("place-a", "1937-07/..", ...rows)).toBe("old");
    expect(held("place-a", "193X", ...rows)).toBe("old");
  });
});
