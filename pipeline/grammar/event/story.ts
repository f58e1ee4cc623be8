import type { AnalysedPassage, DateMention } from "../mention.ts";
import type { TellingDraft } from "./draft.ts";
import type { EventTelling, EventType, PlaceArgument, TellingDate, TellingWeight } from "./telling.ts";

/** Where and when the story stands: the last date and place of the paragraph. */
interface Anchor {
  readonly block: number;
  date: TellingDate | null;
  place: PlaceArgument | null;
}

/**
 * Tellings in the order of the text, each with the date and place the story gives it and with how much it says: what is told
 * with enough of its own is `told`, the rest takes up what was told before.
 */
export function inStory(
  analysed: readonly AnalysedPassage[],
  drafts: readonly (readonly TellingDraft[])[],
): EventTelling[] {
  const tellings: EventTelling[] = [];
  let anchor: Anchor = { block: -1, date: null, place: null };
  for (const [index, passage] of analysed.entries()) {
    const { block, continues } = passage.passage;
    if (anchor.block !== block || !continues) anchor = { block, date: null, place: null };
    const inherited = anchor.date;
    for (const draft of drafts[index] ?? []) {
      const telling = asSection(weighed(draft, inherited, anchor.place, continues), passage);
      tellings.push(telling);
      if (draft.isTold && draft.takesStoryDate)
        anchor.place = telling.places.find(({ role }) => role === "target" || role === "where") ?? anchor.place;
    }
    anchor.date = storyDate(passage) ?? anchor.date;
  }
  return tellings;
}

/** A heading tells nothing of its own: it points at what its section tells, save for names of events. */
function asSection(telling: EventTelling, { passage }: AnalysedPassage): EventTelling {
  const pointsAt =
    passage.kind === "heading" ||
    passage.kind === "title" ||
    passage.kind === "caption" ||
    isQuoted(passage.text, telling.trigger.start);
  if (!pointsAt || telling.name !== null) return telling;
  return { ...telling, weight: "echo" };
}

/** Whether a position lies in a quotation: what somebody is quoted as saying the text does not itself tell. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const opened = before.lastIndexOf("“") > before.lastIndexOf("”");
  return opened || ((before.match(/"/g)?.length ?? 0) & 1) === 1;
}

/** The day a sentence puts its story at: not a deadline, nor a date in brackets. */
function storyDate({ passage, dates }: AnalysedPassage): TellingDate | null {
  if (!passage.continues || passage.kind !== "paragraph") return null;
  const first = dates.find((mention) => mention.kind === "date" && isOfStory(passage.text, mention));
  if (first === undefined) return null;
  const isDay = /^-?\d{4}-\d{2}-\d{2}$/.test(first.value);
  const at = { passage: passage.index, start: first.start, end: first.end };
  return { at, value: first.value, extent: isDay ? null : "within", rule: "date/of-paragraph" };
}

