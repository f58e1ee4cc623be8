import type { AssembledClaim } from "./claims.ts";
import { sentenceOf } from "./disagreements-dispute.ts";

const counting =
  /\b(?:records?|estimates?|historians?|sources?|reports?|scholars?|documents?|archives?|figures?|investigations?)\b/i;
/** Verbs by which somebody gives a number. */
export const saying =
  /\b(?:claim(?:ed|s)|estimat(?:ed|es)|alleg(?:ed|es)|assert(?:ed|s)|put|gives?|gave|(?:reported|said|says|stated)(?=\sthat))\s(?:that\b|to\shave\b|(?=[^.;]{0,40}\d))/u;
const everySaying = new RegExp(saying.source, "gu");
const subject = /(?:[\p{L}’'.,-]+\s){1,8}$/u;
const passive = /\b(?:was|were|is|are|been|be|has|have|had)\s$/;

const pronoun = /^(?:it|they|he|she|which|who|this|that)\b|\b(?:it|they|he|she|who)$/i;

/** Who counts: those the figure is attributed to, else the subject of a verb of saying before the number: "Konyi, a Murle, estimated that …". */
export function counterOf({ row, figure }: AssembledClaim): string | null {
  if (row.attributed_to !== null) return row.attributed_to;
  const text = [...figure.sentenceText].slice(0, figure.number.end - figure.sentence.start).join("");
  const verb = [...text.matchAll(everySaying)].at(-1);
  const before = verb === undefined ? "" : text.slice(0, verb.index);
  const who = passive.test(before) ? undefined : subject.exec(before)?.[0].trim();
  return who === undefined || pronoun.test(who) ? null : who;
}

/** Whether the second number has another sayer, and is not what a side says of itself after the other did. */
export function hasOwnSayer(first: AssembledClaim, second: AssembledClaim): boolean {
  const said = counterOf(second);
  const before = counterOf(first);
  if (said === null || said === before || areOfTwoYears(before ?? "", said)) return false;
  return !isOfItself(first, second) || counting.test(said);
}

/** "Finland reported 25 dead; Sweden reported 3": each of two sides counts, and nothing says that the second counts the first's. */
function isOfItself(first: AssembledClaim, second: AssembledClaim): boolean {
  const [a, b] = [first.authority?.party ?? null, second.authority?.party ?? null];
  if (a === null || b === null || a === b || sentenceOf(first) !== sentenceOf(second)) return false;
  return second.figure.party.every(({ cue }) => cue !== null && cue.start < first.figure.number.start);
}

/** "138 ISIL fighters": a name stands in front of the thing counted, and it is not what the side was taken from. */
export function isOfUnknownSide({ figure }: AssembledClaim): boolean {
  const { number, phrase, sentence, sentenceText, party } = figure;
  if (phrase === null || phrase.start < number.start) return false;
  const words = [...sentenceText].slice(number.end - sentence.start, phrase.end - sentence.start).join("");
  const isCue = party.some(({ cue }) => cue !== null && cue.start >= number.end && cue.end <= phrase.end);
  return /\p{Lu}\p{L}+/u.test(words) && !isCue;
}

/** "the census of 1905", "the census of 1926": two counts of two times. */
function areOfTwoYears(one: string, other: string): boolean {
  const [x, y] = [one, other].map((words) => /\b1[5-9]\d\d\b|\b20\d\d\b/.exec(words)?.[0]);
  return x !== undefined && y !== undefined && x !== y;
}
