import { spanIn } from "../grammar/extraction.ts";
import type { AnalysedPassage, DateMention } from "../grammar/mention.ts";
import { topicOf } from "./claims-scope.ts";
import type { Told } from "./statements.ts";
import { dated, plain, type ToldContext, trimmed } from "./statements-context.ts";

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
      ...(bracketed === null ? [] : endOf(context, bracketed, analysed)),
    ];
    bracketed = bracketedPeriod(analysed) ?? bracketed;
    return told;
  });
}

/** The period of what the text is about, in the infobox or in the opening: "Date: 1 March 1932 – 16 September 1939". */
function ofText(context: ToldContext, index: number): Told[] {
  const analysed = context.extraction.passages[index];
  if (analysed === undefined) return [];
  const { passage, dates } = analysed;
  const isDate = passage.kind === "infobox" && /^dates?$/i.test(passage.label ?? "");
  const opens = passage.kind === "paragraph" && passage.headings.length <= 1 && /\b(?:was|were)\b/.test(passage.text);
  const period = dates.find(({ kind, value }) => kind === "date" && value.includes("/"));
  const title = passage.headings[0]?.text ?? "";
  if (period === undefined || title === "" || !(isDate || opens)) return [];
  const subject = context.extraction.source.id;
  return [
    dated(context, passage, period, {
      ...{ subject, rule: "statements/period-of-text", about: title, question: `period\n${topicOf(title)}` },
    }),
  ];
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
  /\bfirst\s(?:\p{L}+\s){0,2}?(?:battle|clash|affray|skirmish|incident|engagement|fight|fighting|combat|shooting)\b|\bexchanged fire for the first time\b/u;

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

/** A period that a name has in brackets behind it: "The Battle of Lake Khasan (29 July – 11 August 1938)". */
interface Period {
  readonly analysed: AnalysedPassage;
  readonly date: DateMention;
  readonly name: string;
}

const nameBefore = /(?:^|\s)[Tt]he\s(?<name>\p{Lu}[\p{L}’'–-]*(?:\s(?:of|at|the|\p{Lu}[\p{L}’'–-]*))*)\s\($/u;

function bracketedPeriod(analysed: AnalysedPassage): Period | null {
  const { passage, dates } = analysed;
  if (passage.kind !== "paragraph" || !passage.continues) return null;
  for (const date of dates) {
    if (date.kind !== "date" || date.firstDay === null || date.firstDay === date.lastDay) continue;
    const name = nameBefore.exec(passage.text.slice(0, date.start))?.groups?.name;
    if (name !== undefined && passage.text[date.end] === ")") return { analysed, date, name };
  }
  return null;
}

const generic = "conflict|battle|war|fighting|dispute|campaign|operation|incident|clash|hostilities|pact|treaty|it|aid";
const over = "ended|was resolved|was settled|ceased|concluded|came to an end|was over|stopped|expired|expires|lasted";
const ending = new RegExp(String.raw`\b(?:${generic})\b[^.;,]{0,30}?\b(?:${over})\b`, "i");

/** "The conflict was resolved diplomatically on August 10" under a battle that lasted until 11 August. */
function endOf(context: ToldContext, period: Period, analysed: AnalysedPassage): Told[] {
  const date = endDate(analysed);
  const last = period.date.lastDay;
  if (date?.firstDay == null || date.lastDay == null || last === null || date.firstDay < (period.date.firstDay ?? ""))
    return [];
  if (date.firstDay <= last && last <= date.lastDay) return [];
  return pair(context, [period.analysed, period.date], [analysed, date], {
    rule: "statements/end-of-period",
    asks: `When did the ${period.name} end?`,
  });
}

function endDate({ passage, dates }: AnalysedPassage): DateMention | undefined {
  const match = ending.exec(passage.text);
  return match === null
    ? undefined
    : dates.find(({ kind, start }) => kind === "date" && start >= match.index && start - match.index < 80);
}

const yearsOnly = /^\d{4}\/\d{4}$/;

/** "Neutrality Pact of 1941–1945" over "when it expired on 13 April 1946"; "Aid 1937–1941" over "From October 1937 to September 1939". */
function ofHeading(context: ToldContext, heading: AnalysedPassage, analysed: AnalysedPassage): Told[] {
  const years = heading.dates.find(({ value }) => yearsOnly.test(value));
  if (years === undefined || analysed.passage.kind !== "paragraph") return [];
  const [from, to] = years.value.split("/");
  const span = analysed.dates.find(
    ({ kind, value, firstDay, lastDay }) =>
      kind === "date" && value.includes("/") && firstDay?.slice(0, 4) === from && lastDay?.slice(0, 4) !== to,
  );
  const end = endDate(analysed);
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

function pair(
  context: ToldContext,
  first: readonly [AnalysedPassage, DateMention],
  second: readonly [AnalysedPassage, DateMention],
  { rule, asks }: { readonly rule: string; readonly asks: string },
): Told[] {
  const { id } = context.extraction.source;
  const question = `${id}\n${first[0].passage.key}\n${rule}`;
  return [first, second].map(([{ passage }, date]) => ({
    ...dated(context, passage, date, {
      ...{ subject: context.eventAt(passage.index, date) ?? id, rule, question, about: asks, asks },
    }),
    kind: "definition",
  }));
}
