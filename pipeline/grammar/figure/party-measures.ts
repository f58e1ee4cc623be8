import type { Extent } from "../mention.ts";
import {
  isSayer,
  none,
  type PartiesReading,
  type PartyContext,
  partyOf,
  reading,
  subjectWords,
  wordsAt,
} from "./party-context.ts";
import type { SideWord } from "./sides.ts";

/** "three days after", "20 km north of", "60 years of stalemate": a measure between two things, which itself is nobody's. */
const between =
  /^[\s-]\p{L}+\s(?:after|before|later|earlier|ago|north|south|east|west|inside|behind|from|inland|off|of (?:fighting|war|diplomatic)|away|wide|long|deep|high)\b/u;

/** Units of time and length between two things belong to no side of their own, nor do islands, tonnes and shares. */
export function isNobodys({ item, measure, object }: PartyContext): boolean {
  if (object.nounClass === "land" || item.unit?.dimension === "other") return true;
  if (!["duration", "distance", "area", "share"].includes(measure.measure)) return false;
  const { text } = item.analysed.passage;
  if (measure.measure !== "duration" && measure.measure !== "distance") return true;
  if (/^-\p{L}+-long\b/u.test(text.slice(item.quantity.end))) return true; // "the four-month-long battle"
  if (/\bfor (?:about |around |over )?$/.test(text.slice(0, item.quantity.start))) return false;
  return between.test(text.slice(item.quantity.end, item.quantity.end + 40));
}

/**
 * The side of such a measure all the same, where the sentence says it: "between Japan and Russia 67 years after", "Seventy years
 * after the war, Japan and Russia are …", "Stalin pledged to enter the war two months after", "Japan describes four islands".
 */
export function sideOfMeasure(context: PartyContext): PartiesReading | null {
  const { measure, object, item } = context;
  if (object.nounClass === "land") return object.object === "municipalities" ? null : stateAtStart(context);
  if (measure.measure === "share")
    return (
      ownShare(context) ??
      (context.sentence === null ? null : inherited(context, "figure/same-sentence")) ??
      actorAtStart(context)
    );
  if (measure.measure === "distance") return speakersOwn(context);
  if (measure.measure !== "duration") return null;
  if (/^-/.test(item.analysed.passage.text.slice(item.quantity.end))) return parties(context, item.quantity);
  return parties(context, item.quantity) ?? subjectBehind(context) ?? actorAtStart(context) ?? carriedByDeixis(context);
}

/** "a population that was 94% Armenian", "the Communists losing around 90% of their men": of those who are or lost them. */
function ownShare(context: PartyContext): PartiesReading | null {
  const { item } = context;
  const own = wordsAt(context).find(({ start }) => start === item.quantity.end + 1);
  if (own !== undefined) return reading(context, [own], "figure/side-of-noun");
  if (!/^\sof (?:its|their|his)\b/.test(item.analysed.passage.text.slice(item.quantity.end))) return null;
  const owner = wordsAt(context).findLast((word) => word.end <= item.quantity.start);
  return owner === undefined ? null : reading(context, [owner], "figure/subject");
}

function inherited({ sentence }: PartyContext, rule: string): PartiesReading {
  return { ...none, party: sentence?.party ?? [], subject: sentence?.subject ?? null, rule };
}

/** "the absence of a treaty between Japan and Russia 67 years after". */
function parties(context: PartyContext, { start }: Extent): PartiesReading | null {
  const { text } = context.item.analysed.passage;
  const words = wordsAt(context).filter((word) => word.end <= start);
  const [first, second] = words.slice(-2);
  if (first === undefined || second === undefined) return null;
  const isPair =
    /\bbetween\s(?:the\s)?$/.test(text.slice(0, first.start)) &&
    /^\sand\s(?:the\s)?$/.test(text.slice(first.end, second.start)) &&
    !/[,;]/.test(text.slice(second.end, start));
  return isPair ? { ...reading(context, [first, second], "figure/between"), subject: null } : null;
}

const opensSentence = 16; // characters: "Exactly three …", "About …"

/** "Seventy years after the war ended, Japan and Russia are …": the subject of the clause behind it. */
function subjectBehind(context: PartyContext): PartiesReading | null {
  const { item } = context;
  const { text } = item.analysed.passage;
  const comma = text.indexOf(", ", item.quantity.end);
  const isBetween = /^[\s-]\p{L}+\s(?:after|before|later|earlier|into)\b/u.test(text.slice(item.quantity.end));
  if (item.quantity.start > opensSentence || comma < 0 || !isBetween) return null;
  return actor(context, comma + 2, "figure/subject-of-clause");
}

