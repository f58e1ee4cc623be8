/** A time expression of an annotated corpus: UTF-16 offsets and the TIMEX value, null where none is given. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
}

export interface TimexDocument {
  readonly doc: string;
  readonly text: string;
  readonly timexes: readonly (Timex & { readonly nested?: boolean })[];
}

/** Precision, recall and their harmonic mean, in percent. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
}

export interface TimexScore {
  readonly gold: number;
  readonly predicted: number;
  /** Any overlap, one to one, in text order. */
  readonly lenient: Score;
  /** Same extent after trimming marks and spaces at the edges. */
  readonly strict: Score;
  /** Right values among the overlapping pairs whose gold value is given, in percent. */
  readonly valueAccuracy: number;
  readonly lenientAndValue: Score;
  /** Of the annotated expressions of each kind of value: how many overlap a prediction, how many one with the same value. */
  readonly byKind: ReadonlyMap<string, { n: number; found: number; right: number }>;
}

/** Scores predictions, by document, against annotations; the definitions are those of the published comparisons. */
export function scoreTimexes(
  documents: readonly TimexDocument[],
  predictions: ReadonlyMap<string, readonly Timex[]>,
): TimexScore {
  const sum = { gold: 0, predicted: 0, strict: 0, lenient: 0, valued: 0, right: 0 };
  const byKind = new Map<string, { n: number; found: number; right: number }>();
  for (const document of documents) {
    const gold = trimmed(
      document.text,
      document.timexes.filter((timex) => timex.nested !== true),
    );
    const predicted = trimmed(document.text, predictions.get(document.doc) ?? []);
    sum.gold += gold.length;
    sum.predicted += predicted.length;
    const extents = new Set(gold.map((timex) => `${timex.start}:${timex.end}`));
    sum.strict += new Set(
      predicted.map((timex) => `${timex.start}:${timex.end}`).filter((extent) => extents.has(extent)),
    ).size;
    for (const [timex, match] of pairs(gold, predicted)) {
      sum.lenient++;
      if (timex.value === null) continue;
      sum.valued++;
      if (timex.value === match.value) sum.right++;
    }
    countKinds(byKind, gold, predicted);
  }
  return {
    gold: sum.gold,
    predicted: sum.predicted,
    lenient: scoreOf(sum.lenient, sum.predicted, sum.gold),
    strict: scoreOf(sum.strict, sum.predicted, sum.gold),
    valueAccuracy: sum.valued === 0 ? 0 : (100 * sum.right) / sum.valued,
    lenientAndValue: scoreOf(sum.right, sum.predicted, sum.gold),
    byKind,
  };
}

function scoreOf(hits: number, predicted: number, gold: number): Score {
  const precision = predicted === 0 ? 0 : (100 * hits) / predicted;
  const recall = gold === 0 ? 0 : (100 * hits) / gold;
  return { precision, recall, f: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function trimmed(text: string, timexes: readonly Timex[]): Timex[] {
  const result: Timex[] = [];
  for (const timex of timexes) {
    let { start, end } = timex;
    while (start < end && /[\s"'“”‘’([.,;:]/.test(text[start] ?? "")) start++;
    while (end > start && /[\s"'“”‘’)\].,;:]/.test(text[end - 1] ?? "")) end--;
    if (end > start) result.push({ start, end, value: timex.value ?? null });
  }
  return result.sort((a, b) => a.start - b.start);
}

/** Each prediction with the free annotation it overlaps most, in text order. */
function pairs(gold: readonly Timex[], predicted: readonly Timex[]): [Timex, Timex][] {
  const used = new Set<Timex>();
  const result: [Timex, Timex][] = [];
  for (const match of predicted) {
    let best: Timex | null = null;
    let most = 0;
    for (const timex of gold) {
      const shared = Math.min(match.end, timex.end) - Math.max(match.start, timex.start);
      if (shared > most && !used.has(timex)) [best, most] = [timex, shared];
    }
    if (best === null) continue;
    used.add(best);
    result.push([best, match]);
  }
  return result;
}

function countKinds(
  byKind: Map<string, { n: number; found: number; right: number }>,
  gold: readonly Timex[],
  predicted: readonly Timex[],
): void {
  for (const timex of gold) {
    const kind = kindOf(timex.value);
    const count = byKind.get(kind) ?? { n: 0, found: 0, right: 0 };
    byKind.set(kind, count);
    const hits = predicted.filter((match) => match.start < timex.end && match.end > timex.start);
    count.n++;
    if (hits.length > 0) count.found++;
    if (timex.value !== null && hits.some((match) => match.value === timex.value)) count.right++;
  }
}

const kinds: readonly (readonly [string, RegExp])[] = [
  ["time", /^\d{4}-\d\d-\d\dT/],
  ["day", /^\d{4}-\d\d-\d\d$/],
  ["month", /^\d{4}-\d\d$/],
  ["year", /^\d{4}$/],
  ["season or half", /^\d{4}-(?:SP|SU|FA|WI|H|Q)/],
  ["decade", /^\d{3}$/],
  ["duration", /^P/],
  ["before Christ", /^BC/],
  ["past, present, future", /REF/],
];

/** Kinds whose values stand on the calendar. */
export const calendarKinds: ReadonlySet<string> = new Set(["time", "day", "month", "year", "season or half", "decade"]);

function kindOf(value: string | null): string {
  if (value === null || value === "") return "no value";
  if (/^PAST|^PRESENT/.test(value)) return "past, present, future";
  return kinds.find(([, pattern]) => pattern.test(value))?.[0] ?? "other";
}
