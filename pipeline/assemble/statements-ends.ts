import { spanIn } from "../grammar/extraction.ts";
import type { AnalysedPassage, DateMention } from "../grammar/mention.ts";
import { bounds } from "../records/edtf.ts";
import type { Told } from "./statements.ts";
import { dateBefore, dated, type ToldContext, trimmed } from "./statements-context.ts";

/** A period that a name has in brackets behind it: "The Battle of Lake Khasan (29 July – 11 August 1938)". */
export interface Period {
  readonly analysed: AnalysedPassage;
  readonly date: DateMention;
  readonly name: string;
}

const nameBefore = /(?:^|\s)[Tt]he\s(?<name>\p{Lu}[\p{L}’'–-]*(?:\s(?:of|at|the|\p{Lu}[\p{L}’'–-]*))*)\s\($/u;

export function bracketedPeriod(analysed: AnalysedPassage): Period | null {
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
export const ending = new RegExp(String.raw`\b(?:${generic})\b[^.;,]{0,30}?\b(?:${over})\b`, "i");
const begun = "began|started|broke out|commenced|opened";
const beginning = new RegExp(
  String.raw`\b(?:conflict|battle|war|fighting|hostilities)\b\s(?:${begun})\b|\b(?:${begun})\s(?:the\s)?(?:hostilities|war|fighting)\b`,
  "i",
);

/** Farther apart, in days, another beginning is that of another thing. */
const farthestDays = 31;

/**
 * "The conflict was resolved diplomatically on August 10" under a battle that lasted until 11 August; "opened hostilities on
 * 9 February" under a war that is dated from 8 February.
 */
export function endsOf(context: ToldContext, period: Period, analysed: AnalysedPassage): Told[] {
  const { firstDay, lastDay } = period.date;
  if (firstDay === null || lastDay === null || analysed === period.analysed) return [];
  const end = dateAfter(ending, analysed);
  const isEnd =
    end?.firstDay != null &&
    end.lastDay !== null &&
    end.firstDay >= firstDay &&
    !holdsDay(end, lastDay) &&
    !holdsDay(lastOf(period.date), end.lastDay);
  const begin = dateAfter(beginning, analysed);
  const isBegin =
    begin?.firstDay != null &&
    !holdsDay(begin, firstDay) &&
    !holdsDay(firstOf(period.date), begin.firstDay) &&
    daysApart(begin.firstDay, firstDay) <= farthestDays;
  const other = isEnd ? end : isBegin ? begin : undefined;
  if (other === undefined) return [];
  return pair(context, [period.analysed, period.date], [analysed, other], {
    rule: isEnd ? "statements/end-of-period" : "statements/beginning-of-period",
    asks: `When did the ${period.name} ${isEnd ? "end" : "begin"}?`,
  });
}

/** The first year, month or day of a span: all of 1642 for "1642–1651". */
function firstOf({ value }: DateMention): Pick<DateMention, "firstDay" | "lastDay"> {
  const { first, last } = bounds(value.split("/")[0] ?? value);
  return { firstDay: first, lastDay: last };
}

/** The last year, month or day of a span: all of 1651 for "1642–1651". */
function lastOf({ value }: DateMention): Pick<DateMention, "firstDay" | "lastDay"> {
  const { first, last } = bounds(value.split("/").at(-1) ?? value);
  return { firstDay: first, lastDay: last };
}

function holdsDay({ firstDay, lastDay }: Pick<DateMention, "firstDay" | "lastDay">, day: string): boolean {
  return (firstDay ?? "0000") <= day && day <= (lastDay ?? "9999");
}

function daysApart(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}

/** The date within some words behind a pattern. */
export function dateAfter(pattern: RegExp, { passage, dates }: AnalysedPassage): DateMention | undefined {
  const match = pattern.exec(passage.text);
  return match === null
    ? undefined
    : dates.find(({ kind, start }) => kind === "date" && start >= match.index && start - match.index < 160);
}

const war = "(?:war|conflict|battle|fighting)";
const marked = new RegExp(
  String.raw`\b(?:sometimes|often|also|variously|by some|some(?:\s\p{Ll}+)?)\s(?:\p{Ll}+\s)?(?:marked|marks?|considered|consider|regarded|regard|seen|sees?|taken|takes?|given|cited|dated|counted)\b[^.;]{0,30}\b(?:beginning|start|outbreak)\sof\s(?:the\s)?(?:\p{L}+\s){0,2}?${war}\b` +
    String.raw`|\b(?:consider|regard|mark|take|date|count)(?:s|ed)?\s[^.;]{0,30}\bas\s(?:the\s)?(?:starting|beginning|opening)\s(?:year|date|point)\sof\s(?:the\s)?(?:\p{L}+\s){0,2}?${war}\b`,
  "iu",
);

/** "On 18 September 1931 …. This is sometimes marked as the beginning of the war", beside "The full-scale war began on 7 July 1937". */
export function otherBeginning(context: ToldContext, index: number): Told[] {
  const here = context.extraction.passages[index];
  const match = here === undefined ? null : marked.exec(here.passage.text);
  if (here === undefined || match === null) return [];
  const date = dateBefore(context, index, match.index + match[0].length);
  const [at, told, other] = date === undefined ? [] : beginningBeside(context, date);
  if (date === undefined || at === undefined || told === undefined || other === undefined) return [];
  const [first, second] = pair(context, [at, date], [told, other], {
    rule: "statements/other-beginning",
    asks: `When did the war that “${here.passage.headings[0]?.text ?? context.extraction.source.title}” tells of begin?`,
  });
  if (first === undefined || second === undefined) return [];
  const whole = at === here ? date : trimmed(here.passage, { start: 0, end: here.passage.text.length });
  return [{ ...first, span: spanIn(context.extraction, here.passage, whole) }, second];
}

/** The sentence that tells a date, with the one of the same text that tells another beginning. */
function beginningBeside(
  { extraction }: ToldContext,
  date: DateMention,
): readonly [AnalysedPassage, AnalysedPassage, DateMention] | [] {
  const isOther = (one: DateMention | undefined) =>
    one !== undefined && one.value !== date.value && one.firstDay !== null;
  const at = extraction.passages.find(({ dates }) => dates.includes(date));
  const told = extraction.passages.find((passage) => isOther(dateAfter(beginning, passage)));
  const other = told === undefined ? undefined : dateAfter(beginning, told);
  return at === undefined || told === undefined || other === undefined ? [] : [at, told, other];
}

const either = /\bend(?:ing)?\s(?:date|year)\b[^.;]{0,40}\beither\b/i;

/** "The ending date is given as either 1920 or 1921", beside "the war ended with a ceasefire in October 1920". */
export function eitherEnd(context: ToldContext, index: number): Told[] {
  const here = context.extraction.passages[index];
  const match = here === undefined ? null : either.exec(here.passage.text);
  const date = here?.dates.find(({ start }) => match !== null && start >= match.index);
  if (here === undefined || date === undefined) return [];
  const told = context.extraction.passages.find((other) => other !== here && dateAfter(ending, other) !== undefined);
  const end = told === undefined ? undefined : dateAfter(ending, told);
  if (told === undefined || end === undefined || end.value === date.value) return [];
  return pair(context, [told, end], [here, date], {
    rule: "statements/either-end",
    asks: `When did the war that “${here.passage.headings[0]?.text ?? context.extraction.source.title}” tells of end?`,
  });
}

export function pair(
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
