import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Authority } from "../gazetteer/authority.ts";
import { isEdtf } from "../records/edtf.ts";
import { InputError } from "../records/input-error.ts";
import { schemaOf } from "../records/tables.ts";
import { fold } from "../text/folding.ts";
import { type CsvRow, parseTable } from "./csv-table.ts";

const words = (list: string) => list.split(" ");

/** The hand-kept tables under raw/authority/ and their columns. */
const authorityTables = {
  places: {
    file: "places.csv",
    columns: words(
      "id name kind lat lon precision uncertainty_km null_reason within country_now name_ja name_ru name_zh geonames_id wikidata_id source note",
    ),
  },
  placeNames: { file: "place-names.csv", columns: words("place name lang script status source reason") },
  parties: { file: "parties.csv", columns: words("id name kind from to successor place adjectives names source") },
  sovereignty: { file: "sovereignty.csv", columns: words("place party from to source note") },
  people: { file: "people.csv", columns: words("id name family_name given_name party names wikidata_id source") },
  units: { file: "units.csv", columns: words("id name kind echelon party parent names source") },
  vessels: { file: "vessels.csv", columns: words("id name kind party names source") },
  organisations: { file: "organisations.csv", columns: words("id name kind party names source") },
  authorities: { file: "authorities.csv", columns: words("id name kind party names source") },
  events: { file: "events.csv", columns: words("name names type date parties place part_of source") },
} as const satisfies Record<keyof Authority, { file: string; columns: readonly string[] }>;

/** Tables whose first column is an id that must be unique. */
const keyed = ["places", "parties", "people", "units", "vessels", "organisations", "authorities"] as const;

/** Rows of one table with the file they come from. */
interface Table {
  readonly file: string;
  readonly rows: readonly CsvRow[];
}

/**
 * Reads the authority tables.
 * @throws InputError naming file, line and mend: a missing table, a faulty header, a duplicate id, an unknown kind, a coordinate
 *   out of range or swapped, a reference to no row, a row without a source, or a spelling that two places of one kind and region share.
 */
export function readAuthority(rawDir: string): Authority {
  const tables = Object.fromEntries(
    Object.entries(authorityTables).map(([name, { file, columns }]) => [
      name,
      readTable(join(rawDir, "authority", file), columns),
    ]),
  ) as Record<keyof Authority, Table>;
  for (const name of keyed) checkIds(tables[name]);
  for (const table of Object.values(tables)) checkSources(table);
  checkPlaces(tables.places);
  checkReferences(tables.places, "within", idsOf(tables.places));
  checkReferences(tables.placeNames, "place", idsOf(tables.places));
  checkReferences(tables.sovereignty, "place", idsOf(tables.places));
  checkReferences(tables.sovereignty, "party", idsOf(tables.parties));
  for (const name of ["people", "units", "vessels", "organisations"] as const)
    checkReferences(tables[name], "party", idsOf(tables.parties));
  checkEvents(tables.events);
  checkSpellings(tables.places, tables.placeNames);
  checkReferences(tables.events, "parties", idsOf(tables.parties));
  checkReferences(tables.events, "place", idsOf(tables.places));
  return Object.fromEntries(
    Object.entries(tables).map(([name, { rows }]) => [name, rows.map((row) => row.cells)]),
  ) as unknown as Authority;
}

function readTable(path: string, columns: readonly string[]): Table {
  if (!existsSync(path))
    throw new InputError(path, "the authority table is missing", `create it with the header ${columns.join(",")}`);
  return { file: path, rows: parseTable(path, readFileSync(path, "utf8"), columns) };
}

function cell(row: CsvRow, column: string): string {
  return row.cells[column] ?? "";
}

function idsOf(table: Table): Map<string, CsvRow> {
  return new Map(table.rows.map((row) => [cell(row, "id"), row]));
}

function checkIds({ file, rows }: Table): void {
  const lines = new Map<string, number>();
  for (const row of rows) {
    const id = cell(row, "id");
    if (!/^[a-z][a-z0-9_]*(-[a-z0-9_]+)*$/.test(id)) {
      throw new InputError(
        `${file}:${row.line}`,
        `the id “${id}” is not lower-case ASCII`,
        "use a-z, 0-9, _ and single hyphens",
      );
    }
    const first = lines.get(id);
    if (first !== undefined)
      throw new InputError(
        `${file}:${row.line}`,
        `the id ${id} is a duplicate of line ${first}`,
        "give the two rows different ids, or join them",
      );
    lines.set(id, row.line);
  }
}

function checkSources({ file, rows }: Table): void {
  for (const row of rows) {
    if (cell(row, "source") === "")
      throw new InputError(`${file}:${row.line}`, "the row names no source", "say where the fact was seen");
  }
}

