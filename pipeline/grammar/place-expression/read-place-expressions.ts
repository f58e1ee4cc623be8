import { noteOf } from "../../text/tokens.ts";
import { along } from "./along.ts";
import { between } from "./between.ts";
import { direction } from "./direction.ts";
import { distance } from "./distance.ts";
import { line, namedLine } from "./line.ts";
import { near } from "./near.ts";
import { wordAt } from "./noun-phrase.ts";
import { offCoast } from "./off-coast.ts";
import { offset } from "./offset.ts";
import type { AnchorMention, ExpressionRule, NamedPassage, PlaceExpression, Words } from "./place-expression.ts";
import { leaders, positionWords } from "./vocabulary.ts";

/** Where two take the same stretch, the earlier in the list wins. */
export const placeExpressionRules: readonly ExpressionRule[] = [
  offset,
  distance,
  direction,
  offCoast,
  between,
  line,
  namedLine,
  near,
  along,
];

const rulesByWord = new Map<string, ExpressionRule[]>();
for (const rule of placeExpressionRules) {
  for (const word of rule.opensAt) rulesByWord.set(word, [...(rulesByWord.get(word) ?? []), rule]);
}

const rulesAt = noteOf(({ folded, shape }) => rulesByWord.get(shape === "digits" ? "0" : folded) ?? null);

/**
 * The places that a passage tells by their relation to named places, in text order, none overlapping another.
 * Reads words only; the points and shapes are made in geocode. "in X" and "of X" are no relative places.
 */
export function readPlaceExpressions(analysed: NamedPassage): PlaceExpression[] {
  const words = wordsOf(analysed);
  const found: PlaceExpression[] = [];
  for (let at = 0; at < words.tokens.length; at++) {
    const token = words.tokens[at];
    if (token === undefined) break;
    const rules = rulesAt(token.spelling);
    if (rules === null) continue;
    const best = longestAt(words, at, rules);
    if (best === null) continue;
    const last = found.at(-1);
    if (last !== undefined && best.start < last.end) {
      if (best.end - best.start <= last.end - last.start) continue;
      found.pop();
    }
    found.push({ ...best, describes: describedBy(words, best) });
  }
  return found;
}

function wordsOf({ passage, tokens, names }: NamedPassage): Words {
  const byStart = new Map<number, AnchorMention>();
  names.forEach((name, index) => {
    if (name.kind === "place") byStart.set(name.start, { index, start: name.start, end: name.end });
  });
  const placeAt = new Map<number, AnchorMention>();
  tokens.forEach((token, index) => {
    const name = byStart.get(token.start);
    if (name !== undefined) placeAt.set(index, name);
  });
  return { text: passage.text, tokens, placeAt };
}

function longestAt(
  words: Words,
  at: number,
  rules: readonly ExpressionRule[],
): Omit<PlaceExpression, "describes"> | null {
  let best: Omit<PlaceExpression, "describes"> | null = null;
  for (const rule of rules) {
    const reading = rule.read(words, at);
    if (reading === null || (best !== null && reading.end <= best.end)) continue;
    best = { rule: rule.id, ...reading };
  }
  return best;
}

/** The name whose position is told: "Konotoro" in "Konotoro, located north of Moji", "Happo Mountain northwest of Furuton". */
function describedBy(words: Words, expression: Omit<PlaceExpression, "describes">): AnchorMention | null {
  if (/between|border|line|along/.test(expression.relation)) return null;
  let index = words.tokens.length - 1;
  while (index >= 0 && (words.tokens[index]?.start ?? 0) >= expression.start) index--;
  while (index >= 0 && mayLeadTo(wordAt(words, index))) index--;
  for (let first = index; first >= 0 && first > index - 6; first--) {
    const name = words.placeAt.get(first);
    if (name !== undefined) return name.end === words.tokens[index]?.end ? name : null;
  }
  return null;
}

function mayLeadTo(word: string): boolean {
  return word === "," || word === "which" || positionWords.has(word) || leaders.has(word);
}
