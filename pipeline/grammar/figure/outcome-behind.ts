import type { Token } from "../../text/tokens.ts";
import { countedNouns } from "../quantity/counted-nouns.ts";
import type { Measure } from "./figure-reading.ts";
import { type Item, outcomeAt } from "./item.ts";
import { outcomes } from "./outcome-words.ts";

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
export function outcomeBehind(items: readonly Item[], index: number): Measure | null {
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
export function together(said: ReadonlySet<Measure>): Measure {
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
