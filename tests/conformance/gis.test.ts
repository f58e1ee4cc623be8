import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Published } from "../support/published.ts";
import { describeWith, gdal, geoPandas, printed, pythonResult, qgis } from "./support/program.ts";

const release = new Published();
const tables = release.tables();
const rowsOf = (table: string) => tables.get(table)?.rows ?? [];
const at = (path: string) => join(release.folder, path);
const isLocated = ({ lat }: Record<string, string>) => lat !== "";
const located = new Set(
  rowsOf("places")
    .filter(isLocated)
    .map(({ id }) => id),
);
const ofEvents = new Set(rowsOf("events").map(({ id }) => id));

/** Feature counts of the GeoJSON files, counted in the tables. */
const geoJsonCounts = {
  "geo/places.geojson": located.size,
  "geo/events.geojson": rowsOf("event_places").filter(({ event, place }) => ofEvents.has(event) && located.has(place))
    .length,
};
const geoJson = ["places", "uncertainty", "events", "movements"].map((name) => `geo/${name}.geojson`);
const spatial: Readonly<Record<string, string>> = {
  event_places: "#d55e00",
  events: "#e69f00",
  places: "#0072b2",
  movements: "#009e73",
  uncertainty: "#56b4e9",
};

/** Layers of a file as ogrinfo tells them. */
function layersOf(path: string): Map<string, { count: number; fields: Map<string, string> }> {
  const layers = new Map<string, { count: number; fields: Map<string, string> }>();
  for (const part of printed("ogrinfo", ["-al", "-so", at(path)])
    .split(/^Layer name: /m)
    .slice(1)) {
    const count = Number(/^Feature Count: (\d+)$/m.exec(part)?.[1]);
    const fields = [...part.matchAll(/^(\w+): (\w+)(?:\(\w+\))? \(\d+\.\d+\)/gm)];
    layers.set(part.slice(0, part.indexOf("\n")), {
      count,
      fields: new Map(fields.map(([, name = "", type = ""]) => [name, type])),
    });
  }
  return layers;
}

describeWith(gdal, "opens the release", () => {
  it("as GeoJSON, with as many features as the tables have places with coordinates, and days as dates", () => {
    for (const path of geoJson) {
      const [[, layer] = ["", undefined], ...others] = layersOf(path);
      expect(others, path).toEqual([]);
      expect(layer?.count, path).toBeGreaterThan(0);
    }
    for (const [path, count] of Object.entries(geoJsonCounts))
      expect(
        [...layersOf(path).values()].map((layer) => layer.count),
        path,
      ).toEqual([count]);
    const [events] = layersOf("geo/events.geojson").values();
    expect([events?.fields.get("start"), events?.fields.get("end")]).toEqual(["Date", "Date"]);
  });

  it("as a GeoPackage with every table, its days as dates, its EDTF as text and its numbers as numbers", () => {
    const layers = layersOf("geo/release.gpkg");
    const types = { integer: "Integer64", number: "Real", boolean: "Integer", date: "Date" } as const;
    for (const [name, { resource, rows }] of tables) {
      expect(layers.get(name)?.count, name).toBe(rows.length);
      for (const field of resource.schema?.fields ?? []) {
        const expected = types[field.type as keyof typeof types] ?? "String";
        expect(layers.get(name)?.fields.get(field.name), `${name}.${field.name}`).toBe(expected);
      }
    }
    expect(layers.get("events")?.fields.get("date")).toBe("String");
  });

  it("and finds every geometry valid (SpatiaLite)", () => {
    const invalid = (path: string, table: string, column: string) =>
      printed("ogrinfo", [
        "-q",
        at(path),
        "-dialect",
        "SQLite",
        "-sql",
        `SELECT COUNT(*) AS drawn, SUM(ST_IsValid(${column}) <> 1) AS invalid FROM ${table} WHERE ${column} IS NOT NULL`,
      ]);
    for (const path of geoJson)
      expect(invalid(path, path.slice(4, -8), "geometry"), path).toMatch(/drawn .* = [1-9]\d*\n\s+invalid .* = 0\n/);
    for (const layer of Object.keys(spatial))
      expect(invalid("geo/release.gpkg", layer, "geom"), layer).toMatch(/drawn .* = [1-9]\d*\n\s+invalid .* = 0\n/);
  });
});

interface Read {
  readonly path: string;
  readonly layer: string;
  readonly rows: number;
  readonly ids: readonly string[];
  readonly drawn?: number;
  readonly crs?: string;
  readonly within_world?: boolean;
  readonly invalid?: readonly string[];
  readonly left_handed?: readonly string[];
}

describeWith(geoPandas, "reads every layer", () => {
  const layers = () => pythonResult<Read[]>("read_layers.py", [...geoJson, "geo/release.gpkg"].map(at));

  it("with the rows of the tables, in WGS 84, valid and right-handed", () => {
    const read = layers();
    const inPackage = new Map(read.filter(({ path }) => path.endsWith(".gpkg")).map((one) => [one.layer, one]));
    for (const [name, { rows }] of tables) expect(inPackage.get(name)?.ids, name).toEqual(rows.map(({ id }) => id));
    const drawn = read.filter((one) => one.drawn !== undefined);
    expect(drawn.length).toBe(geoJson.length + Object.keys(spatial).length);
    for (const { path, layer, crs, within_world, invalid, left_handed } of drawn)
      expect({ crs, within_world, invalid, left_handed }, `${path} ${layer}`).toEqual({
        crs: "EPSG:4326",
        within_world: true,
        invalid: [],
        left_handed: [],
      });
  });
});

interface Drawn {
  readonly layers: readonly {
    readonly layer: string;
    readonly valid: boolean;
    readonly rows: number;
    readonly spatial: boolean;
    readonly styled: boolean;
    readonly colour: string | null;
  }[];
  readonly errors: readonly string[];
  readonly pixels: Readonly<Record<string, number>>;
}

describeWith(qgis, "opens the GeoPackage", () => {
  it("with valid layers, their default styles, and draws them", () => {
    const picture = join(mkdtempSync(join(tmpdir(), "map-")), "map.png");
    const { layers, errors, pixels } = pythonResult<Drawn>("open_in_qgis.py", [at("geo/release.gpkg"), picture]);
    expect(layers.filter(({ valid }) => !valid)).toEqual([]);
    const rows = new Map(layers.map((one) => [one.layer, one.rows]));
    for (const [name, table] of tables) expect(rows.get(name), name).toBe(table.rows.length);
    const styled = layers.filter((one) => one.spatial).map(({ layer, styled, colour }) => [layer, styled, colour]);
    expect(styled).toEqual(Object.entries(spatial).map(([layer, colour]) => [layer, true, colour]));
    expect(errors).toEqual([]);
    for (const layer of ["event_places", "places", "movements"])
      expect(pixels[spatial[layer] ?? ""] ?? 0, `${layer} in ${picture}`).toBeGreaterThan(50);
    expect(Object.keys(pixels).length, picture).toBeGreaterThan(50);
  });
});

describe("GeoJSON", () => {
  it("is RFC 7946: no crs member, an id a feature, longitude first", () => {
    for (const path of geoJson) {
      const { crs, features } = release.json<{ crs?: unknown; features: { id: string }[] }>(path);
      expect(crs, path).toBeUndefined();
      expect(new Set(features.map(({ id }) => id)).size, path).toBe(features.length);
    }
  });
});
