import type { ProperEvent, ProperEventKind } from "../name/proper-event.ts";
import { type Actor, referenceTo } from "./actors.ts";
import { draftOf, type TellingDraft } from "./draft.ts";
import * as words from "./governors.ts";
import { nounTriggers } from "./nouns.ts";
import { clauseEnd, clauseStart, type Sentence } from "./sentence.ts";
import type { EventType } from "./telling.ts";

const typeOfKind: Readonly<Record<ProperEventKind, EventType | null>> = {
  battle: "battle",
  incident: "skirmish",
  conference: "conference",
  treaty: "treaty",
  declaration: "declaration",
  war: "war",
  operation: "campaign",
  order: "order",
  pact: "treaty",
  campaign: "campaign",
  massacre: "massacre",
  revolution: "other",
  siege: "battle",
  project: "transfer",
  regulation: null,
  title: null,
  summit: "conference",
  award: null,
  landing: "landing",
  other: null,
};

// What a name's own words say of its type, finer than its kind.
const typeByWord: readonly (readonly [RegExp, EventType])[] = [
  [/\bmass suicide\b/i, "mass_suicide"],
  [/\bmassacre\b/i, "massacre"],
  [/\bevacuation\b/i, "evacuation"],
  [/\bairlift\b/i, "evacuation"],
  [/\boccupation\b/i, "occupation"],
  [/\bsurrender\b/i, "surrender"],
  [/\b(?:bombing|air raid)\b/i, "air_raid"],
  [/\bbombardment\b/i, "bombardment"],
  [/\blanding\b/i, "landing"],
  [/\b(?:invasion|intervention|expedition)\b/i, "campaign"],
  [/\b(?:rebellion|uprising|mutiny|revolt)\b/i, "war"],
  [/\p{L}[-–]\p{Lu}\p{L}+ joint declaration\b/iu, "treaty"],
  [/^(?:the )?(?:\p{L}+ )?battle of (?:the )?(?:cape .+|.+ (?:sea|gulf|straits?|ocean))$/iu, "naval_action"],
  [/\b(?:armistice|ceasefire|truce)\b/i, "ceasefire"],
];

/** Tellings of events by their names: "the Yalta Conference in 1945", "the Mizuho Incident". */
export function properTellings(
  sentence: Sentence,
  actors: readonly Actor[],
  properEvents: readonly ProperEvent[],
): TellingDraft[] {
  const found: TellingDraft[] = [];
  const aliases = aliasesOf(sentence, properEvents);
  for (const event of properEvents) {
    if ([...aliases.values()].some((others) => others.includes(event))) continue;
    const type = typeByName(event);
    const word = sentence.words.findIndex((each) => each.event === event);
    if (type === null || word < 0 || isKindOfEvents(event.name)) continue;
    let last = word;
    while (sentence.words[last + 1]?.event === event) last++;
    if (attributive.has(sentence.words[last + 1]?.folded ?? "")) continue;
    if (type === "declaration" && !isAssertedName(sentence, word, last) && !hasOwnDate(sentence, word, last)) continue;
    if (type === "order" && !/\d/.test(event.name) && !isAssertedName(sentence, word, last)) continue;
    const isTold = isAssertedName(sentence, word, last);
    const end = isTold ? clauseEnd(sentence, last) : nameEnd(sentence, last);
    const draft = draftOf(sentence, actors, {
      word,
      lastWord: last,
      type,
      strength: 3,
      status: "happened",
      certainty: "stated",
      isTold,
      isDefinite: false,
      subjects: [],
      subjectRole: "belligerent",
      subjectEnd: null,
      objects: [],
      objectRole: "belligerent",
      objectPlace: "where",
      from: isTold ? clauseStart(sentence, word) : datedFrom(sentence, word),
      to: end,
      isClause: isTold,
      isParticiple: false,
      looksBack: false,
      name: {
        text: event.name,
        at: referenceTo(sentence, event),
        aliases: (aliases.get(event) ?? []).map(({ name }) => name),
      },
      outcome: null,
      rule: "event/own-name",
    });
    found.push(...eachNamed(type === "war" ? openEnded(sentence, word, last, draft) : draft));
  }
  return found;
}

/** "the battles of Tampere and Vyborg": two. */
function eachNamed(draft: TellingDraft): TellingDraft[] {
  const {
    kind = "",
    first = "",
    second = "",
  } = /^(?<kind>battle|siege)s of (?<first>\p{Lu}[\p{L} ]+) and (?<second>\p{Lu}[\p{L} ]+)$/iu.exec(
    draft.name?.text ?? "",
  )?.groups ?? {};
  const { name } = draft;
  if (name === null || kind === "") return [draft];
  return [first, second].map((place) => ({ ...draft, name: { ...name, text: `${kind} of ${place}` } }));
}

/** "battles of the Finnish Civil War": a kind of battle, no battle. */
function isKindOfEvents(name: string): boolean {
  return /^(?:battles|campaigns|operations) of .*\bwars?$|^(?:and|or) |^world wars$|^non-/i.test(name);
}

const aliasPhrase =
  /^[\s"“”,(]*(?:(?:\([^()]{0,60}\)|sometimes|also|often|better|otherwise|formerly|later|or)[\s,"“]*){0,3}(?:(?:spelled|known|called|named|referred to|pronunciation:)\b[^.;]{0,110}|or\s|a\.?k\.?a\.?\s)["“]?(?:the\s)?["“]?$/i;

