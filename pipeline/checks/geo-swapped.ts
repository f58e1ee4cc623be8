import { countryAt } from "../geocode/land.ts";
import type { Place } from "../records/types.ts";
import type { Check } from "./check.ts";

const toleranceKm = 50;

/** Latitude and longitude are not swapped: the country a place lies in today does not lie at the mirrored point. */
export const geoSwapped: Check = {
  id: "geo-swapped",
  description: "No place has its latitude where its longitude should be.",
  *run({ places }) {
    for (const place of places) {
      if (!seemsSwapped(place)) continue;
      const message = `lat ${place.lat}, lon ${place.lon} is not in ${place.country_now}, but lat ${place.lon}, lon ${place.lat} is`;
      yield { check: "geo-swapped", severity: "error", record: place.id, message };
    }
  },
};

function seemsSwapped({ lat, lon, country_now, kind }: Place): boolean {
  if (lat === null || lon === null || country_now === null || Math.abs(lon) > 90 || lat === lon) return false;
  if (kind === "sea" || kind === "strait") return false;
  if (countryAt({ lat, lon }, toleranceKm) === country_now) return false;
  return countryAt({ lat: lon, lon: lat }, toleranceKm) === country_now;
}
