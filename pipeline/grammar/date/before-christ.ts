import type { Rule } from "../rule.ts";
import { bcMark, portion, portionOf, portionOpeners } from "./patterns.ts";
import type { DateReading, StatedPoint, Statement } from "./statement.ts";

/**
 * "499 BC", "499–493 BC", "480 B.C.", "early 480 BC", "the 470s BC": astronomical years, 1 BC being year 0. The first
 * year of a pair may stand without the mark.
 */
export const beforeChrist: Rule<DateReading> = {
  id: "date/before-christ",
  opensAt: { shapes: ["digits"], words: portionOpeners },
  pattern: new RegExp(
    String.raw`${portion}?(?<first>[1-9]\d{0,3})(?:(?<join>\s*[–—-]\s*|\s+to\s+|\s+and\s+|\s+or\s+|\s*\/\s*)(?<last>[1-9]\d{0,3}))?(?<decade>(?<=0)s)?${bcMark}`,
    "uy",
  ),
  read(groups, at) {
    const { first = "", join, last, decade } = groups;
    const part = portionOf(groups);
    const from: Statement = { ...yearsOf(first, decade), ...(part === undefined ? {} : { portion: part }) };
    if (last === undefined || join === undefined) {
      return { kind: "calendar", points: [{ start: at.start, end: at.end, states: from, joins: null }] };
    }
    const firstEnd = at.start + at.match[0].indexOf(first) + first.length;
    const points: StatedPoint[] = [
      { start: at.start, end: firstEnd, states: from, joins: joinOf(join) },
      { start: firstEnd + join.length, end: at.end, states: yearsOf(last, decade), joins: null },
    ];
    return { kind: "calendar", points };
  },
};

/** The 470s BC are counted from their lowest number: 479 to 470. */
function yearsOf(number: string, decade: string | undefined): Statement {
  return decade === undefined ? { year: 1 - Number(number) } : { decade: -Number(number) / 10 };
}

function joinOf(join: string): "list" | "or" | "range" {
  return join.includes("and") ? "list" : join.includes("or") ? "or" : "range";
}
