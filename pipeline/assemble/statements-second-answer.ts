import type { Attribution } from "../grammar/attribution/attribution.ts";
import { spanIn } from "../grammar/extraction.ts";
import type { DateMention } from "../grammar/mention.ts";
import type { Told } from "./statements.ts";
import { plain, type Said, sayerOf, sentenceBefore, type ToldContext } from "./statements-context.ts";

/** "Around 6:00 am (…, Soviet records indicate it was around 6:30 am)": another sayer's date or time in brackets. */
export function secondAnswers(context: ToldContext, index: number, said: Said): Told[] {
  const analysed = context.extraction.passages[index];
  if (analysed === undefined || analysed.dates.length < 2 || !analysed.passage.text.includes("(")) return [];
  const { text } = analysed.passage;
  for (const second of analysed.dates) {
    const open = text.lastIndexOf("(", second.start);
    if (open < 0 || text.slice(open, second.start).includes(")")) continue;
    const sayer = said(index)
      .filter(({ start, scope }) => start > open && scope.start <= second.start && second.end <= scope.end)
      .at(-1);
    const first = analysed.dates.findLast(({ kind, end }) => kind === second.kind && end <= open);
    if (sayer === undefined || first === undefined || first.value === second.value) continue;
    return pairOf(context, index, { first, second, sayer, rule: "statements/second-answer" });
  }
  return [];
}

/** "in early August (7–8 and 20 August)": the dates in brackets do not lie in the one before them. */
export function closerDates(context: ToldContext, index: number): Told[] {
  const analysed = context.extraction.passages[index];
  if (analysed === undefined) return [];
  const { text } = analysed.passage;
  const dates = analysed.dates.filter(({ kind }) => kind === "date");
  for (const first of dates) {
    if (text[first.end + 1] !== "(") continue;
    const close = text.indexOf(")", first.end);
    const other = dates.find(
      (date) => date.start > first.end && date.end <= close && !within(date, first) && !within(first, date),
    );
    if (other !== undefined)
      return pairOf(context, index, { first, second: other, sayer: null, rule: "statements/date-in-brackets" });
  }
  return [];
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

function pairOf(context: ToldContext, index: number, { first, second, sayer, rule }: Pair): Told[] {
  const { extraction } = context;
  const passage = extraction.passages[index]?.passage;
  if (passage === undefined) return [];
  const subject = context.eventAt(index, first) ?? extraction.source.id;
  const question = `${extraction.source.id}\n${passage.key}\n${first.kind}`;
  return [first, second].map((date) => ({
    subject,
    property: date.kind,
    value: date.value,
    source: extraction.source.id,
    sayer: date === second && sayer !== null ? sayerOf(context, index, sayer) : null,
    span: spanIn(extraction, passage, date),
    rule,
    question,
    about: passage.text.trim(),
    firstDay: date.firstDay,
    lastDay: date.lastDay,
  }));
}

const issued = /\b(?:issued|published|promulgated|given out|sent out)\b/;

/** "On August 15 an order was issued (Order 1382)": when a document with a number came out. */
export function issues({ extraction, eventAt }: ToldContext, index: number): Told[] {
  const analysed = extraction.passages[index];
  const source = extraction.source.id;
  if (analysed === undefined || !issued.test(analysed.passage.text)) return [];
  const { passage, dates } = analysed;
  return (extraction.properEvents[index] ?? []).flatMap((document) => {
    const name = passage.text.slice(document.start, document.end);
    const date = dates.findLast(({ kind, end }) => kind === "date" && end <= document.start);
    if (!/\d/.test(name) || date === undefined) return [];
    const told = plain({
      subject: eventAt(index, document) ?? source,
      property: "date",
      value: date.value,
      source,
      span: spanIn(extraction, passage, { start: date.start, end: document.end }),
      rule: "statements/document-issued",
      about: name,
    });
    return [{ ...told, question: `${source}\nissued\n${name}`, firstDay: date.firstDay, lastDay: date.lastDay }];
  });
}

const phase = /\b(?:began|begun|start(?:ed)?|lasted|ended|continu(?:ed|ing)|ceased|took place|broke out)\b/;

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
  const sayer = said(index).find(({ rule }) => rule === "attribution/says" || rule === "attribution/according-to");
  if (sayer === undefined) return [];
  const told = [...oneOf(context, index - 1, first, null), ...oneOf(context, index, second, sayer)];
  const source = context.extraction.source.id;
  const question = `${source}\n${before.key}\ntime-of-others`;
  return told.map((each) => ({ ...each, question, rule: "statements/time-of-others" }));
}

function oneOf(context: ToldContext, index: number, date: DateMention, sayer: Attribution | null): Told[] {
  const { extraction } = context;
  const passage = extraction.passages[index]?.passage;
  if (passage === undefined) return [];
  return [
    {
      subject: context.eventAt(index, date) ?? extraction.source.id,
      property: "time",
      value: date.value,
      source: extraction.source.id,
      sayer: sayer === null ? null : sayerOf(context, index, sayer),
      span: spanIn(extraction, passage, date),
      rule: "",
      question: null,
      about: passage.text.trim(),
      firstDay: null,
      lastDay: null,
    },
  ];
}
