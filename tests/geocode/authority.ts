import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { PartyRow, PlaceNameRow, PlaceRow, SovereigntyRow } from "../../pipeline/gazetteer/authority.ts";
import { gazetteerOf } from "../../pipeline/geocode/gazetteer-place.ts";

function table<Row>(name: string): Row[] {
  return parse(readFileSync(new URL(`../../raw/authority/${name}.csv`, import.meta.url), "utf8"), {
    columns: true,
    skip_empty_lines: true,
  }) as Row[];
}

/** The authority tables as they stand. */
export const placeRows = table<PlaceRow>("places");
export const nameRows = table<PlaceNameRow>("place-names");
export const partyRows = table<PartyRow>("parties");
export const sovereigntyRows = table<SovereigntyRow>("sovereignty");
export const gazetteer = gazetteerOf(placeRows);
