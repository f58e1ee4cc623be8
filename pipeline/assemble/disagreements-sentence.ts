import type { Claim } from "../records/types.ts";
import type { AssembledClaim } from "./claims.ts";
import { groupBy } from "./claims-group.ts";
import {
  datesMeet,
  deaths,
  familyOf,
  incomparable,
  losses,
  type NumberDispute,
  sentenceOf,
  sideOf,
} from "./disagreements-dispute.ts";
import { differ, intervalOf } from "./disagreements-interval.ts";
import { counterOf, hasOwnSayer, isOfUnknownSide, saying } from "./disagreements-sayers.ts";

const later = /\b(?:later|subsequent(?:ly)?|revised|corrected|recount|updated)\b/i;
const revised =
  /\b(?:figure|toll|number|count|estimate|total|it|this)s?\s(?:\p{L}+\s){0,4}?(?:revised|corrected|updated|raised|lowered|reduced|increased)\s(?:\p{L}+\s){0,2}?(?:to|as)\b/iu;
const inFact = /\b(?:actual|actually|in fact|in reality|in truth|the true|the real)\b/i;

/**
 * Two numbers of one sentence for one thing: by two sayers ("initial investigations indicated 137 …, but later investigations over 300"),
 * as claimed and as it was ("claimed 99 …, but the actual losses were 13"), or revised ("20 killed; the figure was later revised to 34").
 */
export function sentenceDisputes(claims: readonly AssembledClaim[]): NumberDispute[] {
  return [...groupBy(claims, sentenceOf).values()].flatMap((group) => {
    const ordered = [...group].sort((a, b) => a.figure.number.start - b.figure.number.start);
    return ordered.flatMap((second, index): NumberDispute[] => {
      const first = ordered[index - 1];
      if (first === undefined || [first, second].some(isOfUnknownSide)) return [];
      const between = wordsBetween(first, second);
      if (isAside(first, second, between)) return [disputeOfTwo(first, second, "contradiction")];
      if (isNumberedTwice(first, second, between)) return [disputeOfTwo(first, second, "definition")];
      if (!countsTheSame(first, second)) return [];
      const isRevised = losses.has(second.row.measure) && revised.test(between);
      const isClaimed = counterOf(first) !== null && second.row.attributed_to === null && inFact.test(between);
      const isSaid = hasOwnSayer(first, second) && takesUp(first, second, between);
      if ((!isRevised && !isClaimed && !isSaid) || isOfOthers(first, between)) return [];
      const isLater = isRevised || later.test(second.row.attributed_to ?? "");
      return [disputeOfTwo(first, second, isLater ? "revision" : "contradiction")];
    });
  });
}

function disputeOfTwo(first: AssembledClaim, second: AssembledClaim, kind: NumberDispute["kind"]): NumberDispute {
  const key = `sentence\n${first.row.id}\n${second.row.id}`;
  return { key, claims: [first, second], kind, rule: "disagreements/other-sayer-in-sentence" };
}

