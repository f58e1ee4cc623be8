import type { Release } from "../../records/release.ts";
import { schemaOf, type TableName, tableNames } from "../../records/tables.ts";
import { type Column, columnFrom, columnsIn } from "../column.ts";
import { eventPlaceColumns, locatedEventPlaces } from "../geo/event-places.ts";
import { type LayerGeometry, locatedPlaces, pointOf, pointsOf, wayOf } from "../geo/positions.ts";
import { asMulti } from "./geometry-blob.ts";

export type GeometryType = "POINT" | "MULTIPOINT" | "MULTILINESTRING" | "MULTIPOLYGON";

type Row = Readonly<Record<string, unknown>>;

/** A table of a GeoPackage: of features when it has a geometry type, else of attributes. */
export interface PackageTable {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly geometryType: GeometryType | null;
  rows(): Iterable<readonly [row: Row, geometry: LayerGeometry | null]>;
}

function layer<Name extends TableName>(
  name: Name,
  release: Release,
  geometryType: GeometryType,
  geometryOf: (row: Release["tables"][Name][number]) => LayerGeometry | null,
): PackageTable {
  return {
    name,
    description: schemaOf(name).description,
    columns: columnsIn(name),
    geometryType,
    *rows() {
      for (const row of release.tables[name]) yield [row as unknown as Row, geometryOf(row)];
    },
  };
}

function eventPlaces(release: Release): PackageTable {
  return {
    name: "event_places",
    description: "Places of events and their role, with name, type and date of the event.",
    columns: eventPlaceColumns(),
    geometryType: "POINT",
    *rows() {
      for (const { row, geometry } of locatedEventPlaces(release)) yield [row as unknown as Row, geometry];
    },
  };
}

const shapeColumns = ["id", "name", "kind", "precision", "uncertainty_km", "method", "anchor", "mention_count"];

/** What the size of a shape is made of, in one cell: "unstated distance 25 km|precision of the anchor 2 km". */
const errorTermsColumn: Column = columnFrom("uncertainty", "error_terms", {
  type: ["string", "null"],
  description: "What the size of the shape is made of, in kilometres; empty for an outline taken from a map.",
});

function termsOf({ errorTerms }: Release, place: string): string | null {
  const terms = errorTerms.get(place) ?? [];
  return terms.length === 0 ? null : terms.map(({ name, km }) => `${name} ${km} km`).join("|");
}

function uncertainty(release: Release): PackageTable {
  const { tables, shapes } = release;
  return {
    name: "uncertainty",
    description: "Where places may lie, as areas.",
    columns: [...columnsIn("places").filter(({ name }) => shapeColumns.includes(name)), errorTermsColumn],
    geometryType: "MULTIPOLYGON",
    *rows() {
      for (const place of tables.places) {
        const shape = shapes.get(place.id);
        if (shape?.type === "Polygon" || shape?.type === "MultiPolygon")
          yield [{ ...place, error_terms: termsOf(release, place.id) }, asMulti(shape)];
      }
    },
  };
}

function attributes(name: TableName, release: Release): PackageTable {
  return {
    name,
    description: schemaOf(name).description,
    columns: columnsIn(name),
    geometryType: null,
    *rows() {
      for (const row of release.tables[name]) yield [row as unknown as Row, null];
    },
  };
}

/** Layers and tables of the GeoPackage: what can be drawn first, what lies below last; then the other tables. */
export function packageTables(release: Release): PackageTable[] {
  const located = locatedPlaces(release);
  const layers = [
    eventPlaces(release),
    layer("events", release, "MULTIPOINT", ({ places }) => pointsOf(places, located)),
    layer("places", release, "POINT", ({ id }) => pointOf(id, located)),
    layer("movements", release, "MULTILINESTRING", (movement) => {
      const way = wayOf(movement, located);
      return way === null ? null : asMulti(way);
    }),
    uncertainty(release),
  ];
  const drawn = new Set(layers.map(({ name }) => name));
  return [...layers, ...tableNames.filter((name) => !drawn.has(name)).map((name) => attributes(name, release))];
}
