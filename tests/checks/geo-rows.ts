import type { Check, CheckedRelease } from "../../pipeline/checks/check.ts";
import type { Place } from "../../pipeline/records/types.ts";

/** A settlement with a point, and what differs from one. */
export function place(id: string, lat: number | null, lon: number | null, more: Partial<Place> = {}): Place {
  return {
    id,
    name: id,
    kind: "settlement",
    lat,
    lon,
    precision: "approximate",
    uncertainty_km: 2,
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
    mention_count: 1,
    evidence: [],
    ...more,
  };
}

/** What a check finds in a release of these rows: record and message. */
export function findings(check: Check, release: Partial<CheckedRelease>): [string, string][] {
  const issues = [...check.run({ places: [], movements: [], statedPositions: [], ...release })];
  for (const issue of issues) if (issue.check !== check.id) throw new Error(`${issue.check} is not ${check.id}`);
  return issues.map(({ record, message }) => [record, message]);
}
