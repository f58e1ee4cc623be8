import { type App, nameOf, recordLink, stateLink } from "./app.ts";
import { inWords } from "./days.ts";
import { button, h } from "./dom.ts";
import { capitalised, inPlainWords, nounOf } from "./labels.ts";
import { movementWords } from "./list-panel.ts";
import { claimWords } from "./record-fields.ts";
import { type Rec, type Reference, textOf } from "./records.ts";

/** Tables of records that name this one, in the order in which they are shown, and what they are to it. */
const shownTables: readonly (readonly [table: string, title: string])[] = [
  ["claims", "Figures"],
  ["disagreements", "Disagreements"],
  ["statements", "Answers that differ"],
  ["participants", "Took part"],
  ["event_places", "Places and events"],
  ["events", "Events"],
  ["plans", "Plans (not events)"],
  ["movements", "Movements"],
  ["relations", "Relations"],
  ["units", "Units"],
  ["people", "People"],
  ["vessels", "Vessels"],
  ["organisations", "Organisations"],
  ["authorities", "Authorities"],
  ["places", "Places"],
  ["place_names", "Spellings"],
  ["parties", "Parties"],
  ["known_defects", "Known defects"],
];

const atOnce = 10;

/** Sections of the records that name this one. */
export function relatedSections(app: App, rec: Rec): HTMLElement[] {
  const byTable = new Map<string, Reference[]>();
  for (const reference of app.records.namedBy(rec.id)) {
    const list = byTable.get(reference.from.table) ?? [];
    if (!list.some(({ from }) => from.id === reference.from.id)) list.push(reference);
    byTable.set(reference.from.table, list);
  }
  return shownTables.flatMap(([table, title]) => {
    const references = byTable.get(table);
    return references === undefined ? [] : [section(app, rec, title, references)];
  });
}

function section(app: App, rec: Rec, title: string, references: readonly Reference[]): HTMLElement {
  const list = h("ul", { class: "related" });
  const draw = (most: number) => {
    const rows = references.slice(0, most).map(({ from, column }) => h("li", {}, ...lineOf(app, rec, from, column)));
    list.replaceChildren(...rows);
    if (references.length > most) {
      const all = button(`Show all ${references.length}`, () => draw(references.length), { class: "quiet" });
      list.append(h("li", {}, all));
    }
  };
  draw(atOnce);
  return h("section", {}, h("h3", {}, title, h("span", { class: "count" }, String(references.length))), list);
}

type Content = Node | string;

/** A record in one line, seen from another one that it names. */
function lineOf(app: App, seenFrom: Rec, rec: Rec, column: string): Content[] {
  const role = inPlainWords(textOf(rec, "role") ?? "");
  const other = (name: string) => {
    const id = textOf(rec, name);
    return id === null || id === seenFrom.id ? [] : [recordLink(app, id)];
  };
  switch (rec.table) {
    case "participants":
      return [...separated([...other("participant"), ...other("event")]), small(role)];
    case "event_places":
      return [...separated([...other("place"), ...other("event")]), small(role)];
    case "claims":
      return [open(app, rec, claimWords(app, rec)), small(says(rec))];
    case "statements":
      return [
        open(app, rec, `${inPlainWords(textOf(rec, "property") ?? "")}: ${textOf(rec, "value") ?? ""}`),
        small(says(rec)),
      ];
    case "movements":
      return [open(app, rec, movementWords(app, rec)), small(when(rec))];
    case "relations":
      return [
        nameOf(app, textOf(rec, "subject") ?? ""),
        ` ${inPlainWords(textOf(rec, "predicate") ?? "")} `,
        nameOf(app, textOf(rec, "object") ?? ""),
      ];
    case "place_names":
      return [h("span", { lang: textOf(rec, "lang") ?? "" }, textOf(rec, "name") ?? ""), small(spelling(rec))];
    case "known_defects":
      return [textOf(rec, "message") ?? "", small(textOf(rec, "severity") ?? "")];
    default:
      return [
        recordLink(app, rec.id),
        small(
          [column === "parent" ? "part of this" : inPlainWords(column), when(rec)]
            .filter((words) => words !== "")
            .join(" · "),
        ),
      ];
  }
}

const separated = (links: readonly HTMLElement[]): Content[] =>
  links.flatMap((link, index) => (index === 0 ? [link] : [" – ", link]));

const small = (words: string): HTMLElement => h("small", {}, words);

const open = (app: App, rec: Rec, words: string): HTMLElement => stateLink(app, { record: rec.id }, {}, words);

const when = (rec: Rec): string => {
  const date = textOf(rec, "date");
  return date === null ? "" : inWords(date);
};

function says(rec: Rec): string {
  const who = textOf(rec, "attributed_to");
  return who === null ? "" : `says ${who}`;
}

const languages: Readonly<Record<string, string>> = {
  ja: "Japanese",
  ru: "Russian",
  zh: "Chinese",
  en: "English",
  ko: "Korean",
  mn: "Mongolian",
};

function spelling(rec: Rec): string {
  const lang = textOf(rec, "lang") ?? "";
  const reason = textOf(rec, "reason");
  const words = [languages[lang] ?? lang, inPlainWords(textOf(rec, "status") ?? ""), reason ?? ""];
  return words.filter((word) => word !== "").join(" · ");
}

/** "Event · landing" */
export function kindWords(rec: Rec): string {
  const finer = textOf(rec, "type") ?? textOf(rec, "kind") ?? textOf(rec, "measure") ?? textOf(rec, "topic");
  return [nounOf(rec.table), finer === null ? "" : capitalised(inPlainWords(finer)).toLowerCase()]
    .filter((word) => word !== "")
    .join(" · ");
}
