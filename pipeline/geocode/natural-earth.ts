import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { cutAtAntimeridian } from "./antimeridian.ts";
import { alpha2ByNumeric } from "./iso-3166.ts";

/** One polygon of land: its rings, outermost first, and the box around it, in degrees. */
export interface LandPolygon {
  readonly rings: readonly (readonly Position[])[];
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A country of today as Natural Earth draws it (de facto borders). */
export interface Country {
  /** ISO 3166-1 alpha-2; null for territories without a code. */
  readonly code: string | null;
  readonly name: string;
  readonly polygons: readonly LandPolygon[];
}

interface AtlasFeature {
  readonly id?: string | number;
  readonly properties: { readonly name?: string } | null;
  readonly geometry: Polygon | MultiPolygon | { readonly type: string };
}

const require = createRequire(import.meta.url);

/** Natural Earth (public domain) as packed by world-atlas 2.0.2; files are read when first asked for. */
function featuresOf(file: string, object: string): readonly AtlasFeature[] {
  const atlas = JSON.parse(readFileSync(require.resolve(`world-atlas/${file}.json`), "utf8")) as Topology;
  const collection = atlas.objects[object] as GeometryCollection<{ name?: string }> | undefined;
  if (collection === undefined) throw new Error(`world-atlas/${file}.json: no object “${object}”`);
  return feature(atlas, collection).features as readonly AtlasFeature[];
}

/** The polygons of a feature. The atlas joins what the 180th meridian parts; here it is parted again, to be read on the plane. */
function polygonsOf({ geometry }: AtlasFeature): LandPolygon[] {
  const drawn =
    geometry.type === "Polygon"
      ? [(geometry as Polygon).coordinates]
      : geometry.type === "MultiPolygon"
        ? (geometry as MultiPolygon).coordinates
        : [];
  return drawn.flatMap((rings) => (jumps(rings) === 2 ? parted(rings) : [rings])).map(landPolygon);
}

/** How often the outer ring steps from one side of the 180th meridian to the other; once only round a pole (Antarctica). */
function jumps([ring = []]: readonly (readonly Position[])[]): number {
  return Math.min(2, ring.filter(([lon = 0], index) => Math.abs(lon - (ring[index - 1]?.[0] ?? lon)) > 180).length);
}

function parted(rings: Position[][]): Position[][][] {
  const shape = cutAtAntimeridian({ type: "Polygon", coordinates: rings });
  if (shape.type === "Polygon") return [shape.coordinates];
  return shape.type === "MultiPolygon" ? shape.coordinates : [rings];
}

function landPolygon(rings: readonly (readonly Position[])[]): LandPolygon {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon = 0, lat = 0] of rings[0] ?? []) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return { rings, west, south, east, north };
}

function lazily<Value>(make: () => Value): () => Value {
  let value: { readonly made: Value } | null = null;
  return () => {
    value ??= { made: make() };
    return value.made;
  };
}

const countriesOf = (file: string) =>
  lazily((): readonly Country[] =>
    featuresOf(file, "countries").map((country) => ({
      code: alpha2ByNumeric.get(String(country.id ?? "").padStart(3, "0")) ?? null,
      name: country.properties?.name ?? "",
      polygons: polygonsOf(country),
    })),
  );

/** All land, 1:10 million: a coast is drawn to about 1 km. Lakes count as land. */
export const landPolygons = lazily((): readonly LandPolygon[] => featuresOf("land-10m", "land").flatMap(polygonsOf));

/** Countries of today, 1:10 million. */
export const countries = countriesOf("countries-10m");

/** The polygons of all countries of today, 1:10 million, each with its country's code. */
export const countryPolygons = lazily((): readonly (LandPolygon & Pick<Country, "code">)[] =>
  countries().flatMap(({ code, polygons }) => polygons.map((polygon) => ({ ...polygon, code }))),
);

/** Countries of today, 1:50 million, for shapes that are published. */
export const coarseCountries = countriesOf("countries-50m");
