import type { Rule } from "../rule.ts";
import { type DateReading, onePoint } from "./statement.ts";
import { dayPartPattern, type Unit, unitNames } from "./vocabulary.ts";

// "for the next year", "over the following month" last that long; they are no date.
const lasting = /\b(?:for|over|of|throughout)\s+the\s+$/i;

/** "the following day", "the next morning", "the previous year", "the day before", "the day after". */
export const adjacent: Rule<DateReading> = {
  id: "date/adjacent",
  opensAt: {
    words: ["next", "following", "previous", "preceding", "subsequent", "day", "night", "month", "year", "evening"],
  },
  pattern: new RegExp(
    String.raw`(?<=\b[Tt]he\s+(?:very\s+)?)(?:(?<which>next|following|previous|preceding|subsequent)\s+(?<unit>day|month|year|${dayPartPattern})\b` +
      String.raw`|(?<after>day|night|evening|month|year)\s+(?<side>before|after|earlier|following|previous)\b(?=\s*(?:$|[.,;:!?)\]"”—–])|\s+(?:and|but|when|while|saw|in|on|at)\b))`,
    "uiy",
  ),
  read({ which, unit, after, side }, at) {
    if (lasting.test(at.passage.text.slice(Math.max(0, at.start - 16), at.start))) return null;
    const backwards = /^(?:previous|preceding|before|earlier)$/i.test(which ?? side ?? "");
    const name = (unit ?? after ?? "").toLowerCase();
    const of: Unit = unitNames.get(name) ?? "day";
    return onePoint(at, { relative: { unit: of, amount: backwards ? -1 : 1 } });
  },
};
