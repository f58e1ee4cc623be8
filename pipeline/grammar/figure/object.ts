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
  if (item.outOf === "whole") return earlier === null ? unknown() : { ...earlier, measure: null, rule: "figure/of-these" };
  const noun = item.phrase?.noun ?? null;
  if (noun?.object === "times") return timesOf(item);
  if (noun !== null) return { object: objectWithin(item, noun), nounClass: noun.class, measure: noun.measure, rule: "figure/noun" };
  const shared = sharedNoun(items, index);
  if (shared !== null) return { object: shared.object, nounClass: shared.class, measure: shared.measure, rule: "figure/shared-noun" };
  if (item.phrase !== null) return fromWord(item);
  const named = item.previous === null ? namedBefore(items, item) : null;
  if (named !== null) return named;
  return earlier === null ? unknown() : { ...earlier, measure: null, rule: "figure/earlier-noun" };
}

function unknown(): ObjectReading {
  return { object: "people", nounClass: "casualty", measure: null, rule: "figure/default" };
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

/** "The number of incidents increased to over 150", "the total number of war dead is 24,400", "estimates reaching around 3,700". */
function namedBefore(items: readonly Item[], item: Item): ObjectReading | null {
  const { tokens } = item.analysed;
  for (let at = item.first - 1; at >= 0; at--) {
    if (items.some((other) => other !== item && other.first <= at && at <= other.next && other.first < item.first)) return null;
    const noun = countedNouns.get(tokens[at]?.folded ?? "");
    if (noun === undefined || noun.class === "discourse" || noun.class === "container") continue;
    const counted = /^(?:of|total|dead)$/.test(tokens[at - 1]?.folded ?? "") || noun.class === "casualty" || noun.class === "incident" || noun.class === "materiel" || noun.class === "people";
    if (!counted) continue;
    const before = countedNouns.get(tokens[at - 1]?.folded ?? "");
    const object = noun.object === "people" && before?.class === "people" ? before.object : noun.object;
    return { object, nounClass: noun.class, measure: noun.measure, rule: "figure/number-of" };
  }
  return null;
}
