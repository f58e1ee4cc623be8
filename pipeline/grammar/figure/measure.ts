import type { Token } from "../../text/tokens.ts";
import { countedNouns, type NounClass } from "../quantity/counted-nouns.ts";
import type { Measure } from "./figure-reading.ts";
import { type Item, outcomeAt } from "./item.ts";
import type { ObjectReading } from "./object.ts";
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
  const found = sentenceMeasure(items, index, object) ?? labelMeasure(item, nounClass);
  if (found !== null) return fitted(found, item, nounClass);
  return { measure: defaultMeasure(item, nounClass), rule: "figure/default", agent: false };
}

function sentenceMeasure(items: readonly Item[], index: number, object: ObjectReading): MeasureReading | null {
  const item = items[index];
  if (item === undefined) return null;
  const own = item.phrase?.noun?.measure ?? object.measure;
  const behind = outcomeBehind(items, index);
  const front = governorInFront(items, index);
  if (own !== null) {
    const measure = behind !== null && (widens(own, behind) || states.has(own)) ? behind : (own as Measure);
    return {
      measure,
      rule: "figure/noun",
      agent: front?.agent ?? /^(?:taking|took|takes|take|causing|caused)$/.test(wordBefore(item)),
    };
  }
  if (behind !== null) return { measure: behind, rule: "figure/outcome", agent: false };
  if (front !== null) return { ...front, rule: "figure/governor" };
  const suggested = suggestedBy.get(item.phrase?.head ?? "");
  return suggested === undefined ? null : { measure: suggested, rule: "figure/noun", agent: false };
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
  for (let at = start; at < Math.min(tokens.length, start + 24); at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const outcome = outcomeAt(tokens, at);
    if (outcome !== null) {
      const widened = joinedOutcomes(tokens, at) ?? outcome;
      return befalls(tokens, at, widened) ? (outcomes.get(widened.words)?.measure ?? null) : null;
    }
    const member = items.findIndex((other, place) => place > index && other.first === at);
    if (member >= 0) {
      if (items[member]?.previous === null) return null;
      return outcomeBehind(items, member);
    }
    if (token.text === "—" && at === start) {
      at = closingDash(tokens, at);
      continue;
    }
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

/** "dead, wounded, missing, captured", "killed and wounded": one count of them all. */
function joinedOutcomes(tokens: readonly Token[], at: number): { words: string; next: number } | null {
  let next = at;
  const said: string[] = [];
  while (said.length < 5) {
    const outcome = outcomeAt(tokens, next);
    if (outcome === null) break;
    said.push(outcome.words);
    next = outcome.next;
    if (tokens[next]?.folded === "in" && tokens[next + 1]?.folded === "action") next += 2;
    if (!/^(?:,|and|or|\/)$/.test(tokens[next]?.folded ?? "")) break;
    next++;
  }
  return said.length > 1 ? { words: "dead or wounded", next } : null;
}

/** Whether the outcome befalls what is counted: passive or intransitive, not a verb with an object of its own. */
function befalls(tokens: readonly Token[], at: number, outcome: { words: string; next: number }): boolean {
  if (outcomes.get(outcome.words)?.transitive === false) return true;
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const word = tokens[back]?.folded ?? "";
    if (/^(?:were|was|are|is|be|being|been)$/.test(word)) return true;
    if (!helpers.has(word) && !/ly$/.test(word)) break;
  }
  const after = tokens[outcome.next];
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
  return governors.get(pair) ?? governors.get(word) ?? null;
}

/** "supplied the Chinese with 82 tanks" but not "captured the town with 300 men", nor "were killed by 20 men". */
function governs(tokens: readonly Token[], at: number, first: number, governor: Governor): boolean {
  const words = tokens.slice(at + 1, first).map((token) => token.folded);
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

/** Things are destroyed or taken, not killed or captured; houses have a measure of their own. */
function fitted(found: MeasureReading, item: Item, nounClass: NounClass | null): MeasureReading {
  const { measure } = found;
  if (nounClass === "materiel" || nounClass === "animal" || nounClass === "good") {
    return { ...found, measure: materielMeasures.get(measure) ?? measure };
  }
  if (nounClass === "building" && measure === "destroyed") {
    return { ...found, measure: item.phrase?.noun?.object === "bunkers" ? "destroyed" : "buildings_destroyed" };
  }
  if ((nounClass === "service" || nounClass === "people") && measure === "destroyed")
    return { ...found, measure: "killed" };
  if (nounClass === "service" && measure === "died") return { ...found, measure: "killed" };
  return found;
}

const afloat = /\b(?:sail(?:ed|ing|s)?|convoys?|embark\w*|boarded|set sail)\b/i;

function defaultMeasure(item: Item, nounClass: NounClass | null): Measure {
  const text = item.analysed.passage.text;
  switch (nounClass) {
    case "service":
      return numbered.test(text.slice(0, item.quantity.start)) ? "repatriated" : "strength";
    case "formation":
      return item.phrase?.noun?.object === "convoys" ? "sailed" : "strength";
    case "building":
      return ["bunkers", "positions"].includes(item.phrase?.noun?.object ?? "") ? "strength" : "other";
    case "animal":
    case "good":
      return "strength";
    case "materiel":
      return isShip(item) && afloat.test(text) ? "sailed" : "strength";
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
  [/\b(?:resid|inhabit|populat|number of)/i, "population"],
];

function peopleMeasure(item: Item): Measure {
  const { text } = item.analysed.passage;
  const bracketed = /\([^()]*$/.test(text.slice(0, item.quantity.start));
  if (bracketed && /\b(?:units?|forces?|teams?|squads?|troops|detachments?|garrison|soldiers)\b/.test(text))
    return "strength";
  return topics.find(([pattern]) => pattern.test(text))?.[1] ?? "other";
}

function isShip(item: Item): boolean {
  return ["ships", "boats", "submarines"].includes(item.phrase?.noun?.object ?? "");
}
