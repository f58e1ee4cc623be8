import { daysInMonth } from "../../records/edtf.ts";
import type { Join, StatedPoint, Statement } from "./statement.ts";

const dayNumber = /\d+/g;

/**
 * The points of a list of days of one month ("7–8 and 20"): `from` is where the list begins in the passage. Parts said
 * once for all stand with every point; the words of `whole` go to the first or the last point, whichever they touch.
 * Null when a number is no day of the month.
 */
export function pointsOfDays(
  list: string,
  from: number,
  shared: Statement,
  whole: { start: number; end: number },
): StatedPoint[] | null {
  const longest = shared.month === undefined ? 31 : daysInMonth(shared.year ?? 2000, shared.month);
  const points: StatedPoint[] = [];
  const matches = [...list.matchAll(dayNumber)];
  for (const [index, match] of matches.entries()) {
    const day = Number(match[0]);
    if (day < 1 || day > longest) return null;
    const next = matches[index + 1];
    const suffix = /^(?:st|nd|rd|th)/.exec(list.slice(match.index + match[0].length))?.[0].length ?? 0;
    const end = from + match.index + match[0].length + suffix;
    points.push({
      start: index === 0 ? whole.start : from + match.index,
      end: next === undefined ? whole.end : end,
      states: { ...shared, day },
      joins: next === undefined ? null : joinOf(list.slice(end - from, next.index)),
    });
  }
  return points;
}

function joinOf(between: string): Join {
  if (/and|&|,/.test(between)) return "list";
  return between.includes("or") ? "or" : "range";
}
