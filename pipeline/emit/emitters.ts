import { copies } from "./copies.ts";
import { csvEmitters } from "./csv.ts";
import type { Emitter } from "./emitter.ts";
import { eventsGeoJson, movementsGeoJson } from "./geo/event-layers.ts";
import { placesGeoJson, uncertaintyGeoJson } from "./geojson.ts";
import { geoPackage } from "./geopackage/geopackage.ts";
import { graphFiles } from "./rdf/graph-files.ts";
import { linkedPlaces } from "./rdf/linked-places.ts";
import { linkedPlacesContextFile } from "./rdf/linked-places-context.ts";
import { resolutionReport } from "./reports.ts";
import { spreadsheets } from "./spreadsheet/spreadsheets.ts";

/** Every file of a release that holds data, in the order in which it is written. */
export const dataEmitters: readonly Emitter[] = [
  ...csvEmitters,
  ...spreadsheets,
  placesGeoJson,
  uncertaintyGeoJson,
  eventsGeoJson,
  movementsGeoJson,
  geoPackage,
  linkedPlacesContextFile,
  linkedPlaces,
  ...graphFiles,
  resolutionReport,
  ...copies,
];
