import { type App, stateLink } from "./app.ts";
import { h } from "./dom.ts";
import type { Quotes, Sentence, Stretch } from "./quotes.ts";
import { type Mark, pieces } from "./text-marks.ts";

/** Evidence that is most of its sentence is the sentence itself: to mark it would tell nothing. */
const wholeShare = 0.7;

/** A sentence as it stands in its text, with the words in it that are evidence marked. Overlapping words are marked as one. */
export function sentenceText(quotes: Quotes, sentence: Sentence, stretches: readonly Stretch[]): HTMLElement {
  const finer = stretches.filter(({ start, end }) => end - start < (sentence.end - sentence.start) * wholeShare);
  const marks = joined(finer).map((stretch): Mark<true> => ({ ...stretch, item: true }));
  const cut = pieces(sentence.start, sentence.end, marks);
  const words = cut.map(({ start, end, item }) => {
    const text = quotes.slice({ source: sentence.source, start, end });
    return item === null ? text : h("mark", {}, text);
  });
  return h("p", {}, ...words);
}

function joined(stretches: readonly Stretch[]): { start: number; end: number }[] {
  const sorted = [...stretches].sort((a, b) => a.start - b.start || b.end - a.end);
  const made: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = made.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else made.push({ start, end });
  }
  return made;
}

/** A quotation: the sentence, the text it stands in, and the way to its place there. */
export function quoteBlock(app: App, quotes: Quotes, sentence: Sentence, stretches: readonly Stretch[]): HTMLElement {
  const { source, start, end } = sentence;
  const read = quotes.source(source);
  const link = stateLink(
    app,
    { view: "texts", source, at: [start, end] },
    { class: "to-text" },
    read?.isWhole === true ? "read it in the text" : "see it among the quotes",
  );
  const cite = h("footer", {}, h("cite", {}, read?.title ?? source), " · ", link);
  return h("blockquote", {}, sentenceText(quotes, sentence, stretches), cite);
}
