import { bounds } from "../../records/edtf.ts";
import type { DateMention, DateModifier, DatePart } from "../mention.ts";
import { edtfOf } from "./calendar-date.ts";
import { longestConnector, type ReadClock } from "./link.ts";
import { modifierBefore } from "./modifier.ts";
import type { ResolvedPoint } from "./resolve.ts";

/** The mentions that points make: ranges and "or" pairs are one, members of a list one each. */
export function mentionsOf(points: readonly ResolvedPoint[], text: string): DateMention[] {
  const mentions: DateMention[] = [];
  for (let index = 0; index < points.length; index++) {
    const first = points[index];
    if (first === undefined) continue;
    const last = partnerOf(first, points[index + 1]);
    const mention = last === null ? null : mentionOf(first, last, text);
    if (mention !== null) index++;
    const kept = mention ?? mentionOf(first, null, text);
    if (kept !== null) mentions.push(kept);
  }
  return mentions;
}

/** The other end of a range or "or" pair; null for a point by itself, or when the other end could not be worked out. */
function partnerOf(first: ResolvedPoint, next: ResolvedPoint | undefined): ResolvedPoint | null {
  const isPair = first.joins === "range" || first.joins === "or";
  return isPair && next !== undefined && next.start - first.end <= longestConnector ? next : null;
}

const openEnd = /\s*(?:[–—-]\s*|to\s+(?:the\s+)?)(?:present|now|today)\b/iuy;

/** Where "1945–present" ends, if the text leaves the end open in this way. */
function openEndAfter(text: string, end: number): number | null {
  openEnd.lastIndex = end;
  return openEnd.test(text) ? openEnd.lastIndex : null;
}

function mentionOf(first: ResolvedPoint, last: ResolvedPoint | null, text: string): DateMention | null {
  const start = withArticle(text, first.start);
  const before = bounding(first, text, start);
  const open = last === null ? openEndAfter(text, first.end) : null;
  const value = open === null ? valueOf(first, last, before === "around") : `${edtfOf(first.date).split("/")[0]}/..`;
  const span = boundsOrNull(value);
  if (span === null) return null;
  const stated = union(first.stated, last?.stated ?? []);
  return {
    start,
    end: open ?? last?.end ?? first.end,
    kind: "date",
    rule: first.rule,
    value,
    firstDay: span.first,
    lastDay: span.last,
    stated,
    inferred: union(first.inferred, last?.inferred ?? []).filter((part) => !stated.includes(part)),
    anchor: first.anchor ?? last?.anchor ?? null,
    modifier: portionModifier(first) ?? before,
    timeZone: null,
  };
}

/** The modifier in front; "by the 1855 treaty" is no time by which something happened. */
function bounding({ states }: ResolvedPoint, text: string, start: number): DateModifier | null {
  const modifier = modifierBefore(text, start);
  const isNounsYear =
    states.month === undefined &&
    states.relative === undefined &&
    /\b[Tt]he\s+$/.test(text.slice(Math.max(0, start - 5), start));
  return modifier === "by" && isNounsYear ? null : modifier;
}

function valueOf(first: ResolvedPoint, last: ResolvedPoint | null, isApproximate: boolean): string {
  const from = edtfOf(first.date, isApproximate);
  const end = last?.date ?? first.through;
  if (end === null) return from;
  return `${from.split("/")[0]}/${edtfOf(end, isApproximate).split("/").at(-1)}`;
}

/** Null for a span that ends before it begins. */
function boundsOrNull(value: string): ReturnType<typeof bounds> | null {
  try {
    return bounds(value);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function portionModifier(point: ResolvedPoint): DateModifier | null {
  const { portion } = point.date;
  return portion === "early" || portion === "mid" || portion === "late" ? portion : null;
}

function union(a: readonly DatePart[], b: readonly DatePart[]): DatePart[] {
  return [...new Set([...a, ...b])];
}

const article = /\b[Tt]he\s+(?:very\s+)?$/;
/** Expressions that "the" belongs to; "the 1939 battles" and "the August heat" are dates without it. */
const takesArticle =
  /^(?:next|following|previous|preceding|subsequent|same|end|start|beginning|middle|mid|early|late|close|outset|onset|opening|first|second|latter|last|closing|spring|summer|autumn|fall|winter|day|night|month|year|evening|\d{1,2}(?:st|nd|rd|th)\b|\d{2,3}0['’]?s|\p{L}+teenth|twent)/iu;

/** Where a mention begins with its article, if it has one. */
export function withArticle(text: string, start: number): number {
  const lead = article.exec(text.slice(Math.max(0, start - 12), start));
  return lead === null || !takesArticle.test(text.slice(start, start + 14)) ? start : start - lead[0].length;
}

/** The mention that a clock time makes. */
export function clockMention({ start, end, rule, clock }: ReadClock, text: string): DateMention {
  const pad = (number: number) => String(number).padStart(2, "0");
  return {
    start,
    end,
    kind: "time",
    rule,
    value: `${pad(clock.hour)}:${pad(clock.minute)}`,
    firstDay: null,
    lastDay: null,
    stated: ["time"],
    inferred: [],
    anchor: null,
    modifier: modifierBefore(text, start),
    timeZone: clock.zone,
  };
}
