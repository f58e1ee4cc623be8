import type { Rule } from "../rule.ts";
import { bcMark, portion, portionOf, portionOpeners } from "./patterns.ts";
import { type DateReading, onePoint, type StatedPoint } from "./statement.ts";
import { ordinalWords } from "./vocabulary.ts";

const ordinal = String.raw`\d{1,2}(?:st|nd|rd|th)|${[...ordinalWords.keys()].join("|")}`;

/** "the 17th century", "early twentieth century", "the 17th and 18th centuries". */
export const century: Rule<DateReading> = {
  id: "date/century",
  opensAt: { shapes: ["ordinal"], words: [...portionOpeners, ...ordinalWords.keys(), "twenty"] },
  pattern: new RegExp(
    String.raw`${portion}?(?<first>${ordinal})(?:(?<join>\s+and\s+(?:the\s+)?|\s+or\s+|\s+to\s+(?:the\s+)?|\s*[–-]\s*)(?<last>${ordinal}))?` +
      String.raw`[\s-]+(?:century|centuries)\b(?<bc>${bcMark})?`,
    "uiy",
  ),
  read(groups, at) {
    const part = portionOf(groups);
    const portionPart = part === undefined ? {} : { portion: part };
    const first = centuryOf(groups["first"], groups["bc"]);
    const last = groups["last"] === undefined ? null : centuryOf(groups["last"], groups["bc"]);
    if (first === null || (groups["last"] !== undefined && last === null)) return null;
    if (last === null) return onePoint(at, { century: first, ...portionPart });
    const join = groups["join"] ?? "";
    const firstEnd = at.start + at.match[0].indexOf(groups["first"] ?? "") + (groups["first"] ?? "").length;
    const points: StatedPoint[] = [
      {
        start: at.start,
        end: firstEnd,
        states: { century: first, ...portionPart },
        joins: join.includes("and") ? "list" : join.includes("or") ? "or" : "range",
      },
      { start: firstEnd + join.length, end: at.end, states: { century: last }, joins: null },
    ];
    return { kind: "calendar", points };
  },
};

/** First two digits of the years of the nth century, negative before Christ; null when the word is no ordinal of one. */
function centuryOf(word: string | undefined, bc: string | undefined): number | null {
  const lower = (word ?? "").toLowerCase();
  const n = /^\d/.test(lower) ? Number.parseInt(lower, 10) : (ordinalWords.get(lower) ?? 0);
  if (bc !== undefined) return n >= 1 && n <= 40 ? -n : null;
  return n >= 10 && n <= 22 ? n - 1 : null;
}
