import type { Release } from "../../records/release.ts";
import { schemaOf, type TableName, tableNames } from "../../records/tables.ts";
import { codeLicence } from "../emitter.ts";
import type { FileEntry } from "../file-entry.ts";
import { groupBy } from "../group.ts";
import { licenceOf } from "../licences.ts";
import { citationText } from "./citation.ts";
import type { Descriptor } from "./descriptor.ts";

/** Which file answers whose question; a line is left out when the release lacks the file. */
const doors: readonly (readonly [path: string, who: string])[] = [
  ["spreadsheet/tables.xlsx", "you work in a spreadsheet: all main tables as sheets, the dictionary of columns first"],
  ["csv/events_flat.csv", "you want one table of events: dates, place, sides, losses and the sentence that tells it"],
  ["csv/claims_flat.csv", "you want figures: how many, of what, on whose side, and who says so"],
  ["geo/release.gpkg", "you make maps: every layer and table in one file, with styles"],
  ["geo/places.geojson", "you make maps on the web"],
  ["rdf/graph.nq", "you load linked data: one graph of events, people, places, times, figures and evidence"],
  ["rdf/places.jsonld", "you align gazetteers: places in Linked Places format"],
  ["datapackage.json", "you write a program: every file, column, type and hash"],
];

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function fileLine(file: FileEntry): string {
  const { path, rows, bytes, emitter } = file;
  return `| [\`${path}\`](${path}) | ${cell(emitter.title)} | ${rows ?? ""} | ${bytes} | ${emitter.licence} |\n`;
}

function tableLine(table: TableName, release: Release): string {
  const names = Object.keys(schemaOf(table).properties).map((name) => `\`${name}\``);
  return `| \`${table}\` | ${cell(schemaOf(table).description)} | ${release.tables[table].length} | ${names.join(", ")} |\n`;
}

function* limits({ tables }: Release): Generator<string> {
  const lost = tables.places.filter(({ lat }) => lat === null).length;
  const undated = tables.events.filter(({ date }) => date === null).length;
  yield `- ${lost} of ${count(tables.places.length, "place")} have no coordinates; \`null_reason\` says why.\n`;
  yield `- ${undated} of ${count(tables.events.length, "event")} have no date, as the texts give none.\n`;
  yield `- ${count(tables.disagreements.length, "question")} on which the texts differ: see \`disagreements\`. Figures of an event and of its parent must not be added up.\n`;
  const defects = groupBy(tables.known_defects, ({ rule, severity }) => `\`${rule}\` (${severity})`);
  if (defects.size > 0)
    yield `- ${count(tables.known_defects.length, "known defect")}, row by row in \`known_defects\`: `;
  if (defects.size > 0) yield `${[...defects].map(([rule, rows]) => `${rule} ${rows.length}`).join(", ")}.\n`;
  for (const { title, note } of tables.sources) if (note !== null) yield `- “${title}”: ${note}\n`;
}

/** README of the release: what to open first, every file, how to cite, licences, limits. */
export const readme: Descriptor = {
  path: "README.md",
  mediaType: "text/markdown",
  title: "What to open first, every file, how to cite, known limits",
  licence: codeLicence,
  *chunks(release, files) {
    const { metadata } = release;
    const paths = new Set(files.map(({ path }) => path));
    yield `# ${metadata.title}\n\nVersion ${metadata.version}. ${metadata.description}\n\n## Which file to open first\n\n`;
    for (const [path, who] of doors) {
      if (paths.has(path) || path === "datapackage.json") yield `- [\`${path}\`](${path}) if ${who}\n`;
    }
    yield "\n## Files\n\n| file | what it holds | rows | bytes | licence |\n| --- | --- | ---: | ---: | --- |\n";
    for (const file of files) yield fileLine(file);
    yield "\n`datapackage.json` and `SHA256SUMS` list the same files with their hashes; `sha256sum --check SHA256SUMS` checks a copy.\n";
    yield "\n## Tables\n\nThe descriptions of all columns stand in `datapackage.json`, in `schemas/` and in the first sheet of the spreadsheet.\n\n";
    yield "| table | what a row is | rows | columns |\n| --- | --- | ---: | --- |\n";
    for (const table of tableNames) yield tableLine(table, release);
    yield "\nText is UTF-8. A cell with several values joins them with `|`; an empty cell means that nothing is known or said. ";
    yield "Dates are EDTF (ISO 8601-2:2019). Positions count Unicode code points of the raw text. Coordinates are WGS 84 degrees.\n";
    yield `\n## How to cite\n\n${citationText(metadata)}\n\n\`CITATION.cff\` says the same for programs.\n\n## Licences\n\n`;
    for (const id of new Set(files.map(({ emitter }) => emitter.licence))) {
      const { title, url } = licenceOf(id, metadata);
      yield `- ${id}: [${title}](${url}), ${count(files.filter(({ emitter }) => emitter.licence === id).length, "file")}\n`;
    }
    yield "\n`LICENSE-DATA.md` says whom to name; `LICENSE-TEXTS.md` tells under which licence each quoted text stands.\n\n## Known limits\n\n";
    yield* limits(release);
  },
};
