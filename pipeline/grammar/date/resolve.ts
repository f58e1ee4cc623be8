import type { Passage } from "../../text/passage.ts";
import type { DatePart, Reference } from "../mention.ts";
import { addDays, addMonths, type CalendarDate, unknownDate } from "./calendar-date.ts";
import { Context } from "./context.ts";
import type { LinkedPoint } from "./link.ts";
import type { Offset, Statement } from "./statement.ts";

/** A point worked out: the date, which of its parts the words say, and where the others came from. */
export interface ResolvedPoint extends LinkedPoint {
  readonly date: CalendarDate;
  /** The last day or year of a span taken over whole ("the same years"). */
  readonly through: CalendarDate | null;
  readonly stated: readonly DatePart[];
  readonly inferred: readonly DatePart[];
  readonly anchor: Reference | null;
}

/**
 * Works the points of a text out, passage by passage in reading order. A point that cannot be put on the calendar at all
 * ("the next day" after nothing) is left out; one whose year cannot be known keeps its month and day.
 */
export function resolvePoints(
  passages: readonly Passage[],
  points: readonly (readonly LinkedPoint[])[],
): ResolvedPoint[][] {
  const context = new Context(passages, points);
  return passages.map((passage, index) => {
    context.enter(passage);
    const resolved: ResolvedPoint[] = [];
    for (const point of points[index] ?? []) {
      const worked = resolvePoint(point, context, resolved);
      if (worked === null) continue;
      resolved.push(worked);
      context.note(worked);
    }
    return resolved;
  });
}

function resolvePoint(point: LinkedPoint, context: Context, before: readonly ResolvedPoint[]): ResolvedPoint | null {
  const { states } = point;
  if (states.relative !== undefined) return resolveRelative(point, states.relative, context, before);
  const date = ownDate(states);
  const stated = partsOf(date);
  if (date.year !== null || date.decade !== null || date.century !== null) {
    return { ...point, date, through: null, stated, inferred: [], anchor: null };
  }
  if (states.relativeYear !== undefined) {
    const anchor = context.year();
    if (anchor === null || anchor.date.year === null) return open(point, date, stated);
    const year = anchor.date.year + states.relativeYear;
    return { ...point, date: { ...date, year }, through: null, stated, inferred: ["year"], anchor: anchor.at };
  }
  if (date.month === null && date.season === null) return resolveDay(point, date, context);
  const found = context.yearFor(date, point);
  if (found === null) return open(point, date, stated);
  return {
    ...point,
    date: { ...date, year: found.year },
    through: null,
    stated,
    inferred: ["year"],
    anchor: found.anchor.at,
  };
}

/** A date whose year stays open; a season without a year says too little. */
function open(point: LinkedPoint, date: CalendarDate, stated: readonly DatePart[]): ResolvedPoint | null {
  return date.month === null ? null : { ...point, date, through: null, stated, inferred: [], anchor: null };
}

/** "the 20th": the month spoken of last, or the next when the day has run over its end. */
function resolveDay(point: LinkedPoint, date: CalendarDate, context: Context): ResolvedPoint | null {
  const anchor = context.month();
  if (anchor === null || date.day === null) return null;
  const runsOver = anchor.date.day !== null && anchor.date.day - date.day > 20;
  const month = runsOver && anchor.date.year !== null ? addMonths(anchor.date, 1) : anchor.date;
  if (month === null) return null;
  const worked = { ...date, year: month.year, month: month.month };
  const inferred: DatePart[] = month.year === null ? ["month"] : ["year", "month"];
  return { ...point, date: worked, through: null, stated: ["day"], inferred, anchor: anchor.at };
}

function resolveRelative(
  point: LinkedPoint,
  offset: Offset,
  context: Context,
  before: readonly ResolvedPoint[],
): ResolvedPoint | null {
  const isPlural = offset.isPlural === true;
  const anchor = isPlural ? context.span() : context.referenceFor(offset.unit, before);
  if (anchor === null) return null;
  const date = counted(anchor.date, offset);
  if (date === null) return null;
  const { portion } = point.states;
  const worked = portion === undefined ? date : { ...date, portion };
  const through = isPlural ? anchor.through : null;
  if (isPlural && through === null) return null;
  return { ...point, date: worked, through, stated: [], inferred: partsOf(worked), anchor: anchor.at };
}

function counted(from: CalendarDate, { unit, amount }: Offset): CalendarDate | null {
  switch (unit) {
    case "day":
      return dayFrom(from, amount);
    case "week":
      return dayFrom(from, amount * 7);
    case "month":
      return amount === 0 ? { ...unknownDate, year: from.year, month: from.month } : addMonths(from, amount);
    default: {
      const years = unit === "decade" ? amount * 10 : unit === "century" ? amount * 100 : amount;
      return from.year === null ? null : { ...unknownDate, year: from.year + years };
    }
  }
}

/** As `addDays`, but keeps a day whose year is unknown within its month. */
function dayFrom(from: CalendarDate, days: number): CalendarDate | null {
  if (from.month === null || from.day === null) return null;
  if (from.year !== null) return addDays(from, days);
  const inLeapYear = addDays({ ...from, year: 2000 }, days);
  const inCommonYear = addDays({ ...from, year: 2001 }, days);
  if (inLeapYear?.month !== inCommonYear?.month || inLeapYear?.day !== inCommonYear?.day || inLeapYear === null)
    return null;
  return { ...inLeapYear, year: null };
}

function ownDate(states: Statement): CalendarDate {
  return {
    year: states.year ?? null,
    month: states.month ?? null,
    day: states.day ?? null,
    season: states.season ?? null,
    decade: states.decade ?? null,
    century: states.century ?? null,
    portion: states.portion ?? null,
  };
}

const partNames = ["year", "month", "day", "season", "decade", "century"] as const;

function partsOf(date: CalendarDate): DatePart[] {
  return partNames.filter((part) => date[part] !== null);
}
