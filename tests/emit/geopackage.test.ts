import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sqlite from "node-sqlite3-wasm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asMulti, envelopeOf, geometryBlob } from "../../pipeline/emit/geopackage/geometry-blob.ts";
import { geoPackageBytes } from "../../pipeline/emit/geopackage/geopackage.ts";
import { columnsOf, tableNames } from "../../pipeline/records/tables.ts";
import { landing } from "../support/landing.ts";
import { row } from "../support/release.ts";

const folder = mkdtempSync(join(tmpdir(), "geopackage-"));
let db: InstanceType<typeof sqlite.Database>;
const all = (sql: string) => db.all(sql) as Record<string, unknown>[];

/** The release of one landing, its movement from an island at 10° W of the 180th meridian to one at 10° E of it. */
function release() {
  const made = landing();
  const island = (id: string, lon: number) =>
    row("places", { id, name: id, kind: "island", lat: 0, lon, precision: "exact" });
  made.tables.places.push(island("place-west", 170), island("place-yonder", -170));
  made.tables.movements.push(
    row("movements", { id: "movement-over", mover_kind: "party", from_place: "place-west", to_place: "place-yonder" }),
  );
  made.tables.plans.push(row("plans", { id: "plan-hokkaido", name: "Landing on Hokkaido" }));
  made.tables.event_places.push(
    row("event_places", { id: "where-plan", event: "plan-hokkaido", place: "place-maoka" }),
  );
  return made;
}

beforeAll(() => {
  writeFileSync(join(folder, "release.gpkg"), geoPackageBytes(release()));
  db = new sqlite.Database(join(folder, "release.gpkg"), { readOnly: true });
});
afterAll(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the GeoPackage", () => {
  it("says what it is in its header and is sound", () => {
    expect(all("PRAGMA application_id")).toEqual([{ application_id: 1196444487 }]);
    expect(all("PRAGMA user_version")).toEqual([{ user_version: 10300 }]);
    expect(all("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
    expect(all("PRAGMA foreign_key_check")).toEqual([]);
    expect(all("SELECT srs_id FROM gpkg_spatial_ref_sys ORDER BY srs_id")).toEqual([
      { srs_id: -1 },
      { srs_id: 0 },
      { srs_id: 4326 },
    ]);
  });

  it("holds layers of places, uncertainty, events and movements, and every table", () => {
    const layers = all("SELECT table_name, geometry_type_name FROM gpkg_geometry_columns ORDER BY table_name");
    expect(layers.map(Object.values)).toEqual([
      ["event_places", "POINT"],
      ["events", "MULTIPOINT"],
      ["movements", "MULTILINESTRING"],
      ["places", "POINT"],
      ["uncertainty", "MULTIPOLYGON"],
    ]);
    const contents = all("SELECT table_name FROM gpkg_contents").map(({ table_name }) => table_name);
    for (const table of tableNames) {
      expect(contents).toContain(table);
      const columns = all(`PRAGMA table_info("${table}")`).map(({ name }) => name);
      for (const column of columnsOf(table)) expect(columns).toContain(column);
      const made = release().tables[table].length;
      expect(all(`SELECT count(*) AS rows FROM "${table}"`), table).toEqual([{ rows: made }]);
    }
    expect(all("SELECT count(*) AS missing FROM gpkg_data_columns WHERE description IS NULL")).toEqual([
      { missing: 0 },
    ]);
  });

  it("keeps numbers, truth values, lists and what is not known", () => {
    const [claim] = all("SELECT low, high, best, approximate, party, typeof(low) AS kind FROM claims");
    expect(claim).toEqual({ low: 600, high: 1000.5, best: null, approximate: 1, party: "japan", kind: "real" });
    expect(all("SELECT start, date FROM events WHERE id = 'event-1945-invasion'")).toEqual([
      { start: "1945-08-01", date: "1945-08" },
    ]);
  });

  it("draws an event where it happened, and no plan and no place without coordinates", () => {
    const [place] = all("SELECT geom FROM event_places WHERE event = 'event-1945-08-20-maoka-landing'");
    const blob = Buffer.from(place?.["geom"] as Uint8Array);
    expect(blob.toString("latin1", 0, 2)).toBe("GP");
    expect([blob.readInt32LE(4), blob.readUInt8(8), blob.readUInt32LE(9)]).toEqual([4326, 1, 1]);
    expect([blob.readDoubleLE(13), blob.readDoubleLE(21)]).toEqual([142.05, 47.05]);
    expect(all("SELECT geom, event_name FROM event_places WHERE id = 'where-plan'")).toEqual([
      { geom: null, event_name: "Landing on Hokkaido" },
    ]);
    expect(all("SELECT geom FROM places WHERE id = 'place-karafuto'")).toEqual([{ geom: null }]);
  });

  it("cuts a way over the 180th meridian in two", () => {
    const [movement] = all("SELECT geom FROM movements WHERE id = 'movement-over'");
    const blob = Buffer.from(movement?.["geom"] as Uint8Array);
    const envelope = [8, 16, 24, 32].map((at) => blob.readDoubleLE(at));
    expect(envelope[0]).toBe(-180);
    expect(envelope[1]).toBe(180);
    expect([blob.readUInt32LE(41), blob.readUInt32LE(45)]).toEqual([5, 2]); // a MultiLineString of two lines
  });

  it("has a default style for each layer, and no time but the fixed one", () => {
    const styles = all("SELECT f_table_name, useAsDefault, styleQML, styleSLD FROM layer_styles");
    expect(styles.map(({ f_table_name }) => f_table_name).sort()).toEqual([
      "event_places",
      "events",
      "movements",
      "places",
      "uncertainty",
    ]);
    for (const { useAsDefault, styleQML, styleSLD } of styles) {
      expect(useAsDefault).toBe(1);
      expect(String(styleQML)).toContain("<renderer-v2");
      expect(String(styleSLD)).toContain("Symbolizer>");
    }
    expect(all("SELECT DISTINCT last_change FROM gpkg_contents")).toEqual([
      { last_change: "1980-01-01T00:00:00.000Z" },
    ]);
  });

  it("is the same bytes at every build", () => {
    expect(Buffer.from(geoPackageBytes(release())).equals(Buffer.from(geoPackageBytes(release())))).toBe(true);
  });
});

describe("geometry in GeoPackage binary", () => {
  it("writes a point as the standard lays it out", () => {
    // GP, version 0, flags 1, SRS 4326; byte order 1, type 1, 1.0, 2.0
    expect(Buffer.from(geometryBlob({ type: "Point", coordinates: [1, 2] })).toString("hex")).toBe(
      "47500001e61000000101000000000000000000f03f0000000000000040",
    );
  });

  it("makes one polygon a MultiPolygon and measures it", () => {
    const ring = [
      [1, 2],
      [3, 2],
      [3, 5],
      [1, 2],
    ];
    expect(asMulti({ type: "Polygon", coordinates: [ring] })).toEqual({ type: "MultiPolygon", coordinates: [[ring]] });
    expect(envelopeOf({ type: "Polygon", coordinates: [ring] })).toEqual([1, 3, 2, 5]);
  });
});
