import type { PlaceIndex } from "../gazetteer/place-index.ts";
import { exactKey, looseKey } from "../gazetteer/variants.ts";
import { geographicNouns } from "../grammar/place/geographic-nouns.ts";
import { fold } from "../text/folding.ts";

/** The rows of the tables that a spelling may mean. */
export interface Lookup {
  readonly ids: readonly string[];
  readonly why: string;
  readonly within: string | null;
  /** Those of the ids that the text calls by a name of their own elsewhere. */
  readonly preferred?: readonly string[];
}

const settled = new Set(["village", "town", "city", "hamlet", "settlement", "township"]);
export const nothing: Lookup = { ids: [], why: "", within: null };

/** Looks a spelling up: as it is, by romanisation, without or with another noun, with a direction translated. */
export function lookUp(name: string, index: PlaceIndex): Lookup {
  const exact = index.exact.get(exactKey(name));
  if (exact !== undefined) return { ids: exact, why: "a spelling of the tables", within: null };
  const loose = index.loose.get(looseKey(name));
  if (loose !== undefined)
    return { ids: loose, why: "a spelling of the tables but for the romanisation", within: null };
  return lookUpDirection(name, index) ?? lookUpNoun(name, index) ?? nothing;
}

const directions: Readonly<Record<string, readonly string[]>> = {
  upper: ["Kami"],
  lower: ["Shimo"],
  kami: ["Upper"],
  shimo: ["Lower"],
  northern: ["North"],
  southern: ["South"],
  eastern: ["East"],
  western: ["West"],
  north: ["Northern", "Kita"],
  south: ["Southern", "Minami"],
  east: ["Eastern", "Higashi"],
  west: ["Western", "Nishi"],
};

/** "Upper Esutoru" is Kami-Esutoru, "southern Sakhalin" South Sakhalin, by any spelling of the second part. */
function lookUpDirection(name: string, index: PlaceIndex): Lookup | null {
  const parts = /^(\p{L}+)[\s-]+(.+)$/u.exec(name);
  const rest = parts?.[2] ?? "";
  for (const direction of directions[fold(parts?.[1] ?? "")] ?? []) {
    for (const base of [rest, ...canonicalNames(rest, index)]) {
      const ids =
        index.exact.get(exactKey(`${direction} ${base}`)) ?? index.loose.get(looseKey(`${direction} ${base}`));
      if (ids !== undefined) return { ids, why: `“${direction} ${base}” in the tables`, within: null };
    }
  }
  return null;
}

/** "Esutoru Town" is Esutoru; "Mooka Station" is Maoka Station, or else a station in Maoka that has no row. */
function lookUpNoun(name: string, index: PlaceIndex): Lookup | null {
  const parts = /^(.+?)[\s-]+(\p{L}+)$/u.exec(name);
  const base = parts?.[1] ?? "";
  const noun = fold(parts?.[2] ?? "");
  if (geographicNouns[noun] === undefined) return null;
  const ids = index.exact.get(exactKey(base)) ?? index.loose.get(looseKey(base));
  if (ids === undefined) return null;
  for (const canonical of canonicalNames(base, index)) {
    const whole =
      index.exact.get(exactKey(`${canonical} ${noun}`)) ?? index.loose.get(looseKey(`${canonical} ${noun}`));
    if (whole !== undefined) return { ids: whole, why: `“${canonical} ${noun}” in the tables`, within: null };
  }
  const kind = geographicNouns[noun];
  const alike = ids.filter((id) =>
    settled.has(noun) ? index.rows.get(id)?.kind === "settlement" : kindFits(index.rows.get(id)?.kind, kind),
  );
  if (alike.length > 0) return { ids: alike, why: `“${base}” in the tables, a ${noun}`, within: null };
  return { ids: [], why: "", within: ids[0] ?? null };
}

function kindFits(have: string | undefined, said: string | undefined): boolean {
  if (have === undefined || said === undefined) return false;
  const group = (kind: string) => (kind === "island_group" ? "island" : kind);
  return group(have) === group(said);
}

function canonicalNames(name: string, index: PlaceIndex): string[] {
  const ids = index.exact.get(exactKey(name)) ?? index.loose.get(looseKey(name)) ?? [];
  return ids.flatMap((id) => index.rows.get(id)?.name.replace(/\s*\(.*\)$/, "") ?? []);
}

export function hasNoun(name: string): boolean {
  const words = fold(name).split(" ");
  return (
    words.length > 1 &&
    (geographicNouns[words.at(-1) ?? ""] !== undefined || geographicNouns[words[0] ?? ""] !== undefined)
  );
}
