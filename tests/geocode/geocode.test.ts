import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { PlaceRow } from "../../pipeline/gazetteer/authority.ts";
import { type FoundExpression, geocode, type MentionedPlace } from "../../pipeline/geocode/geocode.ts";
import { relativePlaceId } from "../../pipeline/geocode/relative-id.ts";
import schema from "../../schemas/places.schema.json" with { type: "json" };
import { placeRows } from "./authority.ts";
import { expressionOf } from "./expressions.ts";

const ajv = new Ajv2020.default({ allErrors: true, strict: false, validateFormats: false });
const isPlace = ajv.compile(schema);

const mention = (id: string, more: Partial<MentionedPlace> = {}): MentionedPlace => ({
  id,
  name: id,
  kind: "settlement",
  names: [`${id} (1)`],
  mentionCount: 1,
  evidence: [`ev-${id}`],
  ...more,
});
const found = (written: string, anchors: (string | null)[], evidence = ["ev-1"]): FoundExpression => ({
  expression: expressionOf(written),
  words: written.replace(/[[\]]/g, ""),
  anchors,
  evidence,
});

function run(
  mentioned: MentionedPlace[],
  expressions: FoundExpression[] = [],
  places: readonly PlaceRow[] = placeRows,
) {
  const result = geocode({ authority: { places }, mentioned, expressions });
  return { ...result, place: (id: string) => result.places.find((place) => place.id === id) };
}

describe("geocode", () => {
  it("gives a place of the authority table its coordinates, names and source, and adds what it is within", () => {
    const { places, place } = run([mention("place-maoka", { names: ["Moeka (20)", "Maoka (3)"], mentionCount: 23 })]);
    expect(place("place-maoka")).toMatchObject({
      name: "Maoka",
      lat: 47.04737,
      lon: 142.05048,
      country_now: "RU",
      name_ja: "真岡",
      names: ["Moeka (20)", "Maoka (3)"],
      mention_count: 23,
      null_reason: null,
    });
    const ids = places.map(({ id }) => id);
    for (const container of ["place-karafuto-prefecture", "place-south-sakhalin", "place-sakhalin", "place-russia"])
      expect(ids).toContain(container);
    expect(ids).not.toContain("place-esutoru");
    expect(ids).toEqual([...ids].sort());
    expect(place("place-sakhalin")).toMatchObject({ mention_count: 0, names: [], evidence: [] });
  });

  it("gives a town of the general gazetteer five kilometres and its country", () => {
    const town = { lat: 43.77, lon: 142.36, countryNow: null, geonamesId: "2130629", authority: "GeoNames" };
    expect(run([mention("place-asahikawa-town", { town })]).place("place-asahikawa-town")).toMatchObject({
      lat: 43.77,
      precision: "approximate",
      uncertainty_km: 5,
      country_now: "JP",
      geonames_id: "2130629",
      method: "general gazetteer",
    });
  });

  it("keeps a place that nobody can find, without coordinates and with the reason", () => {
    const { place, shapes, issues } = run([mention("place-xyz")]);
    expect(place("place-xyz")).toMatchObject({ lat: null, lon: null, precision: "unknown", uncertainty_km: null });
    expect(place("place-xyz")?.null_reason).toBe("in no authority table and no gazetteer");
    expect(shapes).toEqual([]);
    expect(issues).toMatchObject([{ record: "place-xyz", severity: "warning" }]);
  });

  it("makes a relative place from an expression, with its parts", () => {
    const { place, shapes, expressionPlaces } = run(
      [mention("place-suifenhe")],
      [found("about 20 kilometers  north of [Suifenho]", ["place-suifenhe"])],
    );
    expect(expressionPlaces).toEqual(["place-20-km-north-of-suifenhe"]);
    expect(place("place-20-km-north-of-suifenhe")).toMatchObject({
      name: "about 20 kilometers north of Suifenho",
      kind: "relative",
      precision: "relative",
      anchor: "place-suifenhe",
      distance_km: 20,
      bearing_deg: 0,
      null_reason: null,
      country_now: null, // its sector reaches over the border
      mention_count: 1,
    });
    expect(
      shapes.find((shape) => shape.place === "place-20-km-north-of-suifenhe")?.terms.map(({ name }) => name),
    ).toContain("about");
  });

  it("joins two wordings of one place, and counts them", () => {
    const { place } = run(
      [mention("place-maoka")],
      [
        found("near [Moeka]", ["place-maoka"], ["ev-1"]),
        found("near [Moji]", ["place-maoka"], ["ev-2"]),
        found("near [Moji]", ["place-maoka"], ["ev-3"]),
      ],
    );
    expect(place("place-near-maoka")).toMatchObject({
      name: "near Moeka",
      names: ["near Moji (2)", "near Moeka (1)"],
      mention_count: 3,
      evidence: ["ev-1", "ev-2", "ev-3"],
      within: "place-karafuto-prefecture",
      country_now: "RU",
    });
  });

  it("names a place without an anchor after its words, and says why it has no point", () => {
    const { place, issues } = run([], [found("300 meters inside the territory claimed by the Japanese", [])]);
    const id = "place-300-meters-inside-the-territory-claimed-by-the-japanese";
    expect(place(id)).toMatchObject({ lat: null, lon: null, precision: "unknown", distance_km: 0.3, anchor: null });
    expect(place(id)?.null_reason).toMatch(/no place is named/);
    expect(issues).toHaveLength(1);
  });

  it.each([
    ["150 meters behind the northern [Moeka] fishing port", ["place-maoka"], "place-150-m-from-maoka"],
    ["15 km to the north-west of [X]", ["place-maoka"], "place-15-km-northwest-of-maoka"],
    ["20–30 km NNW of [X]", ["place-maoka"], "place-20-to-30-km-north_northwest-of-maoka"],
    ["3.5 miles east of [X]", ["place-maoka"], "place-5_633-km-east-of-maoka"],
    ["within 30 km of [X]", ["place-maoka"], "place-within-30-km-of-maoka"],
    ["west of [X]", ["place-maoka"], "place-west-of-maoka"],
    ["off the coast of [X]", ["place-maoka"], "place-off-maoka"],
    ["off the northern coast of [X]", ["place-maoka"], "place-off-north-coast-of-maoka"],
    ["the route from [X] to [Y]", ["place-toro", "place-esutoru"], "place-from-toro-to-esutoru"],
    ["the strait between [X] and [Y]", ["place-etorofu", "place-uruppu"], "place-between-etorofu-and-uruppu"],
    ["near [Baiun Gorge]", [null], "place-near-baiun-gorge"],
  ])("makes the id of %j from its parts", (written, anchors, id) => {
    expect(relativePlaceId(expressionOf(written), anchors, written.replace(/[[\]]/g, ""))).toBe(id);
  });

  it("gives rows that the schema allows, the same for the same input", () => {
    const input: [MentionedPlace[], FoundExpression[]] = [
      ["place-maoka", "place-kuril-islands", "place-soviet-union", "place-northeastern-regions", "place-attu"].map(
        (id) => mention(id),
      ),
      [
        found("west of [Lake Khanka]", ["place-lake-khanka"]),
        found("off [Hokkaido]", ["place-hokkaido"]),
        found("north of [Japan]", ["place-japan"]),
      ],
    ];
    const result = run(...input);
    for (const row of result.places) expect(isPlace(row), `${row.id}: ${ajv.errorsText(isPlace.errors)}`).toBe(true);
    const again = run(...input);
    expect(JSON.stringify([again.places, again.shapes])).toBe(JSON.stringify([result.places, result.shapes]));
  });
});
