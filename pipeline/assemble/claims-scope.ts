import { fold } from "../text/folding.ts";
import type { ResolvedFigure } from "./claims-resolved.ts";

/** Headings under which a text sums up: what stands there is about the whole that the text is about. */
const summing = /\b(?:casualt|loss|aftermath|toll|summary|overview|strength|in total|result)/i;
const totals = /^\s*(?:In total|In all|Overall|Altogether|All told)\b/;

/**
 * Whether a figure is about the whole subject of its text: it stands in the infobox, in the opening, under a heading that sums
 * up, or its sentence begins with "In total"; and neither a place nor a unit nor a day narrows it.
 */
export function isOverall(figure: ResolvedFigure): boolean {
  if (isBracketed(figure)) return false;
  if (figure.block === "infobox") return true;
  if (isElsewhere(figure)) return false;
  if (figure.partOf !== null || isOfOneDay(figure)) return false;
  const headings = figure.section?.split(" > ").slice(1) ?? [];
  return headings.length === 0 || headings.some((heading) => summing.test(heading)) || totals.test(figure.sentenceText);
}

/** Whether its own sentence begins with the day it is of: "On August 20, 12 workers …", "… during the battle on August 16". */
function isOfOneDay({ date, sentence, number }: ResolvedFigure): boolean {
  if (date === null || date.firstDay === null || date.firstDay !== date.lastDay) return false;
  return date.span.start >= sentence.start && date.span.end <= number.start;
}

/** Whether the place of the figure is not in what the text is about: "war dead of the Kuril Islands" under "South Sakhalin". */
function isElsewhere({ place, title, sentence, sentenceText }: ResolvedFigure): boolean {
  if (place === null || title === null || place.span.start < sentence.start || place.span.end > sentence.end)
    return false;
  const name = [...sentenceText].slice(place.span.start - sentence.start, place.span.end - sentence.start).join("");
  const words = new Set(fold(title).split(/[^\p{L}\p{N}]+/u));
  return !fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.length > 3 && words.has(word));
}

const wider = /\b(?:in areas such as|including|includes|as well as|and surrounding)\b|\bentire war\b/i;

/**
 * Whether the clause of a total counts more than what the text is about: "war dead in areas such as Sakhalin and the Kuril
 * Islands", "for the entire war period".
 */
export function isWiderWhole({ clause, sentence, sentenceText }: ResolvedFigure): boolean {
  const points = [...sentenceText];
  return wider.test(points.slice(clause.start - sentence.start, clause.end - sentence.start).join(""));
}

/** "19,000 men (excluding 10,000 reservists)". */
function isBracketed({ sentence, number, sentenceText }: ResolvedFigure): boolean {
  const before = [...sentenceText].slice(0, number.start - sentence.start).join("");
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}

const generic = new Set(
  "the of and in a war wars conflict conflicts battle battles border incident incidents campaign".split(" "),
);

/** What a text is about, as a key that does not tell wars from conflicts: "soviet japanese" for both texts on the border. */
export function topicOf(title: string | null): string {
  if (title === null) return "";
  const words = fold(title)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !generic.has(word));
  return [...new Set(words)].sort().join(" ");
}
