import type { Attribution } from "../grammar/attribution/attribution.ts";
import { readAttributions } from "../grammar/attribution/read-attributions.ts";
import { type Extraction, mentionId, spanIn } from "../grammar/extraction.ts";
import type { AnalysedPassage, DateMention, Extent } from "../grammar/mention.ts";
import type { ResolvedSayer } from "./claims-resolved.ts";
import { topicOf } from "./claims-scope.ts";
import type { Told } from "./statements.ts";

/** What is told in one text that is no number and may be told otherwise elsewhere. */
export interface ToldContext {
  readonly extraction: Extraction;
  /** The record that a mention of a name was joined to, by mention id. */
  readonly entityOf: ReadonlyMap<string, string>;
  /** The event told in a passage nearest to a stretch of it, null if none. */
  eventAt(passage: number, extent: Extent): string | null;
}

/** Ranks, second answers in brackets, and sayers set against each other, of one text. */
export function toldIn(context: ToldContext): Told[] {
  const { passages } = context.extraction;
  const said = passages.map((each) => (mayQuote(each) ? readAttributions(each) : []));
  return passages.flatMap((analysed, index) => [
    ...ranksIn(context, analysed),
    ...secondAnswers(context, index, said[index] ?? []),
    ...closerDates(context, index),
    ...contrasts(context, index, said),
    ...issues(context, index),
    ...periods(context, index),
    ...firsts(context, index),
  ]);
}

function mayQuote({ passage }: AnalysedPassage): boolean {
  return passage.kind === "paragraph" || passage.kind === "bullet";
}

/** "Major Yoshio Suzuki": the rank that this mention gives to the person. */
function ranksIn({ extraction, entityOf }: ToldContext, { passage, names }: AnalysedPassage): Told[] {
  const source = extraction.source.id;
  return names.flatMap((name) => {
    const rank = name.kind === "person" ? name.features.find(({ feature }) => feature === "rank") : undefined;
    const subject = entityOf.get(mentionId(source, passage, name));
    if (rank === undefined || subject === undefined) return [];
    const extent = { start: Math.min(rank.start, name.start), end: Math.max(rank.end, name.end) };
    const span = spanIn(extraction, passage, extent);
    return [
      plain({ subject, property: "rank", value: rank.value, source, span, rule: "statements/rank", about: name.name }),
    ];
  });
}

function plain(told: Pick<Told, "subject" | "property" | "value" | "source" | "span" | "rule" | "about">): Told {
  return { ...told, sayer: null, question: null, firstDay: null, lastDay: null };
}

/** "Around 6:00 am (…, Soviet records indicate it was around 6:30 am)": another sayer's date or time in brackets. */
function secondAnswers(context: ToldContext, index: number, said: readonly Attribution[]): Told[] {
  const analysed = context.extraction.passages[index];
  if (analysed === undefined || said.length === 0) return [];
  const { text } = analysed.passage;
  for (const second of analysed.dates) {
    const open = text.lastIndexOf("(", second.start);
    if (open < 0 || text.slice(open, second.start).includes(")")) continue;
    const sayer = said
      .filter(({ start, scope }) => start > open && scope.start <= second.start && second.end <= scope.end)
      .at(-1);
    const first = analysed.dates.findLast(({ kind, end }) => kind === second.kind && end <= open);
    if (sayer === undefined || first === undefined || first.value === second.value) continue;
    return pairOf(context, index, { first, second, sayer, rule: "statements/second-answer" });
  }
  return [];
}

