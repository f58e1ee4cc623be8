import type { Extent, NameMention } from "../mention.ts";
import { countedNouns } from "../quantity/counted-nouns.ts";
import type { NameReference } from "./figure-reading.ts";
import type { Item } from "./item.ts";
import type { ObjectReading } from "./object.ts";

/** The place of a figure and the rule that found it. */
export interface PlaceReading {
  readonly place: NameReference;
  readonly rule: string;
}

interface Located {
  readonly name: NameMention;
  readonly index: number;
}

const locative =
  /\b(?:in|at|on|near|off|around|from|of|over|outside|inside|to|reached|entered)\s(?:the\s)?(?:\p{L}+\s){0,2}?(?:of\s)?$/u;

/** "evacuated to Esutoru", "the landing at Maoka": a way there is a place behind a number, not in front of it. */
const goal = /\bto\s(?:the\s)?(?:\p{L}+\s){0,2}?$/u;

/** "including those from the Kuril Islands": a part of what is counted was there. */
const included =
  /\b(?:including|includes|as well as|along with)\s(?:those\s|casualties\s)?(?:in|from|of|at)\s(?:the\s)?$/;

/** "declared war on Japan", "an attack on the Soviet Union", "in response to Japan": against whom, not where. */
const against = /\b(?:war|attacks?|assaults?|sanctions|pressure|policy|treaty|ban|impact) (?:on|of)\s(?:the\s)?$/;

/** "medals of the Soviet Union", "the collapse of the Soviet Union": a state that has something, unless people live in it. */
const ofState = /\bof\s(?:the\s)?$/;
const inhabited =
  /\b(?:population|people|residents|inhabitants|citizens|cities|towns|villages|parts?|areas?|regions?|north|south|east|west|coast) of\s(?:the\s)?$/;

/** What stands between a measure and the place it is told of: "20 km north of Suifenho", "for 12 years in Siberia". */
const measured =
  /^[\s-]?\p{L}*\s(?:(?:to the|due)\s)?(?:(?:north|south|east|west)[\p{L}-]*\s)?(?:of|from|in|at|on|off|near|behind|inside|outside)\s(?:the\s)?(?:\p{L}+\s){0,4}?(?:of\s)?$/u;
const beforeMeasured = /\b(?:in|at|on|near)\s(?:the\s)?(?:\p{L}+\s)?(?:of\s)?$/u;

/** "Toyohara also came under fire", "Vyborg was …": the place that a sentence is about. */
const subject =
  /^\s(?:also\s|then\s)?(?:is|was|are|were|had|has|have|came|consists?|consisted|comprises?|covers?|suffered|lost)\b/;
const opening =
  /^(?:In|On|By|At the time of|During|Since|As of|Around|The|[^,]{0,40},\s)?\s?(?:[^,.;]{0,30},\s)?(?:the\s|The\s)?(?:\p{Ll}+\s){0,2}$/u;

/** The place that the words behind the number, or else before it, put the counted at; else the one the sentence is about. */
export function placeOf(item: Item, { nounClass }: ObjectReading): PlaceReading | null {
  const made = (located: Located | undefined, rule: string): PlaceReading | null =>
    located === undefined ? null : { place: { passage: item.passage, name: located.index }, rule };
  const about = subjectPlace(item);
  if (nounClass === "land" && about !== undefined) return made(about, "figure/place-subject");
  const located = locatedNames(item);
  return (
    made(behindNumber(item, located), "figure/place-behind") ??
    made(beforeNumber(item, located), "figure/place-before") ??
    made(about, "figure/place-subject")
  );
}

function locatedNames(item: Item): Located[] {
  const { names, passage } = item.analysed;
  return names.flatMap((name, index) => {
    const before = passage.text.slice(Math.max(0, name.start - 40), name.start);
    const isPlace = name.kind === "place" && locative.test(before);
    const isOther = included.test(before) || against.test(before) || isOwner(item, name) || isQualifier(item, name);
    return isPlace && !isOther && !(isState(item, name) && ofState.test(before) && !inhabited.test(before))
      ? [{ name, index }]
      : [];
  });
}

