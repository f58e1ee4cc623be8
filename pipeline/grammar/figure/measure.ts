import type { NounClass } from "../quantity/counted-nouns.ts";
import { defaultMeasure } from "./default-measure.ts";
import type { Measure } from "./figure-reading.ts";
import { governorAt, governorInFront } from "./governor.ts";
import type { Item } from "./item.ts";
import { isAge, type ObjectReading, wholeBehind } from "./object.ts";
import { outcomeBehind } from "./outcome-behind.ts";
import { materielMeasures, suggestedBy } from "./outcome-words.ts";

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
