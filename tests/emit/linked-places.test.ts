import { describe, expect, it } from "vitest";
import { linkedPlacesCollection } from "../../pipeline/emit/rdf/linked-places.ts";
import { linkedPlacesContextFile } from "../../pipeline/emit/rdf/linked-places-context.ts";
import { expanded, quadsOf } from "../support/json-ld.ts";
import { landing } from "../support/landing.ts";

const document = () => JSON.parse([...linkedPlacesCollection(landing())].join(""));
const feature = (title: string) =>
  document().features.find((one: { properties: { title: string } }) => one.properties.title === title);

describe("places in Linked Places format", () => {
  it("gives names their language, standing, source and the time they were in force", () => {
    expect(feature("Maoka").names).toEqual([
      {
        toponym: "Холмск",
        lang: "ru",
        script: "Cyrl",
        status: "official_now",
        when: { timespans: [{ start: { latest: "1945" } }] }, // the last year the release covers
        citations: [{ label: "GeoNames" }],
      },
      {
        toponym: "Maoka",
        lang: "ja",
        script: "Latn",
        status: "official_then",
        when: { timespans: [{ start: { latest: "1945-08-20" }, end: { earliest: "1945-08-20" } }] },
        citations: [{ "@id": "https://example.org/data/record/invasion", label: "An invasion" }],
      },
    ]);
  });

  it("cites, for a place without spellings of its own, the texts that speak of it, or what it was taken from", () => {
    expect(feature("Karafuto").names).toEqual([{ toponym: "Karafuto", citations: [{ label: "place-karafuto" }] }]);
    const release = landing();
    release.tables.place_names = [];
    const [, maoka] = JSON.parse([...linkedPlacesCollection(release)].join("")).features;
    expect(maoka.names[0].citations).toEqual([
      { "@id": "https://example.org/data/record/invasion", label: "An invasion" },
    ]);
  });

  it("links, relates, types and dates a place", () => {
    const { links, relations, types, when, descriptions } = feature("Maoka");
    expect(links).toEqual([
      { type: "closeMatch", identifier: "https://www.geonames.org/2124370/" },
      { type: "closeMatch", identifier: "https://www.wikidata.org/wiki/Q15963" },
    ]);
    expect(relations).toEqual([
      {
        relationType: "gvp:broaderPartitive",
        relationTo: "https://example.org/data/record/place-karafuto",
        label: "within Karafuto",
      },
    ]);
    expect(types[0]).toMatchObject({ identifier: "aat:300008347", label: "inhabited place" });
    expect(when.timespans).toEqual([{ start: { in: "1945-08-20" }, end: { in: "1945-08-20" } }]);
    expect(descriptions[0]).toMatchObject({ value: "Maoka", lang: "en" });
  });

  it("gives a point with its shape, and no coordinates where there are none", () => {
    expect(
      feature("Maoka").geometry.geometries.map((one: { type: string; certainty: string }) => [one.type, one.certainty]),
    ).toEqual([
      ["Point", "certain"],
      ["Polygon", "certain"],
    ]);
    expect(feature("Karafuto").geometry).toEqual({ type: "Point", coordinates: [] });
    expect(feature("Karafuto").properties.null_reason).toBe("an extent, not a point");
  });

  it("expands in safe mode without the network: no key is dropped", async () => {
    const lines = await quadsOf(document());
    expect(lines.length).toBeGreaterThan(80);
    expect(lines).toContain(
      "<https://example.org/data/record/evidence-maoka> <http://www.w3.org/ns/oa#hasBody> <https://example.org/data/record/place-maoka> .",
    );
    expect(lines).toContainEqual(
      expect.stringContaining(
        '<http://www.w3.org/ns/oa#start> "124"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger> .',
      ),
    );
    expect(lines).toContainEqual(expect.stringContaining('<http://www.w3.org/ns/oa#exact> "Maoka" .'));
    expect(lines).toContainEqual(expect.stringContaining("<https://purl.org/geojson/vocab#coordinates>"));
  });

  it("would not expand with a key that the context does not know", async () => {
    await expect(expanded({ ...document(), altitude: 12 })).rejects.toThrow();
  });

  it("carries the context that it also ships", () => {
    const [text = ""] = linkedPlacesContextFile.chunks(landing());
    expect(JSON.parse(String(text))["@context"]).toEqual(document()["@context"]);
  });
});
