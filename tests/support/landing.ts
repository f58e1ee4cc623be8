import type { Geometry, Release } from "../../pipeline/records/release.ts";
import { emptyRelease, row } from "./release.ts";

/** "Soviet troops landed at Maoka on 20 August 1945." with what could be read from it, by hand. */
export function landing(): Release {
  const quote = "Soviet troops landed at Maoka on 20 August 1945.";
  const evidence = (id: string, record: string, field: string | null, start: number, end: number) =>
    row("evidence", {
      id,
      record,
      field,
      source: "invasion",
      start: 100 + start,
      end: 100 + end,
      start_byte: 100 + start,
      end_byte: 100 + end,
      quote: quote.slice(start, end),
      prefix: quote.slice(0, start),
      suffix: quote.slice(end),
      section: "Landing",
      rule: "event/landing",
    });
  const square: Geometry = {
    type: "Polygon",
    coordinates: [
      [
        [142, 47],
        [142.1, 47],
        [142.1, 47.1],
        [142, 47.1],
        [142, 47],
      ],
    ],
  };
  return emptyRelease(
    {
      sources: [
        row("sources", {
          id: "invasion",
          title: "An invasion",
          file: "raw/texts/invasion/text.txt",
          language: "en",
          licence: "CC-BY-SA-4.0",
          redistributable: true,
          sha256: "0".repeat(64),
          bytes: 500,
          characters: 500,
          sentences: 9,
        }),
      ],
      parties: [
        row("parties", { id: "japan", name: "Japan", names: ["Japan"], source: "general knowledge" }),
        row("parties", { id: "soviet_union", name: "Soviet Union", from: "1922-12-30", to: "1991-12-26", source: "x" }),
      ],
      places: [
        row("places", {
          id: "place-karafuto",
          name: "Karafuto",
          kind: "region",
          precision: "unknown",
          null_reason: "an extent, not a point",
        }),
        row("places", {
          id: "place-maoka",
          name: "Maoka",
          kind: "settlement",
          lat: 47.05,
          lon: 142.05,
          precision: "exact",
          uncertainty_km: 1,
          within: "place-karafuto",
          country_now: "RU",
          names: ["Maoka (1)"],
          geonames_id: "2124370",
          wikidata_id: "Q15963",
          mention_count: 1,
          evidence: ["evidence-maoka"],
        }),
      ],
      place_names: [
        row("place_names", {
          id: "name-kholmsk",
          place: "place-maoka",
          name: "Холмск",
          lang: "ru",
          script: "Cyrl",
          status: "official_now",
          source: "GeoNames",
        }),
        row("place_names", {
          id: "name-maoka",
          place: "place-maoka",
          name: "Maoka",
          lang: "ja",
          script: "Latn",
          status: "official_then",
          source: "invasion",
        }),
      ],
      events: [
        row("events", {
          id: "event-1945-invasion",
          name: "Invasion",
          type: "campaign",
          date: "1945-08",
          date_extent: "throughout",
          start: "1945-08-01",
          end: "1945-08-31",
          parties: ["soviet_union", "japan"],
        }),
        row("events", {
          id: "event-1945-08-20-maoka-landing",
          name: "Maoka landing",
          type: "landing",
          date: "1945-08-20",
          date_extent: "within",
          start: "1945-08-20",
          end: "1945-08-20",
          places: ["place-maoka"],
          parties: ["soviet_union"],
          parent: "event-1945-invasion",
          evidence: ["evidence-landing"],
        }),
      ],
      event_places: [
        row("event_places", {
          id: "where-maoka",
          event: "event-1945-08-20-maoka-landing",
          place: "place-maoka",
          role: "where",
          country_then: "japan",
        }),
      ],
      participants: [
        row("participants", {
          id: "participant-landing-soviet",
          event: "event-1945-08-20-maoka-landing",
          participant: "soviet_union",
          participant_kind: "party",
          role: "attacker",
          party: "soviet_union",
        }),
      ],
      claims: [
        row("claims", {
          id: "claim-killed",
          event: "event-1945-08-20-maoka-landing",
          party: ["japan"],
          measure: "killed",
          object: "soldiers",
          low: 600,
          high: 1000.5,
          bound: "at_least",
          approximate: true,
          status: "stated",
          attributed_to: "Soviet records",
          authority: "authority-soviet-records",
          text: "600–1,000",
          evidence: ["evidence-landing"],
        }),
      ],
      authorities: [row("authorities", { id: "authority-soviet-records", name: "Soviet records" })],
      movements: [
        row("movements", {
          id: "movement-landing",
          mover: "soviet_union",
          mover_kind: "party",
          from_place: "place-karafuto",
          to_place: "place-maoka",
          mode: "sea",
        }),
      ],
      evidence: [
        evidence("evidence-landing", "event-1945-08-20-maoka-landing", null, 0, 48),
        evidence("evidence-maoka", "place-maoka", null, 24, 29),
      ],
    },
    new Map([["place-maoka", square]]),
  );
}
