import type { Item } from "./item.ts";
import type { ObjectReading } from "./object.ts";
import {
  at,
  isLoss,
  isSayer,
  none,
  type PartiesReading,
  type PartyContext,
  partyOf,
  reading,
  subjectWords,
  wordsAt,
} from "./party-context.ts";
import { attackedBefore, bothSides, byAgent, otherSide, ownReport } from "./party-losses.ts";
import { byName, ownSide, subjectName } from "./party-own.ts";
import { opponentOf, type SideWord } from "./sides.ts";
import { subjectOf } from "./subject.ts";

export type { InheritedSide, PartiesReading, PartyContext } from "./party-context.ts";

const ofPeople = /\b(?:civilians|population|residents|inhabitants|evacuees|refugees|repatriates)\b/;

/** The words before a share, and "of the population" behind it. */
function sentenceAround({ item }: PartyContext): string {
  const { text } = item.analysed.passage;
  return `${text.slice(0, item.quantity.start)} ${/^\s?of\s[^,.;]*/.exec(text.slice(item.quantity.end))?.[0] ?? ""}`;
}

/** The side of a figure; empty where nothing in the text says it. */
export function partiesOf(context: PartyContext): PartiesReading {
  const { measure, object } = context;
  const own = ownSide(context);
  if (measure.measure === "incidents") return own ?? charged(context) ?? none;
  if (measure.measure === "share" && ofPeople.test(sentenceAround(context))) return people(context) ?? none;
  if (isNobodys(context)) return none;
  if (measure.measure === "supplied" && measure.agent) return supplied(context, own);
  if (own !== null) return withAgent(context, own);
  const listed = fromList(context);
  if (listed !== null) return listed;
  const named = byName(context);
  if (named !== null) return named;
  if (isPeople(object) || ["repatriated", "evacuated"].includes(measure.measure)) return people(context) ?? none;
  return military(context) ?? none;
}

function fromList({ item, list, inherited }: PartyContext): PartiesReading | null {
  const before = item.analysed.passage.text.slice(0, item.quantity.start);
  if (/\b(?:another|further)\s$/.test(before) && list.length > 0)
    return { ...none, party: list, rule: "figure/another" };
  return inherited === null
    ? null
    : { ...none, party: inherited.party, subject: inherited.subject, rule: "figure/list" };
}

function isPeople({ nounClass, object }: ObjectReading): boolean {
  return nounClass === "people" || object === "civilians" || object === "homes" || object === "buildings";
}

/** Civilians are those the text speaks of, unless the sentence itself says more. */
function people(context: PartyContext): PartiesReading | null {
  const { sides, object } = context;
  if (object.rule === "figure/number-of") {
    const counted = wordsAt(context).findLast(
      (word) => word.end <= context.item.quantity.start && !isSayer(context, word),
    );
    if (
      counted !== undefined &&
      /^\s?\p{Ll}*\s?\p{Ll}*\s?(?:had|has|was|were|is|in|de)/u.test(
        context.item.analysed.passage.text.slice(counted.end),
      )
    ) {
      return reading(context, [counted], "figure/number-of-people");
    }
  }
  if (sides.civilians !== null)
    return { ...none, party: [{ party: sides.civilians, cue: null }], rule: "figure/civilians-of-text" };
  return subjectSide(context);
}

function military(context: PartyContext): PartiesReading | null {
  const { measure, item } = context;
  const victims =
    byAgent(context) ??
    (measure.agent ? otherSide(context) : null) ??
    bothSides(context) ??
    subjectSide(context) ??
    ownReport(context) ??
    attackedBefore(context);
  if (victims !== null) return victims;
  if (context.sentence !== null && !isLoss(measure)) {
    return { ...none, party: context.sentence.party, subject: context.sentence.subject, rule: "figure/same-sentence" };
  }
  if (context.object.object === "people") return people(context);
  return isExistential(item) || !mayCarry(context) ? null : carried(context);
}

/** What a sentence says of losses it says of a side of its own; only strengths go on from the sentence before. */
function mayCarry({ measure, item }: PartyContext): boolean {
  if (item.unit !== null) return false;
  return !isLoss(measure) || pronoun.test(item.analysed.passage.text);
}

/** "There were three principal engagements". */
function isExistential({ analysed, quantity }: Item): boolean {
  return /^\s*There (?:is|are|was|were|had been)\s$/.test(analysed.passage.text.slice(0, quantity.start));
}

/** Units of time and length between two things belong to no side, nor do islands, tonnes and shares. */
function isNobodys({ item, measure, object }: PartyContext): boolean {
  if (object.nounClass === "land" || item.unit?.dimension === "other") return true;
  if (!["duration", "distance", "area", "share"].includes(measure.measure)) return false;
  const after = item.analysed.passage.text.slice(item.quantity.end, item.quantity.end + 40);
  if (measure.measure !== "duration" && measure.measure !== "distance") return true;
  if (/\bfor (?:about |around |over )?$/.test(item.analysed.passage.text.slice(0, item.quantity.start))) return false;
  return /^[\s-]\p{L}+\s(?:after|before|later|earlier|ago|north|south|east|west|inside|behind|from|inland|off|of (?:fighting|war|diplomatic)|away|wide|long|deep|high)\b/u.test(
    after,
  );
}

/** "blamed the Japanese for 15 cases": the charged. */
function charged(context: PartyContext): PartiesReading | null {
  const { item } = context;
  const text = item.analysed.passage.text.slice(0, item.quantity.start);
  const match = /\b(?:blam|accus|charg)(?:ed|es|ing|e)\b/.exec(text);
  if (match === null) return null;
  const word = wordsAt(context).find(({ start }) => start > match.index && start < item.quantity.start);
  return word === undefined ? null : reading(context, [word], "figure/charged");
}

