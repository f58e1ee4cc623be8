import type { Token } from "../../text/tokens.ts";
import { countedNouns, type NounClass } from "../quantity/counted-nouns.ts";
import type { Measure } from "./figure-reading.ts";
import { type Item, outcomeAt } from "./item.ts";
import { type ObjectReading, wholeBehind } from "./object.ts";
import { type Governor, governors, materielMeasures, outcomes, suggestedBy } from "./outcome-words.ts";

/** A measure, the rule that found it, and whether the subject of the sentence did it to the other side. */
export interface MeasureReading {
  readonly measure: Measure;
  readonly rule: string;
  readonly agent: boolean;
}

/**
 * What a number measures: from its unit, the counted noun, the words behind it ("were killed"), the words in front
 * of it ("the deaths of"), the key of the infobox line, and last from what kind of thing is counted.
 */
export function measureOf(items: readonly Item[], index: number, object: ObjectReading): MeasureReading {
  const { nounClass } = object;
  const item = items[index];
  if (item === undefined) return { measure: "other", rule: "figure/default", agent: false };
  if (item.unit !== null) return { measure: item.unit.dimension, rule: "figure/unit", agent: false };
  if (isAge(item)) return { measure: "other", rule: "figure/age", agent: false };
  const cause = causeOf(item);
  if (cause !== null) return { measure: cause, rule: "figure/cause", agent: false };
  const found = sentenceMeasure(items, index, object) ?? labelMeasure(item, nounClass);
  if (found !== null) return fitted(found, item, nounClass);
  return { measure: defaultMeasure(item, nounClass), rule: "figure/default", agent: false };
}

/** "whose average age is nearly 87". */
export function isAge({ analysed, quantity, phrase }: Item): boolean {
  return (
    phrase?.noun == null &&
    /\b(?:age (?:is|was|of)|(?:average|mean|median) age\b[^.;]*\b(?:is|was|being))\s$/.test(
      analysed.passage.text.slice(0, quantity.start),
    )
  );
}

function sentenceMeasure(items: readonly Item[], index: number, object: ObjectReading): MeasureReading | null {
  const item = items[index];
  if (item === undefined) return null;
  const own = item.phrase?.noun?.measure ?? object.measure;
  const isWhole = index > 0 && wholeBehind(items, index - 1) !== null; // "28 of 2,500 soldiers survived" tells of the 28
  const behind = isWhole ? null : outcomeBehind(items, wholeBehind(items, index) === null ? index : index + 1);
  const front = isWhole ? null : governorInFront(items, index);
  if (own !== null) {
    const measure = behind !== null && (widens(own, behind) || states.has(own)) ? behind : (own as Measure);
    return {
      measure,
      rule: "figure/noun",
      agent: front?.agent ?? /^(?:taking|took|takes|take|causing|caused)$/.test(wordBefore(item)),
    };
  }
  if (front !== null && isRightBehindVerb(item)) return { ...front, rule: "figure/governor" };
  if (behind !== null) return { measure: behind, rule: "figure/outcome", agent: false };
  if (front !== null) return { ...front, rule: "figure/governor" };
  if (/\bdead\b/.test(phraseText(item))) return { measure: "killed", rule: "figure/noun", agent: false };
  if (drafted.test(phraseText(item))) return { measure: "strength", rule: "figure/noun", agent: false };
  const suggested = suggestedBy.get(item.phrase?.head ?? "");
  return suggested === undefined ? null : { measure: suggested, rule: "figure/noun", agent: false };
}

/** "sank 41 ships and damaged docks": the verb stands right in front of the number, what comes behind is another deed. */
function isRightBehindVerb(item: Item): boolean {
  const { tokens } = item.analysed;
  return (
    governorAt(tokens, item.first - 1) !== null &&
    /\band\s/.test(item.analysed.passage.text.slice(item.phrase?.end ?? item.quantity.end))
  );
}

const drafted = /\b(?:drafted|conscripted|recruited|mobili[sz]ed|armed)\b/;

