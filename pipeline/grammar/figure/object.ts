import { type CountedNoun, countedNouns, type NounClass } from "../quantity/counted-nouns.ts";
import type { Item } from "./item.ts";
import { namedBefore } from "./named-before.ts";

/** What is counted, what kind of thing it is, and the rule that found it. */
export interface ObjectReading {
  readonly object: string;
  readonly nounClass: NounClass | null;
  /** The measure that the noun says, of a noun that does not stand behind the number. */
  readonly measure: string | null;
  readonly rule: string;
}

/**
 * @param earlier what the number before it counts, in the sentence before unless `isEarlierHere`
 * What a number counts: the noun behind it; in a list without it, the noun of the next member; after "of whom" and
 * "another", that of the number before; of a bare number, what "the number of …" or the casualties before it name.
 */
export function objectOf(
  items: readonly Item[],
  index: number,
  earlier: ObjectReading | null,
  isEarlierHere = true,
): ObjectReading {
  const item = items[index];
  if (item === undefined) return { object: "other", nounClass: null, measure: null, rule: "figure/default" };
  if (item.unit !== null) return { object: item.unit.name, nounClass: null, measure: null, rule: "figure/unit" };
  if (isAge(item)) return { object: "years", nounClass: "people", measure: null, rule: "figure/age" };
  const whole = wholeBehind(items, index);
  if (item.phrase === null && whole?.phrase?.noun != null)
    return {
      object: whole.phrase.noun.object,
      nounClass: whole.phrase.noun.class,
      measure: null,
      rule: "figure/of-number",
    };
  if (item.outOf === "whole")
    return earlier === null ? unknown() : { ...earlier, measure: null, rule: "figure/of-these" };
  const noun = item.phrase?.noun ?? null;
  if (noun?.object === "times") return timesOf(item);
  if (noun !== null && isServing(item))
    return { object: "soldiers", nounClass: "service", measure: null, rule: "figure/members" };
  if (item.phrase?.head === "fighter" || item.phrase?.head === "fighters") return fightersOf(item);
  if (noun?.class === "formation" && (item.quantity.low ?? 0) >= fewestOfArmies)
    return { object: "soldiers", nounClass: "service", measure: null, rule: "figure/noun" };
  if (noun !== null)
    return { object: objectWithin(item, noun), nounClass: noun.class, measure: noun.measure, rule: "figure/noun" };
  const shared = sharedNoun(items, index);
  if (shared !== null)
    return { object: shared.object, nounClass: shared.class, measure: shared.measure, rule: "figure/shared-noun" };
  if (item.phrase !== null) return fromWord(item, isEarlierHere ? earlier : null);
  const held = heldBefore(item);
  if (held !== null) return held;
  const named = item.previous === null ? namedBefore(items, item) : null;
  if (named !== null) return named;
  const counts = earlier !== null && earlier.rule !== "figure/unit";
  return counts ? { ...earlier, measure: null, rule: "figure/earlier-noun" } : unknown();
}

const holders: readonly (readonly [RegExp, Pick<ObjectReading, "object" | "nounClass" | "measure">])[] = [
  [
    /\bpopulation (?:of|was|is|reached|numbered|at|to)\s(?:only\s|just\s)?$/,
    { object: "people", nounClass: "people", measure: "population" },
  ],
  [
    /\b(?:garrison|force|army|detachment|unit|contingent|patrol|brigade|regiment|division|corps|battalion|troops) (?:of|numbering|numbered|totall?ing)\s$/,
    { object: "soldiers", nounClass: "service", measure: null },
  ],
  [
    /\b(?:strength|ranks|deployment|contingent|manpower|garrison|army)\b[^.,;]{0,30}\b(?:of|from|to|at|was|reached|numbered)\s$/,
    { object: "soldiers", nounClass: "service", measure: "strength" },
  ],
  [
    /\b(?:forces?|troops|army|garrison)\snumber(?:ed|ing)?(?: in the)?\s$/,
    { object: "soldiers", nounClass: "service", measure: "strength" },
  ],
  [
    /\b(?:crew|group|party|complement|crowd|delegation) of\s$/,
    { object: "people", nounClass: "people", measure: null },
  ],
];

