import type { Found } from "../rule.ts";
import type { Clock, DateReading, Join, StatedPoint, Statement } from "./statement.ts";

/** A point with the rule that read it. */
export interface LinkedPoint extends StatedPoint {
  readonly rule: string;
}

/** A clock time with its place. */
export interface ReadClock {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly clock: Clock;
}

/** Most characters between two points that are joined. */
export const longestConnector = 16;

const connector =
  /^\s*(?:(?<dash>[–—‒−-]|\/)|(?<word>to|through|until|till|and|or)\b)\s*(?:the\s+)?(?:(?:in|on|again in)\s+)?$/u;

/**
 * The points of a passage in order, joined where words or dashes join them: "29 July – 11 August 1938", "between 1932 and
 * 1934", "January or February", "May and June 1939". A point without a year takes that of the one it is joined to.
 */
export function linkPoints(found: readonly Found<DateReading>[], text: string): LinkedPoint[] {
  const points: LinkedPoint[] = [];
  for (const { reading, rule } of found) {
    if (reading.kind === "calendar") for (const point of reading.points) points.push({ ...point, rule });
  }
  for (let index = points.length - 1; index >= 0; index--) {
    const point = points[index];
    const next = points[index + 1];
    if (point === undefined || next === undefined) continue;
    const joins = point.joins ?? joinBetween(point, next, text);
    if (joins === null) continue;
    points[index] = { ...point, joins, states: shareYear(point.states, next.states) };
  }
  return points;
}

function joinBetween(point: LinkedPoint, next: LinkedPoint, text: string): Join | null {
  if (next.start - point.end > longestConnector || next.start < point.end) return null;
  const groups = connector.exec(text.slice(point.end, next.start))?.groups;
  if (groups === undefined || !areOfOneKind(point.states, next.states)) return null;
  const { dash, word } = groups;
  if (dash !== undefined) return "range";
  const lead = text.slice(Math.max(0, point.start - 14), point.start);
  if (word === "and") return /\b[Bb]etween\s+(?:the\s+)?$/.test(lead) ? "range" : "list";
  if (word === "or") return "or";
  if (word === "to" || word === "through") return "range";
  return /\b[Ff]rom\s+(?:the\s+)?$/.test(lead) ? "range" : null;
}

/** Years go with years and months with months: "1935 and 3 May" is no pair. */
function areOfOneKind(a: Statement, b: Statement): boolean {
  if (a.relative !== undefined || b.relative !== undefined) return false;
  return (
    levelOf(a) === levelOf(b) ||
    (a.month !== undefined && b.month !== undefined) ||
    (a.season !== undefined && b.season !== undefined)
  );
}

function levelOf(states: Statement): string {
  if (states.century !== undefined) return "century";
  if (states.decade !== undefined) return "decade";
  if (states.season !== undefined) return "season";
  if (states.month !== undefined) return "month";
  return states.day === undefined ? "year" : "day";
}

function shareYear(first: Statement, next: Statement): Statement {
  if (
    first.year !== undefined ||
    first.relativeYear !== undefined ||
    first.decade !== undefined ||
    first.century !== undefined
  )
    return first;
  const monthsRunOver = first.month !== undefined && next.month !== undefined && first.month > next.month;
  if (next.year !== undefined) return { ...first, year: monthsRunOver ? next.year - 1 : next.year };
  return next.relativeYear === undefined ? first : { ...first, relativeYear: next.relativeYear };
}

/** The clock times of a passage. */
export function clocksOf(found: readonly Found<DateReading>[]): ReadClock[] {
  const clocks: ReadClock[] = [];
  for (const { reading, rule, start, end } of found) {
    if (reading.kind === "clock") clocks.push({ start, end, rule, clock: reading.clock });
  }
  return clocks;
}
