import type { Disagreement } from "../records/types.ts";
import { groupBy } from "./claims-group.ts";
import type { StatementDispute } from "./disagreements-statements.ts";
import type { AssembledStatement } from "./statements.ts";

/** Farther apart than this, two dates are of two events, not of one. */
const farthestDays = 31;

/** Wider than this, a date only says the season or the year. */
const widestDays = 125;

/** A day beside these is that of the beginning or the end. */
const phase =
  /\b(?:beg[aiu]n|start(?:ed|s|ing)?|commenced|broke out|opened|ended|finished|concluded|ceased|until|since|lasted)\b/;

/** Dates of one event in two texts, each at one with itself: the one within the other, or some days apart. */
export function dateDispute(key: string, group: readonly AssembledStatement[]): StatementDispute | null {
  if (group[0]?.row.property !== "date") return null;
  const precise = group.filter(({ told: [first] }) => {
    const isPhase = first !== undefined && !first.value.includes("/") && phase.test(first.about);
    return !isPhase && daysBetween(first?.firstDay, first?.lastDay) <= widestDays;
  });
  const bySource = groupBy(precise, ({ told }) => told[0]?.source ?? "");
  if (bySource.size < 2 || [...bySource.values()].some((own) => dateKind(own) === "contradiction")) return null;
  const kind = dateKind(precise);
  const days = precise.flatMap(({ told }) => [told[0]?.firstDay ?? "", told[0]?.lastDay ?? ""]).sort();
  if (kind === null || daysBetween(days[0], days.at(-1)) > farthestDays + widestDays) return null;
  const acrossTexts = [...bySource.values()].some((own) =>
    own.some(({ row }) => !precise.every((other) => other.row.value === row.value)),
  );
  const isOne = kind === "contradiction" || shareName(precise);
  return acrossTexts && isOne ? { key, statements: precise, kind, rule: "disagreements/date" } : null;
}

/** Whether the clauses of two texts name the same: a month in one and a day in the other are often of two things. */
function shareName(group: readonly AssembledStatement[]): boolean {
  const names = group.map(({ told: [first] }) => new Set((first?.about ?? "").match(/\p{Lu}\p{L}{3,}/gu) ?? []));
  const sources = group.map(({ told: [first] }) => first?.source);
  return names.some((own, index) =>
    names.some(
      (other, at) => sources[index] !== sources[at] && [...own].some((name) => other.has(name) && !months.has(name)),
    ),
  );
}

const months = new Set(
  "January February March April June July August September October November December Between From".split(" "),
);

function daysBetween(first: string | null | undefined, last: string | null | undefined): number {
  if (first == null || last == null) return Number.POSITIVE_INFINITY;
  return (Date.parse(last) - Date.parse(first)) / 86_400_000;
}

interface Days {
  readonly first: string;
  readonly last: string;
}

/** Null where the dates are one date; apart, or begun together and ended on other days: contradiction; else: overlap. */
export function dateKind(group: readonly AssembledStatement[]): Disagreement["kind"] | null {
  const ranges = group.flatMap(({ told: [first] }) =>
    first === undefined ? [] : [{ first: first.firstDay ?? "0000", last: first.lastDay ?? "9999", value: first.value }],
  );
  let kind: Disagreement["kind"] | null = null;
  ranges.forEach((a, index) => {
    for (const b of ranges.slice(index + 1)) {
      if (a.first === b.first && a.last === b.last) continue;
      const areApart = a.last < b.first || b.last < a.first || endsApart(a, b);
      kind =
        areApart || (areSpansOfDays(a.value, b.value) && a.first === b.first) ? "contradiction" : (kind ?? "overlap");
    }
  });
  return kind;
}

/** Two spans of years that begin together and end in different years. */
function endsApart(a: Days, b: Days): boolean {
  const spansYears = (range: Days) => range.first.slice(0, 4) !== range.last.slice(0, 4);
  return spansYears(a) && spansYears(b) && a.last.slice(0, 4) !== b.last.slice(0, 4);
}

const spanOfDays = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;

function areSpansOfDays(...values: readonly string[]): boolean {
  return values.every((value) => spanOfDays.test(value));
}
