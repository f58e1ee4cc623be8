import type { Release } from "../../records/release.ts";
import { type TableName, tableNames } from "../../records/tables.ts";
import { dataLicence, type Emitter } from "../emitter.ts";
import { frontSheet } from "./front-sheet.ts";
import { tableSheets } from "./table-sheets.ts";
import { workbook } from "./workbook.ts";

/** Tables of a row for every stretch of text: long, and wanted by those only who check a value. They have a workbook of their own. */
const traces: readonly TableName[] = ["evidence", "mentions", "set_aside", "geocode_candidates"];

/** What people open first stands first. */
const views: readonly TableName[] = ["events_flat", "claims_flat"];
const records = tableNames.filter((table) => !traces.includes(table) && !views.includes(table));

function spreadsheet(path: string, title: string, tables: readonly TableName[]): Emitter {
  return {
    path,
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    title,
    table: null,
    licence: dataLicence,
    rows: (release) => tables.reduce((sum, table) => sum + release.tables[table].length, 0),
    chunks: (release: Release) =>
      workbook(
        [frontSheet(tables, release), ...tables.flatMap((table) => tableSheets(table, release))],
        release.metadata,
      ),
  };
}

/** The tables as workbooks: one of the records, one of what they were read from. */
export const spreadsheets: readonly Emitter[] = [
  spreadsheet(
    "spreadsheet/tables.xlsx",
    "Tables of records as a workbook, a sheet each, with the dictionary of columns",
    [...views, ...records],
  ),
  spreadsheet(
    "spreadsheet/evidence.xlsx",
    "Evidence, mentions, tokens set aside and geocoding candidates as a workbook",
    traces,
  ),
];
