import { type CountedNoun, countedNouns } from "../quantity/counted-nouns.ts";
import { oneOf } from "../vocabulary.ts";
import type { Item } from "./item.ts";
import type { ObjectReading } from "./object.ts";
import { outcomes } from "./outcome-words.ts";

const overall = /\b(?:total|overall|combined|aggregate)\s$/;
const numberOf = /\b(?:number|total|count|toll|sum)s?\sof\s(?:\p{L}+\s){0,4}?$/u;

/**
 * "The number of incidents increased to over 150", "the total number of war dead is 24,400", "the total casualties to be
 * over 300", "the Japanese vehicles, knocking out seven".
 */
export function namedBefore(items: readonly Item[], item: Item): ObjectReading | null {
  const { text } = item.analysed.passage;
  const nouns = nounsBefore(items, item);
  const counted = nouns.findLast(({ start }) => {
    const before = text.slice(Math.max(0, start - 60), start);
    return numberOf.test(before) || overall.test(before);
  });
  const unknown = item.quantity.status === "stated_unknown";
  const lost = nouns.find(({ noun }) => noun.class === "casualty" || (noun.class === "incident" && !unknown));
  const things = nouns.find(({ noun }) => noun.class === "materiel");
  const befallen = numberOfBefallen.exec(text.slice(0, item.quantity.start))?.groups?.["outcome"];
  if (befallen !== undefined && counted === undefined)
    return {
      object: "people",
      nounClass: "casualty",
      measure: outcomes.get(befallen.toLowerCase())?.measure ?? null,
      rule: "figure/number-of",
    };
  const deeds = nouns.find(
    ({ noun, end }) => noun.class === "action" && amounts.test(text.slice(end, item.quantity.start)),
  );
  const chosen = counted ?? lost ?? deeds ?? (saysNumber.test(text.slice(0, item.quantity.start)) ? undefined : things);
  if (chosen === undefined) return null;
  const { noun } = chosen;
  const before = nouns.find(({ end }) => end === chosen.start - 1)?.noun;
  const isArmoured =
    noun.object === "vehicles" && /\barmou?red\b/i.test(text.slice(Math.max(0, chosen.start - 24), chosen.start));
  const own = isArmoured ? "armoured_vehicles" : noun.object;
  const object = own === "people" && before?.class === "people" ? before.object : own;
  const behind = text.slice(chosen.end, item.quantity.start);
  const befell = outcomes.get(/^\s(?<outcome>\p{Ll}+)\b/u.exec(behind)?.groups?.["outcome"] ?? "")?.measure; // "men killed in action"
  const measure = noun.measure ?? befell ?? null;
  const isIllness = measure === "killed" && ofIllness.test(behind);
  return { object, nounClass: noun.class, measure: isIllness ? "died" : measure, rule: "figure/number-of" };
}

/** "personnel dead from disease … as 450,000". */
const ofIllness =
  /^\s(?:from|of|by)\s(?:\p{Ll}+\s)?(?:diseases?|illness|starvation|hunger|exposure|famine|typhus|cholera)\b/u;

/** "attacks were averaging about 960 a week". */
const amounts =
  /^\s(?:\p{Ll}+\s){0,4}?(?:averag(?:ed?|ing)|number(?:ed|ing)?|totall?(?:ed|ing)|rose to|fell to|increased to|decreased to|amounted to)\s$/u;

/** "The number of executed Reds is unclear, but it is estimated": what befell those whose number it is. */
const numberOfBefallen = new RegExp(
  `\\b(?:number|total) of (?:the )?(?<outcome>${oneOf(["killed", "wounded", "executed", "captured", "missing", "interned", "deported", "arrested", "evacuated", "displaced"])})\\s\\p{L}[^.;]*$`,
  "iu",
);

/** "some estimates suggest the number was", "this number had decreased to", "the total reaches": a number told before. */
const saysNumber = /\b(?:the|this|that|its|their) (?:number|total|figure)\b[^,;.]{0,30}$/;

interface NounBefore {
  readonly noun: CountedNoun;
  readonly start: number;
  readonly end: number;
}

/** "- Casualties1:": the key of a line counts nothing. */
function isKey({ analysed }: Item, end: number): boolean {
  return analysed.passage.label !== null && /^\d*:/.test(analysed.passage.text.slice(end));
}

/** Counted nouns before a number that no other number counts, nearest first. */
function nounsBefore(items: readonly Item[], item: Item): NounBefore[] {
  const { tokens } = item.analysed;
  const found: NounBefore[] = [];
  for (let at = item.first - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || items.some((other) => other.first <= at && at < other.next && other.first < item.first))
      break;
    const pair = countedNouns.get(`${tokens[at - 1]?.folded} ${token.folded}`); // "war dead"
    const noun = pair ?? countedNouns.get(token.folded);
    if (noun === undefined || noun.class === "discourse" || noun.class === "container" || isKey(item, token.end))
      continue;
    if (pair !== undefined) at--;
    found.push({ noun, start: tokens[at]?.start ?? token.start, end: token.end });
  }
  return found;
}
