import type { Extent } from "../mention.ts";
import type { NameReference, PartyReading } from "./figure-reading.ts";
import type { Item } from "./item.ts";
import type { MeasureReading } from "./measure.ts";
import { opponentOf, type SideWord, type TextSides } from "./sides.ts";

/** On whose side the counted were, who did it to them, and the name the figure is about. */
export interface PartiesReading {
  readonly party: readonly PartyReading[];
  readonly counterparty: readonly PartyReading[];
  readonly subject: NameReference | null;
  readonly rule: string;
}

/** What the reader knows when it comes to a figure. */
export interface PartyContext {
  readonly item: Item;
  readonly measure: MeasureReading;
  readonly sides: TextSides;
  /** Extents of the words that say who says so: sayers are not the side that is counted. */
  readonly sayers: readonly Extent[];
  /** Parties of the number before it in the list, of the whole it is out of; empty if there is none. */
  readonly inherited: readonly PartyReading[];
  /** Parties of the list before "another 5". */
  readonly list: readonly PartyReading[];
  /** Index of the passage before it in the same block, else null. */
  readonly before: number | null;
}

const none: PartiesReading = { party: [], counterparty: [], subject: null, rule: "" };

/** The side of a figure; empty where nothing in the text says it. */
export function partiesOf(context: PartyContext): PartiesReading {
  const { measure, item } = context;
  const own = ownSide(context);
  if (measure.measure === "incidents") return own ?? charged(context) ?? none;
  if (isInterval(context)) return none;
  if (measure.measure === "supplied" && measure.agent) return supplied(context, own);
  if (own !== null) return withAgent(context, own);
  if (/\b(?:another|further)\s$/.test(item.analysed.passage.text.slice(0, item.quantity.start)) && context.list.length > 0) {
    return { ...none, party: context.list, rule: "figure/another" };
  }
  if (context.inherited.length > 0) return { ...none, party: context.inherited, rule: "figure/list" };
  return (measure.agent ? otherSide(context) : null) ?? bothSides(context) ?? subjectSide(context) ?? carried(context) ?? none;
}

/** "6 Soviet horsemen", "137 men of the 88th Division", "113th Rifle Brigade (about 2,600 men)". */
function ownSide(context: PartyContext): PartiesReading | null {
  const { item } = context;
  const words = wordsAt(context);
  const end = item.phrase?.end ?? item.quantity.end;
  const inside = words.filter((word) => word.start >= item.quantity.end && word.end <= end + 1);
  if (inside.length > 0) return reading(context, inside.slice(0, 1), "figure/side-of-noun");
  const of = words.find((word) => word.start >= end && belongs(item, end, word.start));
  if (of !== undefined) return reading(context, [of], "figure/side-of-unit");
  return inBrackets(context);
}

/** Whether "of the", "from the", "in the" and nothing else lies between a noun phrase and a side. */
function belongs(item: Item, from: number, to: number): boolean {
  return to - from < 24 && /^\s(?:of|from)\s(?:the\s)?$/.test(item.analysed.passage.text.slice(from, to));
}

