import { fold } from "../pipeline/text/folding.ts";

/** A record as it can be searched for. */
export interface Findable {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly spellings: readonly string[];
  /** How often it is mentioned: of two that match as well, the one mentioned more comes first. */
  readonly weight: number;
}

export interface Found extends Findable {
  /** The spelling that was met, when it is not the name. */
  readonly met: string | null;
}

interface Entry {
  readonly findable: Findable;
  readonly keys: readonly (readonly [folded: string, spelling: string])[];
}

export type SearchIndex = readonly Entry[];

/** Folds every spelling once. */
export function searchIndex(findables: readonly Findable[]): SearchIndex {
  return findables.map((findable) => {
    const spellings = [...new Set([findable.name, ...findable.spellings])];
    return { findable, keys: spellings.map((spelling) => [fold(spelling), spelling] as const) };
  });
}

const scores = { whole: 4, start: 3, word: 2, inside: 1, oneOff: 0.5 };

/** The records that a query finds, best first: the whole spelling, its start, the start of a word, any part, one letter off. */
export function search(index: SearchIndex, query: string, most = 20): Found[] {
  const wanted = fold(query);
  if (wanted === "") return [];
  const found = index.flatMap(({ findable, keys }) => {
    let best = 0;
    let met = "";
    for (const [folded, spelling] of keys) {
      const score = scoreOf(folded, wanted);
      if (score > best) [best, met] = [score, spelling];
    }
    return best === 0 ? [] : [{ score: best, found: { ...findable, met: met === findable.name ? null : met } }];
  });
  const exact = found.some(({ score }) => score > scores.oneOff);
  const kept = exact ? found.filter(({ score }) => score > scores.oneOff) : found;
  kept.sort((a, b) => b.score - a.score || b.found.weight - a.found.weight || order(a.found.id, b.found.id));
  return kept.slice(0, most).map((one) => one.found);
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function scoreOf(folded: string, wanted: string): number {
  if (folded === wanted) return scores.whole;
  const at = folded.indexOf(wanted);
  if (at === 0) return scores.start;
  if (at > 0) return folded.includes(` ${wanted}`) ? scores.word : scores.inside;
  return wanted.length >= 4 && isOneOff(folded, wanted) ? scores.oneOff : 0;
}

/** Whether two words differ by one letter put in, left out, or put for another, or two swapped. */
export function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
