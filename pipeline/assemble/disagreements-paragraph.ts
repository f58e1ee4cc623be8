import type { Claim } from "../records/types.ts";
import type { AssembledClaim } from "./claims.ts";
import { groupBy } from "./claims-group.ts";
import { addedUp, differ, type Interval, intervalOf } from "./disagreements-interval.ts";
import type { NumberDispute } from "./disagreements-numbers.ts";

/** Losses and people moved, which two sentences of a paragraph may count again. */
const families: Partial<Record<Claim["measure"], string>> = {
  ...{ killed: "deaths", died: "deaths", dead_or_missing: "deaths", casualties: "deaths" },
  ...{ wounded: "wounded", missing: "missing", captured: "captured", destroyed: "destroyed" },
  ...{ evacuated: "evacuated", repatriated: "repatriated", displaced: "displaced", population: "population" },
};

/** "resulting in over 100 casualties. … According to military reports, 400–500 deaths": one thing counted again by a sayer of its own. */
export function paragraphDisputes(claims: readonly AssembledClaim[]): NumberDispute[] {
  const counted = claims.filter(
    ({ row }) => families[row.measure] !== undefined && row.part_of === null && row.status === "stated",
  );
  const groups = groupBy(counted, ({ row, figure }) =>
    [figure.source, figure.paragraph, row.party.join("|"), families[row.measure], row.subject].join("\n"),
  );
  return [...groups].flatMap(([key, group]) => {
    const sentences = [...groupBy(group, ({ figure }) => String(figure.passage)).values()];
    sentences.sort((a, b) => (a[0]?.figure.passage ?? 0) - (b[0]?.figure.passage ?? 0));
    return sentences.flatMap((again, index): NumberDispute[] => {
      const before = sentences[index - 1];
      if (before === undefined || !countsAgain(before, again)) return [];
      const both = [...before, ...again];
      const kind = both.some(({ row }) => row.measure !== both[0]?.row.measure || row.bound !== null)
        ? "overlap"
        : "contradiction";
      return [
        { key: `paragraph\n${key}\n${index}`, claims: both, kind, rule: "disagreements/other-sayer-in-paragraph" },
      ];
    });
  });
}

/** Whether the second sentence is wholly another sayer's, near the first, of the same day, and another number. */
function countsAgain(before: readonly AssembledClaim[], again: readonly AssembledClaim[]): boolean {
  const [first] = before;
  const [second] = again;
  if (first === undefined || second === undefined || second.figure.passage - first.figure.passage > 3) return false;
  const sayers = new Set(before.map(({ row }) => row.attributed_to));
  const isOther = again.every(({ row }) => row.attributed_to !== null && !sayers.has(row.attributed_to));
  const isLoss = families[first.row.measure] === "deaths";
  if (!isOther || (isLoss && first.row.date !== second.row.date)) return false;
  if (isLoss && (before.length > 1 || again.length > 1 || first.row.object !== second.row.object)) return false;
  return differ(totalOf(before), totalOf(again)) || (isLoss && first.row.high !== second.row.high);
}

/** What a sentence counts in all: its numbers are of different things or places. */
function totalOf(claims: readonly AssembledClaim[]): Interval | null {
  const kinds = new Set(claims.map(({ row }) => `${row.object}\n${row.place}`));
  if (kinds.size < claims.length) return null;
  return claims.reduce<Interval | null>((sum, { row }) => addedUp(sum, intervalOf(row)), { low: 0, high: 0 });
}

const unknownBut =
  /\b(?:losses|casualties|dead|toll|number)\b[^.;]*\b(?:unknown|unclear|uncertain|not known)\b[^.;]*\bbut\b/i;

/** "The Soviet losses remain unknown, but Japanese estimates suggest 1,000 killed", beside a total of the same text. */
export function estimatesOfUnknown(claims: readonly AssembledClaim[]): NumberDispute[] {
  return claims.flatMap((estimate): NumberDispute[] => {
    const { row, figure } = estimate;
    if (row.attributed_to === null || !unknownBut.test(figure.sentenceText) || row.status !== "stated") return [];
    const totals = claims.filter(
      (other) =>
        other.isOverall &&
        other.figure.source === figure.source &&
        other.row.part_of === null &&
        other.row.measure === row.measure &&
        other.row.object === row.object &&
        other.row.party.join("|") === row.party.join("|"),
    );
    if (totals.length === 0) return [];
    return [
      {
        ...{ key: `unknown\n${row.id}`, claims: [estimate, ...totals] },
        ...{ kind: "overlap", rule: "disagreements/estimate-of-unknown" },
      },
    ];
  });
}

/** Farther apart, in days, two sendings are two. */
const farthestDays = 3;

/** "on August 14 the regiment sent one company"; "According to Suzuki, three companies were sent … on the 13th". */
export function sendings(claims: readonly AssembledClaim[]): NumberDispute[] {
  const sent = claims.filter(
    ({ row, figure }) => row.measure === "strength" && row.date !== null && /\bsent\b/.test(figure.sentenceText),
  );
  const groups = groupBy(sent, ({ row, figure }) =>
    [figure.source, row.party.join("|"), row.object, headOf(figure.phraseText)].join("\n"),
  );
  return [...groups].flatMap(([key, group]): NumberDispute[] => {
    const [first, second, ...more] = group;
    if (
      first === undefined ||
      second === undefined ||
      more.length > 0 ||
      first.figure.passage === second.figure.passage
    )
      return [];
    const isTold = (first.row.attributed_to === null) !== (second.row.attributed_to === null);
    const isNear = daysApart(first, second) <= farthestDays;
    if (!isTold || !isNear || !differ(intervalOf(first.row), intervalOf(second.row))) return [];
    return [
      {
        key: `sent\n${key}`,
        claims: [first, second],
        kind: "contradiction",
        rule: "disagreements/sent-twice",
        counted: { things: pluralOf(headOf(first.figure.phraseText)), verb: "were sent" },
      },
    ];
  });
}

function daysApart(a: AssembledClaim, b: AssembledClaim): number {
  const day = ({ figure }: AssembledClaim) => Date.parse(figure.date?.firstDay ?? "");
  const apart = Math.abs(day(a) - day(b)) / 86_400_000;
  return Number.isNaN(apart) ? Number.POSITIVE_INFINITY : apart;
}

/** Last word of a counted phrase, in the singular: "company" for "companies". */
function headOf(phrase: string): string {
  const word = phrase.toLowerCase().split(/\s+/).at(-1) ?? "";
  return word.replace(/ies$/, "y").replace(/s$/, "");
}

function pluralOf(noun: string): string {
  return noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
