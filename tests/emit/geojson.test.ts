import { describe, expect, it } from "vitest";
import type { Emitter } from "../../pipeline/emit/emitter.ts";
import { placesGeoJson, uncertaintyGeoJson } from "../../pipeline/emit/geojson.ts";
import type { Release } from "../../pipeline/records/release.ts";
import { emptyRelease, row } from "../support/release.ts";

interface Feature {
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
  readonly properties: Record<string, unknown>;
}

function featuresOf({ chunks }: Emitter, release: Release): Feature[] {
  const text = [...chunks(release)].join("");
  return (JSON.parse(text) as { features: Feature[] }).features;
}

const square = {
  type: "Polygon",
  coordinates: [
    [
      [142, 47],
      [143, 47],
      [143, 48],
      [142, 48],
      [142, 47],
    ],
  ],
} as const;

const release: Release = {
  ...emptyRelease({
    places: [
      row("places", {
        id: "place-maoka",
        name: "Maoka",
        kind: "settlement",
        lat: 47.04737,
        lon: 142.05048,
        precision: "approximate",
        country_now: "RU",
        names: ["Maoka (2)", "Mooka (1)"],
      }),
      row("places", {
        id: "place-near-maoka",
        name: "near Maoka",
        kind: "relative",
        lat: 47.04737,
        lon: 142.05048,
        precision: "relative",
        anchor: "place-maoka",
      }),
      row("places", {
        id: "place-xyz",
        name: "Xyz",
        kind: "settlement",
        precision: "unknown",
        null_reason: "in no gazetteer",
      }),
    ],
  }),
  shapes: new Map([["place-near-maoka", square]]),
  errorTerms: new Map([
    [
      "place-near-maoka",
      [
        { name: "unstated distance", km: 25 },
        { name: "precision of the anchor", km: 2.001 },
      ],
    ],
  ]),
};

describe("places as points", () => {
  it("has a point for each place with coordinates and for no other", () => {
    const features = featuresOf(placesGeoJson, release);
    expect(features.map(({ id }) => id)).toEqual(["place-maoka", "place-near-maoka"]);
    expect(features[0]?.geometry).toEqual({ type: "Point", coordinates: [142.05048, 47.04737] });
    expect(features[0]?.properties).toMatchObject({ country_now: "RU", names: "Maoka (2)|Mooka (1)" });
  });
});

describe("where places may lie", () => {
  it("has the shape with what it was measured from and the terms of its size", () => {
    expect(featuresOf(uncertaintyGeoJson, release)).toMatchObject([
      {
        id: "place-near-maoka",
        geometry: square,
        properties: { anchor: "place-maoka", error_unstated_distance_km: 25, error_precision_of_the_anchor_km: 2.001 },
      },
    ]);
  });
});
