import initSqlJs, { type Database, type SqlValue } from "sql.js";
import type { Release, ReleaseMetadata } from "../../records/release.ts";
import type { Column } from "../column.ts";
import { cellText } from "../csv.ts";
import { citationText } from "../descriptors/citation.ts";
import { dataLicence, type Emitter } from "../emitter.ts";
import { coreTables, fixedTime } from "./core-tables.ts";
import { type Envelope, envelopeOf, geometryBlob, joinEnvelopes } from "./geometry-blob.ts";
import { layerStyles, qml, sld } from "./styles.ts";
import { type PackageTable, packageTables } from "./tables.ts";

const sqlite = await initSqlJs();

/** Column types that a GeoPackage allows. EDTF values and lists are text. */
const sqlTypes = {
  string: "TEXT",
  integer: "INTEGER",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  edtf: "TEXT",
  day: "DATE",
} as const;

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

function columnSql({ name, type, isList, isRequired }: Column): string {
  const unique = name === "id" ? " UNIQUE" : "";
  return `${quoted(name)} ${isList ? "TEXT" : sqlTypes[type]}${isRequired ? " NOT NULL" : ""}${unique}`;
}

function createTable(db: Database, { name, columns, geometryType }: PackageTable): void {
  const geometry = geometryType === null ? [] : [`geom ${geometryType}`];
  const parts = ["fid INTEGER PRIMARY KEY", ...geometry, ...columns.map(columnSql)];
  db.run(`CREATE TABLE ${quoted(name)} (${parts.join(", ")})`);
}

/** A value as a cell of SQLite: lists as the tables write them, nothing as NULL. */
function sqlValue(value: unknown): SqlValue {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  return cellText(value) || null;
}

/** An empty text where a table asks for one is an empty text. */
function cellValue(value: unknown, { isRequired }: Column): SqlValue {
  return sqlValue(value) ?? (isRequired ? "" : null);
}

function fillTable(db: Database, { name, columns, geometryType, rows }: PackageTable): Envelope | null {
  const places = ["?", ...(geometryType === null ? [] : ["?"]), ...columns.map(() => "?")];
  const insert = db.prepare(`INSERT INTO ${quoted(name)} VALUES (${places.join(", ")})`);
  const envelopes: Envelope[] = [];
  let fid = 0;
  for (const [row, geometry] of rows()) {
    fid += 1;
    if (geometry !== null) envelopes.push(envelopeOf(geometry));
    const shape = geometryType === null ? [] : [geometry === null ? null : geometryBlob(geometry)];
    insert.run([fid, ...shape, ...columns.map((column) => cellValue(row[column.name], column))]);
  }
  insert.free();
  return joinEnvelopes(envelopes);
}

function registerTable(db: Database, table: PackageTable, envelope: Envelope | null): void {
  const { name, description, columns, geometryType } = table;
  const [west, east, south, north] = envelope ?? [null, null, null, null];
  const type = geometryType === null ? "attributes" : "features";
  const contents = [
    name,
    type,
    name,
    description,
    fixedTime,
    west,
    south,
    east,
    north,
    geometryType === null ? 0 : 4326,
  ];
  db.run("INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", contents);
  if (geometryType !== null) {
    db.run("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, 4326, 0, 0)", [name, geometryType]);
  }
  for (const column of columns) {
    const about = [name, column.name, column.description];
    db.run("INSERT INTO gpkg_data_columns (table_name, column_name, description) VALUES (?, ?, ?)", about);
  }
}

function addStyles(db: Database): void {
  for (const [index, style] of layerStyles.entries()) {
    db.run("INSERT INTO layer_styles VALUES (?, '', '', ?, 'geom', ?, ?, ?, 1, ?, '', NULL, ?)", [
      index + 1,
      style.layer,
      style.layer,
      qml(style),
      sld(style),
      `Default style of ${style.layer}`,
      fixedTime,
    ]);
  }
}

function addAbout(db: Database, metadata: ReleaseMetadata): void {
  const { title, version, description, licence } = metadata;
  const facts = {
    title,
    version,
    description,
    licence: `${licence.title} (${licence.id}), ${licence.url}`,
    citation: citationText(metadata),
  };
  for (const [name, value] of Object.entries(facts))
    db.run("INSERT INTO about (name, value) VALUES (?, ?)", [name, value]);
}

/** All layers and tables as one GeoPackage (OGC 12-128r18), written by SQLite in WebAssembly: the same rows give the same bytes. */
export function geoPackageBytes(release: Release): Uint8Array {
  const db = new sqlite.Database();
  try {
    db.exec(coreTables);
    db.run("BEGIN");
    for (const table of packageTables(release)) {
      createTable(db, table);
      registerTable(db, table, fillTable(db, table));
    }
    addStyles(db);
    addAbout(db, release.metadata);
    db.run("COMMIT");
    return db.export();
  } finally {
    db.close();
  }
}

export const geoPackage: Emitter = {
  path: "geo/release.gpkg",
  mediaType: "application/geopackage+sqlite3",
  title: "All layers and tables as one GeoPackage, with default styles",
  table: null,
  licence: dataLicence,
  *chunks(release) {
    yield geoPackageBytes(release);
  },
};
