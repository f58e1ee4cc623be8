import type { Attribution } from "../grammar/attribution/attribution.ts";
import { spanIn } from "../grammar/extraction.ts";
import type { AnalysedPassage, DateMention, Extent } from "../grammar/mention.ts";
import type { Passage } from "../text/passage.ts";
import type { Told } from "./statements.ts";
import { isNamed, type Said, sayerOf, sentenceBefore, type ToldContext, trimmed } from "./statements-context.ts";

const turn = /\b(?:but|while|whereas|although|though|or)\b|[;(]/i;

/**
 * Another sayer's date or time for what the sentence has just told: "around 6:00 am (…, Soviet records indicate it was around 6:30 am)",
 * "on 29 July, although some historians date it to 31 July".
 */
export function secondAnswers(context: ToldContext, index: number, said: Said): Told[] {
  const analysed = context.extraction.passages[index];
  if (analysed === undefined || analysed.dates.length < 2 || !turn.test(analysed.passage.text)) return [];
  const { passage, dates } = analysed;
  for (const [place, second] of dates.entries()) {
    const first = dates.slice(0, place).findLast(({ kind }) => kind === second.kind);
    if (first === undefined || first.value === second.value || !areNear(first, second)) continue;
    const bracket = bracketBefore(passage, first, second);
    const from = bracket ?? turnBetween(passage.text, first.end, second.start);
    if (from === null) continue;
    const sayer = said(index)
      .filter(({ start, scope }) => start >= from && scope.start <= second.start && second.end <= scope.end)
      .at(-1);
    const words = sayer === undefined ? someone(passage.text, from, second.start) : null;
    if (sayer === undefined && words === null) continue;
    if (bracket === null && !isOnlyADate(passage.text.slice(from, second.start), sayer?.words ?? words ?? "")) continue;
    return pairOf(context, index, { first, second, sayer: sayer ?? null, rule: "statements/second-answer" });
  }
  return [];
}

/** Farther apart, in days, two dates are of two things. */
const farthestDays = 40;

function areNear(first: DateMention, second: DateMention): boolean {
  const days = Math.abs(Date.parse(first.firstDay ?? "") - Date.parse(second.firstDay ?? "")) / 86_400_000;
  return first.kind === "time" || Number.isNaN(days) || days <= farthestDays;
}

/** Where the brackets begin that the second date stands in and the first does not. */
function bracketBefore({ text }: Passage, first: Extent, second: Extent): number | null {
  const open = text.lastIndexOf("(", second.start);
  return open < first.end || text.slice(open, second.start).includes(")") ? null : open;
}

function turnBetween(text: string, start: number, end: number): number | null {
  const match = turn.exec(text.slice(start, end));
  return match === null ? null : start + match.index;
}

const others =
  /\b(?:some|other|others|many|several)(?:\s(?:historians?|sources?|accounts?|scholars?|reports?|authors?|witnesses|records?))?\b/i;

/** "some historians date it to": sayers without a name. */
function someone(text: string, start: number, end: number): string | null {
  return others.exec(text.slice(start, end))?.[0] ?? null;
}

const small =
  /^(?:it|was|is|were|be|been|being|that|this|which|had|has|have|the|a|as|on|at|around|about|to|in|of|from|by|for|or|and|but|while|whereas|although|though|also|only|early|late|later|earlier|according|\p{Ll}+(?:ed|e?s|ing)|give|gave|given|put|place|took|dates?|time|between|beginning|start|end|day|say|said|suggest|indicate|began|begun)$/u;

/** Whether the clause brings another date and nothing else: no other noun than its sayer's. */
function isOnlyADate(clause: string, sayer: string): boolean {
  const words = clause.replace(sayer, " ").match(/\p{L}+/gu) ?? [];
  return words.length <= 9 && words.every((word) => small.test(word.toLowerCase()));
}

/** "in early August (7–8 and 20 August)": the dates in brackets do not lie in the one before them. */
export function datesInBrackets(context: ToldContext, index: number): Told[] {
  const analysed = context.extraction.passages[index];
  if (analysed === undefined || !analysed.passage.text.includes("(")) return [];
  const { text } = analysed.passage;
  const dates = analysed.dates.filter(({ kind }) => kind === "date");
  for (const first of dates) {
    if (text[first.end + 1] !== "(") continue;
    const close = text.indexOf(")", first.end);
    const inside = dates.filter((date) => date.start > first.end && date.end <= close);
    const other = inside.find((date) => !within(date, first) && !within(first, date) && !isOtherCalendar(date, first));
    if (other === undefined || !holdsOnly(text.slice(first.end + 2, close), first.end + 2, inside)) continue;
    return pairOf(context, index, { first, second: other, sayer: null, rule: "statements/date-in-brackets" });
  }
  return [];
}

/** Whether nothing stands in the brackets but dates: "(8 December in Asia)" tells another clock. */
function holdsOnly(words: string, start: number, dates: readonly DateMention[]): boolean {
  const rest = dates.reduce(
    (left, date) =>
      left.slice(0, date.start - start) + " ".repeat(date.end - date.start) + left.slice(date.end - start),
    words,
  );
  return /^(?:[\s,;&–—-]|and|or)*$/.test(rest);
}

/** Days between the Julian and the Gregorian calendar, from the 14th to the 20th century. */
const betweenCalendars = new Set([8, 9, 10, 11, 12, 13]);

/** "25 October (7 November) 1917": one day by two calendars. */
function isOtherCalendar(one: DateMention, other: DateMention): boolean {
  const days = Math.abs(Date.parse(one.firstDay ?? "") - Date.parse(other.firstDay ?? "")) / 86_400_000;
  return one.firstDay === one.lastDay && other.firstDay === other.lastDay && betweenCalendars.has(days);
}

function within(inner: DateMention, outer: DateMention): boolean {
  if (inner.firstDay === null || inner.lastDay === null || outer.firstDay === null || outer.lastDay === null)
    return true;
  return outer.firstDay <= inner.firstDay && inner.lastDay <= outer.lastDay;
}

interface Pair {
  readonly first: DateMention;
  readonly second: DateMention;
  readonly sayer: Attribution | null;
  readonly rule: string;
}

function pairOf(context: ToldContext, index: number, pair: Pair): Told[] {
  const { first, second, sayer, rule } = pair;
  const analysed = context.extraction.passages[index];
  if (analysed === undefined) return [];
  const subject = context.eventAt(index, first) ?? context.extraction.source.id;
  const question = `${context.extraction.source.id}\n${analysed.passage.key}\n${first.kind}`;
  const asks = questionOf(analysed, first, subject);
  return [first, second].map((date) => ({
    ...timeOf(context, index, date, date === second ? sayer : null),
    ...{
      subject,
      question,
      rule,
      asks,
      span: spanIn(
        context.extraction,
        analysed.passage,
        trimmed(analysed.passage, extentOf(analysed.passage, pair, date)),
      ),
    },
  }));
}

/** The words that give a date: in brackets all that stands in them, and before them all but the brackets; else the date. */
function extentOf({ text }: Passage, { first, second, sayer }: Pair, date: DateMention): Extent {
  const open = text.lastIndexOf("(", second.start);
  const close = text.indexOf(")", second.end);
  if (sayer === null || open < first.end || close < 0) return date;
  return date === second
    ? { start: open + 1, end: close }
    : { start: text.length - text.trimStart().length, end: open };
}

/** The question in words: of a ship by its name, of what is no event by the clause that tells it; null: of the event. */
function questionOf({ passage, names }: AnalysedPassage, first: DateMention, subject: string): string | null {
  const [vessel, ...others] = names.filter(({ kind }) => kind === "vessel");
  if (vessel !== undefined && others.length === 0 && /\b(?:sunk|sank|sinking)\b/.test(passage.text))
    return `${first.kind === "date" ? "When" : "At what time"} was the ${vessel.name} sunk?`;
  const told = passage.text
    .slice(0, first.start)
    .replace(/(?:\s(?:at|on|in|around|about|by|of|to|from|began|begun|until))+\s*$/, "");
  const clause = told.slice(Math.max(0, ...[...told.matchAll(/[,;:(]\s/g)].map((mark) => mark.index + 2))).trim();
  const isEvent = subject.startsWith("event-");
  return isEvent || clause === "" ? null : `When was it, by one account and by another: “${clause}”?`;
}

const phase =
  /\b(?:began|begun|start(?:ed)?|commenced|lasted|ended|continu(?:ed|ing)|ceased|took place|broke out|opened fire)\b/;

/** "The airstrikes began around 11:50 am. According to reports, the bombing lasted until 3:30 pm": another sayer's time. */
export function timesOfOthers(context: ToldContext, index: number, said: Said): Told[] {
  const before = sentenceBefore(context, index);
  const analysed = context.extraction.passages[index];
  const earlier = context.extraction.passages[index - 1];
  if (before === null || analysed === undefined || earlier === undefined) return [];
  const second = analysed.dates.find(({ kind }) => kind === "time");
  const first = earlier.dates.findLast(({ kind }) => kind === "time");
  if (second === undefined || first === undefined || first.value === second.value) return [];
  if (!phase.test(before.text) || !phase.test(analysed.passage.text)) return [];
  const sayer = said(index).find(isNamed);
  if (sayer === undefined) return [];
  const question = `${context.extraction.source.id}\n${before.key}\ntime-of-others`;
  return [timeOf(context, index - 1, first, null), timeOf(context, index, second, sayer)].map((each) => ({
    ...each,
    ...{ question, rule: "statements/time-of-others" },
  }));
}

function timeOf(context: ToldContext, index: number, date: DateMention, sayer: Attribution | null): Told {
  const { extraction } = context;
  const passage = extraction.passages[index]?.passage;
  if (passage === undefined)
    throw new Error(`${extraction.source.id}: a date refers to passage ${index}, which is none`);
  return {
    subject: context.eventAt(index, date) ?? extraction.source.id,
    property: date.kind,
    value: date.value,
    source: extraction.source.id,
    sayer: sayer === null ? null : sayerOf(context, index, sayer),
    span: spanIn(extraction, passage, date),
    rule: "",
    question: null,
    about: passage.text.trim(),
    firstDay: date.firstDay,
    lastDay: date.lastDay,
  };
}
