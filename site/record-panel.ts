import { type App, nameOf, recordLink } from "./app.ts";
import { announce, button, h, part } from "./dom.ts";
import { mentionView } from "./mention-view.ts";
import { todayOf } from "./place-names.ts";
import { quoteBlock } from "./quote-block.ts";
import { type Evidence, loadQuotes, type Quotes, type Sentence } from "./quotes.ts";
import { claimWords, fieldsOf } from "./record-fields.ts";
import { kindWords, relatedSections } from "./record-related.ts";
import { type Rec, textOf } from "./records.ts";

const sentencesAtOnce = 6;

/** A sentence that a record rests on, numbered, with what of it is evidence. */
interface Numbered {
  readonly number: number;
  readonly sentence: Sentence;
  readonly evidence: Evidence[];
}

/** The sentences of a record, those for the record as a whole first. */
function numbered(quotes: Quotes, id: string): Numbered[] {
  const evidence = [...quotes.evidenceOf(id)];
  evidence.sort((a, b) => Number(a.field !== null) - Number(b.field !== null));
  const bySentence = new Map<string, Numbered>();
  for (const one of evidence) {
    const sentence = quotes.sentenceOf(one);
    const key = `${sentence.source}:${sentence.start}`;
    const known = bySentence.get(key);
    if (known !== undefined) known.evidence.push(one);
    else bySentence.set(key, { number: bySentence.size + 1, sentence, evidence: [one] });
  }
  return [...bySentence.values()];
}

/** The words that a value was read from, once each, leading to the sentences they stand in. */
function fieldQuotes(quotes: Quotes, column: string, sentences: readonly Numbered[]): HTMLElement[] {
  const columns = column === "low" ? ["low", "high", "best", "text", "number"] : [column];
  const numbersOf = new Map<string, Set<number>>();
  for (const { number, evidence } of sentences) {
    for (const one of evidence) {
      if (one.field === null || !columns.includes(one.field)) continue;
      const words = quotes.slice(one);
      numbersOf.set(words, (numbersOf.get(words) ?? new Set()).add(number));
    }
  }
  return [...numbersOf].map(([words, numbers]) => toSentences(words, [...numbers]));
}

const longestWords = 60;
const mostNumbers = 5;

function toSentences(words: string, numbers: readonly number[]): HTMLElement {
  const short = words.length > longestWords ? `${words.slice(0, longestWords)}…` : words;
  const links = numbers.slice(0, mostNumbers).map((number, index) => {
    const link = button("", () => showSentence(number), { class: "said" });
    if (index === 0) link.append(h("q", {}, short));
    link.append(h("sup", {}, h("span", { class: "unseen" }, "sentence "), String(number)));
    return link;
  });
  const left = numbers.length - links.length;
  return h("span", {}, ...links, left > 0 ? h("small", {}, ` and ${left} more`) : null);
}

function showSentence(number: number): void {
  const list = part("record").querySelector<HTMLElement>(".sentences");
  list?.querySelector<HTMLButtonElement>(".show-all")?.click();
  const quote = list?.querySelector<HTMLElement>(`[data-sentence="${number}"]`);
  quote?.scrollIntoView({ block: "center" });
  quote?.focus();
}

function sentenceList(app: App, quotes: Quotes, sentences: readonly Numbered[]): HTMLElement {
  const list = h("ol", {});
  const draw = (most: number) => {
    const items = sentences
      .slice(0, most)
      .map(({ number, sentence, evidence }) =>
        h("li", { "data-sentence": number, tabindex: -1, value: number }, quoteBlock(app, quotes, sentence, evidence)),
      );
    list.replaceChildren(...items);
    if (sentences.length > most)
      list.append(
        h(
          "li",
          { class: "more" },
          button(`Show all ${sentences.length} sentences`, () => draw(sentences.length), { class: "quiet show-all" }),
        ),
      );
  };
  draw(sentencesAtOnce);
  const title = h("h3", {}, "Sentences it comes from", h("span", { class: "count" }, String(sentences.length)));
  return h("section", { class: "sentences" }, title, list);
}

