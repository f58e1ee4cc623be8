import * as words from "./governors.ts";
import type { Sentence, Word } from "./sentence.ts";

/** The noun phrase around a trigger noun. */
export interface Phrase {
  /** First word of the phrase, its determiner included. */
  readonly first: number;
  /** Last word of what hangs on it: "of Manchuria in 1931–1932". */
  readonly last: number;
  readonly determiner: string;
  readonly modifiers: readonly string[];
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const verbMarks = setOf("to did would could might may should can will must they he she it we who which");
const phraseEnders = setOf("and or , ( ) ; : . - – —");
export const prepositions = setOf(
  `of in on at by for with from to into onto against between among during after before under over through via near since until upon without as toward towards around about along off following despite amid`,
);
const determiners = setOf(
  "the a an this that these those its their his her some any no several many few two three four five six another each every all both most",
);
const nounLike = setOf(
  "island islands town city village troops forces portion part southern northern eastern western half aircraft soldiers further east west north south inland eastward westward northward southward disputed former main early late mid",
);

// Nouns that make the trigger a part of their own name: "attack aircraft", "landing craft", "invasion force".
const heads = setOf(
  `aircraft craft force forces boat boats plan plans fleet ship ships unit units route routes line lines positions position post command staff theatre theater zone commander commanders
  train trains camp camps assistance authority area troops wave waves document documents documentation instrument terms demand demands cry crime crimes dead effort efforts memorial history museum
  series experience readiness strategy tactics tactic site party parties warrant warrants period code records record squad team teams point points flag bureau proposal stairs order orders path plane planes
  bomber bombers party's zones capability capabilities sortie sorties damage victims survivors military actions action`,
);
const qualified = /^(?:operations?|combat|military|actions?|weapons?)$/; // "offensive operations"
const talks = setOf("negotiations negotiation talks");

/** Whether the word is a noun here: not after "to" or a modal, nor the first part of another noun. */
export function isNounHere(sentence: Sentence, index: number): boolean {
  const before = sentence.words[index - 1];
  const next = sentence.words[index + 1];
  if (before !== undefined && verbMarks.has(before.folded) && before.party === null) return false;
  if (before?.folded === "-" && /^(?:pre|post|anti|inter|non|mid)$/.test(sentence.words[index - 2]?.folded ?? ""))
    return false; // "pre-war"
  if (sentence.words[index]?.folded === "offensive" && qualified.test(next?.folded ?? "")) return false;
  if (before?.folded === "in" && next?.folded === "to") return false; // "in order to"
  if (next !== undefined && next.shape === "lower" && (heads.has(next.folded) || talks.has(next.folded))) return false;
  return !(next?.folded === "-" && sentence.words[index + 2]?.start === next.end);
}

/** The phrase whose noun stands at the index. */
export function phraseAt(sentence: Sentence, index: number): Phrase {
  const list = sentence.words;
  const clause = list[index]?.clause;
  const modifiers: string[] = [];
  let first = index;
  let determiner = "";
  for (let at = index - 1; at >= 0 && at >= index - 9; at--) {
    const word = list[at];
    if (word === undefined || word.clause !== clause || endsPhrase(list, at) || isAdverbialDate(list, at)) break;
    first = at;
    if (determiners.has(word.folded) && word.name === null) {
      determiner = word.folded;
      break;
    }
    modifiers.push(word.folded);
  }
  return { first, last: phraseEnd(sentence, index), determiner, modifiers };
}

/** "since 2017 high level talks": a date with a preposition of its own is no part of the phrase behind it. */
function isAdverbialDate(list: readonly Word[], at: number): boolean {
  const { date } = list[at] ?? {};
  if (!date) return false;
  let first = at;
  while (list[first - 1]?.date === date) first--;
  return /^(?:in|on|since|by|until|from|during|around)$/.test(list[first - 1]?.folded ?? "");
}

function endsPhrase(list: readonly Word[], at: number): boolean {
  const word = list[at];
  if (word === undefined) return true;
  if (word.name !== null || word.party !== null || isHyphened(list, at)) return false;
  if (word.folded === "and" && determiners.has(list[at - 2]?.folded ?? "")) return false; // "a short and successful campaign"
  if (phraseEnders.has(word.folded)) return !joinsNames(list, at);
  if (prepositions.has(word.folded) || verbMarks.has(word.folded) || words.beForms.has(word.folded)) return true;
  if (words.failing.has(word.folded) && word.folded !== "failed") return true;
  if (/^(?:ended|stopped|ceased|halted)$/.test(word.folded)) return !isModifierForm(list, at);
  return words.supportVerbs.has(word.folded) && !isModifierForm(list, at);
}

/** A word between two hyphens: "hand-to-hand". */
function isHyphened(list: readonly Word[], at: number): boolean {
  return list[at - 1]?.folded === "-" && list[at + 1]?.folded === "-" && list[at + 1]?.start === list[at]?.end;
}

/** "an attempted landing": a participle behind the article is a modifier, not a verb. */
function isModifierForm(list: readonly Word[], at: number): boolean {
  return determiners.has(list[at - 1]?.folded ?? "") || list[at - 1]?.party?.form === "adjective";
}

/** "-" or "–" between parts of a compound: "Soviet-Japanese", "full-scale". */
function joinsNames(list: readonly Word[], at: number): boolean {
  const mark = list[at];
  if (mark === undefined || (mark.folded !== "-" && mark.folded !== "–")) return false;
  return list[at - 1]?.end === mark.start && list[at + 1]?.start === mark.end;
}

/** The last word of the prepositional phrases behind the noun: "of Manchuria by the Soviets in 1945". */
function phraseEnd(sentence: Sentence, index: number): number {
  const list = sentence.words;
  const clause = list[index]?.clause;
  let last = index;
  for (let at = index + 1; at < list.length; at++) {
    const word = list[at];
    if (word === undefined || (word.clause !== clause && !opensDate(sentence, at))) break;
    if (!continuesPhrase(list, at) && !isPossessed(list, at)) break;
    if (isNamed(word) || word.shape === "capitalised") last = at;
  }
  return last;
}

/** "the signing of Japan's [surrender documents] (September 2)": what somebody named in the phrase has. */
function isPossessed(list: readonly Word[], at: number): boolean {
  let mark = at - 1;
  while (mark >= at - 2 && list[mark]?.shape === "lower" && list[mark]?.folded !== "s") mark--;
  return list[at]?.shape === "lower" && list[mark]?.folded === "s" && /^['’]$/.test(list[mark - 1]?.folded ?? "");
}

/** "(November 2018)" behind the noun dates it. */
function opensDate(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  const { opener = "", first = -1 } = sentence.clauses[word?.clause ?? 0] ?? {};
  return opener === "(" && sentence.words[first + 1]?.date !== null && sentence.words[first + 1]?.date !== undefined;
}

function continuesPhrase(list: readonly Word[], at: number): boolean {
  const word = list[at];
  if (word === undefined) return false;
  if (isNamed(word) || prepositions.has(word.folded) || determiners.has(word.folded) || nounLike.has(word.folded))
    return true;
  if (word.shape === "capitalised" || word.shape === "digits" || word.folded === "(") return true;
  return /^(?:and|,|'|’|s)$/.test(word.folded) && (isNamed(list[at + 1]) || list[at + 1]?.folded === "the");
}

function isNamed(word: Word | undefined): boolean {
  return word !== undefined && (word.name !== null || word.party !== null || word.date !== null);
}
