/** Wording of the words in the data, and the families that types of events are coloured by. */

export const families = ["fighting", "forces", "talks", "people", "other"] as const;
export type Family = (typeof families)[number];

export const familyLabels: Readonly<Record<Family, string>> = {
  fighting: "Fighting",
  forces: "Occupation and movement of forces",
  talks: "Orders, talks and treaties",
  people: "What befell people",
  other: "Other",
};

const typesOf: Readonly<Record<Family, string>> = {
  fighting: "war campaign battle skirmish landing air_raid bombardment naval_action sinking destruction",
  forces: "occupation retreat mobilisation transfer exercise",
  talks: "negotiation ceasefire surrender order declaration treaty conference protest",
  people: "evacuation deportation repatriation internment massacre execution mass_suicide sexual_violence",
  other: "other",
};

const familyByType = new Map(families.flatMap((family) => typesOf[family].split(" ").map((type) => [type, family])));

export function familyOf(type: string): Family {
  return familyByType.get(type) ?? "other";
}

const special: Readonly<Record<string, string>> = {
  mass_suicide: "mass suicide",
  lat: "latitude",
  lon: "longitude",
  uncertainty_km: "uncertainty (km)",
  distance_km: "distance (km)",
  bearing_deg: "bearing (°)",
  geonames_id: "GeoNames",
  wikidata_id: "Wikidata",
  name_ja: "Japanese name",
  name_ru: "Russian name",
  name_zh: "Chinese name",
  country_now: "country today",
  country_then: "country then",
  mention_count: "mentions",
  null_reason: "why it is not on the map",
  attributed_to: "who says so",
  date_extent: "extent of the date",
  names: "spellings in the texts",
  part_of: "part of",
};

/** A word of the data as it is read: `air_raid` is "air raid". */
export function inPlainWords(word: string): string {
  return special[word] ?? word.replaceAll("_", " ");
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a record of a table is called. */
const nouns: Readonly<Record<string, string>> = {
  sources: "Text",
  places: "Place",
  place_names: "Spelling of a place",
  events: "Event",
  plans: "Plan, not an event",
  event_places: "Place of an event",
  participants: "Participant",
  claims: "Figure",
  statements: "Answer",
  disagreements: "Disagreement",
  people: "Person",
  units: "Unit",
  vessels: "Vessel",
  organisations: "Organisation",
  parties: "Party",
  authorities: "Authority",
  movements: "Movement",
  relations: "Relation",
  known_defects: "Known defect",
  id_redirects: "Retired id",
  evidence: "Evidence",
  mentions: "Mention",
};

export function nounOf(table: string): string {
  return nouns[table] ?? capitalised(inPlainWords(table));
}

export const datedLabels: Readonly<Record<string, string>> = {
  day: "to the day",
  days: "to a few days",
  month: "to the month",
  year: "to the season or year",
  longer: "to a longer span",
  none: "no date",
};

export const placedLabels: Readonly<Record<string, string>> = {
  exact: "exactly (1 km)",
  approximate: "approximately",
  relative: "by distance and direction",
  area: "as an area",
  unknown: "named, but not found",
  none: "no place",
};
