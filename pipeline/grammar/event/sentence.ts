import type { Shape } from "../../text/tokens.ts";
import type { AnalysedPassage, DateMention, Extent, NameMention, PartyCue } from "../mention.ts";
import type { ProperEvent } from "../name/proper-event.ts";
import { isHedge } from "./governors.ts";
import { verbTriggers } from "./verbs.ts";

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

const relatives = new Set(["which", "who", "whom", "whose", "where"]);
const subordinators = new Set([
  "when",
  "while",
  "whereas",
  "because",
  "although",
  "though",
  "but",
  "if",
  "unless",
  "once",
  "that",
]);
const temporal = new Set(["as", "before", "after", "since", "until"]);
const pronouns = new Set(["it", "they", "he", "she", "we", "there", "this", "these"]);
const prefixes = new Set(["counter", "cease", "re", "over"]);

/** Whether a clause opened by the word says something of the name before it. */
export function isRelative(opener: string): boolean {
  return relatives.has(opener);
}

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
    word.party = party;
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
  words.forEach(({ folded }, index) => {
    if (isHedge(folded)) hedges.push(index);
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

function assignClauses(words: Word[], clauses: Clause[]): void {
  const open: number[] = [];

  let current = 0;
  words.forEach((word, index) => {
    const closes = word.folded === ")" && open.length > 0;
    const opener = openerAt(words, index);
    if (opener !== null) {
      if (opener === "(") open.push(current);
      current = clauses.push({ first: index, last: index, opener, above: current }) - 1;
    }
    word.clause = current;
    const clause = clauses[current];
    if (clause !== undefined) clause.last = index;
    if (closes) current = open.pop() ?? 0;
    else if (endsFronted(words, index, clauses[current]) || resumesMain(words, index, clauses[current]))
      current = clauses[current]?.above ?? 0;
  });
}

const auxiliaries = new Set("was were had have has did is are".split(" "));

/** "soldiers, thinking that there were no defenders, landed": a comma before a finite verb ends a clause that hangs on the subject. */
function resumesMain(words: readonly Word[], index: number, clause: Clause | undefined): boolean {
  if (words[index]?.folded !== "," || clause === undefined) return false;
  if (!relatives.has(clause.opener) && clause.opener !== "that" && clause.opener !== "where") return false;
  const next = words[index + 1];
  if (next === undefined || next.shape !== "lower") return false;
  return auxiliaries.has(next.folded) || isPastTrigger(next.folded);
}

/** Whether a word can be the past tense of a verb that tells an event. */
export function isPastTrigger(folded: string): boolean {
  return verbTriggers.get(folded)?.some(({ forms }) => forms.includes("past") && !forms.includes("base")) ?? false;
}

const clauseReach = 9;

/** "after the Japanese took Qingdao": a conjunction before a subject and a verb; not "after the occupation of Korea". */
function opensFiniteClause(words: readonly Word[], index: number): boolean {
  const subject = words[index + 1];
  if (subject === undefined || !(subject.folded === "the" || subject.party !== null || subject.name !== null))
    return false;
  for (let at = index + 2; at <= index + clauseReach; at++) {
    const word = words[at];
    if (word === undefined || word.folded === "," || word.folded === "of") return false;
    if (/^(?:was|were|had|have|has|did|began|came)$/.test(word.folded)) return true;
    if (word.shape === "lower" && (isPastTrigger(word.folded) || /[a-z]{3}ed$/.test(word.folded))) return true;
  }
  return false;
}

const longestFront = 9;

/** "When the war began, the division …": the comma in front of a new subject ends a clause that stands before its main clause. */
function endsFronted(words: readonly Word[], index: number, clause: Clause | undefined): boolean {
  if (words[index]?.folded !== "," || clause === undefined || clause.first > longestFront) return false;
  if (!temporal.has(clause.opener) && !subordinators.has(clause.opener)) return false;
  if (clause.opener === "but" || clause.opener === "that") return false;
  const next = words[index + 1];
  return (
    next !== undefined &&
    (next.folded === "the" ||
      next.shape === "capitalised" ||
      pronouns.has(next.folded) ||
      next.name !== null ||
      next.party !== null ||
      next.event !== null)
  );
}

/** The word that opens a clause at the index, or null. */
function openerAt(words: readonly Word[], index: number): string | null {
  const word = words[index];
  if (word === undefined || word.name !== null || word.event !== null || word.date !== null) return null;
  const { folded } = word;
  if (folded === "(" || folded === ";" || folded === "—" || folded === ":") return folded;
  if (relatives.has(folded)) return folded;
  if (subordinators.has(folded)) return folded;
  const next = words[index + 1]?.folded ?? "";
  if (temporal.has(folded) && (pronouns.has(next) || opensFiniteClause(words, index))) {
    return folded;
  }
  if ((folded === "and" || folded === "or") && (words[index - 1]?.folded === "," || pronouns.has(next))) return folded;
  return null;
}

/** First word of the clause the word stands in. */
export function clauseStart(sentence: Sentence, index: number): number {
  return sentence.clauses[sentence.words[index]?.clause ?? 0]?.first ?? 0;
}

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
