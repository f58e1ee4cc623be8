import type { Extent } from "../mention.ts";
import {
  at,
  isLoss,
  isSayer,
  none,
  type PartiesReading,
  type PartyContext,
  reading,
  subjectWords,
  wordsAt,
} from "./party-context.ts";
import { subjectName } from "./party-own.ts";
import { opponentOf, type SideWord } from "./sides.ts";
import { subjectOf } from "./subject.ts";

const cost = /\bat (?:the|a) (?:cost|price|loss) of\b[^.;]*$/;
const defence = /\b(?:defended|garrisoned|held|manned|guarded) by [^.;]*$/;

/** The side that the clause is about: the nearest on the left; after "at the cost of" the subject of the sentence. */
export function subjectSide(context: PartyContext): PartiesReading | null {
  const { item, measure } = context;
  const text = item.analysed.passage.text;
  const start = item.quantity.start;
  const words = wordsAt(context).filter((word) => measure.measure === "duration" || !isSayer(context, word));
  const isPopulation = measure.measure === "population"; // "a city in Finland with about 80,000 people"
  const left = words.filter(
    (word) => word.end <= start && (isPopulation || !isScene(text, word)) && !isInClosedBracket(text, word, start),
  );
  if (cost.test(text.slice(0, start))) {
    const subject = subjectName(context);
    if (subject !== null && !left.some((word) => word.start <= subject.start)) {
      const enemy = left.find((word) => isOpponent(text, word));
      const opponent = enemy === undefined ? null : opponentOf(context.sides, enemy.party);
      const party = opponent === null ? [] : [{ party: opponent, cue: null }];
      return { ...none, party, subject: { passage: item.passage, name: subject.name }, rule: "figure/at-the-cost-of" };
    }
    return left[0] === undefined ? null : reading(context, [left[0]], "figure/at-the-cost-of");
  }
  const unit = unknownUnit(context, left.at(-1)?.end ?? 0);
  if (unit !== null) {
    const party = context.sentence?.party ?? attackedName(context, unit);
    const rule = isAlone(context, unit) ? "figure/subject" : "figure/named-beside";
    return { ...none, party, subject: { passage: item.passage, name: unit }, rule };
  }
  const counted = left.findLast((word) => numbers.test(text.slice(word.end, start)));
  const didIt = (word: SideWord) =>
    isLoss(measure) &&
    /(?<!\b(?:sustained|suffered|incurred|borne|endured|lost|fielded|committed|deployed)\s)\bby\s(?:the\s)?$/.test(
      text.slice(0, word.start),
    );
  const nearest = counted ?? left.filter((word) => !isOpponent(text, word) && !didIt(word)).at(-1);
  if (nearest !== undefined) {
    const found = reading(context, [nearest], "figure/subject");
    return nearest.name === null || isAlone(context, nearest.name) ? found : { ...found, subject: null };
  }
  const behind = words.find((word) => word.start >= item.quantity.end && !isScene(text, word));
  const right =
    measure.measure === "duration" || /\d/.test(text.slice(item.quantity.end, behind?.start)) ? undefined : behind;
  const enemy = left.at(-1) ?? (defence.test(text.slice(0, start)) ? behind : undefined);
  if (enemy !== undefined) {
    const opponent = opponentOf(context.sides, enemy.party);
    if (opponent !== null) return { ...none, party: [{ party: opponent, cue: null }], rule: "figure/opponent" };
  }
  if (pronoun.test(text)) return carried(context);
  if (
    right === undefined ||
    placed.test(text.slice(0, right.start)) ||
    /\b(?:by|including|against)\s(?:[\p{Ll}\d,]+\s){0,3}$/u.test(text.slice(0, right.start))
  )
    return null;
  return reading(context, [right], "figure/subject-behind");
}

/** "dug beneath the German trenches", "through the Danish straits": where, not whose. */
const placed =
  /\b(?:beneath|under|behind|through|into|inside|outside|near|around|along|across|towards?|beyond|opposite)\s(?:the\s)?$/;

/** "(125,000 in the Red Army, 175,500 Poles) and the dead as 450,000": what a bracket tells stays in it. */
function isInClosedBracket(text: string, { start, end }: Extent, number: number): boolean {
  const close = text.indexOf(")", end);
  return close >= 0 && close < number && text.lastIndexOf("(", start) > text.lastIndexOf(")", start);
}

const deed =
  /^\s(?:\p{L}+\s)?(?:landings?|invasion|attacks?|offensive|advance|bombing|raids?|occupation|surrender|declaration|assault)\b/u;

/** "in Finland", "Between the American landing and May 25, …": where or when it was, not who. */
function isScene(text: string, word: SideWord): boolean {
  const before = text.slice(0, word.start);
  if (word.form === "state" && /\b(?:in|from|to|into|across|through|within|parts of|rest of)\s(?:the\s)?$/.test(before))
    return true;
  return /^\s*(?:Between|Before|Since|Until|From)\s(?:the\s)?$/.test(before) && deed.test(text.slice(word.end));
}

/** "forces numbering more than 280,000": the number is that of the words right in front of it. */
const numbers =
  /^(?:\s\p{Ll}+){0,3},?\s(?:numbering|numbered|number|totall?ing|totall?ed|consisting of|consisted of|comprising|comprised|made up of)\s(?:a total of\s)?$/u;

