import type { Place } from "../records/types.ts";
import type { GazetteerPlace } from "./gazetteer-place.ts";
import type { FoundExpression, MentionedPlace } from "./geocode-records.ts";
import { countryAt } from "./land.ts";
import type { Located, Unlocated } from "./relative-place.ts";

const borderToleranceKm = 5; // harbours and capes lie just outside the drawn coast
const townUncertaintyKm = 5; // a town of the general gazetteer: its point is somewhere in the town

const vertexSample = 32;

/** Kinds that lie in no one country, or across borders. */
const stateless = new Set<Place["kind"]>(["sea", "strait", "country", "parallel"]);

/** The row of a place of the authority table. */
export function authorityRow(place: GazetteerPlace, mention: MentionedPlace): Place {
  return {
    ...blank(place.id, place.name, place.kind),
    lat: rounded(place.lat),
    lon: rounded(place.lon),
    precision: place.lat === null ? "unknown" : place.precision,
    uncertainty_km: place.lat === null ? null : place.uncertaintyKm,
    method: place.lat === null ? null : "authority table",
    null_reason: place.lat === null ? (place.nullReason ?? "no source gives its position") : null,
    within: place.within,
    country_now: place.countryNow ?? drawnCountry(place),
    name_ja: place.nameJa,
    name_ru: place.nameRu,
    name_zh: place.nameZh,
    names: [...mention.names],
    geonames_id: place.geonamesId,
    wikidata_id: place.wikidataId,
    authority: place.source,
    mention_count: mention.mentionCount,
    evidence: [...mention.evidence],
  };
}

/** The row of a place that contains a mentioned one and is not mentioned itself. */
export function containerOf(place: GazetteerPlace): Place {
  const { id, name, kind } = place;
  return authorityRow(place, { id, name, kind, names: [], mentionCount: 0, evidence: [] });
}

/** The row of a town that only the general gazetteer has. */
export function fallbackRow(mention: MentionedPlace, town: NonNullable<MentionedPlace["town"]>): Place {
  return {
    ...unlocatedRow(mention),
    lat: rounded(town.lat),
    lon: rounded(town.lon),
    precision: "approximate",
    uncertainty_km: townUncertaintyKm,
    method: "general gazetteer",
    null_reason: null,
    country_now: town.countryNow ?? countryAt(town, borderToleranceKm),
    geonames_id: town.geonamesId,
    authority: town.authority,
  };
}

/** The row of a place that nobody can find. */
export function unlocatedRow(mention: MentionedPlace): Place {
  return {
    ...blank(mention.id, mention.name, mention.kind),
    null_reason: mention.nullReason ?? "in no authority table and no gazetteer",
    names: [...mention.names],
    mention_count: mention.mentionCount,
    evidence: [...mention.evidence],
  };
}

/** The row of a relative place. Its name is the words of the text, tidied. */
export function relativeRow(
  id: string,
  found: readonly [FoundExpression, ...FoundExpression[]],
  located: Located | Unlocated,
  anchors: readonly (GazetteerPlace | null)[],
): Place {
  const { distance, direction } = found[0].expression;
  const names = countedNames(found);
  const row: Place = {
    ...blank(id, tidied(found[0].words), "relative"),
    anchor: anchors[0]?.id ?? null,
    distance_km: distance === null ? null : rounded((distance.lowKm + distance.highKm) / 2),
    bearing_deg: direction?.degrees ?? null,
    names,
    authority: anchors[0]?.source ?? null,
    mention_count: found.length,
    evidence: [...new Set(found.flatMap(({ evidence }) => evidence))],
  };
  if ("nullReason" in located) return { ...row, null_reason: located.nullReason };
  return {
    ...row,
    lat: rounded(located.lat),
    lon: rounded(located.lon),
    precision: "relative",
    uncertainty_km: located.uncertaintyKm,
    method: located.method,
    country_now: onlyCountry(located),
  };
}

function tidied(words: string): string {
  return words.replace(/\s+/g, " ").replaceAll("|", "/").trim();
}

/** The wordings, most frequent first, each with its count. */
function countedNames(found: readonly FoundExpression[]): string[] {
  const counts = new Map<string, number>();
  for (const { words } of found) counts.set(tidied(words), (counts.get(tidied(words)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([words, count]) => `${words} (${count})`);
}

function blank(id: string, name: string, kind: Place["kind"]): Place {
  return {
    id,
    name,
    kind,
    lat: null,
    lon: null,
    precision: "unknown",
    uncertainty_km: null,
    method: null,
    anchor: null,
    distance_km: null,
    bearing_deg: null,
    null_reason: null,
    within: null,
    country_now: null,
    name_ja: null,
    name_ru: null,
    name_zh: null,
    names: [],
    geonames_id: null,
    wikidata_id: null,
    authority: null,
    mention_count: 0,
    evidence: [],
  };
}

/** The country of today whose drawn shape holds the point; areas of more than 100 km may cross a border. */
function drawnCountry({ kind, lat, lon, precision, uncertaintyKm }: GazetteerPlace): string | null {
  if (lat === null || lon === null || stateless.has(kind)) return null;
  if (precision === "area" && (uncertaintyKm ?? 0) > 100) return null;
  return countryAt({ lat, lon }, borderToleranceKm);
}

/** The country of today that all of the shape lies in, the sea apart; null when it reaches over a border or is all sea. */
function onlyCountry({ geometry }: Located): string | null {
  const vertices = (geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat()).flat();
  const step = Math.max(1, Math.floor(vertices.length / vertexSample));
  const sample = vertices.filter((_, index) => index % step === 0);
  const met = new Set(sample.map(([lon = 0, lat = 0]) => countryAt({ lat, lon }, 0)));
  met.delete(null);
  const [code = null] = met;
  return met.size === 1 ? code : null;
}

/** Six decimals, as GeoJSON is published. */
function rounded(value: number): number;
function rounded(value: number | null): number | null;
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e6) / 1e6;
}
