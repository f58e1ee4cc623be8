import type { AnalysedPassage } from "../grammar/mention.ts";
import { groupBy } from "./claims-group.ts";
import type { Told } from "./statements.ts";
import { whereOf } from "./statements-about.ts";
import { answersOf, isNamed, type Said, type ToldContext, wholeOf } from "./statements-context.ts";

const shooting = "(?:fir(?:ed|ing|e)|shot|shooting|opened fire|attack(?:ed|ing)?|live (?:rounds|fire))";
/** Words that say who was first: "firing live rounds first", "fired the first shots", "were the first to open fire". */
const beingFirst = new RegExp(
  String.raw`\b${shooting}\b(?:\s\p{L}+){0,3}\sfirst\b|\bfirst\s(?:shots?\b|to\s(?:fire|shoot|open fire|attack)\b)`,
  "u",
);
/** Beside them, words that say who began or who answered. */
const beginning =
  /\b(?:initiated|began|started|opened)\s(?:the\s)?(?:\p{L}+[-\s])?(?:fire|firing|shooting)\b|\b(?:rounds|fire|shots?)\sin response to\b/u;

const account = /\b(?:testimon|testif|according to|believe|denie[ds]|deny|claim|may have|might have|alleg|accus)/;

/** Farther apart, in sentences, two shots are two. */
const farthestSentences = 4;

interface Account {
  readonly index: number;
  readonly party: string | undefined;
  readonly isFirst: boolean;
}

/** Who fired first, as a section tells it of more than one side: told, denied or doubted. */
export function firstShots(context: ToldContext, said: Said): Told[] {
  const accounts = context.extraction.passages.flatMap((analysed, index) => accountOf(analysed, index) ?? []);
  return [...groupBy(accounts, ({ index }) => sectionOf(context, index)).values()].flatMap((group) => {
    const firsts = group.filter(({ isFirst }) => isFirst);
    const near = group.filter(
      ({ index, isFirst }) => isFirst || firsts.some((one) => Math.abs(one.index - index) <= farthestSentences),
    );
    const told = near.filter(({ index }) => said(index).length > 0 || account.test(textOf(context, index)));
    const parties = new Set(told.flatMap(({ party }) => party ?? []));
    if (parties.size < 2 || !told.some(({ isFirst }) => isFirst)) return [];
    const sides = told.map(({ index }) => ({ ...wholeOf(context, index), sayer: said(index).find(isNamed) ?? null }));
    const asks = `Who fired first ${whereOf(context, sides)}?`;
    return answersOf(context, { property: "identity", rule: "statements/fired-first", asks }, sides);
  });
}

function accountOf({ passage, parties }: AnalysedPassage, index: number): Account | null {
  if (passage.kind !== "paragraph") return null;
  const first = beingFirst.exec(passage.text);
  const match = first ?? beginning.exec(passage.text);
  if (match === null) return null;
  const end = match.index + match[0].length;
  const byWhom = /^\s(?:by|from)\s/.test(passage.text.slice(end))
    ? parties.find(({ start }) => start >= end)
    : undefined;
  const party = (byWhom ?? parties.findLast((cue) => cue.end <= match.index))?.party;
  return { index, party, isFirst: first !== null };
}

function textOf({ extraction }: ToldContext, index: number): string {
  return extraction.passages[index]?.passage.text ?? "";
}

/** The part of the text that a sentence stands in: its title and the two headings below it. */
function sectionOf({ extraction }: ToldContext, index: number): string {
  const headings = extraction.passages[index]?.passage.headings ?? [];
  return headings
    .slice(0, 3)
    .map(({ text }) => text)
    .join("\n");
}