/** "held off the Soviet advance", "against Japanese forces", "attacked by": the words name the enemy. */
function isOpponent(text: string, word: SideWord): boolean {
  if (/\b(?:the|a|an|its|their)\s\p{L}+ing\s$/u.test(text.slice(Math.max(0, word.start - 28), word.start)))
    return false; // "the attacking Japanese"
  return /\b(?:against|war on|war upon|fighting|facing|repel(?:led)?|repulsed?|h(?:eld|old) off|resist(?:ed)?|halt(?:ed)?|block(?:ed)?|stop|dr(?:ove|ive) out|drove|defeat(?:ed)?|clear(?:ed)?|crush(?:ed)?|overcome|attack(?:ed|ing)?|assault(?:ed|ing)?|ambush(?:ed|ing)?|engag(?:ed|ing)|encircl(?:ed|ing)|expel(?:led)?|conquer(?:ed|ing)?|invad(?:e|ed|ing)|occup(?:y|ied|ying)|captur(?:e|ed|ing)|seiz(?:e|ed|ing)|annex(?:ed|ing)?|overr[au]n|destroy(?:ed|ing)?|surround(?:ed|ing)?|pursu(?:e|ed|ing)|kill(?:ed|ing)?|rout(?:ed|ing)?|bomb(?:ed|ing)|shell(?:ed|ing)?)\s(?:the\s)?$/.test(
    text.slice(Math.max(0, word.start - 28), word.start),
  );
}

/** "Soviet forces surrounded Azuma's force. The Azuma force suffered …": of the side other than those who did it. */
function attackedName(context: PartyContext, name: number): PartiesReading["party"] {
  const { item, textBefore, sides } = context;
  const own = item.analysed.names[name]?.name;
  const at = own === undefined || textBefore === null ? -1 : textBefore.indexOf(own);
  const asWord: SideWord = { start: at, end: at, party: "", name: null, form: "name" };
  if (textBefore === null || at < 0 || !isOpponent(textBefore, asWord)) return [];
  const attacker = subjectWords(context).find((word) => word.end <= at);
  const opponent = attacker === undefined ? null : opponentOf(sides, attacker.party);
  return opponent === null ? [] : [{ party: opponent, cue: null }];
}

const force =
  /^(?:['’]s)?\s(?:force|forces|group|army|unit|detachment|men|troops|regiment|battalion|division|corps|squadron|column)\b/;

/** A unit or vessel before the number, later than any side word, or a commander's force: its own record says its side. */
function unknownUnit(context: PartyContext, after: number): number | null {
  const { item, sides } = context;
  const { text } = item.analysed.passage;
  const known = new Set((sides.words[item.passage] ?? []).map(({ name }) => name));
  const index = item.analysed.names.findLastIndex(
    (mention, name) =>
      (mention.kind === "unit" ||
        mention.kind === "vessel" ||
        (mention.kind === "person" && force.test(text.slice(mention.end)))) &&
      !known.has(name) &&
      !isSayer(context, mention) &&
      !isInClosedBracket(text, mention, item.quantity.start) &&
      mention.start >= after &&
      mention.end <= item.quantity.start,
  );
  if (index < 0) return null;
  // "the Soviet Army and Navy": the second shares the side of the first.
  const between = text.slice(after, item.analysed.names[index]?.start);
  return /^(?:\s\p{Lu}\p{L}+)?\sand\s(?:the\s)?$/u.test(between) ? null : index;
}

/** Whether the figure is about this name alone: not one of several, not an example, not beside an unnamed one in brackets. */
function isAlone({ item }: PartyContext, name: number): boolean {
  const { names, passage } = item.analysed;
  const own = names[name];
  if (own === undefined) return false;
  const before = passage.text.slice(0, own.start);
  const behind = passage.text.slice(own.end, item.quantity.start);
  const isListed =
    /(?:—|, |\band )(?:the )?$/.test(before) &&
    names.some(({ kind, end }) => kind === own.kind && end < own.start && end > own.start - 12);
  return (
    !isListed &&
    !/\b(?:including|among them|such as)\s(?:the\s)?$/.test(before) &&
    !/,?\sand\san?\s[^(]*\($/.test(behind) &&
    !/,?\sand\san?\s.*\(/.test(behind)
  );
}

/** A sentence that begins with what the sentence before told. */
export const pronoun = /^\s*(?:\p{L}+,\s|\p{L}+\s(?:this|that),\s)?(?:They|He|She|It|Their|His|These|This)\b/u;

/** "They were supported by …": the side that the sentence before begins with. */
export function carried(context: PartyContext): PartiesReading | null {
  const { item } = context;
  if (subjectOf(item) !== null || context.before === null) return null;
  const text = context.textBefore ?? "";
  const isPronoun = pronoun.test(item.analysed.passage.text);
  const all = subjectWords(context);
  if (all.length === 0 && isPronoun) {
    const earlier = context.paragraph.find((index) => (context.sides.words[index] ?? []).length > 0);
    const [first] = earlier === undefined ? [] : (context.sides.words[earlier] ?? []);
    const reached = at(earlier ?? null, first);
    if (reached !== null) return { ...none, party: [reached], rule: "figure/carried-side" };
  }
  const words = all.filter(
    (each) => !isScene(text, each) && !/\b(?:by|against|for|to)\s(?:the\s)?$/.test(text.slice(0, each.start)),
  );
  const word = isPronoun ? words[0] : words.at(-1);
  if (word === undefined) {
    const name = context.namesBefore.findLastIndex(({ kind }) => kind === "unit" || kind === "organisation");
    if (name >= 0 && all.length === 0)
      return { ...none, subject: { passage: context.before, name }, rule: "figure/carried-name" };
    const enemy = all.find((each) => /\b(?:by|against)\s(?:the\s)?$/.test(text.slice(0, each.start)));
    const opponent = enemy === undefined ? null : opponentOf(context.sides, enemy.party);
    return opponent === null
      ? null
      : { ...none, party: [{ party: opponent, cue: null }], rule: "figure/carried-opponent" };
  }
  const cue = { passage: context.before, start: word.start, end: word.end };
  return { ...none, party: [{ party: word.party, cue }], rule: "figure/carried-side" };
}
