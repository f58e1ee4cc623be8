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
import { isNobodys, sideOfMeasure } from "./party-measures.ts";
import { byName, namedSide, ownSide } from "./party-own.ts";
import { carried, pronoun, subjectSide } from "./party-subject.ts";
import type { SideWord } from "./sides.ts";

export type { InheritedSide, PartiesReading, PartyContext } from "./party-context.ts";

const ofPeople = /\b(?:civilians|population|residents|inhabitants|evacuees|refugees|repatriates)\b/;
const ofTown = /^\s?of the (?:town|city|village|houses|homes|buildings)\b/;

/** "two-thirds of the town", "42 municipalities": what civilians have. */
function civil(context: PartyContext): PartiesReading | null {
  const { item, object } = context;
  const isTown = item.unit?.dimension === "share" && ofTown.test(item.analysed.passage.text.slice(item.quantity.end));
  if (!isTown && object.object !== "municipalities") return null;
  const { civilians } = context.sides;
  return civilians === null
    ? null
    : { ...none, party: [{ party: civilians, cue: null }], rule: "figure/civilians-of-text" };
}

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
  if (isNobodys(context)) return sideOfMeasure(context) ?? civil(context) ?? none;
  if (measure.measure === "supplied" && measure.agent) return supplied(context, own);
  if (own !== null) return withAgent(context, own);
  const listed = fromList(context);
  if (listed !== null) return listed;
  const named = byName(context);
  if (named !== null) return named;
  if (forCivilians.test(phraseOf(context))) return people(context) ?? none;
  if (isPeople(object) || ["repatriated", "evacuated"].includes(measure.measure)) return people(context) ?? none;
  return military(context) ?? none;
}

/** "20 repatriation ships", "evacuation trains": theirs whom they carry. */
const forCivilians = /\b(?:repatriation|evacuation|evacuee|refugee)\s\p{Ll}/u;

function phraseOf({ item }: PartyContext): string {
  return item.phrase === null ? "" : item.analysed.passage.text.slice(item.phrase.start, item.phrase.end);
}

function fromList({ item, list, inherited }: PartyContext): PartiesReading | null {
  const before = item.analysed.passage.text.slice(0, item.quantity.start);
  if (/\b(?:another|further)\s$/.test(before) && list.length > 0)
    return { ...none, party: list, rule: "figure/another" };
  if (inherited === null) return null;
  const rule = inherited.isSubject ? "figure/list" : "figure/list-side";
  return { ...none, party: inherited.party, subject: inherited.subject, rule };
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
  if (context.measure.agent && sides.civilians === null) return null; // who killed them is known, and not whose they were
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
  const before = isExistential(item) || !mayCarry(context) ? null : carried(context);
  return before ?? (isLoss(measure) || item.unit !== null ? null : namedSide(context));
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

function withAgent(context: PartyContext, own: PartiesReading): PartiesReading {
  if (!context.measure.agent) return own;
  const agent = wordsAt(context).find((word) => word.start < context.item.quantity.start && !isSayer(context, word));
  if (agent === undefined || own.party.some(({ party }) => party === agent.party)) return own;
  return { ...own, counterparty: [partyOf(context, agent)] };
}