/** "NAME (N men)", and a bullet whose brackets hold its strength. */
function inBrackets(context: PartyContext): PartiesReading | null {
  const text = context.item.analysed.passage.text;
  const open = text.lastIndexOf("(", context.item.quantity.start);
  if (open < 0 || text.lastIndexOf(")", context.item.quantity.start) > open) return null;
  const words = wordsAt(context).filter((word) => word.end <= open && word.end > open - 40);
  const last = words.at(-1);
  if (last === undefined || !/^[\s\p{Ll}’'s]*$/u.test(text.slice(last.end, open))) return null;
  return reading(context, [last], "figure/side-before-brackets");
}

/** Units of time and length between two things belong to no side. */
function isInterval({ item, measure }: PartyContext): boolean {
  if (!["duration", "distance", "area", "share"].includes(measure.measure)) return false;
  const after = item.analysed.passage.text.slice(item.quantity.end, item.quantity.end + 40);
  if (measure.measure !== "duration" && measure.measure !== "distance") return true;
  return /^[\s-]\p{L}+\s(?:after|before|later|earlier|ago|north|south|east|west|inside|behind|from|inland|off|of (?:fighting|war|diplomatic)|away|wide|long|deep|high)\b/u.test(after);
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
  const words = wordsAt(context).filter((word) => !isSayer(context, word));
  const sentence = words.length > 0 ? words : subjectWords(context);
  const giver = sentence.find((word) => words.length === 0 || word.start < item.quantity.start);
  const receiver = sentence.find((word) => word.party !== giver?.party && (own === null || word.form !== "name"));
  if (giver === undefined) return own ?? none;
  if (receiver === undefined) {
    const previous = context.inherited.length > 0 ? context.inherited : own?.party;
    return { ...none, party: previous ?? [], counterparty: [partyOf(context, giver)], rule: "figure/supplied" };
  }
  return { ...none, party: [partyOf(context, receiver)], counterparty: [partyOf(context, giver)], rule: "figure/supplied" };
}

/** "taking 600 prisoners", "capturing 10 soldiers": the side other than the subject's. */
function otherSide(context: PartyContext): PartiesReading | null {
  const { item, sides } = context;
  const words = wordsAt(context).filter((word) => !isSayer(context, word));
  const agent = words.find((word) => word.start < item.quantity.start);
  if (agent === undefined) return null;
  const other = words.find((word) => word.party !== agent.party);
  const counterparty = [partyOf(context, agent)];
  if (other !== undefined) return { ...none, party: [partyOf(context, other)], counterparty, rule: "figure/other-side" };
  const opponent = opponentOf(sides, agent.party);
  if (opponent === null) return null;
  return { ...none, party: [{ party: opponent, cue: null }], counterparty, rule: "figure/opponent" };
}

/** "a few casualties on both sides". */
function bothSides({ item, sides }: PartyContext): PartiesReading | null {
  const after = item.analysed.passage.text.slice(item.quantity.end, item.quantity.end + 40);
  if (!/\b(?:on|by|of|for) (?:both|either) (?:sides?|parties)\b/.test(after)) return null;
  return { ...none, party: sides.opponents.map((party) => ({ party, cue: null })), rule: "figure/both-sides" };
}

const cost = /\bat (?:the|a) (?:cost|price|loss) of\b[^.;]*$/;
const defence = /\b(?:defended|garrisoned|held|manned|guarded) by [^.;]*$/;

/** The side that the clause is about: the nearest on the left; after "at the cost of" the subject of the sentence. */
function subjectSide(context: PartyContext): PartiesReading | null {
  const { item } = context;
  const text = item.analysed.passage.text;
  const start = item.quantity.start;
  const words = wordsAt(context).filter((word) => !isSayer(context, word));
  const left = words.filter((word) => word.end <= start);
  if (cost.test(text.slice(0, start))) {
    const subject = subjectName(context);
    if (subject !== null && !left.some((word) => word.start <= subject.start)) {
      return { ...none, subject: { passage: item.passage, name: subject.name }, rule: "figure/at-the-cost-of" };
    }
    return left[0] === undefined ? null : reading(context, [left[0]], "figure/at-the-cost-of");
  }
  const nearest = left.filter((word) => !isOpponent(text, word)).at(-1);
  if (nearest !== undefined) return reading(context, [nearest], "figure/subject");
  const right = words.find((word) => word.start >= item.quantity.end);
  const enemy = left.at(-1) ?? (defence.test(text.slice(0, start)) ? right : undefined);
  if (enemy !== undefined) {
    const opponent = opponentOf(context.sides, enemy.party);
    if (opponent !== null) return { ...none, party: [{ party: opponent, cue: null }], rule: "figure/opponent" };
  }
  if (right === undefined || /\bby\s(?:the\s)?$/.test(text.slice(0, right.start))) return null;
  return reading(context, [right], "figure/subject-behind");
}

/** "held off the Soviet advance", "against Japanese forces", "attacked by": the words name the enemy. */
function isOpponent(text: string, word: SideWord): boolean {
  return /\b(?:against|fighting|facing|repelled|repulsed|held off|resisted|halted the|blocked the|stop the|drove the|defeated)\s(?:the\s)?$/.test(
    text.slice(Math.max(0, word.start - 24), word.start),
  );
}

/** A person or unit in front of everything else in the sentence, though its side is unknown. */
function subjectName({ item }: PartyContext): { start: number; name: number } | null {
  const name = item.analysed.names.findIndex(({ kind }) => kind === "person" || kind === "unit");
  const start = item.analysed.names[name]?.start;
  return start === undefined || start > item.quantity.start ? null : { start, name };
}

/** "They were supported by …": the side that the sentence before begins with. */
function carried(context: PartyContext): PartiesReading | null {
  const words = subjectWords(context);
  const { item } = context;
  const pronoun = /^\s*(?:\p{L}+,\s|\p{L}+\s(?:this|that),\s)?(?:They|He|She|It|Their|His|These|This)\b/u.test(item.analysed.passage.text);
  const word = pronoun ? words[0] : words.at(-1);
  if (word === undefined || context.before === null) return null;
  const cue = { passage: context.before, start: word.start, end: word.end };
  return { ...none, party: [{ party: word.party, cue }], rule: "figure/carried-side" };
}

function subjectWords({ sides, before }: PartyContext): readonly SideWord[] {
  return before === null ? [] : (sides.words[before] ?? []);
}

function withAgent(context: PartyContext, own: PartiesReading): PartiesReading {
  if (!context.measure.agent) return own;
  const agent = wordsAt(context).find((word) => word.start < context.item.quantity.start && !isSayer(context, word));
  if (agent === undefined || own.party.some(({ party }) => party === agent.party)) return own;
  return { ...own, counterparty: [partyOf(context, agent)] };
}

function wordsAt({ sides, item }: PartyContext): readonly SideWord[] {
  return sides.words[item.passage] ?? [];
}

function isSayer({ sayers }: PartyContext, word: Extent): boolean {
  return sayers.some((sayer) => sayer.start <= word.start && word.end <= sayer.end);
}

function partyOf({ item }: PartyContext, word: SideWord): PartyReading {
  return { party: word.party, cue: { passage: item.passage, start: word.start, end: word.end } };
}

function reading(context: PartyContext, words: readonly SideWord[], rule: string): PartiesReading {
  const name = words.find((word) => word.name !== null)?.name ?? null;
  const subject = name === null ? null : { passage: context.item.passage, name };
  return { party: words.map((word) => partyOf(context, word)), counterparty: [], subject, rule };
}