function phraseText({ analysed, quantity, phrase }: Item): string {
  return phrase === null ? "" : analysed.passage.text.slice(quantity.end, phrase.end);
}

/** "1,000 repatriates died", "prisoners executed": what people are by their noun gives way to what befell them. */
const states: ReadonlySet<string> = new Set(["captured", "repatriated", "displaced", "interned"]);

/** "2,000 dead or missing": the noun says less than the words. */
function widens(own: string, behind: Measure): boolean {
  return own === "killed" && ["dead_or_missing", "casualties", "suicides"].includes(behind);
}

function wordBefore(item: Item): string {
  return item.analysed.tokens[item.first - 1]?.folded ?? "";
}

const stops = new Set(
  "who which that while but when where as because with to by against attacking occupying fighting led engaging under before after until including though although whereas however".split(
    " ",
  ),
);
const helpers = new Set(
  "were was are is be being been have has had will would could may might also all then later reportedly successfully completely either".split(
    " ",
  ),
);
const articles = /^(?:a|an|the|its|their|his|her|over|about|more|some|many)$/;

/** What the words behind the number and its noun say, lists sharing the words behind their last member. */
function outcomeBehind(items: readonly Item[], index: number): Measure | null {
  const item = items[index];
  if (item === undefined) return null;
  const { tokens } = item.analysed;
  const start = startsAtNoun(item) ? item.after : item.next;
  for (let at = start; at < Math.min(tokens.length, start + 40); at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const outcome = outcomeAt(tokens, at);
    if (outcome !== null) {
      const joined = joinedOutcomes(tokens, at);
      const { measure, transitive } = outcomes.get(outcome.words) ?? { measure: null, transitive: false };
      return befalls(tokens, at, transitive, joined?.next ?? outcome.next) ? (joined?.measure ?? measure) : null;
    }
    const member = items.findIndex((other, place) => place > index && other.first === at);
    if (member >= 0) {
      if (items[member]?.previous === null) return null;
      return outcomeBehind(items, member);
    }
    const past = namedAside(item, at);
    if (past !== null) {
      at = past - 1;
      continue;
    }
    if (token.text === "—" && at === start) {
      at = closingDash(tokens, at);
      continue;
    }
    if (token.folded === "to" && tokens[at + 1]?.folded === "have") continue; // "are thought to have been killed"
    if (stops.has(token.folded) && !relative(tokens, at)) return null;
    if (/^[;:()—.]$/.test(token.text)) return null;
    if (token.text === "," && !carriesOn(tokens, at)) return null;
  }
  return null;
}

/** "three ships—Ogasawara Maru, Taito Maru—were sunk": an aside between dashes. */
function closingDash(tokens: readonly Token[], at: number): number {
  const close = tokens.findIndex((token, index) => index > at && token.text === "—");
  return close < 0 ? tokens.length : close;
}

/** "Three destroyers, Hull (DD-350), Monaghan (DD-354), and Spence (DD-512), capsized": past the names; null where none stand. */
function namedAside({ analysed }: Item, at: number): number | null {
  const { tokens } = analysed;
  if (tokens[at]?.text !== ",") return null;
  const next = /^(?:and|the)$/.test(tokens[at + 1]?.folded ?? "") ? at + 2 : at + 1;
  let end = next;
  while (tokens[end]?.shape === "capitalised") end++;
  if (end === next) return null;
  if (tokens[end]?.text === "(") while (tokens[end] !== undefined && tokens[end++]?.text !== ")");
  return tokens[end]?.text === "," && outcomeAt(tokens, end + 1) !== null ? end + 1 : end;
}

/** "1,400 women, children, and elderly people were …", "195 of these men, almost all officers, died": a list or an aside. */
function carriesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  const following = next.folded === "and" || next.folded === "or" || next.folded === "almost" ? tokens[at + 2] : next;
  if (following === undefined) return false;
  return (
    next.folded === "almost" ||
    countedNouns.has(following.folded) ||
    countedNouns.has(tokens[at + 3]?.folded ?? "") ||
    outcomeAt(tokens, at + 1) !== null ||
    isComma(tokens, at - 3) ||
    isComma(tokens, at - 4)
  );
}