/** "in early August (7–8 and 20 August)": the dates in brackets do not lie in the one before them. */
function closerDates(context: ToldContext, index: number): Told[] {
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
function issues({ extraction, eventAt }: ToldContext, index: number): Told[] {
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

/** The period of what the text is about, in the infobox or in the opening: "Date: 1 March 1932 – 16 September 1939". */
function periods({ extraction }: ToldContext, index: number): Told[] {
  const analysed = extraction.passages[index];
  const source = extraction.source.id;
  if (analysed === undefined) return [];
  const { passage, dates } = analysed;
  const isDate = passage.kind === "infobox" && /^dates?$/i.test(passage.label ?? "");
  const opens = passage.kind === "paragraph" && passage.headings.length <= 1 && /\b(?:was|were)\b/.test(passage.text);
  const period = dates.find(({ kind, value }) => kind === "date" && value.includes("/"));
  const title = passage.headings[0]?.text ?? "";
  if (period === undefined || title === "" || !(isDate || opens)) return [];
  const told = plain({
    subject: source,
    property: "date",
    value: period.value,
    source,
    span: spanIn(extraction, passage, period),
    rule: "statements/period-of-text",
    about: title,
  });
  return [{ ...told, question: `period\n${topicOf(title)}`, firstDay: period.firstDay, lastDay: period.lastDay }];
}

const firstFight =
  /\bfirst\s(?:\p{L}+\s){0,2}?(?:battle|clash|affray|skirmish|incident|engagement|fight|fighting|combat|shooting)\b|\bexchanged fire for the first time\b/u;

/** "On 8 January 1935, the first armed clash": when the fighting that the text is about began. */
function firsts({ extraction, eventAt }: ToldContext, index: number): Told[] {
  const analysed = extraction.passages[index];
  const source = extraction.source.id;
  const match = analysed === undefined ? null : firstFight.exec(analysed.passage.text);
  if (analysed === undefined || match === null) return [];
  const { passage, dates } = analysed;
  const date = dates.findLast(({ kind, end }) => kind === "date" && end <= match.index);
  if (date === undefined) return [];
  const extent = { start: date.start, end: match.index + match[0].length };
  const told = plain({
    subject: eventAt(index, extent) ?? source,
    property: "date",
    value: date.value,
    source,
    span: spanIn(extraction, passage, extent),
    rule: "statements/first-of-its-kind",
    about: match[0],
  });
  const question = `first\n${topicOf(passage.headings[0]?.text ?? null)}`;
  return [{ ...told, question, firstDay: date.firstDay, lastDay: date.lastDay }];
}

const turn = /\b(?:but|while|whereas|although|though)\b/i;
const otherHand = /^\s*(?:On the other hand|Conversely|In contrast|By contrast),/;
const causal = /\b(?:reason|cause[ds]?|led|because|due to|in order to|to prevent|to secure|designed to|trigger)\b/i;

/** "Soviet records state that …, but Japanese records mention that …"; "A argues …. On the other hand, according to B …". */
function contrasts(context: ToldContext, index: number, said: readonly (readonly Attribution[])[]): Told[] {
  const analysed = context.extraction.passages[index];
  if (analysed === undefined) return [];
  const here = (said[index] ?? []).filter(isNamed);
  const { text } = analysed.passage;
  const [first, second] = here;
  if (first !== undefined && second !== undefined && first.words !== second.words) {
    const between = text.slice(first.end, second.start);
    const counted = [first, second].every(({ scope }) =>
      analysed.quantities.some((each) => each.start >= scope.start && each.end <= scope.end),
    );
    if (turn.test(between) && !counted)
      return contrastOf(context, [
        [index, first],
        [index, second],
      ]);
  }
  const before = (said[index - 1] ?? []).filter(isNamed).at(-1);
  if (otherHand.test(text) && first !== undefined && before !== undefined && before.words !== first.words) {
    return contrastOf(context, [
      [index - 1, before],
      [index, first],
    ]);
  }
  return [];
}

function isNamed({ rule }: Attribution): boolean {
  return rule === "attribution/says" || rule === "attribution/according-to";
}

function contrastOf(context: ToldContext, sides: readonly (readonly [number, Attribution])[]): Told[] {
  const { extraction } = context;
  const source = extraction.source.id;
  const texts = sides.map(
    ([index, { scope }]) => extraction.passages[index]?.passage.text.slice(scope.start, scope.end) ?? "",
  );
  const property = texts.every((words) => causal.test(words)) ? "cause" : "occurrence";
  const question = `${source}\n${sides.map(([index]) => extraction.passages[index]?.passage.key ?? "").join("\n")}\n${property}`;
  return sides.flatMap(([index, attribution], place) => {
    const passage = extraction.passages[index]?.passage;
    if (passage === undefined) return [];
    const value = (texts[place] ?? "").replace(/^[\s,]*(?:that\s)?/, "").replace(/[\s,.;]+$/, "");
    return [
      {
        subject: context.eventAt(index, attribution.scope) ?? source,
        property,
        value,
        source,
        sayer: sayerOf(context, index, attribution),
        span: spanIn(extraction, passage, attribution.scope),
        rule: "statements/contrast",
        question,
        about: passage.text.trim(),
        firstDay: null,
        lastDay: null,
      } satisfies Told,
    ];
  });
}

/** What is said: behind the words that name the sayer, else before them. */
function contentOf(text: string, { start, end, scope }: Attribution): string {
  if (scope.start >= end || scope.end <= start) return text.slice(scope.start, scope.end);
  const behind = text.slice(end, scope.end).replace(/^\s*(?:\(\d{4}\))?\s*,?\s*/, "");
  return behind.length > 20 ? behind : text.slice(scope.start, start);
}

function sayerOf({ extraction, entityOf }: ToldContext, index: number, said: Attribution): ResolvedSayer | null {
  const analysed = extraction.passages[index];
  if (analysed === undefined) return null;
  const { passage, names, parties } = analysed;
  const inside = (extent: Extent) => extent.start >= said.start && extent.end <= said.end;
  const entities = names
    .filter((name) => inside(name) && name.kind !== "place")
    .map((name) => entityOf.get(mentionId(extraction.source.id, passage, name)));
  const [side, ...others] = new Set(parties.filter(inside).map(({ party }) => party));
  return {
    words: said.words,
    span: spanIn(extraction, passage, said),
    entities: entities.filter((entity) => entity !== undefined),
    party: others.length === 0 && side !== undefined ? side : null,
  };
}
