import { spanIn } from "../grammar/extraction.ts";
import type { AnalysedPassage } from "../grammar/mention.ts";
import { topicOf } from "./claims-scope.ts";
import type { Told } from "./statements.ts";
import { dated, plain, type ToldContext, trimmed } from "./statements-context.ts";
import {
  bracketedPeriod,
  dateAfter,
  eitherEnd,
  ending,
  endsOf,
  otherBeginning,
  type Period,
  pair,
} from "./statements-ends.ts";

/** Periods and ends that a text gives more than once: of its own subject, of what a heading or brackets date, of first fights. */
export function periodsIn(context: ToldContext): Told[] {
  const { passages } = context.extraction;
  let heading: AnalysedPassage | null = null;
  let bracketed: Period | null = null;
  return passages.flatMap((analysed, index) => {
    if (analysed.passage.kind === "heading") {
      heading = analysed;
      bracketed = null;
      return [];
    }
    const told = [
      ...ofText(context, index),
      ...results(context, index),
      ...firsts(context, index),
      ...(heading === null ? [] : ofHeading(context, heading, analysed)),
      ...(bracketed === null ? [] : endsOf(context, bracketed, analysed)),
      ...otherBeginning(context, index),
      ...eitherEnd(context, index),
    ];
    bracketed = bracketedPeriod(analysed) ?? bracketed;
    return told;
  });
}

/**
 * The period of what the text is about: in the infobox ("Date: 1 March 1932 – 16 September 1939"), and in the sentence of the
 * opening that names the subject of the title before the dates.
 */
function ofText(context: ToldContext, index: number): Told[] {
  const analysed = context.extraction.passages[index];
  if (analysed === undefined) return [];
  const { passage, dates } = analysed;
  const title = passage.headings[0]?.text ?? "";
  const period = dates.find(({ kind, value }) => kind === "date" && spanOfTime.test(value));
  if (period === undefined || title === "") return [];
  const isDate = passage.kind === "infobox" && /^dates?$/i.test(passage.label ?? "");
  const isOpening = passage.kind === "paragraph" && passage.headings.length <= 1;
  const defines = isOpening && namesTitle(title, passage.text.slice(0, period.start));
  if (!isDate && !defines) return [];
  const subject = context.extraction.source.id;
  return [
    dated(context, passage, period, {
      ...{ subject, rule: "statements/period-of-text", about: title, question: `period\n${topicOf(title)}` },
    }),
  ];
}

/** From one year, month or day to another; "early 1935" is no such span. */
const spanOfTime = /^\d{4}(?:-\d\d){0,2}\/\d{4}(?:-\d\d){0,2}$/;

/** "The Soviet–Japanese border conflicts were …": the subject of the title, then what it was. */
function namesTitle(title: string, text: string): boolean {
  const said = topicOf(text).split(" ");
  const words = topicOf(title).split(" ");
  return (
    words.every((word) => said.includes(word)) &&
    /^\s*(?:The\s|An?\s)?\p{Lu}/u.test(text) &&
    /\b(?:was|were|is)\b/.test(text)
  );
}

/** "Result: Soviet victory": how the infobox says that it ended. */
function results({ extraction }: ToldContext, index: number): Told[] {
  const passage = extraction.passages[index]?.passage;
  if (passage?.kind !== "infobox") return [];
  const match = /^[\s•*-]*Result[\s:]+(?=\S)/.exec(passage.text);
  const title = passage.headings[0]?.text ?? "";
  if (match === null || title === "") return [];
  const extent = trimmed(passage, { start: match[0].length, end: passage.text.length });
  const [subject, value] = [extraction.source.id, passage.text.slice(extent.start, extent.end)];
  const span = spanIn(extraction, passage, extent);
  const told = plain({
    subject,
    property: "fate",
    value,
    source: subject,
    span,
    rule: "statements/result",
    about: title,
  });
  const asks = `How did the ${title} end?`;
  return [{ ...told, question: `result\n${topicOf(title)}`, asks, kind: "definition" }];
}

const firstFight =
  /\bfirst\s(?:armed\s|shooting\s|border\s|serious\s|major\s)?(?:battle|clash|affray|skirmish|incident|engagement|fight|fighting|combat|shooting)\b(?!\s(?:of|between|for|since|in|with|against|involving|to)\b)|\bexchanged fire for the first time\b/;

/** "On 8 January 1935, the first armed clash": when the fighting that the text is about began. */
function firsts(context: ToldContext, index: number): Told[] {
  const analysed = context.extraction.passages[index];
  const match = analysed === undefined ? null : firstFight.exec(analysed.passage.text);
  if (analysed === undefined || match === null) return [];
  const { passage, dates } = analysed;
  const date = dates.findLast(({ kind, end }) => kind === "date" && end <= match.index);
  if (date === undefined) return [];
  const extent = { start: date.start, end: match.index + match[0].length };
  const title = passage.headings[0]?.text ?? null;
  const subject = context.eventAt(index, extent) ?? context.extraction.source.id;
  const asks = `When was the first fighting${title === null ? "" : ` of the ${title}`}?`;
  const question = `first\n${topicOf(title)}`;
  return [
    dated(context, passage, date, {
      ...{ subject, rule: "statements/first-of-its-kind", about: match[0], question, extent, asks },
    }),
  ];
}

const yearsOnly = /^\d{4}\/\d{4}$/;

/** "Neutrality Pact of 1941–1945" over "when it expired on 13 April 1946"; "Aid 1937–1941" over "From October 1937 to September 1939". */
function ofHeading(context: ToldContext, heading: AnalysedPassage, analysed: AnalysedPassage): Told[] {
  const years = heading.dates.find(({ value }) => yearsOnly.test(value));
  if (years === undefined || analysed.passage.kind !== "paragraph") return [];
  const [from, to] = years.value.split("/");
  const span = analysed.dates.find(
    ({ kind, value, firstDay, lastDay }) =>
      kind === "date" && spanOfTime.test(value) && firstDay?.slice(0, 4) === from && lastDay?.slice(0, 4) !== to,
  );
  const end = dateAfter(ending, analysed);
  const isEnd = end?.firstDay != null && end.firstDay.slice(0, 4) !== to && end.firstDay.slice(0, 4) > (from ?? "");
  const other = span ?? (isEnd ? end : undefined);
  if (other === undefined || !shareWord(heading.passage.text, analysed.passage.text)) return [];
  const title = heading.passage.text
    .replace(/^[=\s]+|[=\s]+$/g, "")
    .replace(/\s(?:of|in|from)?\s?\d{4}\s?[–-]\s?\d{4}/, "");
  return pair(context, [heading, years], [analysed, other], {
    rule: "statements/period-of-heading",
    asks: `How long did the ${title} last?`,
  });
}

/** Whether what a heading names is spoken of: a word of five letters or more, or the beginning of one. */
function shareWord(heading: string, text: string): boolean {
  const beginnings = (words: string) =>
    words
      .toLowerCase()
      .match(/\p{L}{5,}/gu)
      ?.map((word) => word.slice(0, 6)) ?? [];
  const spoken = new Set(beginnings(text));
  return beginnings(heading).some((word) => spoken.has(word));
}
