import type { Rule } from "../rule.ts";
import { countsWhatFollows, previousWord } from "./patterns.ts";
import type { DateReading } from "./statement.ts";
import { labels } from "./vocabulary.ts";

/** "1904–1932", "1904–05", "1936/37". */
export const yearRange: Rule<DateReading> = {
  id: "date/year-range",
  opensAt: { shapes: ["digits"] },
  pattern:
    /(?<first>1[0-9]\d\d|20\d\d)(?<dash>\s*[–—‒−/-]\s*)(?<last>1[0-9]\d\d|20\d\d|\d\d)(?![\d\p{L}%]|[.,:–—‒−/-]\d)/uy,
  read({ first = "", dash = "", last = "" }, at) {
    const text = at.passage.text;
    if (labels.has(previousWord(text, at.start).toLowerCase()) || countsWhatFollows(text, at.end)) return null;
    if (/[\p{L}\p{N}–-]/u.test(text[at.start - 1] ?? " ")) return null;
    const from = Number(first);
    const to = last.length === 2 ? Number(first.slice(0, 2) + last) : Number(last);
    if (to <= from || (last.length === 2 && /\s/.test(dash))) return null;
    const middle = at.start + first.length;
    return {
      kind: "calendar",
      points: [
        { start: at.start, end: middle, states: { year: from }, joins: "range" },
        { start: middle + dash.length, end: at.end, states: { year: to }, joins: null },
      ],
    };
  },
};
