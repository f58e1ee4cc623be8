import type { AnalysedPassage, DateMention, Extent } from "../mention.ts";
import type { DateReference } from "./figure-reading.ts";
import type { Item } from "./item.ts";

const dataOf = /\b(?:data|figures?|report|census|records?)\s(?:from|of|as of|dated)\s$/;
const aside = /\((?:\p{L}+\s)?$/u;

/** "After skirmishes in May": what comes later is not of that date. */
const afterwards =
  /(?:^|[,;]\s)(?:After|Following|Since|Before|Prior to|after|following|since|before|prior to)\s[^,;]*$/;

/** "the 2003 Joint Statement": a year that names a thing. */
function isNamingYear(text: string, { start, end }: Extent): boolean {
  return (
    /^\d{4}$/.test(text.slice(start, end)) &&
    /^\s\p{Lu}/u.test(text.slice(end)) &&
    /\bthe\s$/.test(text.slice(0, start))
  );
}

/**
 * The date of a figure: the last date before it in its sentence, else the first after it, else the last of the
 * sentences before it in the same paragraph.
 */
export function dateOf(analysed: readonly AnalysedPassage[], item: Item): { date: DateReference; rule: string } | null {
  const { passage, dates } = item.analysed;
  const { text } = passage;
  const indexed = dates
    .map((date, index) => ({ date, index }))
    .filter(({ date }) => date.kind === "date" && !dataOf.test(text.slice(0, date.start)));
  const before = indexed
    .filter(({ date }) => date.end <= item.quantity.start && !aside.test(text.slice(0, date.start)))
    .at(-1);
  const chosen = before ?? indexed.find(({ date }) => !isNamingYear(text, date));
  if (chosen !== undefined)
    return { date: { passage: item.passage, date: chosen.index }, rule: "figure/date-in-sentence" };
  return passage.continues && passage.kind === "paragraph" ? carriedDate(analysed, item) : null;
}

function carriedDate(analysed: readonly AnalysedPassage[], item: Item): { date: DateReference; rule: string } | null {
  for (let at = item.passage - 1; at >= 0; at--) {
    const earlier = analysed[at];
    if (earlier === undefined || earlier.passage.block !== item.analysed.passage.block) return null;
    const last = earlier.dates.findLastIndex(({ kind }) => kind === "date");
    const date = earlier.dates[last];
    if (date === undefined) continue;
    return goesOn(earlier.passage.text, date)
      ? { date: { passage: at, date: last }, rule: "figure/date-carried" }
      : null;
  }
  return null;
}

/** Whether the sentences after it may still be of that date: not "by 2010", not "after the clashes of May". */
function goesOn(text: string, { start, modifier }: DateMention): boolean {
  return modifier !== "by" && !afterwards.test(text.slice(0, start));
}
