import { type CountedNoun, countedNouns, type NounClass } from "../quantity/counted-nouns.ts";
import type { Item } from "./item.ts";

/** What is counted, what kind of thing it is, and the rule that found it. */
export interface ObjectReading {
  readonly object: string;
  readonly nounClass: NounClass | null;
  /** The measure that the noun says, of a noun that does not stand behind the number. */
  readonly measure: string | null;
  readonly rule: string;
}

/**
 * What a number counts: the noun behind it; in a list without it, the noun of the next member; after "of whom" and
 * "another", that of the number before; of a bare number, what "the number of …" or the casualties before it name.
 */
export function objectOf(items: readonly Item[], index: number, earlier: ObjectReading | null): ObjectReading {
  const item = items[index];
  if (item === undefined) return { object: "other", nounClass: null, measure: null, rule: "figure/default" };
  if (item.unit !== null) return { object: item.unit.name, nounClass: null, measure: null, rule: "figure/unit" };
  if (item.outOf === "whole")
    return earlier === null ? unknown() : { ...earlier, measure: null, rule: "figure/of-these" };
  const noun = item.phrase?.noun ?? null;
  if (noun?.object === "times") return timesOf(item);
  if (noun !== null && isServing(item))
    return { object: "soldiers", nounClass: "service", measure: null, rule: "figure/members" };
  if (noun !== null)
    return { object: objectWithin(item, noun), nounClass: noun.class, measure: noun.measure, rule: "figure/noun" };
  const shared = sharedNoun(items, index);
  if (shared !== null)
    return { object: shared.object, nounClass: shared.class, measure: shared.measure, rule: "figure/shared-noun" };
  if (item.phrase !== null) return fromWord(item);
  const named = item.previous === null ? namedBefore(items, item) : null;
  if (named !== null) return named;
  return earlier === null ? unknown() : { ...earlier, measure: null, rule: "figure/earlier-noun" };
}

function unknown(): ObjectReading {
  return { object: "people", nounClass: "casualty", measure: null, rule: "figure/default" };
}

const serving =
  /^\sof\s(?:the\s)?(?:\p{L}+[\s’']s?\s?){0,3}?(?:troops|unit|company|squad|battalion|regiment|division|brigade|army|navy|guard|garrison|force|forces|platoon|team)\b/iu;

/** "ten members of Hirose's unit", "eight members of the volunteer troops". */
function isServing(item: Item): boolean {
  if (!/^(?:members?|men)$/.test(item.phrase?.head ?? "")) return false;
  const end = item.phrase?.end ?? 0;
  return serving.test(item.analysed.passage.text.slice(end, end + 60));
}

const attacking = /\b(?:attack|assault|attempt|charg|raid|bomb|shell|str(?:ike|uck)|tried|counterattack)/i;

/** "attempted to drive them out three times": times of attacking are attacks; any other times are no figure. */
function timesOf(item: Item): ObjectReading {
  const clause = item.analysed.passage.text.slice(0, item.quantity.start);
  if (!attacking.test(clause)) return { object: "times", nounClass: "discourse", measure: null, rule: "figure/times" };
  return { object: "attacks", nounClass: "action", measure: null, rule: "figure/times" };
}

/** "Japanese civilian casualties", "60 dead soldiers": an earlier noun of the phrase says who the casualties are. */
function objectWithin(item: Item, noun: CountedNoun): string {
  if (noun.class !== "casualty" || noun.object !== "people") return noun.object;
  const { tokens } = item.analysed;
  for (let at = item.after; at < item.next; at++) {
    const inner = countedNouns.get(tokens[at]?.folded ?? "");
    if (inner !== undefined && (inner.class === "people" || inner.class === "service")) return inner.object;
  }
  return noun.object;
}

/** "nine Japanese and 32 Manchukuoan border guards": the noun stands with the last. */
function sharedNoun(items: readonly Item[], index: number): CountedNoun | null {
  const item = items[index];
  const after = items[index + 1];
  if (item === undefined || after === undefined) return null;
  const between = item.analysed.tokens.slice(item.after, after.first);
  const linked = between.length <= 4 && between.some((token) => token.folded === "and" || token.folded === "or");
  return linked ? (after.phrase?.noun ?? null) : null;
}

/** A people ("140 Mongolians") counts soldiers; any other noun stands for itself. */
function fromWord(item: Item): ObjectReading {
  const head = item.phrase?.head ?? "";
  const cue = item.analysed.parties.find(
    (party) => party.start >= item.quantity.end && party.end === item.phrase?.end && party.form === "people",
  );
  if (cue !== undefined) return { object: "soldiers", nounClass: "service", measure: null, rule: "figure/people" };
  const object = /s$/.test(head) ? head : `${head}s`;
  return { object: object.replace(/[^\p{L}]+/gu, "_"), nounClass: null, measure: null, rule: "figure/word" };
}

const numberOf = /\b(?:number|total|count|toll|sum)s?\sof\s(?:\p{L}+\s){0,4}?$/u;

/**
 * "The number of incidents increased to over 150", "the total number of war dead is 24,400", "the total casualties to be
 * over 300", "the Japanese vehicles, knocking out seven".
 */
function namedBefore(items: readonly Item[], item: Item): ObjectReading | null {
  const { text } = item.analysed.passage;
  const nouns = nounsBefore(items, item);
  const counted = nouns.find(({ start }) => numberOf.test(text.slice(Math.max(0, start - 60), start)));
  const unknown = item.quantity.status === "stated_unknown";
  const lost = nouns.find(({ noun }) => noun.class === "casualty" || (noun.class === "incident" && !unknown));
  const things = nouns.find(({ noun }) => noun.class === "materiel");
  const chosen = counted ?? lost ?? (saysNumber.test(text.slice(0, item.quantity.start)) ? undefined : things);
  if (chosen === undefined) return null;
  const { noun } = chosen;
  const before = nouns.find(({ end }) => end === chosen.start - 1)?.noun;
  const object = noun.object === "people" && before?.class === "people" ? before.object : noun.object;
  return { object, nounClass: noun.class, measure: noun.measure, rule: "figure/number-of" };
}

/** "some estimates suggest the number was", "this number had decreased to", "the total reaches": a number told before. */
const saysNumber = /\b(?:the|this|that|its|their) (?:number|total|figure)\b[^,;.]{0,30}$/;

interface NounBefore {
  readonly noun: CountedNoun;
  readonly start: number;
  readonly end: number;
}

/** Counted nouns before a number that no other number counts, nearest first. */
function nounsBefore(items: readonly Item[], item: Item): NounBefore[] {
  const { tokens } = item.analysed;
  const found: NounBefore[] = [];
  for (let at = item.first - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || items.some((other) => other.first <= at && at < other.next && other.first < item.first))
      break;
    const noun = countedNouns.get(token.folded);
    if (noun === undefined || noun.class === "discourse" || noun.class === "container") continue;
    found.push({ noun, start: token.start, end: token.end });
  }
  return found;
}
