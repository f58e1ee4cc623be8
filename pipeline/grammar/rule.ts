import type { Passage } from "../text/passage.ts";
import type { Shape, Token } from "../text/tokens.ts";

/** The named groups of a rule's pattern; a group that took no part is absent. */
export type Groups = Readonly<Record<string, string | undefined>>;

/**
 * A grammar rule: where it may begin, what it looks like, and what it says.
 * `null` from `read` declines the match.
 */
export interface Rule<Reading> {
  /** Kind and name, as in "date/day-month-year"; also the name of its file. */
  readonly id: string;
  /**
   * The tokens it may begin at: folded words, or shapes. The engine tries `pattern` only there,
   * so that the cost of a text grows with its matches and not with the number of rules.
   */
  readonly opensAt: { readonly words?: Iterable<string>; readonly shapes?: readonly Shape[] };
  /** Sticky (flag y), with named groups; must take at least one character. */
  readonly pattern: RegExp;
  /** What the match means. Lookarounds in the pattern narrow the extent. */
  read(groups: Groups, at: RuleMatch): Reading | null;
}

/** Where a rule matched. */
export interface RuleMatch {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly match: RegExpExecArray;
}

/** A stretch of a passage with what a rule read in it. Positions are UTF-16 units of the passage. */
export interface Found<Reading> {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly reading: Reading;
}

/** Rules indexed by the token they may begin at. */
export interface Grammar<Reading> {
  readonly byWord: ReadonlyMap<string, readonly Rule<Reading>[]>;
  readonly byShape: ReadonlyMap<Shape, readonly Rule<Reading>[]>;
  readonly order: ReadonlyMap<Rule<Reading>, number>;
}

/** Indexes rules. Where two rules take stretches of the same length at one place, the one earlier in the list wins. */
export function grammarOf<Reading>(rules: readonly Rule<Reading>[]): Grammar<Reading> {
  const byWord = new Map<string, Rule<Reading>[]>();
  const byShape = new Map<Shape, Rule<Reading>[]>();
  const add = <Key>(index: Map<Key, Rule<Reading>[]>, key: Key, rule: Rule<Reading>) => {
    const list = index.get(key);
    if (list === undefined) index.set(key, [rule]);
    else if (!list.includes(rule)) list.push(rule);
  };
  for (const rule of rules) {
    if (!rule.pattern.sticky) throw new Error(`rule ${rule.id}: the pattern must have the sticky flag (y)`);
    for (const word of rule.opensAt.words ?? []) add(byWord, word, rule);
    for (const shape of rule.opensAt.shapes ?? []) add(byShape, shape, rule);
  }
  return { byWord, byShape, order: new Map(rules.map((rule, index) => [rule, index])) };
}

/** Everything the rules find in a passage, left to right, longest first, none overlapping another. */
export function readPassage<Reading>(
  grammar: Grammar<Reading>,
  passage: Passage,
  tokens: readonly Token[],
): Found<Reading>[] {
  const found: Found<Reading>[] = [];
  let free = 0;
  for (const token of tokens) {
    if (token.start < free) continue;
    const best = longestAt(grammar, passage, token);
    if (best === null) continue;
    found.push(best);
    free = best.end;
  }
  return found;
}

function longestAt<Reading>(grammar: Grammar<Reading>, passage: Passage, token: Token): Found<Reading> | null {
  let best: Found<Reading> | null = null;
  let bestOrder = 0;
  for (const candidates of [grammar.byWord.get(token.folded), grammar.byShape.get(token.shape)]) {
    for (const rule of candidates ?? []) {
      const order = grammar.order.get(rule) ?? 0;
      rule.pattern.lastIndex = token.start;
      const match = rule.pattern.exec(passage.text);
      if (match === null) continue;
      const end = token.start + match[0].length;
      if (best !== null && (end < best.end || (end === best.end && order > bestOrder))) continue;
      const reading = rule.read(match.groups ?? {}, { passage, start: token.start, end, match });
      if (reading === null) continue;
      best = { start: token.start, end, rule: rule.id, reading };
      bestOrder = order;
    }
  }
  return best;
}