const turn = /\b(?:but|while|whereas|although|though|however|yet|or|against)\b|;|[(—–]/;

/** Whether the sentence turns to the second sayer between the numbers: by naming him there, or by a turn; a list of bracketed numbers does not. */
function takesUp(first: AssembledClaim, second: AssembledClaim, between: string): boolean {
  const said = second.figure.attribution?.span;
  const isNamed =
    said === undefined
      ? saying.test(between + second.row.text)
      : said.start >= first.figure.number.end && said.end <= second.figure.number.start;
  return isNamed || (turn.test(between) && !between.includes(")"));
}

const lossesOf = /(?<whose>\p{Lu}\p{L}+)\s(?:losses|casualties|dead|wounded|forces|troops|soldiers|prisoners|army)\b/gu;

/** Whether the second number is of others than the first: "the Italians suffered 7,000 killed …; the Ethiopian losses were 4,000". */
function isOfOthers({ figure }: AssembledClaim, between: string): boolean {
  const cut = Math.max(0, ...[...between.matchAll(/[,;:]\s|\s(?:but|while|whereas)\s/g)].map(({ index }) => index));
  const before =
    [...figure.sentenceText].slice(0, figure.number.end - figure.sentence.start).join("") + between.slice(0, cut);
  return tellsOfOthers(before, between.slice(cut));
}

/** Whether words tell of losses, forces or prisoners of somebody whom the words before them do not name. */
export function tellsOfOthers(before: string, words: string): boolean {
  return [...words.matchAll(lossesOf)].some(({ groups }) => !before.includes((groups?.whose ?? "").slice(0, 5)));
}

const numberOf = /\bnumber of (?<what>\p{Ll}+(?:\s\p{Ll}+)?)\b/gu;

/** "the number of war dead in these areas is 24,400, but the number of war dead for the entire war is 18,900": one thing, two numbers. */
function isNumberedTwice(first: AssembledClaim, second: AssembledClaim, between: string): boolean {
  const { sentenceText, number, sentence } = first.figure;
  const before = [...sentenceText].slice(0, number.start - sentence.start).join("");
  const [one, other] = [before, between].map((text) => [...text.matchAll(numberOf)].at(-1)?.groups?.what);
  return (
    one !== undefined && one === other && turn.test(between) && differ(intervalOf(first.row), intervalOf(second.row))
  );
}

const aside = /^[^\d().;]{0,30}\([^\d().;]{0,30}$/;
const asideSayer =
  /^[^).;]{0,60}\b(?:according to|sources?|estimates?|accounts?|historians?|records?|claims?|reports?)\b[^).;]{0,40}\)|^\s?(?:by|in)\s(?:some|other|others)\b/;

/** "the 67,000-strong (77,000 according to some sources) army": another count in brackets right behind the number. */
function isAside(first: AssembledClaim, second: AssembledClaim, between: string): boolean {
  const after = [...second.figure.sentenceText].slice(second.figure.number.end - second.figure.sentence.start).join("");
  const isBracketed = aside.test(between) && asideSayer.test(after);
  const isWhole = second.row.part_of === null || second.row.part_of === first.row.id;
  const isSame = second.row.measure === first.row.measure || second.row.measure === "other";
  return (
    isBracketed &&
    isWhole &&
    isSame &&
    !incomparable.has(first.row.measure) &&
    differ(intervalOf(first.row), intervalOf(second.row))
  );
}

/** Words of the sentence from the end of the one number to the beginning of the other. */
function wordsBetween({ figure: first }: AssembledClaim, { figure: second }: AssembledClaim): string {
  const points = [...first.sentenceText];
  return points.slice(first.number.end - first.sentence.start, second.number.start - first.sentence.start).join("");
}

/** Whether both may answer one question: what became of whom, on which side, when and where, with another number. */
function countsTheSame(first: AssembledClaim, second: AssembledClaim): boolean {
  const [a, b] = [first.row, second.row];
  if (incomparable.has(a.measure) || a.per !== b.per || a.part_of !== null || b.part_of !== null) return false;
  return (
    familyOf(a.measure) === familyOf(b.measure) &&
    areOneThing(a, b) &&
    areOneSide(first, second) &&
    (a.subject === null || b.subject === null || a.subject === b.subject) &&
    (a.place === null || b.place === null || a.place === b.place) &&
    datesMeet(first, second) &&
    differ(intervalOf(a), intervalOf(b))
  );
}

/** Of people, what a count by another sayer may call otherwise: "soldiers" are no "civilians", "Algerians" may be either. */
const kindsOfPeople = new Set("soldiers civilians officers police nurses prisoners women children".split(" "));

function areOneThing(a: Claim, b: Claim): boolean {
  if (a.object === b.object) return true;
  if (!ofPeople.has(a.measure)) return false;
  if ([a.object, b.object].includes("people")) return [a.object, b.object].includes("civilians");
  return !kindsOfPeople.has(a.object) || !kindsOfPeople.has(b.object);
}

const ofPeople = new Set<Claim["measure"]>([...deaths, "wounded", "missing", "captured", "executed", "population"]);

/** One side, or a side beside a number that says none. */
export function areOneSide(first: AssembledClaim, second: AssembledClaim): boolean {
  const [a, b] = [sideOf(first), sideOf(second)];
  return a === b || a === "" || b === "";
}
