import type { Passage } from "../../text/passage.ts";
import type { Token } from "../../text/tokens.ts";
import type { DateMention } from "../mention.ts";
import { type Grammar, grammarOf, readPassage } from "../rule.ts";
import { clocksOf, linkPoints } from "./link.ts";
import { clockMention, mentionsOf } from "./merge.ts";
import { type ResolvedPoint, resolvePoints } from "./resolve.ts";
import { dateRules } from "./rules.ts";
import type { DateReading } from "./statement.ts";

const grammar = grammarOf(dateRules);

/** Dates before they are merged into mentions, and clock times, of one passage. */
export interface PassageDates {
  readonly points: readonly ResolvedPoint[];
  readonly clocks: ReturnType<typeof clocksOf>;
}

/** The single points of every passage, worked out. Passages are those of one text, whole and in order. */
export function readPoints(
  passages: readonly Passage[],
  tokens: readonly (readonly Token[])[],
  rules: Grammar<DateReading> = grammar,
): PassageDates[] {
  const found = passages.map((passage, index) => readPassage(rules, passage, tokens[index] ?? []));
  const linked = found.map((list, index) => linkPoints(list, passages[index]?.text ?? ""));
  const resolved = resolvePoints(passages, linked);
  return passages.map((_, index) => ({ points: resolved[index] ?? [], clocks: clocksOf(found[index] ?? []) }));
}

/**
 * The dates and clock times of a text, per passage, in text order. Takes the whole text at once: what a date leaves
 * unsaid comes from those around it. Values are EDTF as in the data model's date table.
 */
export function readDates(passages: readonly Passage[], tokens: readonly (readonly Token[])[]): DateMention[][] {
  return readPoints(passages, tokens).map(({ points, clocks }, index) => {
    const text = passages[index]?.text ?? "";
    const mentions = [...mentionsOf(points, text), ...clocks.map((clock) => clockMention(clock, text))];
    return mentions.sort((a, b) => a.start - b.start);
  });
}
