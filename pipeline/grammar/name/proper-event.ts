import type { Extent } from "../mention.ts";
import { ordinalWords } from "../unit/echelons.ts";
import type { Candidate } from "./candidate.ts";
import { calendarWords, functionWords } from "./common-words.ts";
import { isDemonym } from "./demonyms.ts";
import { eventNouns, eventOfNouns, eventOpeners, lowerCaseEventNouns, type ProperEventKind } from "./event-nouns.ts";
import type { NameRule } from "./name-rule.ts";
import type { Scene } from "./scene.ts";
import { fact } from "./word-facts.ts";

export type { ProperEventKind } from "./event-nouns.ts";

/** A name of an event, a document or a work. Names inside it are no mentions. */
export interface ProperEvent extends Extent {
  readonly kind: ProperEventKind;
  readonly rule: string;
  /** As written. */
  readonly name: string;
}

export const found = (rule: string, from: number, to: number, eventKind: ProperEventKind): Candidate => ({
  kind: "event",
  rule,
  from,
  to,
  type: null,
  eventKind,
});

/** "Battle of Lake Khasan", "Treaty of Portsmouth", "the battle of Tsushima", "Invasion of the Kuril Islands". */
export const eventOfName: NameRule = {
  id: "name/event-of",
  needs: { near: fact.eventOfNoun },
  read(scene, at) {
    const start = ordinalWords[scene.folded(at)] !== undefined && scene.isCapital(at) ? at + 1 : at;
    const noun = eventOfNouns[scene.folded(start)];
    if (noun === undefined || scene.folded(start + 1) !== "of") return null;
    const isCapital = scene.isCapital(at);
    if (!isCapital && !noun.lower) return null;
    if (isCapital && !noun.lower && isPlainDescription(scene, at)) return null;
    let name = start + 2;
    while (/^(?:the|lake|mount)$/.test(scene.folded(name)) && !scene.isCapital(name)) name++;
    if (!scene.isCapital(name) || calendarWords.has(scene.folded(name))) return null;
    if (eventOfNouns[scene.folded(name)] !== undefined && scene.folded(name + 1) === "of") return null;
    let to = scene.runEnd(name);
    if (!isCapital && /^['’]$/.test(scene.folded(to))) return null; // "battles of the United Nations' offensive"
    const takesList = scene.folded(at).endsWith("s") || (noun.kind === "treaty" && scene.isCapital(at));
    if (takesList && scene.folded(to) === "," && scene.folded(scene.runEnd(to + 1)) === "and")
      to = scene.runEnd(to + 1);
    if (takesList && scene.folded(to) === "and" && scene.isCapital(to + 1)) to = scene.runEnd(to + 1);
    return found(this.id, at, to, noun.kind);
  },
};

/** A sentence, heading or label may begin with a capital that makes no name: "Occupation of Korea was …". */
function isPlainDescription(scene: Scene, at: number): boolean {
  return scene.opensSentence(at) && scene.passage.kind !== "bullet";
}

const figure = /^\d+(?:st|nd|rd|th)$/;

/** Function words and directions that names of events begin with: "Second World War", "Eight Power Intervention". */
const openers = new Set(
  "first second third four five six seven eight great eastern western northern southern north south east west central".split(
    " ",
  ),
);

/** Words that make a congress an event and no parliament. */
const partyWords = new Set("comintern party world peace international soviets zionist pan".split(" "));

/** "Mizuho Incident", "Soviet–Japanese Neutrality Pact", "Second World War", "Tauran incident", "Yalta agreement". */
export const eventWithNoun: NameRule = {
  id: "name/event-noun",
  needs: { ahead: fact.eventNoun },
  read(scene, at) {
    const start = scene.isCapital(at) ? at : at + 1;
    if (!scene.isCapital(start) || (start > at && !figure.test(scene.folded(at)))) return null;
    const first = scene.folded(start);
    if (functionWords.has(first) && !openers.has(first)) return null;
    const end = scene.runEnd(start);
    const noun = capitalNoun(scene, start, end);
    if (noun !== null) {
      const kind = eventNouns[scene.folded(noun)] ?? "other";
      return found(this.id, at, afterSubject(scene, afterNumeral(scene, noun + 1), kind), kind);
    }
    const lower = lowerCaseNoun(scene, start, end);
    return lower === null ? null : found(this.id, at, lower + 1, eventNouns[scene.folded(lower)] ?? "other");
  },
};

function capitalNoun(scene: Scene, start: number, end: number): number | null {
  let last = end;
  if (scene.folded(end) === "and" && scene.isCapital(end + 1) && !scene.isPossessive(end - 1)) {
    const second = scene.runEnd(end + 1);
    if (second > end + 2 && /^(?:office|company|association|agreement|communique)$/.test(scene.folded(second - 2)))
      last = second;
    if (
      second > end + 1 &&
      /^(?:plan|agreement|communique|act)$/.test(scene.folded(second - 1)) &&
      eventNouns[scene.folded(end - 1)] !== undefined
    )
      last = second;
  }
  for (let noun = last - 1; noun > start; noun--) {
    const folded = scene.folded(noun);
    if (eventNouns[folded] === undefined || !scene.isCapital(noun)) continue;
    if (folded === "congress" && !isAssembly(scene, start, noun)) continue;
    if (folded === "project" || folded === "order" || folded === "plan" || folded === "law") {
      if (noun === start + 1 && functionWords.has(scene.folded(start))) continue;
    }
    return noun;
  }
  return null;
}

/** "Seventh Comintern Congress", but not "U.S. Congress". */
function isAssembly(scene: Scene, start: number, noun: number): boolean {
  for (let at = start; at < noun; at++) {
    const folded = scene.folded(at);
    if (ordinalWords[folded] !== undefined || partyWords.has(folded)) return true;
  }
  return figure.test(scene.folded(start - 1));
}

/** "World War II", "World War 1", "Telegram No. 28", "Resolution 1483". */
function afterNumeral(scene: Scene, at: number): number {
  if (/^(?:i{1,3}|\d{1,5})$/.test(scene.folded(at)) && !scene.words[at - 1]?.isMark) return at + 1;
  if (scene.folded(at) === "no" && scene.isCapital(at)) {
    const number = scene.folded(at + 1) === "." ? at + 2 : at + 1;
    if (/^\d+$/.test(scene.folded(number))) return number + 1;
  }
  return at;
}

/** "Hague Regulations on Land Warfare". */
function afterSubject(scene: Scene, at: number, kind: ProperEventKind): number {
  const isDocument = kind === "regulation" || kind === "treaty" || kind === "declaration";
  if (!isDocument || scene.folded(at) !== "on" || scene.isPossessive(at - 1)) return at;
  const from = scene.folded(at + 1) === "the" ? at + 2 : at + 1;
  return scene.isCapital(from) && !calendarWords.has(scene.folded(from)) ? scene.runEnd(from) : at;
}

const between = new Set(
  "border landing non aggression neutrality peace civil independence naval armed frontier - –".split(" "),
);

/** A noun in lower case after the run, at most four words on: "German–Soviet non-aggression pact". */
function lowerCaseNoun(scene: Scene, start: number, end: number): number | null {
  if (scene.isPossessive(end - 1) || hasOnlyPlainWords(scene, start, end)) return null;
  let at = end;
  while (at < end + 4 && between.has(scene.folded(at))) at++;
  const folded = scene.folded(at);
  if (!lowerCaseEventNouns.has(folded)) return null;
  const isPair = scene.words[start + 1]?.isMark === true;
  const isPeople = isDemonym(scene.folded(start));
  if (/^(?:conflicts?|crisis|revolution|uprising|rebellion)$/.test(folded) && !isPair && !isPeople) return null;
  return at > end && !isPair && !isPeople && scene.folded(end) !== "peace" ? null : at;
}

function hasOnlyPlainWords(scene: Scene, start: number, end: number): boolean {
  if (scene.words[start + 1]?.isMark) return false;
  return end - start === 1 && scene.isPlainCapital(start);
}

/** "Operation August Storm", "Project Hula", "Order 1382", "World War II", "WWII". */
export const eventOpener: NameRule = {
  id: "name/event-opener",
  needs: { here: fact.eventOpener },
  read(scene, at) {
    const folded = scene.folded(at);
    if (!scene.isCapital(at)) return null;
    const kind = eventOpeners[folded];
    if (kind !== undefined && scene.isCapital(at + 1) && !functionWords.has(scene.folded(at + 1))) {
      return found(this.id, at, openedEnd(scene, at + 1), kind);
    }
    if (folded === "order" && /^\d+$/.test(scene.folded(at + 1))) return found(this.id, at, at + 2, "order");
    if (/^(?:wwi{0,2}|ww[12])$/.test(folded))
      return found(this.id, at, /^[12]$/.test(scene.folded(at + 1)) ? at + 2 : at + 1, "war");
    return null;
  },
};

function openedEnd(scene: Scene, from: number): number {
  let to = from + 1;
  while (scene.isCapital(to) && !scene.isPossessive(to - 1) && to < from + 3) to++;
  const august = calendarWords.has(scene.folded(from)) && scene.isCapital(from + 1);
  return august ? from + 2 : to;
}