/** "by 2010" is a term, "by 20 August" a day that the story has come to. */
function isOfStory(text: string, { start, modifier, value }: DateMention): boolean {
  if (modifier === "by" && /^-?\d{4}$/.test(value)) return false;
  return modifier !== "until" && modifier !== "since" && !/\(\s*$/.test(text.slice(0, start));
}

function weighed(
  draft: TellingDraft,
  inherited: TellingDate | null,
  lastPlace: PlaceArgument | null,
  continues: boolean,
): EventTelling {
  const { pointedPlace } = draft;
  const pointed = pointedPlace !== null && lastPlace !== null ? [{ ...lastPlace, role: pointedPlace }] : [];
  const weight = settle(continues ? weightOf(draft) : loneWeightOf(draft), draft, inherited);
  return {
    passage: draft.passage,
    trigger: draft.trigger,
    clause: draft.clause,
    type: draft.type,
    status: draft.status,
    certainty: draft.certainty,
    date: dateOf(draft, draft.isTold && draft.takesStoryDate ? inherited : null),
    time: draft.time,
    places: pointed.length === 0 ? draft.places : [...draft.places, ...pointed],
    parties: draft.parties,
    participants: draft.participants,
    name: draft.name,
    outcome: draft.outcome,
    rule: draft.rule,
    weight,
  };
}

/** A plan has the day it was for, said behind it, not the day it was made or given up. */
function dateOf(draft: TellingDraft, inherited: TellingDate | null): TellingDate | null {
  if (draft.status === "happened" || draft.status === "alleged") return draft.date ?? inherited;
  const { date } = draft;
  if (draft.status === "averted" || draft.status === "refused") return null;
  return date !== null && date.rule === "date/in-clause" && date.at.start > draft.trigger.end ? date : null;
}

/** What a clause tells without a day or place of its own is slight where the story gives it a day and it has a side. */
function settle(weight: TellingWeight, draft: TellingDraft, inherited: TellingDate | null): TellingWeight {
  if (weight !== "echo" || !draft.isTold || draft.isDefinite || draft.strength < 1 || draft.isParticiple) return weight;
  if (draft.strength === 1 && draft.date !== null && !isFine(draft)) return weight;
  const hasSide = draft.isByOffice || draft.parties.length + draft.participants.length > 0;
  return (hasSide || ownParts(draft).place || draft.strength === 3) && (inherited !== null || draft.date !== null)
    ? "slight"
    : weight;
}

const moves = new Set<EventType>([
  "evacuation",
  "repatriation",
  "deportation",
  "internment",
  "massacre",
  "mass_suicide",
  "execution",
]);

/** How many of day, place and named participant the words themselves give. */
function ownParts(draft: TellingDraft): { day: boolean; place: boolean; unit: boolean; count: number } {
  const day = draft.date !== null;
  const place = draft.pointedPlace !== null || draft.places.some(({ role }) => counts(draft.type, role));
  const unit = draft.participants.length > 0 || draft.isByOffice || (draft.isCounted && moves.has(draft.type));
  return { day, place, unit, count: Number(day) + Number(place) + Number(unit) };
}

/** Places that make an event one of its own: of a withdrawal those it leads from or to, of others any. */
function counts(type: EventType, role: PlaceArgument["role"]): boolean {
  return type === "retreat" ? role !== "where" && role !== "via" : role !== "from" || type === "evacuation";
}

function weightOf(draft: TellingDraft): TellingWeight {
  const { strength, isTold, isDefinite, parties } = draft;
  if (draft.name !== null) return isTold ? "told" : "mentioned";
  const { day, place, unit, count } = ownParts(draft);
  const isPlan = draft.status !== "happened" && draft.status !== "alleged";
  if (isPlan) return draft.strength > 0 && (place || unit) ? "told" : "echo";
  if (isDefinite && !((day || place) && isTold)) return "echo";
  if (!isTold) return isMentioned(draft, day, place) ? "mentioned" : "echo";
  const needsParts = draft.type === "order" || draft.type === "declaration";
  if (strength === 3)
    return count > 0 || parties.length > 0 || (!needsParts && isViolent(draft.type)) ? "told" : "echo";
  if (strength === 2)
    return count > 0 || (!needsParts && parties.length > 0) || kills.has(draft.type) ? "told" : "echo";
  if (strength === 1 && isFight(draft.type) && draft.hasBothSides && !draft.isParticiple) return "told";
  return strength === 1 &&
    day &&
    (isFine(draft) || (!isFight(draft.type) && draft.type !== "other" && draft.date?.rule === "date/in-clause")) &&
    (draft.type === "war" || !isFight(draft.type) || parties.length > 0 || unit || place) &&
    (place || unit || parties.length > 0 || agreed.has(draft.type))
    ? "told"
    : "echo";
}

const agreed = new Set<EventType>(["treaty", "ceasefire", "conference"]);

function isFight(type: EventType): boolean {
  return type === "battle" || type === "skirmish";
}

/** Whether the date is of a month or finer. */
function isFine({ date }: TellingDraft): boolean {
  return date !== null && /^-?\d{4}-\d{2}/.test(date.value);
}

const violent = new Set<EventType>([
  "naval_action",
  "internment",
  "execution",
  "massacre",
  "mass_suicide",
  "destruction",
  "sinking",
  "air_raid",
  "sexual_violence",
  "deportation",
]);

const kills = new Set<EventType>(["execution", "massacre", "mass_suicide", "sexual_violence"]);

/** Deeds that are looked up for themselves, whoever is named. */
function isViolent(type: EventType): boolean {
  return violent.has(type);
}

/** A sentence that stands alone is all there is of its event: a side that does something is enough. */
function loneWeightOf(draft: TellingDraft): TellingWeight {
  const usual = weightOf(draft);
  if (usual !== "echo" || draft.status !== "happened" || draft.strength === 0) return usual;
  const isDated = draft.date?.rule === "date/in-clause";
  const { place, unit } = ownParts(draft);
  const known =
    Number(place) +
    Number(unit) +
    Number(isDated || (draft.isTold && draft.date !== null)) +
    draft.parties.length +
    Number(draft.time !== null);
  if (draft.isTold) return known > 0 || draft.strength >= 2 ? "told" : "echo";
  return draft.strength >= 2 && known > 0 && (!draft.isDefinite || draft.date !== null) ? "mentioned" : "echo";
}

// Kinds of which naming the place is enough: "the atomic bombings of Hiroshima and Nagasaki".
const placeBound = new Set<EventType>([
  "campaign",
  "occupation",
  "air_raid",
  "bombardment",
  "landing",
  "massacre",
  "transfer",
  "evacuation",
  "retreat",
  "treaty",
]);

function isMentioned(draft: TellingDraft, day: boolean, place: boolean): boolean {
  if (draft.strength === 0) return false;
  if (draft.strength === 3 && draft.type === "declaration" && draft.parties.length > 0) return true;
  const target = draft.places.some(({ role }) => role === "target" || role === "from");
  const isDatedItself = day && (draft.date?.rule === "date/in-clause" || (draft.strength > 1 && !draft.isAdjunct));
  if (draft.strength === 1) return isDatedItself && (isFine(draft) || draft.type === "war");
  if ((target || place) && placeBound.has(draft.type)) return draft.type !== "retreat" || draft.isTemporal;
  if (day && placeBound.has(draft.type) && draft.parties.length > 0) return true;
  return isDatedItself || (place && draft.parties.length > 0 && draft.type !== "order");
}