/** "a population of 540,000", "the crew of fifty-four", "a garrison of 300": the number of those who make it up. */
function heldBefore({ analysed, quantity }: Item): ObjectReading | null {
  const before = analysed.passage.text.slice(0, quantity.start);
  const held = holders.find(([pattern]) => pattern.test(before));
  return held === undefined ? null : { ...held[1], rule: "figure/held-by" };
}

function unknown(): ObjectReading {
  return { object: "people", nounClass: "casualty", measure: null, rule: "figure/default" };
}

const fewestOfArmies = 1_000; // "175,500 White armies" counts those in them

const serving =
  /^\sof\s(?:the\s)?(?:\p{L}+[\s’']s?\s?){0,3}?(?:troops|unit|company|squad|battalion|regiment|division|brigade|army|navy|guard|garrison|force|forces|platoon|team)\b/iu;

/** "ten members of Hirose's unit", "eight members of the volunteer troops". */
function isServing(item: Item): boolean {
  if (!/^(?:members?|men)$/.test(item.phrase?.head ?? "")) return false;
  const end = item.phrase?.end ?? 0;
  if (
    /\b(?:Guard|Army|Force|Navy|Corps|militia|army|guard)\s(?:members?|men)$/.test(
      item.analysed.passage.text.slice(0, end),
    )
  )
    return true;
  return serving.test(item.analysed.passage.text.slice(end, end + 60));
}

const flying =
  /\b(?:aircraft|air(?:planes?|craft|field|force)?|bombers?|planes?|warplanes?|squadrons?|jets?|pilots?|flew|flying|air raids?|torpedo|escort\p{L}*)\b|\p{Lu}\p{L}?-?\d/u;

/** "70 fighters, 180 bombers" are aircraft, "400 Red Guard fighters" are people. */
function fightersOf({ analysed, quantity, phrase }: Item): ObjectReading {
  const { text } = analysed.passage;
  const isAircraft =
    flying.test(text.slice(phrase?.start ?? quantity.end, phrase?.end)) ||
    flying.test(text.replace(text.slice(quantity.start, phrase?.end), ""));
  return isAircraft
    ? { object: "aircraft", nounClass: "materiel", measure: null, rule: "figure/fighters" }
    : { object: "soldiers", nounClass: "service", measure: null, rule: "figure/fighters" };
}

const attacking = /\b(?:attack|assault|attempt|charg|raid|bomb|shell|str(?:ike|uck)|tried|counterattack)/i;

/** "attempted to drive them out three times": times of attacking are attacks; any other times are no figure. */
function timesOf(item: Item): ObjectReading {
  const clause = item.analysed.passage.text.slice(0, item.quantity.start);
  if (!attacking.test(clause)) return { object: "times", nounClass: "discourse", measure: null, rule: "figure/times" };
  return { object: "attacks", nounClass: "action", measure: null, rule: "figure/times" };
}

const besides =
  /^\s(?:and|or)\s(?:\p{Ll}+\s)?(?:civilians?|women|children|residents|inhabitants|villagers|families)\b/u;
const armoured = /\barmou?red\b/i;

/** "Japanese civilian casualties", "60 dead soldiers": an earlier noun of the phrase says who the casualties are. */
function objectWithin(item: Item, noun: CountedNoun): string {
  if (
    noun.object === "vehicles" &&
    armoured.test(item.analysed.passage.text.slice(item.quantity.end, item.phrase?.end))
  )
    return "armoured_vehicles"; // "armored Japanese vehicles"
  const { text } = item.analysed.passage;
  const behind = text.slice(item.phrase?.end ?? 0);
  if (noun.class === "service" && besides.test(behind)) return "people"; // "personnel and civilians"
  if (noun.object === "people" && /\bcivilian\b/.test(text.slice(item.quantity.end, item.phrase?.end)))
    return "civilians";
  if (noun.object === "ships" && /\bsmall\b/.test(text.slice(item.quantity.end, item.phrase?.end))) return "boats";
  if (noun.class !== "casualty" || noun.object !== "people") return noun.object;
  const { tokens } = item.analysed;
  for (let at = item.after; at < item.next; at++) {
    const inner = countedNouns.get(tokens[at]?.folded ?? "");
    if (inner !== undefined && (inner.class === "people" || inner.class === "service")) return inner.object;
  }
  return noun.object;
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

/** "28 of 2,500 Japanese soldiers", "three out of the 20 ships": the number that this one is a part of. */
export function wholeBehind(items: readonly Item[], index: number): Item | null {
  const item = items[index];
  const next = items[index + 1];
  if (item === undefined || next === undefined || next.unit !== null) return null;
  const between = item.analysed.passage.text.slice(item.quantity.end, next.quantity.start);
  return /^\s(?:(?:\p{Ll}+\s){0,2}out\s)?of\s(?:the|its|their|some|a total of)?\s?$/u.test(between) ? next : null;
}

/** "nine Japanese and 32 Manchukuoan border guards": the noun stands with the last. */
function sharedNoun(items: readonly Item[], index: number): CountedNoun | null {
  const item = items[index];
  const after = items[index + 1];
  if (item === undefined || after === undefined) return null;
  const between = item.analysed.tokens.slice(item.after, after.first);
  if (isPlainPeople(item)) return null; // "54 Germans and 23 members"
  const linked =
    between.length <= 4 &&
    between.some((token) => token.folded === "and" || token.folded === "or" || token.text === "&");
  return linked ? (after.phrase?.noun ?? null) : null;
}

/** "Germans", "Mongolians": a people in the plural, which needs no noun. */
function isPlainPeople({ analysed, phrase, quantity }: Item): boolean {
  return (
    /s$/.test(phrase?.head ?? "") &&
    analysed.parties.some(({ start, end, form }) => form === "people" && start >= quantity.end && end === phrase?.end)
  );
}

const planes = new Set("F B P A C MiG Il Yak La LaGG Su Tu Pe SB TB Ki Bf Ju He Me Fw Do PBY SBD TBF".split(" "));
const tanks = new Set("T BT KV IS JS".split(" "));

/** "forty-nine F-105 Thunderchiefs", "30 T-34s": what the letters of a type stand for. */
function madeBy(behind: string): ObjectReading | null {
  const letters = /^\s(?<letters>\p{Lu}\p{L}{0,3})-?\d/u.exec(behind)?.groups?.["letters"] ?? "";
  const object = planes.has(letters) ? "aircraft" : tanks.has(letters) ? "tanks" : null;
  return object === null ? null : { object, nounClass: "materiel", measure: null, rule: "figure/type" };
}

const populous = /\b(?:population|inhabitants|census|lost their lives|civilians?)\b/;

/** A people ("140 Mongolians", "75,000 Allied") counts what the sentence counted before, else soldiers; any other noun stands for itself. */
function fromWord(item: Item, earlier: ObjectReading | null): ObjectReading {
  const head = item.phrase?.head ?? "";
  const { parties, passage } = item.analysed;
  const isPeople = parties.some(({ start, end }) => start >= item.quantity.end && end === item.phrase?.end);
  const written = passage.text.slice(item.quantity.end, item.phrase?.end).trim();
  const made = madeBy(passage.text.slice(item.quantity.end));
  if (made !== null) return made;
  if (isPeople && earlier !== null && ["casualty", "service", "people"].includes(earlier.nounClass ?? ""))
    return { ...earlier, measure: null, rule: "figure/people-of-earlier" };
  const isOfCivil = populous.test(passage.text) || /^(?:of\s)?\p{Ll}+\s\p{Lu}/u.test(written.replace(/^of\s/, "")); // "elderly Japanese"
  if (isPeople && !isOfCivil) return { object: "soldiers", nounClass: "service", measure: null, rule: "figure/people" };
  if (isPeople || /(?:^|\s)(?:non-)?\p{Lu}[\p{L}-]*s$/u.test(written))
    // "12,000 Reds", "149,425 Okinawans"
    return { object: "people", nounClass: "people", measure: null, rule: "figure/people" };
  if (isTableOfPeople(item)) return unknown();
  const object = /s$/.test(head) ? head : `${head}s`;
  return { object: object.replace(/[^\p{L}]+/gu, "_"), nounClass: null, measure: null, rule: "figure/word" };
}

/** "17,364 combat": in a table of strengths and losses a word that names no thing tells of soldiers. */
function isTableOfPeople({ analysed }: Item): boolean {
  const { kind, label } = analysed.passage;
  return kind === "infobox" && /^(?:strength|casualt|loss)/i.test(label ?? "");
}
