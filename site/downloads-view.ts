import type { App } from "./app.ts";
import { h, part } from "./dom.ts";
import { inPlainWords } from "./labels.ts";
import { load } from "./load.ts";
import { withSpaces } from "./range-chart.ts";
import type { DownloadsPart, ShippedColumn, ShippedFile } from "./shipped.ts";

const formats: Readonly<Record<string, string>> = {
  csv: "CSV",
  geojson: "GeoJSON",
  jsonld: "JSON-LD",
  json: "JSON",
  xlsx: "Excel",
  gpkg: "GeoPackage",
  sqlite: "SQLite",
  nt: "N-Triples",
  ttl: "Turtle",
  md: "Markdown",
  cff: "Citation file",
  parquet: "Parquet",
  ts: "TypeScript",
};

function formatOf(path: string): string {
  const ending = /\.([a-z0-9]+)$/.exec(path)?.[1] ?? "";
  return formats[ending] ?? (ending === "" ? "text" : ending.toUpperCase());
}

/** 512 B, 12.3 kB, 4.6 MB */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function fileRow(file: ShippedFile): HTMLElement {
  const { path, title, bytes, sha256, rows, licence, table } = file;
  const columns =
    table === null
      ? null
      : h("a", { href: `#columns-${table}`, class: "columns-link", "data-table": table }, "columns");
  return h(
    "tr",
    {},
    h(
      "th",
      { scope: "row" },
      h("a", { href: `../${path}`, download: true }, path),
      h("span", { class: "what" }, title, columns === null ? null : " ", columns),
    ),
    h("td", { "data-label": "Format" }, formatOf(path)),
    h("td", { "data-label": "Rows", class: "number" }, rows === null ? "–" : withSpaces(rows)),
    h("td", { "data-label": "Size", class: "number" }, sizeInWords(bytes)),
    h("td", { "data-label": "Licence" }, licence),
    h("td", { "data-label": "SHA-256" }, h("code", { class: "hash", title: sha256 }, sha256)),
  );
}

function fileTable(caption: string, files: readonly ShippedFile[]): HTMLElement {
  const heads = ["File", "Format", "Rows", "Size", "Licence", "SHA-256"].map((head) => h("th", { scope: "col" }, head));
  return h(
    "table",
    { class: "files" },
    h("caption", {}, caption),
    h("thead", {}, h("tr", {}, ...heads)),
    h("tbody", {}, ...files.map(fileRow)),
  );
}

const groups: readonly (readonly [caption: string, prefix: RegExp])[] = [
  ["Tables (CSV)", /^csv\//],
  ["For spreadsheets and databases", /^(spreadsheet|sqlite|database|parquet|excel)\//],
  ["For maps", /^geo\//],
  ["Linked data", /^rdf\//],
  ["Schemas", /^schemas\//],
  ["About the release", /./],
];

function inGroups(files: readonly ShippedFile[]): HTMLElement[] {
  let left = [...files];
  return groups.flatMap(([caption, prefix]) => {
    const own = left.filter(({ path }) => prefix.test(path));
    left = left.filter((file) => !own.includes(file));
    return own.length === 0 ? [] : [fileTable(caption, own)];
  });
}

function columnRow({ name, description, type, isList, isRequired, words, targets }: ShippedColumn): HTMLElement {
  const kind = `${isList ? "list of " : ""}${type}${isRequired ? "" : ", may be empty"}`;
  const refers = targets.length === 0 ? null : `an id of ${targets[0] === "*" ? "any table" : targets.join(" or ")}`;
  const allowed = words.length === 0 ? null : h("span", { class: "words" }, words.join(" · "));
  return h(
    "div",
    {},
    h("dt", {}, h("code", {}, name)),
    h("dd", {}, description, h("span", { class: "type" }, [kind, refers].filter(Boolean).join("; ")), allowed),
  );
}

function dictionary(tables: DownloadsPart["dictionary"]): HTMLElement[] {
  return tables.map(({ table, description, columns }) =>
    h(
      "details",
      { class: "dictionary", id: `columns-${table}` },
      h("summary", {}, h("strong", {}, inPlainWords(table)), ` ${description}`),
      h("dl", {}, ...columns.map(columnRow)),
    ),
  );
}

function changes(all: DownloadsPart["changes"]): HTMLElement[] {
  return all.flatMap(({ version, paragraphs }) => [
    h("h4", {}, version),
    ...paragraphs.map((words) => h("p", {}, words)),
  ]);
}

/** "*Title*" of a citation is set in italics. */
function citation(words: string): HTMLElement {
  const made = words.split("*").map((piece, index) => (index % 2 === 1 ? h("cite", {}, piece) : piece));
  return h("p", { class: "citation" }, ...made);
}

function draw(app: App, view: HTMLElement, { files, changes: changed, dictionary: tables }: DownloadsPart): void {
  const { release } = app.core;
  view.replaceChildren(
    h("h2", {}, "Downloads"),
    h("p", { class: "lead" }, release.description),
    h(
      "p",
      {},
      `Version ${release.version}. Data under `,
      h("a", { href: release.licence.url, rel: "noreferrer" }, release.licence.title),
      "; schemas and code under the MIT licence; licences of the texts in LICENSE-TEXTS.md.",
    ),
    h("h3", {}, "How to cite"),
    citation(release.citation),
    h("h3", {}, "What changed"),
    ...changes(changed),
    h("h3", {}, "Files"),
    ...inGroups(files),
    h("h3", {}, "Every column"),
    ...dictionary(tables),
  );
  view.addEventListener("click", (event) => {
    const table = (event.target as Element).closest<HTMLElement>(".columns-link")?.dataset["table"];
    if (table === undefined) return;
    event.preventDefault(); // the part of the address after # is the state of the page
    const columns = part(`columns-${table}`) as HTMLDetailsElement;
    columns.open = true;
    columns.scrollIntoView();
    columns.querySelector("summary")?.focus();
  });
}

/** Every file of the release with what one needs to use and cite it, and every column explained. */
export function showDownloads(app: App): void {
  const view = part("downloads");
  let isDrawn = false;
  app.store.watch(({ view: shown }) => {
    if (shown !== "downloads" || isDrawn) return;
    isDrawn = true;
    load("downloads").then(
      (downloads) => draw(app, view, downloads),
      (error: unknown) => view.replaceChildren(String(error)),
    );
  });
}
