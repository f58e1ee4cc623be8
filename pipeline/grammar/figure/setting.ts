import type { AnalysedPassage } from "../mention.ts";
import type { DateReference, NameReference } from "./figure-reading.ts";
import type { Item } from "./item.ts";

const locative = /\b(?:in|at|on|near|off|around|from|of|over|outside|inside|to)\s(?:the\s)?(?:\p{L}+\s(?:of\s)?)?$/u;

/** The place that the words behind the number, or else before it, put the counted at. */
export function placeOf(item: Item): { place: NameReference; rule: string } | null {
  const { names, passage } = item.analysed;
  const located = names.flatMap((name, index) =>
    name.kind === "place" && locative.test(passage.text.slice(Math.max(0, name.start - 24), name.start))
      ? [{ name, index }]
      : [],
  );
  const nextNumber =
    item.analysed.quantities.find(({ start }) => start > item.quantity.start)?.start ?? passage.text.length;
  const behind = located.find(({ name }) => name.start >= item.quantity.end && name.start < nextNumber);
  const chosen = behind ?? located.filter(({ name }) => name.end <= item.quantity.start).at(-1);
  if (chosen === undefined) return null;
  const rule = behind === undefined ? "figure/place-before" : "figure/place-behind";
  return { place: { passage: item.passage, name: chosen.index }, rule };
}

/**
 * The date of a figure: the last date before it in its sentence, else the first after it, else the last of the
 * sentences before it in the same paragraph.
 */
export function dateOf(analysed: readonly AnalysedPassage[], item: Item): { date: DateReference; rule: string } | null {
  const { passage } = item.analysed;
  const dates = item.analysed.dates;
  const indexed = dates.map((date, index) => ({ date, index })).filter(({ date }) => date.kind === "date");
  const isAside = (start: number) => /\((?:\p{L}+\s)?$/u.test(passage.text.slice(0, start));
  const before = indexed.filter(({ date }) => date.end <= item.quantity.start && !isAside(date.start)).at(-1);
  const chosen = before ?? indexed[0];
  if (chosen !== undefined)
    return { date: { passage: item.passage, date: chosen.index }, rule: "figure/date-in-sentence" };
  if (!passage.continues || passage.kind !== "paragraph") return null;
  for (let at = item.passage - 1; at >= 0; at--) {
    const earlier = analysed[at];
    if (earlier === undefined || earlier.passage.block !== passage.block) return null;
    const last = earlier.dates.findLastIndex(({ kind }) => kind === "date");
    if (last >= 0) return { date: { passage: at, date: last }, rule: "figure/date-carried" };
  }
  return null;
}
