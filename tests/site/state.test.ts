import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatState, initialState, layers, lists, parseState, type State, views } from "../../site/state.ts";

const day = fc
  .date({ min: new Date("1855-01-01"), max: new Date("2022-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const days = fc.option(fc.tuple(day, day).map(([a, b]) => (a <= b ? [a, b] : [b, a]) as [string, string]));
const id = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}(-[a-z0-9_]{1,8}){0,3}$/);
const ids = fc.uniqueArray(id, { maxLength: 3 });
const state: fc.Arbitrary<State> = fc.record({
  view: fc.constantFrom(...views),
  record: fc.option(id),
  source: fc.option(id),
  at: fc.option(fc.tuple(fc.nat(9999), fc.integer({ min: 10_000, max: 99_999 }))),
  list: fc.constantFrom(...lists),
  filters: fc.record({ types: ids, parties: ids, sources: ids, dated: ids, placed: ids, days }),
  window: days,
  map: fc.option(fc.constantFrom({ lat: 47.047, lon: 142.05, zoom: 7 }, { lat: -5.5, lon: 200, zoom: 2.5 })),
  layers: fc.constantFrom([], [...layers], ["movements" as const], ["places" as const]),
  topic: fc.option(id),
});

describe("the address of the page", () => {
  it("tells every state so that it can be read back", () => {
    fc.assert(
      fc.property(state, (one) => {
        expect(parseState(formatState(one))).toEqual(one);
      }),
    );
  });

  it("is short where nothing differs from the start", () => {
    expect(formatState(initialState)).toBe("#/explore");
    expect(parseState("")).toEqual(initialState);
  });

  it("can be written by hand", () => {
    const { view, filters } = parseState("#/explore?type=landing,battle&days=1945-08-11..1945-08-25");
    expect(view).toBe("explore");
    expect(filters).toMatchObject({ types: ["landing", "battle"], days: ["1945-08-11", "1945-08-25"] });
  });

  it.each([
    "#/nowhere",
    "#main",
    "#/explore?days=1945-08-25..1945-08-11",
    "#/explore?days=yesterday",
    "#/explore?at=9-3",
    "#/explore?map=1000,0,3",
    "#/explore?map=north",
    "#/explore?record=<script>",
    "#/explore?list=everything",
  ])("leaves what cannot be read in %j at its default", (hash) => {
    expect(parseState(hash)).toEqual(initialState);
  });
});