/** "Halhamiao incident (哈爾哈廟事件 Haruhabyō jiken?)": a name in brackets straight behind another. */
function isGloss(text: string, between: string, event: ProperEvent): boolean {
  return (
    (/^["”]?\s*\([^()]{0,90}$/.test(between) || /^\s*\(\p{Lu}\p{Ll}+: [^.]{0,60}$/u.test(between)) &&
    !/\bsee\b|\bduring\b|\bin\b|\bof\b/i.test(between) &&
    /^[?)",; ]/.test(text.slice(event.end, event.end + 1))
  );
}

/** Names that the sentence gives for one event: "the Battle of Lake Khasan, also known as the Changkufeng Incident". */
function aliasesOf(sentence: Sentence, properEvents: readonly ProperEvent[]): Map<ProperEvent, ProperEvent[]> {
  const aliases = new Map<ProperEvent, ProperEvent[]>();
  const sorted = [...properEvents].sort((a, b) => a.start - b.start);
  const { text } = sentence.analysed.passage;
  let head: ProperEvent | null = null;
  let previous: ProperEvent | null = null;
  for (const event of sorted) {
    const between: string = previous === null ? "" : text.slice(previous.end, event.start);
    if (head !== null && (aliasPhrase.test(between) || isGloss(text, between, event)))
      aliases.set(head, [...(aliases.get(head) ?? []), event]);
    else head = event;
    previous = event;
  }
  return aliases;
}

/** The type of an event by its name; null for what is no event. */
export function typeByName(event: ProperEvent): EventType | null {
  const kind = typeOfKind[event.kind];
  if (event.kind === "title" || event.kind === "award" || event.kind === "regulation") return null;
  return typeByWord.find(([pattern]) => pattern.test(event.name))?.[1] ?? kind;
}

/** "which started the Soviet–Japanese War": the day is its first; "the Great War ended in 1918": its last. */
function openEnded(sentence: Sentence, word: number, last: number, draft: TellingDraft): TellingDraft {
  const { date } = draft;
  if (date === null || date.value.includes("/")) return draft;
  const list = sentence.words;
  const before = list.slice(Math.max(0, word - 3), word).map(({ folded }) => folded);
  const after = list[nameEnd(sentence, last) + 1]?.folded ?? "";
  const begins =
    before.some((each) => /^(?:start|began|begin|beginning|launch)/.test(each)) ||
    /^(?:began|started|broke|erupted)$/.test(after);
  const ends = before.some((each) => /^end(?:ed|ing|s)?$/.test(each)) || /^(?:ended|ceased)$/.test(after);
  if (begins === ends) return draft;
  return { ...draft, date: { ...date, value: begins ? `${date.value}/..` : `../${date.value}`, extent: "throughout" } };
}

// Nouns that make the name of an event a mere attribute: "Sakhalin War researcher", "World War II legacy".
const attributive = new Set(
  "researcher researchers historian historians veteran veterans museum memorial legacy room series film novel era hero heroes history bureau".split(
    " ",
  ),
);

/** "the 1943 Cairo Declaration": a date straight in front is the name's. */
function datedFrom(sentence: Sentence, word: number): number {
  let from = word;
  while (sentence.words[from - 1]?.date) from--;
  return from;
}

function hasOwnDate(sentence: Sentence, word: number, last: number): boolean {
  return datedFrom(sentence, word) < word || nameEnd(sentence, last) > last;
}

const plainBetween = /^(?:the|a|an|his|its|their|first|second|formal|full-scale|new|joint)$/;

/** Whether the clause is about the named event: it is the subject, or what was signed, held, fought. */
function isAssertedName(sentence: Sentence, first: number, last: number): boolean {
  const list = sentence.words;
  let at = nameEnd(sentence, last) + 1;
  while (list[at] !== undefined && sentence.clauses[list[at]?.clause ?? 0]?.opener === "(") at++;
  while (list[at]?.folded.endsWith("ly") || list[at]?.folded === "had" || list[at]?.folded === "also") at++;
  const next = list[at];
  if (
    next !== undefined &&
    next.clause === list[last]?.clause &&
    (words.occurrenceVerbs.has(next.folded) || documented.has(next.folded))
  )
    return true;
  let before = first - 1;
  while (plainBetween.test(list[before]?.folded ?? "")) before--;
  const verb = list[before]?.folded ?? "";
  return words.supportVerbs.has(verb) && !passiveSupports.has(verb);
}

// Participles straight behind the name of a document that say how it came to be: "the Joint Declaration signed in 1956".
const documented = new Set("signed issued concluded adopted ratified".split(" "));

// Verbs that take a document or an event as known: they do not bring it about.
const passiveSupports = new Set(
  "accept accepted accepts accepting have had has see saw give gave given suffer suffered face faced lead led include included join joined receive received continue continued".split(
    " ",
  ),
);

/** "the acceptance of the Potsdam Declaration on 15 August": the date behind the name is that of the deed. */
function isOfDeed(sentence: Sentence, last: number): boolean {
  const event = sentence.words[last]?.event;
  let at = last;
  while (sentence.words[at]?.event === event && event) at--;
  if (sentence.words[at]?.folded === "the") at--;
  return sentence.words[at]?.folded === "of" && nounTriggers.has(sentence.words[at - 1]?.folded ?? "");
}

/** "(29 July – 11 August 1938)", "in July 1935", "of 1904 to 1905" behind the name belong to it. */
function nameEnd(sentence: Sentence, last: number): number {
  const list = sentence.words;
  let end = last;
  if (isOfDeed(sentence, last)) return last;
  for (let at = last + 1; at <= last + 10; at++) {
    const word = list[at];
    if (word === undefined) break;
    if (word.date !== null) end = at;
    else if (!/^(?:in|of|on|\(|from|the|late|early)$/.test(word.folded)) break;
  }
  return end;
}
