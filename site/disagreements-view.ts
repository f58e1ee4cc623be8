import { type App, nameOf, recordLink, stateLink } from "./app.ts";
import { inWords } from "./days.ts";
import { announce, button, h, part } from "./dom.ts";
import { capitalised, inPlainWords } from "./labels.ts";
import { quoteBlock } from "./quote-block.ts";
import { type Evidence, loadQuotes, type Quotes } from "./quotes.ts";
import { type Axis, axisOf, barOf, type Figure, shareOf, withSpaces } from "./range-chart.ts";
import { figureWords } from "./record-fields.ts";
import { listOf, numberOf, type Rec, textOf } from "./records.ts";

const kindWords: Readonly<Record<string, string>> = {
  contradiction: "cannot both be true",
  revision: "the later replaces the earlier",
  overlap: "ranges that meet",
  definition: "not quite the same thing counted",
};

const figureOf = (claim: Rec): Figure => ({
  low: numberOf(claim, "low"),
  high: numberOf(claim, "high"),
  bound: textOf(claim, "bound"),
});

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

function axisLine(axis: Axis): HTMLElement {
  const line = h("div", { class: "axis", "aria-hidden": "true" });
  for (const tick of axis.ticks) {
    const mark = h("span", {}, withSpaces(tick));
    mark.style.left = percent(shareOf(axis, tick));
    line.append(mark);
  }
  return line;
}

function track(axis: Axis, claim: Rec): HTMLElement {
  const bar = barOf(axis, figureOf(claim));
  const line = h("div", { class: "track", "aria-hidden": "true" });
  for (const tick of axis.ticks) {
    const grid = h("span", { class: "grid" });
    grid.style.left = percent(shareOf(axis, tick));
    line.append(grid);
  }
  if (bar === null) return line;
  const ends = `${bar.isOpenAbove ? " open-above" : ""}${bar.isOpenBelow ? " open-below" : ""}`;
  const mark = h("span", { class: `${bar.isPoint ? "point" : "range"}${ends}` });
  mark.style.left = percent(bar.from);
  if (!bar.isPoint) mark.style.width = percent(bar.to - bar.from);
  line.append(mark);
  return line;
}

/** One answer: what it is, who says so, and the sentence. */
function answer(app: App, quotes: Quotes, rec: Rec, axis: Axis | null): HTMLElement {
  const property = textOf(rec, "property");
  const value = textOf(rec, "value") ?? "";
  const words =
    rec.table === "claims"
      ? `${figureWords(rec)} ${inPlainWords(textOf(rec, "object") ?? "")}`
      : property === "date"
        ? inWords(value)
        : named(app, value);
  const evidence = quotes.evidenceOf(rec.id);
  const said = evidence.find(({ field }) => field === "value" || field === "text") ?? evidence[0];
  const who = textOf(rec, "attributed_to") ?? "The text itself";
  const authority = textOf(rec, "authority");
  const sayer = authority === null ? who : recordLink(app, authority, who);
  return h(
    "li",
    {},
    h(
      "div",
      { class: "answer" },
      h("p", { class: "who" }, sayer),
      h("p", { class: "figure" }, stateLink(app, { record: rec.id }, {}, words)),
    ),
    axis === null || rec.table !== "claims" ? null : track(axis, rec),
    said === undefined ? null : quoteBlock(app, quotes, quotes.sentenceOf(said), withSayer(said, evidence)),
  );
}

/** What says the answer, and who is said to give it. */
function withSayer(said: Evidence, evidence: readonly Evidence[]): Evidence[] {
  return [said, ...evidence.filter((one) => one.field === "attributed_to" && one.source === said.source)];
}

const named = (app: App, value: string) => (app.records.get(value) === undefined ? value : nameOf(app, value));

function card(app: App, quotes: Quotes, disagreement: Rec): HTMLElement {
  const answers = ["claims", "statements"].flatMap((column) =>
    listOf(disagreement, column).flatMap((id) => app.records.get(id) ?? []),
  );
  const middle = (rec: Rec) =>
    ((numberOf(rec, "low") ?? numberOf(rec, "high") ?? 0) + (numberOf(rec, "high") ?? numberOf(rec, "low") ?? 0)) / 2;
  answers.sort((a, b) => middle(a) - middle(b) || (a.id < b.id ? -1 : 1));
  const axis = axisOf(answers.filter(({ table }) => table === "claims").map(figureOf));
  const kind = textOf(disagreement, "kind") ?? "";
  const event = textOf(disagreement, "event");
  return h(
    "article",
    { class: "disagreement" },
    h(
      "header",
      {},
      h("h3", {}, stateLink(app, { record: disagreement.id }, {}, nameOf(app, disagreement.id))),
      h(
        "p",
        { class: "meta" },
        h("span", { class: `chip ${kind}` }, capitalised(kind)),
        ` ${kindWords[kind] ?? ""}`,
        event === null ? null : " · ",
        event === null ? null : recordLink(app, event),
      ),
    ),
    axis === null ? null : axisLine(axis),
    h("ul", { class: "answers" }, ...answers.map((one) => answer(app, quotes, one, axis))),
  );
}

function topicSwitch(app: App, all: readonly Rec[]): HTMLElement {
  const counts = new Map<string, number>();
  for (const rec of all) counts.set(textOf(rec, "topic") ?? "", (counts.get(textOf(rec, "topic") ?? "") ?? 0) + 1);
  const choice = (topic: string | null, words: string) =>
    button(words, () => app.store.update({ topic }), { "aria-pressed": String(app.store.state.topic === topic) });
  const topics = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return h(
    "div",
    { class: "switch", role: "group", "aria-label": "Topic" },
    choice(null, `All ${all.length}`),
    ...topics.map(([topic, count]) => choice(topic, `${capitalised(inPlainWords(topic))} ${count}`)),
  );
}

/** Questions that the texts answer differently: every answer on one axis, who gives it, and where it is said. */
export function showDisagreements(app: App): void {
  const view = part("disagreements");
  app.store.watch((state, before) => {
    if (state.view !== "disagreements" || (before?.view === state.view && before.topic === state.topic)) return;
    loadQuotes(app)
      .then((quotes) => {
        const all = app.records.in("disagreements");
        const shown = all.filter((rec) => state.topic === null || textOf(rec, "topic") === state.topic);
        const lead = h(
          "p",
          { class: "lead" },
          "Where the texts, or those they quote, give different answers to one question. Nothing is averaged: every answer stands with who gives it and the sentence that says so.",
        );
        view.replaceChildren(
          h("h2", {}, "Disagreements"),
          lead,
          topicSwitch(app, all),
          ...shown.map((rec) => card(app, quotes, rec)),
        );
        if (before?.view === state.view) announce(`${shown.length} disagreements`);
      })
      .catch((error: unknown) => view.replaceChildren(String(error)));
  });
}