function fieldList(app: App, quotes: Quotes, rec: Rec, sentences: readonly Numbered[]): HTMLElement {
  const rows = fieldsOf(app, rec).map(({ column, label, content }) =>
    h("div", {}, h("dt", {}, label), h("dd", {}, ...content, ...said(fieldQuotes(quotes, column, sentences)))),
  );
  return h("dl", { class: "fields" }, ...rows);
}

const said = (quotes: readonly HTMLElement[]) => (quotes.length === 0 ? [] : [h("span", { class: "from" }, ...quotes)]);

function heading(app: App, title: string, kind: string, below: string | null): HTMLElement {
  const close = button("Close", () => app.store.update({ record: null }), { class: "quiet close" });
  return h(
    "header",
    {},
    h("div", { class: "record-bar" }, h("p", { class: "kind" }, kind), close),
    h("h2", { tabindex: -1 }, title),
    below === null ? null : h("p", { class: "below" }, below),
  );
}

function recordContent(app: App, quotes: Quotes, rec: Rec): HTMLElement[] {
  const sentences = numbered(quotes, rec.id);
  const today = rec.table === "places" ? todayOf(app.records, rec) : null;
  const title = rec.table === "claims" ? claimWords(app, rec) : nameOf(app, rec.id);
  return [
    heading(app, title, kindWords(rec), today === null ? null : `today ${today}`),
    fieldList(app, quotes, rec, sentences),
    ...(sentences.length === 0
      ? [h("p", { class: "hint" }, "No sentence of its own: see the records that name it.")]
      : [sentenceList(app, quotes, sentences)]),
    ...relatedSections(app, rec),
    h("p", { class: "id" }, "id ", h("code", {}, rec.id)),
  ];
}

function evidenceContent(app: App, quotes: Quotes, one: Evidence): HTMLElement[] {
  return [
    heading(app, `“${quotes.slice(one)}”`, "Evidence", one.section),
    h("p", {}, `supports ${one.field ?? "the whole"} of `, recordLink(app, one.record)),
    quoteBlock(app, quotes, quotes.sentenceOf(one), [one]),
    h("p", { class: "id" }, "id ", h("code", {}, one.id)),
  ];
}

function contentOf(app: App, quotes: Quotes, id: string): HTMLElement[] {
  const rec = app.records.get(id);
  if (rec?.table === "id_redirects") return contentOf(app, quotes, textOf(rec, "replaced_by") ?? "");
  if (rec !== undefined) return recordContent(app, quotes, rec);
  const evidence = quotes.evidence(id);
  if (evidence !== undefined) return evidenceContent(app, quotes, evidence);
  const mention = quotes.mention(id);
  if (mention !== undefined)
    return [heading(app, quotes.slice(mention), "Mention", null), ...mentionView(app, quotes, mention)];
  return [heading(app, "No such record", "Not found", id)];
}

/** The panel of the record that is open: its values, each with the words it was read from, and the sentences in full. */
export function showRecord(app: App): void {
  const panel = part("record");
  let opener: Element | null = null;
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && app.store.state.record !== null && (event.target as Element).id !== "search")
      app.store.update({ record: null });
  });
  app.store.watch(({ record }, before) => {
    if (before?.record === record) return;
    document.body.classList.toggle("record-open", record !== null);
    if (record === null) {
      panel.hidden = true;
      panel.replaceChildren();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
      opener = null;
      return;
    }
    if (before !== null && !panel.contains(document.activeElement)) opener = document.activeElement;
    panel.hidden = false;
    panel.setAttribute("aria-busy", "true");
    loadQuotes(app)
      .then((quotes) => {
        if (app.store.state.record !== record) return;
        panel.replaceChildren(...contentOf(app, quotes, record));
        panel.scrollTop = 0;
        panel.removeAttribute("aria-busy");
        panel.querySelector<HTMLElement>("h2")?.focus({ preventScroll: before === null });
        announce(`${nameOf(app, record)} opened`);
      })
      .catch((error: unknown) => panel.replaceChildren(heading(app, "Not loaded", "Error", String(error))));
  });
}