function checkReferences({ file, rows }: Table, column: string, ids: ReadonlyMap<string, CsvRow>): void {
  for (const row of rows) {
    for (const id of cell(row, column).split("|")) {
      if (id !== "" && !ids.has(id))
        throw new InputError(
          `${file}:${row.line}`,
          `${column} is “${id}”, which is no row`,
          "correct the id, or add the row",
        );
    }
  }
}

const placeKinds = schemaOf("places").properties["kind"]?.enum ?? [];
const precisions = schemaOf("places").properties["precision"]?.enum ?? [];

const eventTypes = schemaOf("events").properties["type"]?.enum ?? [];

function checkEvents({ file, rows }: Table): void {
  const names = new Set(rows.map((row) => cell(row, "name")));
  for (const row of rows) {
    const [type, date, whole] = [cell(row, "type"), cell(row, "date"), cell(row, "part_of")];
    const at = `${file}:${row.line}`;
    if (!eventTypes.includes(type))
      throw new InputError(at, `the type “${type}” is unknown`, `use one of: ${eventTypes.join(", ")}`);
    if (date !== "" && !isEdtf(date)) throw new InputError(at, `the date “${date}” is not EDTF`, "write 1945-08-11");
    if (whole !== "" && !names.has(whole))
      throw new InputError(at, `part_of is “${whole}”, which is no row`, "write the name of a row, or leave it empty");
  }
}

function checkPlaces(table: Table): void {
  const byId = idsOf(table);
  for (const row of table.rows) {
    const where = `${table.file}:${row.line}`;
    const kind = cell(row, "kind");
    if (!placeKinds.includes(kind))
      throw new InputError(where, `the kind “${kind}” is unknown`, `use one of: ${placeKinds.join(", ")}`);
    const precision = cell(row, "precision");
    if (!precisions.includes(precision))
      throw new InputError(where, `the precision “${precision}” is unknown`, `use one of: ${precisions.join(", ")}`);
    checkCoordinates(where, row, byId.get(cell(row, "within")));
  }
}

function checkCoordinates(where: string, row: CsvRow, container: CsvRow | undefined): void {
  if (cell(row, "lat") === "" || cell(row, "lon") === "") {
    if (cell(row, "null_reason") === "")
      throw new InputError(where, "has no coordinates and no null_reason", "say in null_reason why there are none");
    return;
  }
  const [lat, lon] = [Number(cell(row, "lat")), Number(cell(row, "lon"))];
  if (!(Math.abs(lat) <= 90)) {
    const swapped = Math.abs(lat) <= 180 && Math.abs(lon) <= 90;
    throw new InputError(
      where,
      `the latitude is ${cell(row, "lat")}`,
      swapped ? `latitude and longitude are swapped: lat ${lon}, lon ${lat}` : "a latitude lies between -90 and 90",
    );
  }
  if (!(Math.abs(lon) <= 180))
    throw new InputError(where, `the longitude is ${cell(row, "lon")}`, "a longitude lies between -180 and 180");
  if (container === undefined || cell(container, "lat") === "") return;
  const [aroundLat, aroundLon] = [Number(cell(container, "lat")), Number(cell(container, "lon"))];
  const asWritten = roughDegrees(lat, lon, aroundLat, aroundLon);
  const asSwapped = Math.abs(lon) <= 90 ? roughDegrees(lon, lat, aroundLat, aroundLon) : Number.POSITIVE_INFINITY;
  if (asWritten > 40 && asSwapped < 10) {
    throw new InputError(
      where,
      `lies far from ${cell(row, "within")}`,
      `latitude and longitude seem swapped: lat ${lon}, lon ${lat}`,
    );
  }
}

/** A coarse distance in degrees, good enough to tell a swapped pair. */
function roughDegrees(lat: number, lon: number, otherLat: number, otherLon: number): number {
  const around = Math.abs(lon - otherLon) % 360;
  return Math.hypot(lat - otherLat, Math.min(around, 360 - around));
}

/**
 * One spelling of two places of the same kind in the same region cannot be told apart by any rule. A misspelling or
 * mistranslation says in its reason why it is meant, and is let pass.
 */
function checkSpellings(places: Table, names: Table): void {
  const byId = idsOf(places);
  const owners = new Map<string, CsvRow>();
  for (const row of names.rows) {
    const place = byId.get(cell(row, "place"));
    if (place === undefined || cell(row, "reason") !== "") continue;
    const key = [fold(cell(row, "name")), cell(place, "kind"), cell(place, "within")].join("\n");
    const owner = owners.get(key);
    if (owner !== undefined && cell(owner, "place") !== cell(row, "place")) {
      const met = `“${cell(row, "name")}” points to ${cell(row, "place")}, and on line ${owner.line} to ${cell(owner, "place")}: both ${cell(place, "kind")} within ${cell(place, "within") || "nothing"}`;
      throw new InputError(
        `${names.file}:${row.line}`,
        met,
        "keep the spelling on one of the two, or give the places different kinds or regions",
      );
    }
    owners.set(key, row);
  }
}
