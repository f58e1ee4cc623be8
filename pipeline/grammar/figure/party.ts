import type { Extent } from "../mention.ts";
import type { NameReference, PartyReading } from "./figure-reading.ts";
import type { Item } from "./item.ts";
import type { MeasureReading } from "./measure.ts";
import type { ObjectReading } from "./object.ts";
import { opponentOf, type SideWord, type TextSides } from "./sides.ts";
import { subjectOf } from "./subject.ts";

/** On whose side the counted were, who did it to them, and the name the figure is about. */
export interface PartiesReading {
  readonly party: readonly PartyReading[];
  readonly counterparty: readonly PartyReading[];
  readonly subject: NameReference | null;
  readonly rule: string;
}

/** A side that a figure has from another one; the subject alone where only its record tells the side. */
export interface InheritedSide {
  readonly party: readonly PartyReading[];
  readonly subject: NameReference | null;
}

/** What the reader knows when it comes to a figure. */
export interface PartyContext {
  readonly item: Item;
  readonly measure: MeasureReading;
  readonly object: ObjectReading;
  readonly sides: TextSides;
  /** Extents of the words that say who says so: sayers are not the side that is counted. */
  readonly sayers: readonly Extent[];
  /** Side and subject of the number before it in the list, or of the whole it is out of; null where they have none. */
  readonly inherited: InheritedSide | null;
  /** Side and subject of the figure before it in the sentence. */
  readonly sentence: InheritedSide | null;
  /** Parties of the list before "another 5". */
  readonly list: readonly PartyReading[];
  /** Index of the passage before it in the same block, else null. */
  readonly before: number | null;
  /** Its words. */
  readonly textBefore: string | null;
}

const ofPeople = /\b(?:civilians|population|residents|inhabitants|evacuees|refugees|repatriates)\b/;

/** The words before a share, and "of the population" behind it. */
function sentenceAround({ item }: PartyContext): string {
  const { text } = item.analysed.passage;
  return `${text.slice(0, item.quantity.start)} ${/^\s?of\s[^,.;]*/.exec(text.slice(item.quantity.end))?.[0] ?? ""}`;
}

const none: PartiesReading = { party: [], counterparty: [], subject: null, rule: "" };

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