/** "the Soviets supplied the Chinese with 82 tanks": the receiver, with the giver as the other side. */
function supplied(context: PartyContext, own: PartiesReading | null): PartiesReading {
  const { item } = context;
  const here = wordsAt(context).filter((word) => !isSayer(context, word));
  const earlier = subjectWords(context);
  const said = here.find((word) => word.start < item.quantity.start);
  const giver = said === undefined ? at(context.before, earlier[0]) : at(item.passage, said);
  if (giver === null) return own ?? none;
  const isOther = (word: SideWord) => word.party !== giver.party;
  const receiver = at(item.passage, here.find(isOther)) ?? at(context.before, earlier.find(isOther));
  return { ...none, party: receiver === null ? [] : [receiver], counterparty: [giver], rule: "figure/supplied" };
}

const cost = /\bat (?:the|a) (?:cost|price|loss) of\b[^.;]*$/;
const defence = /\b(?:defended|garrisoned|held|manned|guarded) by [^.;]*$/;

/** The side that the clause is about: the nearest on the left; after "at the cost of" the subject of the sentence. */
function subjectSide(context: PartyContext): PartiesReading | null {
  const { item, measure } = context;
  const text = item.analysed.passage.text;
  const start = item.quantity.start;
  const words = wordsAt(context).filter((word) => measure.measure === "duration" || !isSayer(context, word));
  const left = words.filter((word) => word.end <= start);
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
    const party = context.sentence?.party ?? [];
    return { ...none, party, subject: { passage: item.passage, name: unit }, rule: "figure/subject" };
  }
  const nearest = left.filter((word) => !isOpponent(text, word)).at(-1);
  if (nearest !== undefined) return reading(context, [nearest], "figure/subject");
  const right = words.find((word) => word.start >= item.quantity.end);
  const enemy = left.at(-1) ?? (defence.test(text.slice(0, start)) ? right : undefined);
  if (enemy !== undefined) {
    const opponent = opponentOf(context.sides, enemy.party);
    if (opponent !== null) return { ...none, party: [{ party: opponent, cue: null }], rule: "figure/opponent" };
  }
  if (pronoun.test(text)) return carried(context);
  if (right === undefined || /\bby\s(?:the\s)?$/.test(text.slice(0, right.start))) return null;
  return reading(context, [right], "figure/subject-behind");
}

/** "held off the Soviet advance", "against Japanese forces", "attacked by": the words name the enemy. */
function isOpponent(text: string, word: SideWord): boolean {
  return /\b(?:against|fighting|facing|repel(?:led)?|repulsed?|h(?:eld|old) off|resist(?:ed)?|halt(?:ed)?|block(?:ed)?|stop|dr(?:ove|ive) out|drove|defeat(?:ed)?|clear(?:ed)?|crush(?:ed)?|overcome|attack(?:ed|ing)?|assault(?:ed|ing)?|ambush(?:ed|ing)?|engag(?:ed|ing)|encircl(?:ed|ing)|expel(?:led)?|bomb(?:ed|ing)|shell(?:ed|ing)?)\s(?:the\s)?$/.test(
    text.slice(Math.max(0, word.start - 28), word.start),
  );
}

/** A unit or vessel before the number, later than any side word: its own record says its side. */
function unknownUnit({ item, sides }: PartyContext, after: number): number | null {
  const known = new Set((sides.words[item.passage] ?? []).map(({ name }) => name));
  const index = item.analysed.names.findLastIndex(
    ({ kind, start, end }, name) =>
      (kind === "unit" || kind === "vessel") && !known.has(name) && start >= after && end <= item.quantity.start,
  );
  if (index < 0) return null;
  // "the Soviet Army and Navy": the second shares the side of the first.
  const between = item.analysed.passage.text.slice(after, item.analysed.names[index]?.start);
  return /^(?:\s\p{Lu}\p{L}+)?\sand\s(?:the\s)?$/u.test(between) ? null : index;
}

const pronoun = /^\s*(?:\p{L}+,\s|\p{L}+\s(?:this|that),\s)?(?:They|He|She|It|Their|His|These|This)\b/u;

/** "They were supported by …": the side that the sentence before begins with. */
function carried(context: PartyContext): PartiesReading | null {
  const { item } = context;
  if (subjectOf(item) !== null || context.before === null) return null;
  const text = context.textBefore ?? "";
  const all = subjectWords(context);
  const words = all.filter((each) => !/\b(?:by|against|for|to)\s(?:the\s)?$/.test(text.slice(0, each.start)));
  const word = pronoun.test(item.analysed.passage.text) ? words[0] : words.at(-1);
  if (word === undefined) {
    const enemy = all.find((each) => /\b(?:by|against)\s(?:the\s)?$/.test(text.slice(0, each.start)));
    const opponent = enemy === undefined ? null : opponentOf(context.sides, enemy.party);
    return opponent === null
      ? null
      : { ...none, party: [{ party: opponent, cue: null }], rule: "figure/carried-opponent" };
  }
  const cue = { passage: context.before, start: word.start, end: word.end };
  return { ...none, party: [{ party: word.party, cue }], rule: "figure/carried-side" };
}

function withAgent(context: PartyContext, own: PartiesReading): PartiesReading {
  if (!context.measure.agent) return own;
  const agent = wordsAt(context).find((word) => word.start < context.item.quantity.start && !isSayer(context, word));
  if (agent === undefined || own.party.some(({ party }) => party === agent.party)) return own;
  return { ...own, counterparty: [partyOf(context, agent)] };
}
