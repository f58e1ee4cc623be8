import type { Authority } from "../../pipeline/gazetteer/authority.ts";
import { lexiconOf } from "../../pipeline/gazetteer/lexicon.ts";
import type { NameKind, NameMention } from "../../pipeline/grammar/mention.ts";
import { type NamesOfText, readNames } from "../../pipeline/grammar/name/read-names.ts";
import type { Passage } from "../../pipeline/text/passage.ts";
import { tokenise } from "../../pipeline/text/tokens.ts";
import { passage } from "./passages.ts";

const noRow = { source: "", from: "", to: "", successor: "", place: "", kind: "state" };

/** A few rows such as the authority tables hold. */
export const smallAuthority: Authority = {
  places: (
    [
      ["place-japan", "Japan", "country", "", ""],
      ["place-soviet-union", "Soviet Union", "country", "", ""],
      ["place-maoka", "Maoka", "settlement", "47.05", "142.04"],
      ["place-maoka-station", "Maoka Station", "station", "47.05", "142.05"],
      ["place-toyohara", "Toyohara", "settlement", "46.96", "142.73"],
      ["place-esutoru", "Esutoru", "settlement", "49.08", "142.03"],
      ["place-kami-esutoru", "Kami-Esutoru", "settlement", "49.1", "142.3"],
      ["place-toro", "Tōro", "settlement", "49.17", "142.03"],
      ["place-otomari", "Ōtomari", "settlement", "46.63", "142.78"],
      ["place-honto", "Honto", "settlement", "46.67", "141.86"],
      ["place-sakhalin", "Sakhalin", "island", "50", "143"],
      ["place-south-sakhalin", "South Sakhalin", "region", "47.5", "142.7"],
      ["place-osaka", "Osaka", "settlement", "34.69", "135.5"],
      ["place-osaka-karafuto", "Ōsaka (Karafuto)", "settlement", "47.1", "142.31"],
      ["place-habomai", "Habomai Islands", "island_group", "43.5", "146.1"],
      ["place-habomai-village", "Habomai (village)", "settlement", "43.33", "145.75"],
    ] as const
  ).map(([id, name, kind, lat, lon]) => ({
    id,
    name,
    kind,
    lat,
    lon,
    precision: "",
    uncertainty_km: "",
    null_reason: "",
    within: "",
    country_now: "",
    name_ja: "",
    name_ru: "",
    name_zh: "",
    geonames_id: "",
    wikidata_id: "",
    source: "",
    note: "",
  })),
  placeNames: (
    [
      ["place-maoka", "Mooka", "misspelling"],
      ["place-maoka", "Moji", "misspelling"],
      ["place-otomari", "Odomari", "variant"],
      ["place-toro", "Taro", "misspelling"],
      ["place-osaka-karafuto", "Osaka", "variant"],
      ["place-osaka-karafuto", "Aisaka", "misspelling"],
      ["place-habomai-village", "Habomai", "official_now"],
      ["place-habomai", "Habomai", "variant"],
      ["place-sakhalin", "northern Sakhalin coast", "variant"],
      ["place-japan", "Japans", "misspelling"],
    ] as const
  ).map(([place, name, status]) => ({ place, name, status, lang: "en", script: "Latn", source: "", reason: "" })),
  parties: [
    {
      ...noRow,
      id: "japan",
      name: "Japan",
      from: "1868",
      place: "place-japan",
      names: "Empire of Japan|Imperial Japan",
      adjectives: "Japanese",
    },
    {
      ...noRow,
      id: "russian_sfsr",
      name: "Soviet Russia",
      from: "1917",
      to: "1922",
      successor: "soviet_union",
      names: "",
      adjectives: "Soviet|Red",
    },
    {
      ...noRow,
      id: "soviet_union",
      name: "Soviet Union",
      from: "1922",
      to: "1991",
      place: "place-soviet-union",
      names: "USSR",
      adjectives: "Soviet|Soviets",
    },
    { ...noRow, id: "mongolia", name: "Mongolia", from: "1911", names: "", adjectives: "Mongolian|Mongolians" },
    { ...noRow, id: "united_states", name: "United States", from: "1776", names: "", adjectives: "American|U.S." },
  ],
  people: [
    {
      id: "person-joseph-stalin",
      name: "Joseph Stalin",
      family_name: "Stalin",
      given_name: "Joseph",
      party: "soviet_union",
      names: "Stalin",
      wikidata_id: "",
      source: "",
    },
    {
      id: "person-junichiro-mineki",
      name: "Junichiro Mineki",
      family_name: "Mineki",
      given_name: "Junichiro",
      party: "japan",
      names: "Minegi",
      wikidata_id: "",
      source: "",
    },
  ],
  units: [
    {
      id: "unit-5th-area-army",
      name: "5th Area Army",
      kind: "",
      echelon: "area_army",
      party: "japan",
      parent: "",
      names: "5th Army",
      source: "",
    },
    {
      id: "unit-imperial-japanese-army",
      name: "Imperial Japanese Army",
      kind: "army",
      echelon: "branch",
      party: "japan",
      parent: "",
      names: "Japanese Army|IJA",
      source: "",
    },
    {
      id: "unit-red-army",
      name: "Red Army",
      kind: "army",
      echelon: "branch",
      party: "soviet_union",
      parent: "",
      names: "Soviet Army",
      source: "",
    },
  ],
  vessels: [],
  organisations: [
    {
      id: "organisation-ministry-of-foreign-affairs-japan",
      name: "Ministry of Foreign Affairs",
      kind: "ministry",
      party: "japan",
      names: "Foreign Ministry",
      source: "",
    },
  ],
  sovereignty: [],
  authorities: [],
  events: [],
};

const lexicon = lexiconOf(smallAuthority);

/** Reads passages as one text. */
export function readText(...passages: readonly (string | Passage)[]): NamesOfText {
  const all = passages.map((each, index) =>
    typeof each === "string" ? passage(each, { index, block: index }) : { ...each, index },
  );
  return readNames(
    all,
    all.map(({ text }) => tokenise(text)),
    lexicon,
  );
}

/** Kind and name of everything found in one sentence, in order. */
export function namesIn(...passages: readonly (string | Passage)[]): [NameKind, string][] {
  return readText(...passages)
    .names.flat()
    .map(({ kind, name }) => [kind, name]);
}

/** The names of one kind. */
export function namesOf(kind: NameKind, ...passages: readonly (string | Passage)[]): string[] {
  return namesIn(...passages)
    .filter(([each]) => each === kind)
    .map(([, name]) => name);
}

/** The first name of the text. */
export function firstName(...passages: readonly (string | Passage)[]): NameMention | undefined {
  return readText(...passages).names.flat()[0];
}

/** Values of a feature of the named mention. */
export function featureOf(name: string, feature: string, ...passages: readonly (string | Passage)[]): string[] {
  const mention = readText(...passages)
    .names.flat()
    .find((each) => each.name === name);
  return (mention?.features ?? []).filter((each) => each.feature === feature).map(({ value }) => value);
}