/** "three ships—Ogasawara Maru, …", "12 were saved by a unit led by Sergeant Nakagaki", "the chief was detained for 12 years": a record tells the side. */
function byName(context: PartyContext): PartiesReading | null {
  const { item, measure, object } = context;
  const { passage, names } = item.analysed;
  const end = item.phrase?.end ?? item.quantity.end;
  const as = (name: number, rule: string): PartiesReading | null =>
    name < 0 ? null : { ...none, subject: { passage: item.passage, name }, rule };
  const listed = names.findIndex(
    ({ kind, start }) =>
      (kind === "vessel" || kind === "unit") &&
      start >= end &&
      /^\s?(?:[—–:]\s?|, (?:including|namely|among them) )(?:the )?$/.test(passage.text.slice(end, start)),
  );
  if (listed >= 0 && ["ships", "boats", "units"].includes(object.object)) return as(listed, "figure/named-members");
  if (wordsAt(context).length > 0) return null;
  if (measure.measure === "rescued" && /^[^.;,]{0,60}\bby\s/.test(passage.text.slice(end))) {
    return as(
      names.findIndex(({ kind, start }) => (kind === "person" || kind === "unit") && start > end),
      "figure/rescued-by",
    );
  }
  const subject = measure.measure === "duration" ? subjectName(context) : null;
  return subject === null || subject.start > 30 ? null : as(subject.name, "figure/subject");
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

function isLoss({ measure }: MeasureReading): boolean {
  return [
    "killed",
    "wounded",
    "missing",
    "dead_or_missing",
    "died",
    "casualties",
    "destroyed",
    "captured",
    "captured_materiel",
    "executed",
  ].includes(measure);
}

/** "eight men were shot dead by Soviet troops": those of the other side. */
function byAgent(context: PartyContext): PartiesReading | null {
  const { item, measure, sides } = context;
  if (!isLoss(measure)) return null;
  const { text } = item.analysed.passage;
  const end = item.phrase?.end ?? item.quantity.end;
  const agent = wordsAt(context).find(
    (word) => word.start >= end && /\bby\s(?:the\s|a\s|an\s)?$/.test(text.slice(end, word.start)),
  );
  if (agent === undefined || /[.;,]/.test(text.slice(end, agent.start))) return null;
  const opponent = opponentOf(sides, agent.party);
  if (opponent === null) return null;
  return {
    ...none,
    party: [{ party: opponent, cue: null }],
    counterparty: [partyOf(context, agent)],
    rule: "figure/by-agent",
  };
}

/** "The Soviet forces reported 60 soldiers dead or wounded": their own, where no other side is named. */
function ownReport(context: PartyContext): PartiesReading | null {
  const { item, measure } = context;
  if (!isLoss(measure)) return null;
  const { text } = item.analysed.passage;
  const sayer = wordsAt(context).find(
    (word) =>
      isSayer(context, word) &&
      /^[^.;]{0,30}\b(?:reported|recorded|admitted|acknowledged|conceded|listed|counted|lost)\s/.test(
        text.slice(word.end, item.quantity.start),
      ),
  );
  return sayer === undefined ? null : reading(context, [sayer], "figure/own-report");
}

const attacks =
  /\b(?:land(?:ed|ing)|attack(?:ed|ing)?|bomb(?:ed|ing)|shell(?:ed|ing)|fir(?:ed|ing)|gunfire|launched|assault(?:ed)?|raid(?:ed)?)\b/;

/** "Soviet infantry, supported by naval gunfire, began landing. One defensive squad was destroyed": of the side attacked. */
function attackedBefore(context: PartyContext): PartiesReading | null {
  const { item, measure, sides, textBefore } = context;
  if (!isLoss(measure) || wordsAt(context).length > 0 || textBefore === null || !attacks.test(textBefore)) return null;
  const end = item.phrase?.end ?? item.quantity.end;
  if (!/^\s(?:was|were|had been|being)\s/.test(item.analysed.passage.text.slice(end))) return null;
  const [first, ...others] = new Set(subjectWords(context).map(({ party }) => party));
  const opponent = first === undefined || others.length > 0 ? null : opponentOf(sides, first);
  return opponent === null
    ? null
    : { ...none, party: [{ party: opponent, cue: null }], rule: "figure/attacked-before" };
}

/** "There were three principal engagements". */
function isExistential({ analysed, quantity }: Item): boolean {
  return /^\s*There (?:is|are|was|were|had been)\s$/.test(analysed.passage.text.slice(0, quantity.start));
}

/** "6 Soviet horsemen", "137 men of the 88th Division", "113th Rifle Brigade (about 2,600 men)". */
function ownSide(context: PartyContext): PartiesReading | null {
  const { item } = context;
  const words = wordsAt(context);
  const end = item.phrase?.end ?? item.quantity.end;
  const inside = words.filter((word) => word.start >= item.quantity.end && word.end <= end + 1 && !isMake(item, word));
  if (inside.length > 0) return reading(context, inside.slice(0, 1), "figure/side-of-noun");
  const of = words.find((word) => word.start >= end && belongs(item, end, word.start) && !isMake(item, word));
  if (of !== undefined) return reading(context, [of], "figure/side-of-unit");
  return inBrackets(context);
}

/** "American P-63 Kingcobra fighters": where they were made, not whose they are. */
function isMake({ analysed }: Item, { end }: Extent): boolean {
  return /^\s?(?:\p{Lu}{1,4}-?\d|Type \d)/u.test(analysed.passage.text.slice(end, end + 8));
}

/** Whether "of the", "from the", "in the" and nothing else lies between a noun phrase and a side. */
function belongs(item: Item, from: number, to: number): boolean {
  const between = item.analysed.passage.text.slice(from, to);
  if (item.phrase?.head === "man") return /^\s$/.test(between);
  return to - from < 24 && /^\s(?:of|from)\s(?:the\s)?$/.test(between);
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

function at(passage: number | null, word: SideWord | undefined): PartyReading | null {
  if (passage === null || word === undefined) return null;
  return { party: word.party, cue: { passage, start: word.start, end: word.end } };
}

/** "taking 600 prisoners", "capturing 10 soldiers": the side other than the subject's. */
function otherSide(context: PartyContext): PartiesReading | null {
  const { item, sides } = context;
  const words = wordsAt(context).filter((word) => !isSayer(context, word));
  const sayer = wordsAt(context).find((word) => isSayer(context, word) && word.start < item.quantity.start);
  const speaks =
    sayer !== undefined && /\b(?:they|it|he)\b/.test(item.analysed.passage.text.slice(sayer.end, item.quantity.start));
  const agent = speaks ? sayer : words.find((word) => word.start < item.quantity.start);
  if (agent === undefined) return null;
  const other = words.find((word) => word.party !== agent.party);
  const isBelligerent = opponentOf(sides, agent.party) !== null;
  const counterparty = isBelligerent ? [partyOf(context, agent)] : [];
  if (other !== undefined)
    return { ...none, party: [partyOf(context, other)], counterparty, rule: "figure/other-side" };
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

/** A person or unit in front of everything else in the sentence, though its side is unknown. */
function subjectName({ item }: PartyContext): { start: number; name: number } | null {
  const name = item.analysed.names.findIndex(({ kind }) => kind === "person" || kind === "unit");
  const start = item.analysed.names[name]?.start;
  return start === undefined || start > item.quantity.start ? null : { start, name };
}

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