function isComma(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ",";
}

/** "24 dead": the outcome stands where the noun would. */
function startsAtNoun(item: Item): boolean {
  return item.phrase === null || item.phrase.noun === null || item.phrase.noun.class === "casualty";
}

/** "two soldiers who died in the fighting" tells what befell them. */
function relative(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:who|that|which)$/.test(tokens[at]?.folded ?? "")) return false;
  const next = tokens.slice(at + 1, at + 4);
  return next.some(
    (_, place) => outcomeAt(tokens, at + 1 + place) !== null && (place === 0 || helpers.has(next[0]?.folded ?? "")),
  );
}

/** "dead, wounded, missing, captured", "killed and wounded", "killed/died of wounds": one count of them all. */
function joinedOutcomes(tokens: readonly Token[], at: number): { measure: Measure; next: number } | null {
  let end = at;
  const said = new Set<Measure>();
  for (let next = at, count = 0; count < 5; count++) {
    const outcome = outcomeAt(tokens, next);
    if (outcome === null) break;
    const measure = outcomes.get(outcome.words)?.measure;
    if (measure !== undefined) said.add(measure);
    end = outcome.next;
    if (tokens[end]?.folded === "in" && tokens[end + 1]?.folded === "action") end += 2;
    if (!/^(?:,|and|or|&|\/)$/.test(tokens[end]?.folded ?? "")) break;
    next = end + 1;
  }
  return said.size > 1 ? { measure: together(said), next: end } : null;
}

const deaths: ReadonlySet<Measure> = new Set(["killed", "died", "executed", "suicides"]);
const goneForGood: ReadonlySet<Measure> = new Set([...deaths, "missing", "dead_or_missing"]);

/** What several outcomes are as one: all deaths are killed, deaths and missing are those, anything else casualties. */
function together(said: ReadonlySet<Measure>): Measure {
  const all = [...said];
  if (all.every((measure) => deaths.has(measure))) return "killed";
  if (all.every((measure) => goneForGood.has(measure))) return "dead_or_missing";
  return all.every((measure) => ["destroyed", "captured", "other"].includes(measure)) && said.has("destroyed")
    ? "destroyed"
    : "casualties";
}

/** Whether the outcome befalls what is counted: passive or intransitive, not a verb with an object of its own. */
function befalls(tokens: readonly Token[], at: number, transitive: boolean, next: number): boolean {
  if (!transitive) return true;
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const word = tokens[back]?.folded ?? "";
    if (/^(?:were|was|are|is|be|being|been)$/.test(word)) return true;
    if (!helpers.has(word) && !/ly$/.test(word)) break;
  }
  const after = tokens[next];
  if (after === undefined || after.shape === "mark") return true;
  return !(articles.test(after.folded) || after.shape === "digits" || after.shape === "capitalised");
}

/** The governing words on the left; a list is governed by what stands before its first member. */
function governorInFront(items: readonly Item[], index: number): Governor | null {
  let item = items[index];
  while (item !== undefined && item.previous !== null) item = items[item.previous];
  if (item === undefined) return null;
  const { tokens } = item.analysed;
  for (let at = item.first - 1; at >= Math.max(0, item.first - 8); at--) {
    const token = tokens[at];
    if (token === undefined || /^[,;:()—]$/.test(token.text)) return null;
    const governor = governorAt(tokens, at);
    if (governor !== null) return governs(tokens, at, item.first, governor) ? governor : null;
    if (
      /^(?:by|against|from|who|which|that|when|while|after|before|were|was|and|but|among|for|than)$/.test(token.folded)
    )
      return null;
  }
  return null;
}

