import type { Clause, Word } from "./sentence.ts";
import { verbTriggers } from "./verbs.ts";

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
const openers = new Set([...relatives, ...subordinators, ...temporal, "(", ";", "—", ":", "and", "or"]);
const pronouns = new Set(["it", "they", "he", "she", "we", "there", "this", "these"]);

/** Whether a clause opened by the word says something of the name before it. */
export function isRelative(opener: string): boolean {
  return relatives.has(opener);
}

/** Cuts a sentence into clauses: fills the list and gives every word the clause it stands in. */
export function assignClauses(words: Word[], clauses: Clause[]): void {
  const open: number[] = [];

  let current = 0;
  words.forEach((word, index) => {
    const closes = word.folded === ")" && open.length > 0;
    if (resumesBehindRelative(words, index, clauses[current])) current = clauses[current]?.above ?? 0;
    const opener = openerAt(words, index, clauses[current]?.first ?? 0);
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
  let at = index + 1;
  while (words[at]?.folded.endsWith("ly")) at++;
  const next = words[at];
  if (next === undefined || next.shape !== "lower") return false;
  return auxiliaries.has(next.folded) || isPastTrigger(next.folded);
}

/** Whether a word can be the past tense of a verb that tells an event. */
export function isPastTrigger(folded: string): boolean {
  return verbTriggers.get(folded)?.some(({ forms }) => forms.includes("past") && !forms.includes("base")) ?? false;
}

const clauseReach = 9;
const noSubject = /^(?:[,;:()—]|of|and|or|but)$/;

/** "after the Japanese took Qingdao": a conjunction before a subject and a verb; not "after the occupation of Korea". */
function opensFiniteClause(words: readonly Word[], index: number): boolean {
  const subject = words[index + 1];
  if (subject === undefined || !(subject.folded === "the" || subject.party !== null || subject.name !== null))
    return false;
  for (let at = index + 2; at <= index + clauseReach; at++) {
    const word = words[at];
    if (word === undefined || noSubject.test(word.folded)) return false;
    if (/^(?:was|were|had|have|has|did|began|came)$/.test(word.folded)) return true;
    if (isFinite(words, at)) return true;
  }
  return false;
}

/** Whether the word at the index can be a finite past verb: not "seized by". */
export function isFinite(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.shape !== "lower" || word.name !== null || words[at + 1]?.folded === "by")
    return false;
  return isPastTrigger(word.folded) || /[a-z]{3}ed$/.test(word.folded);
}

/** "took Kiev and the Cossacks fled": an "and" between two clauses, each with a verb, that no comma parts. */
function joinsClauses(words: readonly Word[], index: number, clauseFirst: number): boolean {
  const { folded } = words[index] ?? {};
  if (folded !== "and" && folded !== "but") return false;
  const [before, next] = [words[index - 1], words[index + 1]];
  if (before?.name && next?.name && before.name.kind === next.name.kind) return false; // "took Pleiku and Kontum"
  let from = index;
  while (from > clauseFirst && words[from - 1]?.folded !== ",") from--;
  return hasVerb(words, from, index) && opensFiniteClause(words, index);
}

/** Whether a finite verb stands between two words. */
function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (/^(?:was|were|had)$/.test(words[at]?.folded ?? "") || isFinite(words, at)) return true;
  }
  return false;
}

/** "personnel who survived were interned": the second verb of a relative clause without commas is the main clause's. */
function resumesBehindRelative(words: readonly Word[], index: number, clause: Clause | undefined): boolean {
  if (clause === undefined || (clause.opener !== "who" && clause.opener !== "which")) return false;
  if (!/^(?:was|were|had)$/.test(words[index]?.folded ?? "") || index < clause.first + 2) return false;
  const before = words[index - 1];
  if (before === undefined || /^(?:and|or|but|,|that|it|they|he|she|there)$/.test(before.folded)) return false;
  return hasVerb(words, clause.first + 1, index) && !(before.party !== null && before.party.form !== "adjective");
}

const longestFront = 9;

/** "When the war began, the division …": the comma in front of a new subject ends a clause that stands before its main clause. */
function endsFronted(words: readonly Word[], index: number, clause: Clause | undefined): boolean {
  if (words[index]?.folded !== "," || clause === undefined || clause.first > longestFront) return false;
  if (!temporal.has(clause.opener) && !subordinators.has(clause.opener)) return false;
  if (clause.opener === "but" || clause.opener === "that") return false;
  const next = words[index + 1];
  if (next !== undefined && clause.first <= 1 && isNounOfMain(next) && hasVerb(words, clause.first, index)) return true;
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

/** "After the Soviet Union entered the war, evacuation began": a plain noun begins the main clause. */
function isNounOfMain({ folded, shape }: Word): boolean {
  return shape === "lower" && !/(?:ing|ed|ly)$/.test(folded) && !noNoun.has(folded);
}

const noNoun = new Set(
  "and or but which who whom whose where when while as with in on at by for from to into of then than that if even including such so not nor after before since until because although though".split(
    " ",
  ),
);

/** The word that opens a clause at the index, or null. */
function openerAt(words: readonly Word[], index: number, clauseFirst: number): string | null {
  const word = words[index];
  if (word === undefined || word.name !== null || word.event !== null || word.date !== null) return null;
  const { folded } = word;
  if (!openers.has(folded)) return null;
  if (folded === "(" || folded === ";" || folded === "—" || folded === ":") return folded;
  if (relatives.has(folded)) return folded;
  if (subordinators.has(folded)) return folded;
  const next = words[index + 1]?.folded ?? "";
  if (temporal.has(folded) && (pronouns.has(next) || opensFiniteClause(words, index))) {
    return folded;
  }
  if (joinsClauses(words, index, clauseFirst)) return folded;
  if ((folded === "and" || folded === "or") && (words[index - 1]?.folded === "," || pronouns.has(next))) return folded;
  return null;
}
