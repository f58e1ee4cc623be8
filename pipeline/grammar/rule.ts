import type { Passage } from "../text/passage.ts";
import { noteOf, type Shape, type Spelling, type Token } from "../text/tokens.ts";

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
  readonly opensAt: {
    readonly words?: Iterable<string>;
    readonly shapes?: readonly Shape[];
    /** Of words that open it only together with the word behind them: the letters, in lower case, that one may begin with. */
    readonly followedBy?: ReadonlyMap<string, string>;
  };
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

/** A rule with its place in the list. */
interface Listed<Reading> {
  readonly rule: Rule<Reading>;
  readonly order: number;
  /** Letters that the next word has to begin with; null when it may be any. */
  readonly next: string | null;
}

/** Rules indexed by the token they may begin at. */
export interface Grammar<Reading> {
  /** The rules that may begin at a token of the spelling. */
  readonly rulesAt: (spelling: Spelling) => readonly Listed<Reading>[];
}

/** Indexes rules. Where two rules take stretches of the same length at one place, the one earlier in the list wins. */
export function grammarOf<Reading>(rules: readonly Rule<Reading>[]): Grammar<Reading> {
  const byWord = new Map<string, Listed<Reading>[]>();
  const byShape = new Map<Shape, Listed<Reading>[]>();
  const add = <Key>(index: Map<Key, Listed<Reading>[]>, key: Key, listed: Listed<Reading>) => {
    const list = index.get(key);
    if (list === undefined) index.set(key, [listed]);
    else if (!list.includes(listed)) list.push(listed);
  };
  for (const [order, rule] of rules.entries()) {
    if (!rule.pattern.sticky) throw new Error(`rule ${rule.id}: the pattern must have the sticky flag (y)`);
    const listed = { rule, order, next: null };
    for (const word of new Set(rule.opensAt.words ?? [])) {
      const next = rule.opensAt.followedBy?.get(word) ?? null;
      add(byWord, word, next === null ? listed : { rule, order, next });
    }
    for (const shape of rule.opensAt.shapes ?? []) add(byShape, shape, listed);
  }
  const none: readonly Listed<Reading>[] = [];
  const rulesAt = noteOf(({ folded, shape }) => {
    const [words = none, shapes = none] = [byWord.get(folded), byShape.get(shape)];
    return words.length + shapes.length === 0 ? none : [...words, ...shapes];
  });
  return { rulesAt };
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
    const rules = grammar.rulesAt(token.spelling);
    if (rules.length === 0) continue;
    const best = longestAt(rules, passage, token);
    if (best === null) continue;
    found.push(best);
    free = best.end;
  }
  return found;
}

function longestAt<Reading>(rules: readonly Listed<Reading>[], passage: Passage, token: Token): Found<Reading> | null {
  const { start } = token;
  let best: Found<Reading> | null = null;
  let bestOrder = 0;
  for (const { rule, order, next } of rules) {
    if (next !== null && !next.includes(passage.text.charAt(token.end + 1).toLowerCase())) continue;
    rule.pattern.lastIndex = start;
    const match = rule.pattern.exec(passage.text);
    if (match === null) continue;
    const end = start + match[0].length;
    if (best !== null && (end < best.end || (end === best.end && order > bestOrder))) continue;
    const reading = rule.read(match.groups ?? {}, { passage, start, end, match });
    if (reading === null) continue;
    best = { start, end, rule: rule.id, reading };
    bestOrder = order;
  }
  return best;
}