function behindNumber(item: Item, located: readonly Located[]): Located | undefined {
  const { text } = item.analysed.passage;
  const { end } = item.quantity;
  const limit = reachOf(item);
  return located.find(
    ({ name }) =>
      name.start >= end && name.start < limit && (item.unit === null || measured.test(text.slice(end, name.start))),
  );
}

/** How far the words behind a number still tell of it: to the next number, unless both share a noun, or to the end of the clause. */
function reachOf({ analysed, quantity, phrase }: Item): number {
  const { text } = analysed.passage;
  const shared = /^\s(?:\p{L}+\s)?and\s$/u;
  const next = analysed.quantities.find(
    ({ start }) => start > quantity.start && !(phrase?.noun == null && shared.test(text.slice(quantity.end, start))),
  );
  const rest = text.slice(quantity.end, next?.start ?? text.length);
  return quantity.end + clauseLength(rest);
}

/** An aside after which the clause goes on: "soldiers, armed with artillery, were", "ships—A, B and C—were", "people, including some from". */
const asides = /,\s[^,;]{1,60},\s(?=(?:was|were|is|are|had|have)\b)|—[^—]*—|,\s(?=including\b)/uy;
/** "women, children, and elderly people": the members of a list. */
const listed = /,\s(?:(?:and|or)\s)?(?:\p{Ll}+\s)?(?<noun>\p{Ll}+)/uy;
const stops = /[;:—()]|,\s(?!\p{Lu})/u;

function clauseLength(rest: string): number {
  for (let from = 0; ; ) {
    const stop = stops.exec(rest.slice(from));
    if (stop === null) return rest.length;
    const at = from + stop.index;
    const past = matchAt(asides, rest, at) ?? matchAt(listed, rest, at);
    if (past === null) return at;
    from = past;
  }
}

/** Where a match ends that begins right there, of a list only if what is listed can be counted; else null. */
function matchAt(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return null;
  const noun = match.groups?.["noun"];
  return noun === undefined || countedNouns.has(noun) ? pattern.lastIndex : null;
}

/** Another thing is told from here on, maybe elsewhere. */
const turns = /;|\b(?:but|while|although|though|whereas|so|yet|however|because|since)\b/;
const apposition = /^,\s(?:which (?:is|was|lies|lay)|located|situated|lying|some|about|around)?\s?$/;

function beforeNumber(item: Item, located: readonly Located[]): Located | undefined {
  const { text } = item.analysed.passage;
  const { start } = item.quantity;
  return located.findLast(({ name }) => {
    if (name.end > start) return false;
    const before = text.slice(0, name.start);
    const between = text.slice(name.end, start);
    if (item.unit !== null && apposition.test(between)) return true;
    if (goal.test(before) || (item.unit !== null && !beforeMeasured.test(before))) return false;
    return !turns.test(between) || /^\s*(?:In|At|Near|On|Around)\s(?:the\s)?(?:\p{L}+\s){0,2}?$/u.test(before);
  });
}

/** The place whose name is the subject of the clause in front of the number; a state in that place acts and is no place. */
function subjectPlace(item: Item): Located | undefined {
  const { names, passage } = item.analysed;
  const { text } = passage;
  const before = names.flatMap((name, index) =>
    name.kind === "place" && name.end <= item.quantity.start ? [{ name, index }] : [],
  );
  return before.findLast(
    ({ name }) =>
      subject.test(text.slice(name.end, name.end + 24)) &&
      !isState(item, name) &&
      (/\(\s?$/.test(text.slice(0, name.start)) || opening.test(text.slice(0, name.start))),
  );
}

function isState({ analysed }: Item, { start, end }: Extent): boolean {
  return analysed.parties.some((party) => party.form === "state" && party.start <= start && end <= party.end);
}

/** "Japan's foreign policy". */
function isOwner({ analysed }: Item, { end }: Extent): boolean {
  return /^['’]s?\s/.test(analysed.passage.text.slice(end, end + 3));
}

/** "thousands of US troops": the name of a state in front of what is counted says whose they are. */
function isQualifier({ analysed, phrase, quantity }: Item, name: Extent): boolean {
  if (phrase === null || name.start < quantity.end || name.end >= phrase.end) return false;
  return analysed.parties.some(({ start, end }) => start <= name.start && end >= name.end);
}
