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
