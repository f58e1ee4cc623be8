import type { AnalysedPassage } from "../mention.ts";
import type { DateReference, NameReference } from "./figure-reading.ts";
import type { Item } from "./item.ts";

const locative =
  /\b(?:in|at|on|near|off|around|from|of|over|outside|inside|to|reached|entered)\s(?:the\s)?(?:\p{L}+\s(?:of\s)?)?$/u;

/** "including those from the Kuril Islands": a part of what is counted was there. */
const included =
  /\b(?:including|includes|as well as|along with)\s(?:those\s|casualties\s)?(?:in|from|of|at)\s(?:the\s)?$/;

/** Another thing is told from here on, maybe elsewhere. */
const turns = /,\s(?:while|whereas|but|although)\s|\swhile\s(?:the\s)?others?\b/;

/** "thousands of US troops": the name of a state in front of what is counted says whose they are. */
function isQualifier(
  { analysed, phrase, quantity }: Item,
  name: { readonly start: number; readonly end: number },
): boolean {
  if (phrase === null || name.start < quantity.end || name.end >= phrase.end) return false;
  return analysed.parties.some(({ start, end }) => start <= name.start && end >= name.end);
}

/** The place that the words behind the number, or else before it, put the counted at. */
export function placeOf(item: Item): { place: NameReference; rule: string } | null {
  const { names, passage } = item.analysed;
  const located = names.flatMap((name, index) =>
    name.kind === "place" &&
    locative.test(passage.text.slice(Math.max(0, name.start - 24), name.start)) &&
    !included.test(passage.text.slice(0, name.start)) &&
    !isQualifier(item, name)
      ? [{ name, index }]
      : [],
  );
  const nextNumber =
    item.analysed.quantities.find(({ start }) => start > item.quantity.start)?.start ?? passage.text.length;
  const behind = located.find(
    ({ name }) =>
      name.start >= item.quantity.end &&
      name.start < nextNumber &&
      !turns.test(passage.text.slice(item.quantity.end, name.start)),
  );
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
  const isData = (start: number) =>
    /\b(?:data|figures?|report|census|records?)\s(?:from|of|as of|dated)\s$/.test(passage.text.slice(0, start));
  const isAside = (start: number) => /\((?:\p{L}+\s)?$/u.test(passage.text.slice(0, start));
  const indexed = dates
    .map((date, index) => ({ date, index }))
    .filter(({ date }) => date.kind === "date" && !isData(date.start));
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
