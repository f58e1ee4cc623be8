import { type App, nameOf, recordLink, stateLink } from "./app.ts";
import { inWords } from "./days.ts";
import { h } from "./dom.ts";
import { inPlainWords, nounOf } from "./labels.ts";
import { quoteBlock } from "./quote-block.ts";
import type { Mention, Quotes } from "./quotes.ts";
import { claimWords } from "./record-fields.ts";

const mostRecords = 30;

/** The records that rest on these very words, those with the closest evidence first. */
export function restingOn(quotes: Quotes, { source, start, end }: Mention): string[] {
  const all = quotes.source(source)?.evidence ?? [];
  const holding = all.filter((one) => one.start <= start && one.end >= end);
  holding.sort((a, b) => a.end - a.start - (b.end - b.start) || (a.id < b.id ? -1 : 1));
  return [...new Set(holding.map(({ record }) => record))].slice(0, mostRecords);
}

function valueWords({ kind, value, entity }: Mention): string {
  if (value === null && kind === "quantity") return "no number";
  if (value === null) return entity === null ? "joined to no record" : "";
  return kind === "date" ? `${inWords(value)} (${value})` : value;
}

/** What was read at a mention, its sentence, and the records that rest on it. */
export function mentionView(app: App, quotes: Quotes, mention: Mention): HTMLElement[] {
  const rows: [string, (Node | string)[]][] = [
    ["Kind", [inPlainWords(mention.kind)]],
    ["Read as", mention.entity === null ? [valueWords(mention)] : [recordLink(app, mention.entity)]],
    ["Rule", [h("code", {}, mention.rule)]],
  ];
  const resting = restingOn(quotes, mention).map((id) => {
    const rec = app.records.get(id);
    const words = rec?.table === "claims" ? claimWords(app, rec) : nameOf(app, id);
    return h(
      "li",
      {},
      stateLink(app, { record: id }, {}, words),
      h("small", {}, rec === undefined ? "" : nounOf(rec.table).toLowerCase()),
    );
  });
  const fields = rows.map(([label, content]) => h("div", {}, h("dt", {}, label), h("dd", {}, ...content)));
  return [
    h("dl", { class: "fields" }, ...fields),
    quoteBlock(app, quotes, quotes.sentenceOf(mention), [mention]),
    h(
      "section",
      {},
      h("h3", {}, "Records that rest on these words", h("span", { class: "count" }, String(resting.length))),
      h("ul", { class: "related" }, ...resting),
    ),
    h("p", { class: "id" }, "id ", h("code", {}, mention.id)),
  ];
}
