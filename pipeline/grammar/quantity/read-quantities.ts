import type { Passage } from "../../text/passage.ts";
import type { Token } from "../../text/tokens.ts";
import type { Extent, QuantityMention } from "../mention.ts";
import { type Found, grammarOf, readPassage } from "../rule.ts";
import { wordTable } from "../vocabulary.ts";
import { boundedBothWays } from "./bounded-both-ways.ts";
import { entirePeriod } from "./entire-period.ts";
import { halfOf } from "./half-of.ts";
import { mixedNumber } from "./mixed-number.ts";
import { none } from "./none.ts";
import { isYear, oneCounts, roleOf } from "./not-a-quantity.ts";
import { number } from "./number.ts";
import { numberRange } from "./number-range.ts";
import { oneIn } from "./one-in.ts";
import { pair } from "./pair.ts";
import { percentage } from "./percentage.ts";
import type { QuantityReading } from "./quantity-rule.ts";
import { share } from "./share.ts";
import { statedUnknown } from "./stated-unknown.ts";
import { unitAfter } from "./units-of-measure.ts";
import { vagueNumber } from "./vague-number.ts";

const grammar = grammarOf<QuantityReading>([
  boundedBothWays,
  numberRange,
  percentage,
  mixedNumber,
  halfOf,
  oneIn,
  pair,
  share,
  number,
  vagueNumber,
  none,
  statedUnknown,
  entirePeriod,
]);

/**
 * Numbers of a passage that count or measure something, as written, and vague ones.
 * Numbers inside `taken` (dates, times, names, proper events and documents) are none, nor are numbers of units, orders,
 * articles, volumes and types, calibres, ages, years and clock times (`roleOf`).
 */
export function readQuantities(
  passage: Passage,
  tokens: readonly Token[],
  taken: readonly Extent[],
): QuantityMention[] {
  const free = freeOf(tokens, taken);
  const mentions: QuantityMention[] = [];
  for (const found of readPassage(grammar, passage, free)) {
    if (taken.some((extent) => overlap(extent, found))) continue;
    if (counts(passage.text, tokens, found, taken)) mentions.push(mentionOf(passage.text, found));
  }
  return mentions;
}

/** The tokens outside of what is taken. */
function freeOf(tokens: readonly Token[], taken: readonly Extent[]): readonly Token[] {
  if (taken.length === 0) return tokens;
  const byStart = [...taken].sort((a, b) => a.start - b.start);
  const free: Token[] = [];
  let at = 0;
  let reach = 0; // end of what is taken so far
  for (const token of tokens) {
    for (let next = byStart[at]; next !== undefined && next.start < token.end; next = byStart[++at])
      if (next.end > reach) reach = next.end;
    if (reach <= token.start) free.push(token);
  }
  return free;
}

function overlap(a: Extent, b: Extent): boolean {
  return a.start < b.end && b.start < a.end;
}

function counts(
  text: string,
  tokens: readonly Token[],
  { start, end, reading }: Found<QuantityReading>,
  taken: readonly Extent[],
): boolean {
  const from = start + reading.lead;
  const to = from + reading.number.length;
  const role = roleOf(text, from, to) ?? (to === end ? null : roleOf(text, from, end));
  // "On 11 August 50 men", "on August 22, three ships": the month belongs to a date that has been read.
  const afterDate = role === "date_part" && taken.some((extent) => extent.end >= start - 2 && extent.end <= start);
  if (role !== null && !afterDate) return false;
  if (isYear(text, tokens, end, reading.number)) return false;
  if (reading.number.toLowerCase() === "one" && to === end) return oneCounts(text, tokens, from, end);
  return true;
}

/** "$1.2 billion": the sign stands before the number. */
const currencies: Readonly<Record<string, string>> = wordTable({
  $: "dollars",
  "¥": "yen",
  "₽": "rubles",
  "€": "euros",
  "£": "pounds_sterling",
});

function mentionOf(text: string, found: Found<QuantityReading>): QuantityMention {
  const { low, high, approximate, status, value } = found.reading;
  const unit = unitOf(text, found);
  const bound = unit !== null && isDeadline(text, found) ? "at_most" : found.reading.bound;
  const { start, end, rule } = found;
  return { start, end, kind: "quantity", rule, value, low, high, bound, approximate, status, unit };
}

function unitOf(text: string, { start, end, rule, reading }: Found<QuantityReading>): string | null {
  if (rule === percentage.id || rule === share.id || rule === oneIn.id) return "percent";
  if (rule === entirePeriod.id) return unitAfter(text, end - reading.number.length - 1)?.unit.name ?? null;
  const sign = currencies[text[start + reading.lead - 1] ?? ""];
  return sign ?? unitAfter(text, end)?.unit.name ?? null;
}

/** "within 48 hours" is at most 48; "within 10 to 14 days" stays a range. */
function isDeadline(text: string, { start, reading }: Found<QuantityReading>): boolean {
  if (reading.bound !== null || reading.low !== reading.high) return false;
  return /\bwithin\s$/.test(text.slice(Math.max(0, start - 8), start));
}
