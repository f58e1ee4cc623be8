import type { Rule } from "../rule.ts";
import type { DateReading, StatedPoint } from "./statement.ts";

/** "499 BC", "499–493 BC", "480 B.C.": astronomical years, 1 BC being year 0. */
export const beforeChrist: Rule<DateReading> = {
  id: "date/before-christ",
  opensAt: { shapes: ["digits"] },
  pattern:
    /(?<first>[1-9]\d{0,3})(?:(?<join>\s*[–—-]\s*|\s+to\s+|\s+and\s+|\s+or\s+|\s*\/\s*)(?<last>[1-9]\d{0,3}))?\s*(?:BCE?|B\.C\.(?:E\.)?)(?!\w)/uy,
  read({ first = "", join, last }, at) {
    const from = { states: { year: 1 - Number(first) } };
    if (last === undefined || join === undefined) {
      return { kind: "calendar", points: [{ start: at.start, end: at.end, ...from, joins: null }] };
    }
    const end = at.start + first.length;
    const points: StatedPoint[] = [
      { start: at.start, end, ...from, joins: /and/.test(join) ? "list" : /or/.test(join) ? "or" : "range" },
      { start: end + join.length, end: at.end, states: { year: 1 - Number(last) }, joins: null },
    ];
    return { kind: "calendar", points };
  },
};
