import type { Release } from "../../pipeline/records/release.ts";
import type { Tables } from "../../pipeline/records/tables.ts";
import { emptyRelease, row } from "../support/release.ts";

export const landingText = `= Landing at Maoka =

Soviet troops landed at Maoka on 20 August 1945. The town, spelt Moeka in one account, lost 600–1,000 people according to Soviet records; Japanese records say about 1,500.
Colonel Kobayashi had led the 25th Infantry Regiment from Toyohara to Maoka on 18 August.

== Before ==

A treaty was signed in 1855. The fighting at Lake Khasan lasted from 29 July to 11 August 1938.
`;

/** The second sentence is quoted by nothing, so no page may hold it. */
export const scrapeText = "Talks about the islands broke off in 2022. Words nobody quotes stay unpublished.";

/** A name that would run if it were read as markup. */
export const hostileName = '<img src=x onerror="globalThis.broken=1">';

const texts: Readonly<Record<string, string>> = { landing: landingText, scrape: scrapeText };

/** Where words stand in a text made for tests; its characters are all of the first plane. */
function span(source: string, words: string): { source: string; start: number; end: number } {
  const start = (texts[source] ?? "").indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text ${source}`);
  return { source, start, end: start + words.length };
}

let made = 0;

function evidence(
  record: string,
  words: string,
  field: string | null = null,
  source = "landing",
): Tables["evidence"][number] {
  const { start, end } = span(source, words);
  const bytes = { start_byte: start, end_byte: end }; // nothing on the page goes by bytes
  made++;
  return row("evidence", {
    id: `evidence-${made}`,
    record,
    field,
    source,
    start,
    end,
    ...bytes,
    quote: words,
    rule: "test/rule",
  });
}

function mention(
  id: string,
  words: string,
  kind: "place" | "person" | "unit" | "date" | "quantity",
  rest: Partial<Tables["mentions"][number]> = {},
) {
  return row("mentions", {
    id,
    ...span(rest.source ?? "landing", words),
    text: words,
    kind,
    rule: "test/rule",
    ...rest,
  });
}

const day = (date: string) => ({ date, start: date, end: date, date_extent: "within" as const });

function event(id: string, name: string, rest: Partial<Tables["events"][number]>): Tables["events"][number] {
  return row("events", { id, name, ...rest, modality: "happened", certainty: "stated" });
}

function place(id: string, name: string, lat: number, lon: number, rest: Partial<Tables["places"][number]> = {}) {
  return row("places", {
    id,
    name,
    kind: "settlement",
    lat,
    lon,
    precision: "exact",
    uncertainty_km: 1,
    mention_count: 1,
    ...rest,
  });
}

/** A small release about one landing, made by hand: two texts, of which one may be republished. */
export function fixture(): Release {
  made = 0;
  const landing = "event-1945-08-20-maoka-landing";
  const rows: Partial<Tables> = {
    sources: [
      row("sources", {
        id: "landing",
        title: "A landing",
        file: "raw/texts/landing/text.txt",
        language: "en",
        bytes: 500,
        characters: 500,
        sentences: 5,
        licence: "CC-BY-SA-4.0",
        redistributable: true,
        sha256: "0".repeat(64),
      }),
      row("sources", {
        id: "scrape",
        title: "A scrape",
        file: "raw/texts/scrape/text.txt",
        language: "en",
        bytes: 500,
        characters: 500,
        sentences: 5,
        kind: "web_scrape",
        discourse: "shuffled",
        licence: "NOASSERTION",
        sha256: "1".repeat(64),
      }),
    ],
    parties: [
      row("parties", { id: "japan", name: "Japan", source: "x" }),
      row("parties", { id: "soviet_union", name: "Soviet Union", source: "x" }),
    ],
    places: [
      place("place-hostile", hostileName, 50.5, 143.1),
      place("place-lake-khasan", "Lake Khasan", 42.44, 130.6, { kind: "lake" }),
      place("place-maoka", "Maoka", 47.047, 142.05, {
        names: ["Maoka (1)", "Moeka (1)"],
        name_ja: "真岡",
        geonames_id: "2124615",
      }),
      place("place-toyohara", "Toyohara", 46.95, 142.73, { precision: "approximate", uncertainty_km: 3 }),
    ],
    place_names: [
      row("place_names", {
        id: "name-kholmsk",
        place: "place-maoka",
        name: "Kholmsk",
        lang: "ru",
        script: "Latn",
        status: "official_now",
        source: "x",
      }),
      row("place_names", {
        id: "name-mooka",
        place: "place-maoka",
        name: "Mooka",
        lang: "en",
        script: "Latn",
        status: "misspelling",
        source: "x",
      }),
    ],
    events: [
      event("event-1855-treaty", "Treaty, 1855", {
        type: "treaty",
        date: "1855",
        start: "1855-01-01",
        end: "1855-12-31",
      }),
      event("event-1938-khasan", "Battle of Lake Khasan", {
        type: "battle",
        date: "1938-07-29/1938-08-11",
        start: "1938-07-29",
        end: "1938-08-11",
        date_extent: "throughout",
        places: ["place-lake-khasan"],
        parties: ["japan", "soviet_union"],
      }),
      event(landing, "Landing at Maoka", {
        type: "landing",
        ...day("1945-08-20"),
        places: ["place-maoka"],
        parties: ["soviet_union"],
      }),
      event("event-1945-08-22-hostile", hostileName, {
        type: "order",
        ...day("1945-08-22"),
        places: ["place-hostile"],
        parties: ["japan"],
      }),
      event("event-2022-talks", "Talks broken off", {
        type: "negotiation",
        date: "2022",
        start: "2022-01-01",
        end: "2022-12-31",
        parties: ["japan"],
      }),
      event("event-undated", "A protest", { type: "protest" }),
    ],
    event_places: [
      row("event_places", {
        id: "event-place-1",
        event: landing,
        place: "place-maoka",
        role: "where",
        country_then: "japan",
      }),
    ],
    participants: [
      row("participants", {
        id: "participant-1",
        event: landing,
        participant: "soviet_union",
        participant_kind: "party",
        role: "attacker",
      }),
    ],
    people: [
      row("people", {
        id: "person-kobayashi",
        name: "Kobayashi",
        ranks: ["Colonel"],
        party: ["japan"],
        names: ["Kobayashi (1)"],
        mention_count: 1,
      }),
    ],
    units: [
      row("units", {
        id: "unit-25th",
        name: "25th Infantry Regiment",
        echelon: "regiment",
        party: ["japan"],
        commander: "person-kobayashi",
        names: ["25th Infantry Regiment (1)"],
      }),
    ],
    authorities: [row("authorities", { id: "authority-soviet-records", name: "Soviet records" })],
    claims: [
      row("claims", {
        id: "claim-600",
        event: landing,
        party: ["japan"],
        measure: "killed",
        object: "people",
        low: 600,
        high: 1000,
        text: "600–1,000",
        attributed_to: "Soviet records",
        authority: "authority-soviet-records",
        disagreement: ["disagreement-1"],
      }),
      row("claims", {
        id: "claim-1500",
        event: landing,
        party: ["japan"],
        measure: "killed",
        object: "people",
        low: 1500,
        high: 1500,
        best: 1500,
        approximate: true,
        text: "about 1,500",
        attributed_to: "Japanese records",
        disagreement: ["disagreement-1"],
      }),
    ],
    disagreements: [
      row("disagreements", {
        id: "disagreement-1",
        topic: "number",
        question: "How many people were killed at Maoka?",
        event: landing,
        measure: "killed",
        object: "people",
        claims: ["claim-1500", "claim-600"],
        lowest: 600,
        highest: 1500,
        spread: 900,
        kind: "contradiction",
      }),
    ],
    movements: [
      row("movements", {
        id: "movement-1",
        mover: "unit-25th",
        mover_kind: "unit",
        party: "japan",
        from_place: "place-toyohara",
        to_place: "place-maoka",
        mode: "land",
        date: "1945-08-18",
        purpose: "reinforcement",
      }),
    ],
    mentions: [
      mention("mention-maoka", "Maoka on 20", "place", {
        end: span("landing", "Maoka on 20").start + 5,
        entity: "place-maoka",
      }),
      mention("mention-20", "20 August 1945", "date", { value: "1945-08-20" }),
      mention("mention-moeka", "Moeka", "place", { entity: "place-maoka" }),
      mention("mention-600", "600–1,000", "quantity", { value: "600–1000" }),
      mention("mention-kobayashi", "Kobayashi", "person", { entity: "person-kobayashi" }),
      mention("mention-25th", "25th Infantry Regiment", "unit", { entity: "unit-25th" }),
      mention("mention-2022", "2022", "date", { source: "scrape", value: "2022" }),
    ],
  };
  const told = "Soviet troops landed at Maoka on 20 August 1945.";
  rows.evidence = [
    evidence(landing, told),
    evidence(landing, "20 August 1945", "date"),
    evidence(landing, "landed", "type"),
    evidence("place-maoka", "Moeka"),
    evidence("claim-600", "600–1,000", "text"),
    evidence("claim-600", "600–1,000", "low"),
    evidence("claim-600", "Soviet records", "attributed_to"),
    evidence("claim-1500", "about 1,500", "text"),
    evidence("person-kobayashi", "Colonel Kobayashi"),
    evidence("movement-1", "from Toyohara to Maoka on 18 August"),
    evidence("event-1938-khasan", "The fighting at Lake Khasan lasted from 29 July to 11 August 1938."),
    evidence("event-2022-talks", "Talks about the islands broke off in 2022.", null, "scrape"),
    evidence("event-2022-talks", "2022", "date", "scrape"),
  ];
  for (const table of ["events", "places", "claims", "people", "movements"] as const)
    for (const record of rows[table] ?? [])
      record.evidence = rows.evidence.filter((one) => one.record === record.id).map(({ id }) => id);
  const square = {
    type: "Polygon",
    coordinates: [
      [
        [142.7, 46.9],
        [142.8, 46.9],
        [142.8, 47],
        [142.7, 47],
        [142.7, 46.9],
      ],
    ],
  } as const;
  return emptyRelease(rows, new Map([["place-toyohara", square]]), new Map([["landing", landingText]]));
}