function governorAt(tokens: readonly Token[], at: number): Governor | null {
  const word = tokens[at]?.folded ?? "";
  const pair = `${tokens[at - 1]?.folded ?? ""} ${word}`;
  const governor = governors.get(pair) ?? governors.get(word) ?? null;
  return governor === null ? null : withThoseBefore(tokens, at, governor);
}

/** "killed, wounded or captured some 520,000": one count of all that was done. */
function withThoseBefore(tokens: readonly Token[], at: number, governor: Governor): Governor {
  const said = new Set<Measure>([governor.measure]);
  for (let back = at - 1; /^(?:,|or|and)$/.test(tokens[back]?.folded ?? ""); ) {
    while (/^(?:,|or|and)$/.test(tokens[back]?.folded ?? "")) back--;
    const before = governors.get(tokens[back]?.folded ?? "");
    if (before === undefined || !before.agent) break;
    said.add(before.measure);
    back--;
  }
  return said.size === 1 ? governor : { ...governor, measure: together(said) };
}

/** "supplied the Chinese with 82 tanks" but not "captured the town with 300 men", nor "were killed by 20 men". */
function governs(tokens: readonly Token[], at: number, first: number, governor: Governor): boolean {
  const words = tokens.slice(at + 1, first).map((token) => token.folded);
  const isNoun = !governor.agent || /^(?:the|a|an)$/.test(tokens[at - 1]?.folded ?? ""); // "the killing by rebels of 123 people"
  if (isNoun && words.at(-1) === "of" && words.length <= 8) return true; // "the death in combat of 139 men"
  if (/^(?:were|was|been|being|be)$/.test(tokens[at - 1]?.folded ?? "") && governor.agent)
    return governor.measure === "supplied" && words.includes("with");
  if (words.some((word) => /^(?:in|at|on|near|to|into|as|over|across)$/.test(word))) return false;
  if (words.includes("with")) return governor.measure === "supplied";
  if (words.includes("of")) return words.indexOf("of") === 0 || words.length <= 3;
  return words.length <= (governor.measure === "supplied" ? 6 : 3);
}

/** The key of an infobox line: "Strength1", "Casualties and losses". */
function labelMeasure(item: Item, nounClass: NounClass | null): MeasureReading | null {
  const label = item.analysed.passage.label?.toLowerCase() ?? "";
  const made = (measure: Measure) => ({ measure, rule: "figure/infobox-label", agent: false });
  if (label.startsWith("strength")) return made("strength");
  if (/^(?:casualt|loss)/.test(label)) return made(nounClass === "materiel" ? "destroyed" : "casualties");
  return null;
}

const byIllness =
  /^[^.;,()\d]{0,40}\b(?:from|of|by|to|through)\s(?:\p{Ll}+\s)?(?:diseases?|illness|starvation|hunger|exposure|famine|typhus|cholera|malnutrition|frost|cold|wounds)\b/u;
const inBattle = /^\s(?:\p{Ll}+\s){0,2}?in (?:battle|action|combat)\b/u;

/** "450,000 dead from disease", "(twelve in battle and 531 by endemic diseases)": of what they died. */
function causeOf({ analysed, quantity, phrase }: Item): Measure | null {
  const rest = analysed.passage.text.slice(quantity.end, quantity.end + 80);
  const isBare = phrase === null;
  if (byIllness.test(rest) && (isBare || /\b(?:dead|died|deaths|killed)\b/.test(rest)))
    return /\bwounds\b/.test(rest) ? null : "died";
  return isBare && inBattle.test(rest) && !/\b(?:wounded|captured|missing)\b/.test(rest.slice(0, 24)) ? "killed" : null;
}

