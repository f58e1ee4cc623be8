import { type App, nameOf, recordLink } from "./app.ts";
import { inWords } from "./days.ts";
import { h } from "./dom.ts";
import { capitalised, inPlainWords } from "./labels.ts";
import { withSpaces } from "./range-chart.ts";
import { numberOf, type Rec, textOf } from "./records.ts";
import type { Cell } from "./shipped.ts";

type Content = Node | string;

/** Columns that are shown as part of another one, or as the title. */
const hidden = new Set(
  "id name question start end lat lon geonames_id wikidata_id low high bound approximate status mention_count disagreement claims statements evidence".split(
    " ",
  ),
);
const dates = new Set(["date", "from", "to", "retrieved"]);
const verbatim = new Set(
  "text name_ja name_ru name_zh attributed_to file sha256 licence rule value message time".split(" "),
);
const addresses = /^https:\/\/[^\s]+$/;

export interface Field {
  readonly column: string;
  readonly label: string;
  readonly content: readonly Content[];
}

/** The values of a record in the order of its columns, each as it is read. */
export function fieldsOf(app: App, rec: Rec): Field[] {
  const made: Field[] = [];
  const add = (column: string, label: string, ...content: Content[]) => made.push({ column, label, content });
  const figure = rec.table === "claims" ? figureWords(rec) : null;
  if (figure !== null) add("low", "Figure", h("strong", {}, figure));
  for (const [column, cell] of Object.entries(rec.cells)) {
    if (hidden.has(column) || isEmpty(cell) || cell === textOf(rec, "name")) continue;
    add(column, capitalised(inPlainWords(column)), ...contentOf(app, column, cell));
    if (column === "kind" && rec.table === "places") addPosition(rec, add);
  }
  const links = outside(rec);
  if (links.length > 0) add("wikidata_id", "Elsewhere", ...links);
  return made;
}

const isEmpty = (cell: Cell) =>
  cell === null || cell === "" || cell === false || (Array.isArray(cell) && cell.length === 0);

function addPosition(rec: Rec, add: (column: string, label: string, ...content: Content[]) => void): void {
  const [lat, lon] = [numberOf(rec, "lat"), numberOf(rec, "lon")];
  if (lat === null || lon === null) return;
  const degrees = (value: number, positive: string, negative: string) =>
    `${Math.abs(value).toFixed(3)}° ${value < 0 ? negative : positive}`;
  add("lat", "Position", `${degrees(lat, "N", "S")}, ${degrees(lon, "E", "W")}`);
}

function contentOf(app: App, column: string, cell: Cell): Content[] {
  if (Array.isArray(cell)) return separated((cell as string[]).map((one) => valueOf(app, column, one)));
  if (typeof cell === "number") return [withSpaces(cell)];
  return [valueOf(app, column, String(cell))];
}

function valueOf(app: App, column: string, value: string): Content {
  if (dates.has(column)) return dateValue(value);
  if (verbatim.has(column)) return value;
  if (app.records.get(value) !== undefined) return recordLink(app, value);
  if (addresses.test(value)) return h("a", { href: value, rel: "noreferrer" }, value);
  return /^[a-z]+(_[a-z]+)+$/.test(value) ? inPlainWords(value) : value;
}

function dateValue(value: string): HTMLElement {
  const words = inWords(value);
  return h("span", {}, words, words === value ? null : h("code", {}, value));
}

function separated(values: readonly Content[]): Content[] {
  return values.flatMap((value, index) => (index === 0 ? [value] : [", ", value]));
}

/** Records of the same thing in other catalogues. */
function outside(rec: Rec): Content[] {
  const [geonames, wikidata] = [textOf(rec, "geonames_id"), textOf(rec, "wikidata_id")];
  const link = (href: string, words: string) => h("a", { href, rel: "noreferrer" }, words);
  return separated([
    ...(geonames !== null && /^\d+$/.test(geonames)
      ? [link(`https://www.geonames.org/${geonames}`, `GeoNames ${geonames}`)]
      : []),
    ...(wikidata !== null && /^Q\d+$/.test(wikidata)
      ? [link(`https://www.wikidata.org/wiki/${wikidata}`, `Wikidata ${wikidata}`)]
      : []),
  ]);
}

const boundWords: Readonly<Record<string, string>> = {
  at_least: "at least ",
  more_than: "more than ",
  at_most: "at most ",
  fewer_than: "fewer than ",
};

/** "at least 600–1 000", "about 50", "dozens", "unknown" */
export function figureWords(claim: Rec): string {
  const [low, high, text] = [numberOf(claim, "low"), numberOf(claim, "high"), textOf(claim, "text") ?? ""];
  if (textOf(claim, "status") === "stated_unknown") return "said to be unknown";
  if (low === null && high === null) return text;
  const about = claim.cells["approximate"] === true ? "about " : "";
  const bound = boundWords[textOf(claim, "bound") ?? ""] ?? "";
  const ends = low === high ? [low] : [low, high];
  const range = ends.flatMap((end) => (end === null ? [] : [withSpaces(end)])).join("–");
  const prefix = bound === "" && high === null ? "at least " : bound === "" && low === null ? "at most " : bound;
  return `${prefix}${about}${range}`;
}

/** "killed: 600–1 000 soldiers, Japan" */
export function claimWords(app: App, claim: Rec): string {
  const object = inPlainWords(textOf(claim, "object") ?? "");
  const measure = inPlainWords(textOf(claim, "measure") ?? "");
  const side = textOf(claim, "subject") === null ? partyNames(app, claim) : nameOf(app, textOf(claim, "subject") ?? "");
  const modality = textOf(claim, "modality");
  const how = modality === null || modality === "actual" ? "" : ` (${modality})`;
  return `${measure}: ${figureWords(claim)} ${object}${side === "" ? "" : `, ${side}`}${how}`;
}

function partyNames(app: App, claim: Rec): string {
  const parties = claim.cells["party"];
  return Array.isArray(parties) ? parties.map((party: string) => nameOf(app, party)).join(", ") : "";
}
