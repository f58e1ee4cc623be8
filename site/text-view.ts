import { type App, nameOf, stateLink } from "./app.ts";
import { h, part } from "./dom.ts";
import { inPlainWords } from "./labels.ts";
import { loadQuotes, type Mention, type Quotes, type Sentence } from "./quotes.ts";
import { textOf } from "./records.ts";
import type { State } from "./state.ts";
import { pieces } from "./text-marks.ts";

const kinds = ["place", "person", "unit", "vessel", "organisation", "date", "time", "quantity"];

/** Mentions as links to their records; dates and numbers as links to what rests on them. */
function marked(app: App, quotes: Quotes, sentence: Sentence): (Node | string)[] {
  const marks = quotes
    .mentionsIn(sentence)
    .map((mention) => ({ start: mention.start, end: mention.end, item: mention }));
  return pieces(sentence.start, sentence.end, marks).map(({ start, end, item }) => {
    const words = quotes.slice({ source: sentence.source, start, end });
    return item === null ? words : mentionLink(app, item, words);
  });
}

/** The equals signs around a heading are part of the text, but say nothing to a reader. */
function quietMarkup(words: readonly (Node | string)[]): (Node | string)[] {
  return words.flatMap((piece): (Node | string)[] => {
    if (typeof piece !== "string") return [piece];
    const parts = piece.split(/(^=+|=+$)/).filter((part) => part !== "");
    return parts.map((part) => (part.startsWith("=") ? h("span", { class: "markup" }, part) : part));
  });
}

function mentionLink(app: App, mention: Mention, words: string): HTMLElement {
  const title =
    mention.entity === null
      ? `${mention.kind} ${mention.value ?? ""}`
      : `${mention.kind}: ${nameOf(app, mention.entity)}`;
  const record = mention.entity !== null && app.records.get(mention.entity) !== undefined ? mention.entity : mention.id;
  return stateLink(
    app,
    { record },
    { class: `mention ${mention.kind}`, title, "data-start": String(mention.start) },
    words,
  );
}

const tags: Readonly<Record<string, "h2" | "h3" | "p">> = { title: "h2", heading: "h3" };

/** A whole text line by line, with what lies between its sentences; or its quotes one by one. */
function* blocks(app: App, quotes: Quotes, source: string): Generator<HTMLElement> {
  const read = quotes.source(source);
  if (read === undefined) return;
  let block: HTMLElement | null = null;
  let at = read.isWhole ? 0 : Number.POSITIVE_INFINITY;
  for (const sentence of read.sentences) {
    const between = at < sentence.start ? quotes.slice({ source, start: at, end: sentence.start }) : "";
    const isNew = block === null || !read.isWhole || between.includes("\n") || sentence.kind === "heading";
    if (isNew) {
      if (block !== null) yield block;
      yield* setAside(between);
      block = h(tags[sentence.kind] ?? "p", { class: sentence.kind });
    } else if (block !== null) block.append(between);
    const inside = marked(app, quotes, sentence);
    const shown = sentence.kind in tags ? quietMarkup(inside) : inside;
    const words = h("span", { "data-from": sentence.start, "data-to": sentence.end }, ...shown);
    block?.append(words);
    at = read.isWhole ? sentence.end : at;
  }
  if (block !== null) yield block;
  if (read.isWhole) yield* setAside(quotes.slice({ source, start: at, end: Number.MAX_SAFE_INTEGER }));
}

/** Lines of a text that were not read, such as lists of literature. */
function* setAside(between: string): Generator<HTMLElement> {
  for (const line of between.split("\n"))
    if (/[\p{L}\p{N}]/u.test(line)) yield h("p", { class: "set-aside" }, line.trim());
}

function sourceTabs(app: App, shown: string): HTMLElement {
  const links = app.records.in("sources").map((source) => {
    const current = source.id === shown ? "true" : null;
    return stateLink(
      app,
      { source: source.id, at: null },
      { "aria-current": current },
      textOf(source, "title") ?? source.id,
    );
  });
  return h("nav", { class: "subtabs", "aria-label": "Texts" }, ...links);
}

function about(app: App, quotes: Quotes, id: string): HTMLElement {
  const source = app.records.get(id);
  const licence = source === undefined ? "" : (textOf(source, "licence") ?? "");
  const url = source === undefined ? null : textOf(source, "licence_url");
  const isWhole = quotes.source(id)?.isWhole === true;
  const terms = isWhole
    ? ["The whole text, under ", url === null ? licence : h("a", { href: url, rel: "noreferrer" }, licence), ". "]
    : ["The licence of this text does not let it be republished: these are the quotes that records rest on. "];
  return h("p", { class: "about" }, ...terms, stateLink(app, { record: id }, {}, "About this text"));
}

const legend = () =>
  h("p", { class: "legend" }, ...kinds.map((kind) => h("span", { class: `mention ${kind}` }, inPlainWords(kind))));

/** Goes to the place of the text that is pointed out. */
function pointOut(view: HTMLElement, at: State["at"]): void {
  for (const old of view.querySelectorAll(".pointed-out")) old.classList.remove("pointed-out");
  if (at === null) return;
  const found = [...view.querySelectorAll<HTMLElement>("[data-from]")].filter((sentence) => {
    return Number(sentence.dataset["from"]) < at[1] && Number(sentence.dataset["to"]) > at[0];
  });
  for (const sentence of found) sentence.classList.add("pointed-out");
  const [first] = found;
  first?.setAttribute("tabindex", "-1");
  first?.scrollIntoView({ block: "center" });
  first?.focus({ preventScroll: true });
}

/** The texts with every mention marked, as far as their licences let them be shown. */
export function showTextView(app: App): void {
  const view = part("texts");
  let shown: string | null = null;
  app.store.watch((state, before) => {
    if (state.view !== "texts") return;
    const source = state.source ?? app.records.in("sources")[0]?.id ?? "";
    const isSame = before?.view === "texts" && before.source === state.source && before.at === state.at;
    if (isSame) return;
    loadQuotes(app)
      .then((quotes) => {
        if (app.store.state.view !== "texts") return;
        if (shown !== source) {
          const article = h("article", { class: "text" }, ...blocks(app, quotes, source));
          view.replaceChildren(sourceTabs(app, source), about(app, quotes, source), legend(), article);
          shown = source;
          view.scrollTop = 0;
        }
        pointOut(view, state.at);
      })
      .catch((error: unknown) => view.replaceChildren(String(error)));
  });
}
