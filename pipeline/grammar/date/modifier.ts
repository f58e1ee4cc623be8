import type { DateModifier } from "../mention.ts";

const words: ReadonlyMap<string, DateModifier> = new Map([
  ["by", "by"],
  ["since", "since"],
  ["until", "until"],
  ["till", "until"],
  ["around", "around"],
  ["about", "around"],
  ["approximately", "around"],
  ["circa", "around"],
  ["ca", "around"],
  ["c", "around"],
  ["before", "before"],
  ["after", "after"],
  ["following", "after"],
  ["from", "from"],
  ["beginning", "from"],
  ["starting", "from"],
]);

// Words between the modifier and the date: "by the evening of", "from the start of", "prior to", "until around".
const between = String.raw`\.?(?:\s+(?:in|on|at|with))?\s+(?:the\s+)?(?:(?:early\s+|late\s+)?(?:morning|afternoon|evening|night|hours|dawn)\s+of\s+(?:the\s+)?)?(?<clock>\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\.?\s+)?on\s+(?:the\s+)?)?`;
const modifier = new RegExp(
  String.raw`(?:\b(?<prior>prior\s+to)|\b(?<word>${[...words.keys()].join("|")}))${between}$`,
  "iu",
);

/** The word before a date that says how it bounds what happened: "by", "since", "around" … */
export function modifierBefore(text: string, start: number): DateModifier | null {
  const groups = modifier.exec(text.slice(Math.max(0, start - 48), start))?.groups;
  if (groups === undefined) return null;
  if (groups["prior"] !== undefined) return "before";
  // "around 3:30 pm on August 20" is about the hour, not the day
  if (groups["clock"] !== undefined && /^(?:around|about|approx|c)/i.test(groups["word"] ?? "")) return null;
  return words.get((groups["word"] ?? "").toLowerCase()) ?? null;
}
