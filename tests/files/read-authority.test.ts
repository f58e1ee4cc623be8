import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readAuthority } from "../../pipeline/files/read-authority.ts";
import { corpusOf } from "../support/corpus.ts";

let raw: string;
beforeEach(() => {
  raw = corpusOf([]);
});
afterEach(() => rmSync(dirname(raw), { recursive: true, force: true }));

const headers = {
  places:
    "id,name,kind,lat,lon,precision,uncertainty_km,null_reason,within,country_now,name_ja,name_ru,name_zh,geonames_id,wikidata_id,source,note",
  "place-names": "place,name,lang,script,status,source,reason",
};
const write = (table: keyof typeof headers, ...rows: string[]) =>
  writeFileSync(join(raw, "authority", `${table}.csv`), [headers[table], ...rows, ""].join("\n"));
const karafuto = "place-karafuto,Karafuto,region,47.5,142.5,area,200,,,RU,,,,,,atlas,";
const place = (id: string, lat: string, lon: string, kind = "settlement") =>
  `${id},${id},${kind},${lat},${lon},approximate,2,,place-karafuto,RU,,,,,,atlas,`;

/** Places without a spelling, and no row elsewhere that points to a place. */
const onlyPlaces = (...rows: string[]) => {
  for (const table of ["sovereignty", "parties"]) {
    const file = join(raw, "authority", `${table}.csv`);
    writeFileSync(file, `${readFileSync(file, "utf8").split("\n")[0]}\n`);
  }
  for (const table of ["people", "units", "vessels", "organisations", "authorities"]) {
    const file = join(raw, "authority", `${table}.csv`);
    writeFileSync(file, `${readFileSync(file, "utf8").split("\n")[0]}\n`);
  }
  write("places", karafuto, ...rows);
  write("place-names");
};

describe("readAuthority", () => {
  it("reads the project's own tables", () => {
    expect(readAuthority(raw).places.length).toBeGreaterThanOrEqual(400);
  });

  it.each<[string, () => void, RegExp]>([
    [
      "a latitude and longitude that are swapped",
      () => onlyPlaces(place("place-a", "142.04", "47.05")),
      /places\.csv:3: the latitude is 142\.04\n {2}mend: latitude and longitude are swapped: lat 47\.05, lon 142\.04/,
    ],
    [
      "a latitude out of range",
      () => onlyPlaces(place("place-a", "95", "142")),
      /places\.csv:3: the latitude is 95\n {2}mend: a latitude lies between/,
    ],
    [
      "a longitude out of range",
      () => onlyPlaces(place("place-a", "47", "190")),
      /places\.csv:3: the longitude is 190/,
    ],
    [
      "a swapped pair within both ranges",
      () =>
        onlyPlaces(
          "place-b,B,region,47,60,area,100,,,RU,,,,,,atlas,",
          "place-a,A,settlement,60,47,approximate,2,,place-b,RU,,,,,,atlas,".replace("60,47", "60.1,47.1"),
          "place-c,C,region,10,80,area,100,,,IN,,,,,,atlas,",
          "place-d,D,settlement,80,10,approximate,1,,place-c,IN,,,,,,atlas,",
        ),
      /places\.csv:6: lies far from place-c\n {2}mend: latitude and longitude seem swapped/,
    ],
    [
      "an unknown kind",
      () => onlyPlaces(place("place-a", "47", "142", "hamlet")),
      /places\.csv:3: the kind “hamlet” is unknown\n {2}mend: use one of: settlement, island/,
    ],
    [
      "a duplicate id",
      () => onlyPlaces(place("place-a", "47", "142"), place("place-a", "48", "142")),
      /places\.csv:4: the id place-a is a duplicate of line 3/,
    ],
    [
      "no coordinates and no reason",
      () => onlyPlaces(place("place-a", "", "")),
      /places\.csv:3: has no coordinates and no null_reason/,
    ],
    [
      "a container that is no row",
      () => onlyPlaces(place("place-a", "47", "142").replace("place-karafuto", "place-nowhere")),
      /places\.csv:3: within is “place-nowhere”, which is no row/,
    ],
    [
      "a row without a source",
      () => onlyPlaces(place("place-a", "47", "142").replace(",atlas,", ",,")),
      /places\.csv:3: the row names no source/,
    ],
    [
      "a missing column",
      () => writeFileSync(join(raw, "authority/places.csv"), "id,name\n"),
      /places\.csv:1: the header lacks the columns kind, lat/,
    ],
    ["a row with too few cells", () => onlyPlaces("place-a,A"), /places\.csv:3: 2 cells where the header has 17/],
    [
      "a missing table",
      () => rmSync(join(raw, "authority/units.csv")),
      /units\.csv: the authority table is missing\n {2}mend: create it with the header id,name/,
    ],
    [
      "one spelling of two places of the same kind and region",
      () => {
        onlyPlaces(place("place-a", "47", "142"), place("place-b", "48", "142"));
        write("place-names", "place-a,Ōsaka,ja,Latn,variant,atlas,", "place-b,Osaka,ja,Latn,variant,atlas,");
      },
      /place-names\.csv:3: “Osaka” points to place-b, and on line 2 to place-a: both settlement within place-karafuto/,
    ],
  ])("names file, line and mend for %s", (_, breakIt, message) => {
    breakIt();
    expect(() => readAuthority(raw)).toThrow(message);
  });
});
