import type { Shape } from "../../text/tokens.ts";
import type { AnalysedPassage, DateMention, Extent, NameMention, PartyCue } from "../mention.ts";
import type { ProperEvent } from "../name/proper-event.ts";
import { assignClauses, isRelative } from "./clauses.ts";
import { isHedge } from "./governors.ts";

/** A word of a sentence with what was recognised there. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly shape: Shape;
  name: NameMention | null;
  party: PartyCue | null;
  date: DateMention | null;
  event: ProperEvent | null;
  /** Clause it stands in, an index of `Sentence.clauses`. */
  clause: number;
}

/** A clause: the words from `first` to `last`, and the word that opens it ("which", "but", "("; "" for the first). */
export interface Clause {
  readonly first: number;
  last: number;
  readonly opener: string;
  /** Clause it hangs on; its own index for the first. */
  readonly above: number;
}

/** A passage as the event rules see it. */
export interface Sentence {
  readonly analysed: AnalysedPassage;
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  /** Words that may put a doubt, a habit, a charge or a condition over what follows them. */
  readonly hedges: readonly number[];
}

const prefixes = new Set(["counter", "cease", "re", "over"]);

/** The words that belong to a trigger: those of a stretch, all of them or only those of the trigger's clause and of brackets in it. */
export interface Stretch {
  readonly word: number;
  readonly from: number;
  readonly to: number;
  readonly isClause: boolean;
}

/** Whether the word at the index belongs to the trigger of the stretch. */
export function isOwn(sentence: Sentence, { from, to, word, isClause }: Stretch, index: number): boolean {
  if (index < from || index > to) return false;
  const clause = sentence.words[index]?.clause ?? 0;
  return !isClause || clause === sentence.words[word]?.clause || sentence.clauses[clause]?.opener === "(";
}

/** Puts the mentions of a passage onto its words and cuts it into clauses. */
export function sentenceOf(analysed: AnalysedPassage, properEvents: readonly ProperEvent[]): Sentence {
  const words = joinedWords(analysed);
  cover(words, analysed.names, (word, name) => {
    word.name = name;
  });
  cover(words, analysed.parties, (word, party) => {
    if (!isVerbBehind(word, party, analysed.passage.text)) word.party = party;
  });
  cover(words, analysed.dates, (word, date) => {
    word.date = date;
  });
  cover(words, properEvents, (word, event) => {
    word.event = event;
  });
  const clauses: Clause[] = [{ first: 0, last: words.length - 1, opener: "", above: 0 }];
  assignClauses(words, clauses);
  const hedges: number[] = [];
  words.forEach(({ folded, date }, index) => {
    if (date === null && isHedge(folded)) hedges.push(index);
  });
  return { analysed, words, clauses, hedges };
}

/** "counter-attacked" and "cease-fire" are one word each. */
function joinedWords({ tokens }: AnalysedPassage): Word[] {
  const words: Word[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const next = tokens[index + 2];
    const joins =
      prefixes.has(token.folded) &&
      tokens[index + 1]?.text === "-" &&
      next !== undefined &&
      next.start === token.end + 1 &&
      next.shape === "lower";
    const { end, folded } = joins ? { end: next.end, folded: token.folded + next.folded } : token;
    if (joins) index += 2;
    words.push({
      start: token.start,
      end,
      folded,
      shape: token.shape,
      name: null,
      party: null,
      date: null,
      event: null,
      clause: 0,
    });
  }
  return words;
}

/** "the Japanese occupied Vladivostok": no hyphen makes a verb part of a word for a side ("Japanese-occupied"). */
function isVerbBehind({ start, shape }: Word, party: PartyCue, text: string): boolean {
  return shape === "lower" && start > party.start && text[start - 1] === " ";
}

/** Puts mentions onto the words they cover. */
function cover<Mention extends Extent>(
  words: readonly Word[],
  mentions: readonly Mention[],
  put: (word: Word, mention: Mention) => void,
): void {
  if (mentions.length === 0) return;
  let at = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    while (at < words.length && (words[at]?.end ?? 0) <= mention.start) at++;
    for (let index = at; index < words.length; index++) {
      const word = words[index];
      if (word === undefined || word.start >= mention.end) break;
      put(word, mention);
    }
  }
}

/** First word of the clause the word stands in. */
export function clauseStart(sentence: Sentence, index: number): number {
  return sentence.clauses[sentence.words[index]?.clause ?? 0]?.first ?? 0;
}

const longestFront = 9;

/** Last word of the clause the word stands in; brackets within it do not end it. */
export function clauseEnd(sentence: Sentence, index: number): number {
  const clause = sentence.words[index]?.clause;
  let end = index;
  for (let at = index; at < sentence.words.length; at++) {
    const word = sentence.words[at];
    if (word?.clause === clause) end = at;
    else if (sentence.clauses[word?.clause ?? 0]?.opener !== "(" && !(clause === 0 && end < longestFront)) break;
  }
  return end;
}

const backward = new Set(["when", "after", "since", "until", "before", "once"]);

/** Whether the clause of the trigger at `index`, whose verb begins at `verb`, tells of a time before the story's: "who had retreated", "when they landed". */
export function looksBack(sentence: Sentence, index: number, verb: number): boolean {
  const opener = sentence.clauses[sentence.words[index]?.clause ?? 0]?.opener ?? "";
  if (backward.has(opener)) return true;
  const isPluperfect = sentence.words.slice(Math.max(0, verb - 1), index + 1).some(({ folded }) => folded === "had");
  return isPluperfect && (opener === "that" || isRelative(opener));
}