/** Things are destroyed or taken, not killed or captured; houses have a measure of their own. */
function fitted(found: MeasureReading, item: Item, nounClass: NounClass | null): MeasureReading {
  const { measure } = found;
  if (nounClass === "materiel" || nounClass === "animal" || nounClass === "good") {
    return { ...found, measure: materielMeasures.get(measure) ?? measure };
  }
  if (nounClass === "building" && (measure === "destroyed" || measure === "casualties")) {
    return { ...found, measure: item.phrase?.noun?.object === "bunkers" ? "destroyed" : "buildings_destroyed" };
  }
  if (nounClass === "land" && !["destroyed", "captured", "share"].includes(measure))
    return { ...found, measure: "other" };
  if ((nounClass === "service" || nounClass === "people") && measure === "destroyed")
    return { ...found, measure: "killed" };
  if (nounClass === "service" && measure === "died") return { ...found, measure: "killed" };
  if (nounClass === "people" && measure === "strength" && found.rule === "figure/governor")
    return { ...found, measure: "population" };
  return found;
}

/** "armed with 300 grenades". */
const carried = /\b(?:armed|equipped|supplied|loaded) with\s[^.;]*$|\b(?:had|possessed|carrying|carried)\s[^.;]{0,24}$/;

/** "vessels capable of carrying 200 troops": what a thing can hold is no strength. */
const carriers = /\b(?:capable of|able to|room for|capacity (?:of|for))\s[^,;.]{0,24}$/;

/** "a convoy, escorted by one patrol vessel and one minesweeper": those are beside what sails. */
const escorting = /\b(?:escorted|accompanied|supported|covered|protected) by\s[^,;.]*$/;

const afloat = /\b(?:sail(?:ed|ing|s)?|convoys?|embark\w*|boarded|set sail)\b/i;

function defaultMeasure(item: Item, nounClass: NounClass | null): Measure {
  const text = item.analysed.passage.text;
  if (carriers.test(text.slice(0, item.quantity.start))) return "other";
  switch (nounClass) {
    case "service":
      return numbered.test(text.slice(0, item.quantity.start)) ? "repatriated" : "strength";
    case "formation":
      return item.phrase?.noun?.object === "convoys" ? "sailed" : "strength";
    case "building":
      return ["bunkers", "positions"].includes(item.phrase?.noun?.object ?? "") ? "strength" : "other";
    case "animal":
      return "strength";
    case "good":
      return item.analysed.passage.kind === "infobox" || carried.test(text.slice(0, item.quantity.start))
        ? "strength"
        : "other";
    case "materiel":
      return isShip(item) && afloat.test(text) && !escorting.test(text.slice(0, item.quantity.start))
        ? "sailed"
        : "strength";
    case "incident":
      return "incidents";
    case "people":
      return peopleMeasure(item);
    default:
      return "other";
  }
}

/** "The total number of repatriates was 16,006 soldiers and 277,540 civilians". */
const numbered = /\brepatriates\b[^.;]*\b(?:was|were|is)\b/;

/** What the sentence is about, of people of whom it says nothing themselves. */
const topics: readonly (readonly [RegExp, Measure])[] = [
  [/\brepatriat/i, "repatriated"],
  [/\bevacuat/i, "evacuated"],
  [/\b(?:deport|displac|expel|expuls)/i, "displaced"],
  [/\b(?:resid|inhabit|populat|number of|census|numbered)/i, "population"],
];

function peopleMeasure(item: Item): Measure {
  const { text } = item.analysed.passage;
  const bracketed = /\([^()]*$/.test(text.slice(0, item.quantity.start));
  if (bracketed && /\b(?:units?|forces?|teams?|squads?|troops|detachments?|garrison|soldiers)\b/.test(text))
    return "strength";
  const topic = topics.find(([pattern]) => pattern.test(text))?.[1];
  if (topic !== undefined) return topic;
  return settled.test(text.slice(0, item.quantity.start)) ? "population" : "other";
}

/** "Vyborg was the second-largest city in Finland, with about 80,000 people". */
const settled =
  /\b(?:city|town|village|settlement|island|colony|port|community|country)\b[^.;]{0,40}\b(?:with|of|had|has|numbering|by)\s$/;

function isShip(item: Item): boolean {
  return ["ships", "boats", "submarines"].includes(item.phrase?.noun?.object ?? "");
}