/** "Soviet Premier Stalin pledged to enter the war two months after": the actor that the sentence begins with. */
function actorAtStart(context: PartyContext): PartiesReading | null {
  const { text } = context.item.analysed.passage;
  const opening =
    /^\s*(?:(?:On|In|At|During|By|After|Following|Since|Before)\s[^,]{0,60},\s)?/.exec(text)?.[0].length ?? 0;
  const found = actor(context, opening, "figure/subject");
  const at = found?.party[0]?.cue?.end ?? context.item.analysed.names[found?.subject?.name ?? -1]?.end ?? 0;
  return at <= context.item.quantity.start ? found : null;
}

function stateAtStart(context: PartyContext): PartiesReading | null {
  const [word] = wordsAt(context);
  if (
    word === undefined ||
    word.start > opensSentence ||
    word.form === "adjective" ||
    word.end > context.item.quantity.start
  )
    return null;
  return reading(context, [word], "figure/subject");
}

/** Deeds told as nouns do nothing: "The Soviet invasion was launched". */
const deed =
  /^\s(?:\p{L}+\s){0,1}?(?:invasion|attack|offensive|occupation|landing|advance|declaration|bombing|raid|campaign|operation|retreat|withdrawal|surrender|defeat|victory|assault|expansion|capture|annexation|intervention|conquest|counter\p{L}*)\b/u;

/** Sides right at a position, joined by "and", that do something. */
function actor(context: PartyContext, from: number, rule: string): PartiesReading | null {
  const { text } = context.item.analysed.passage;
  const found: SideWord[] = [];
  let at = from;
  for (const word of wordsAt(context)) {
    if (word.start < at) continue;
    if (!/^\s?(?:and\s)?(?:the\s|The\s)?$/.test(text.slice(at, word.start))) break;
    if (deed.test(text.slice(word.end))) return null;
    found.push(word);
    at = word.end;
  }
  return found.length === 0 ? namedActor(context, from) : reading(context, found, rule);
}

/** A body or person right at a position, whose record tells the side. */
function namedActor({ item }: PartyContext, from: number): PartiesReading | null {
  const { names, passage } = item.analysed;
  const name = names.findIndex(
    ({ kind, start }) =>
      kind !== "place" &&
      kind !== "vessel" &&
      start >= from &&
      /^\s?(?:the\s|The\s)?$/.test(passage.text.slice(from, start)),
  );
  return name < 0 ? null : { ...none, subject: { passage: item.passage, name }, rule: "figure/named-side" };
}

/** "According to Sergeant Maeda, they were stationed about 150 metres behind the port": those who speak are where they say. */
function speakersOwn(context: PartyContext): PartiesReading | null {
  const { item, sayers } = context;
  const { names, passage } = item.analysed;
  const sayer = sayers.find(({ end }) => end < item.quantity.start);
  if (
    sayer === undefined ||
    !/^[^.;]{0,4}\b(?:they|he|she|we)\b/.test(passage.text.slice(sayer.end, item.quantity.start))
  )
    return null;
  const word = wordsAt(context).find((each) => isSayer(context, each));
  if (word !== undefined) return { ...none, party: [partyOf(context, word)], rule: "figure/speaker" };
  const name = names.findIndex(({ kind, start, end }) => kind !== "place" && start >= sayer.start && end <= sayer.end);
  return name < 0 ? null : { ...none, subject: { passage: item.passage, name }, rule: "figure/speaker" };
}

/** "This order was issued three days later", "the deadline for this order": whose order it is, the sentence before says. */
function carriedByDeixis(context: PartyContext): PartiesReading | null {
  const { item, before, namesBefore } = context;
  const lead = item.analysed.passage.text.slice(0, item.quantity.start);
  if (
    before === null ||
    wordsAt(context).length > 0 ||
    !/^\s*(?:This|These|That|Those|Such)\s\p{Ll}|\b(?:this|these|such)\s\p{Ll}/u.test(lead)
  )
    return null;
  const [word] = subjectWords(context);
  const name = namesBefore.findIndex(({ kind }) => kind !== "place" && kind !== "vessel");
  const isFirst = word !== undefined && (name < 0 || word.start <= (namesBefore[name]?.start ?? 0));
  if (word !== undefined && isFirst) {
    const cue = { passage: before, start: word.start, end: word.end };
    return { ...none, party: [{ party: word.party, cue }], rule: "figure/carried-side" };
  }
  return name < 0 ? null : { ...none, subject: { passage: before, name }, rule: "figure/carried-name" };
}
