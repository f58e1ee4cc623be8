import type { Extent } from "../mention.ts";
import { wordTable } from "../vocabulary.ts";
import type { Modality } from "./figure-reading.ts";

interface ModalityWords {
  readonly modality: Modality;
  readonly rule: string;
  readonly pattern: RegExp;
}

/** Tried in order on the clause up to the number. */
const before: readonly ModalityWords[] = [
  {
    modality: "capacity",
    rule: "figure/capacity",
    pattern:
      /\b(?:capable of|capacity|(?:could|can) (?:carry|hold|accommodate|house|seat)|able to (?:carry|hold|accommodate)|room for|space for)\b/,
  },
  {
    modality: "planned",
    rule: "figure/planned",
    pattern:
      /\b(?:aim(?:ed|s|ing)? to|plan(?:ned|s)? (?:to|for|on)|intend(?:ed|s)? to|(?:was|were|is|are) to\b|scheduled|expected to|hop(?:ed|ing) to|pledged|promised|decided to send|ordered? to|(?:to be )?prepared (?:to|within)|target of|goal of|proposed|contemplated|wanted to)\b/,
  },
  {
    modality: "alleged",
    rule: "figure/alleged",
    pattern:
      /\b(?:reportedly|allegedly|supposedly|claim(?:ed|s)|alleg(?:ed|es)|blam(?:ed|es)|accus(?:ed|es)|(?:is|are|was|were) said to)\b/,
  },
  {
    modality: "estimated",
    rule: "figure/estimated",
    pattern: /\b(?:estimat(?:e|es|ed|ing)|believed|thought to|presumed|projected|up to an estimated)\b/,
  },
];

/** Whether the number was, was planned, could be, is estimated or alleged, by the words of its clause. */
export function modalityOf(text: string, clause: Extent, number: Extent): { modality: Modality; rule: string | null } {
  const words = text.slice(clause.start, number.end);
  for (const { modality, rule, pattern } of before) if (pattern.test(words)) return { modality, rule };
  return { modality: "actual", rule: null };
}

const perPeriod =
  /^[\s-](?:(?!per\b)[\p{L}-]+\s){0,3}?(?:per|a|each|every|an)\s(?<period>year|month|week|day|hour|head|minute)\b|^\s(?:[\p{L}-]+\s){0,3}?(?<adverb>annually|yearly|daily|monthly|weekly)\b/u;

const periodOf: Readonly<Record<string, string>> = wordTable({
  annually: "year",
  yearly: "year",
  daily: "day",
  monthly: "month",
  weekly: "week",
});

/** "over 150 per year", "3 million tons … annually": the period a number is for. */
export function perOf(text: string, number: Extent): string | null {
  const groups = perPeriod.exec(text.slice(number.end, number.end + 60))?.groups;
  if (groups === undefined) return null;
  return groups.period ?? periodOf[groups.adverb ?? ""] ?? null;
}
