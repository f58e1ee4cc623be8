import { type Effect, mention, told } from "./effect.ts";
import * as words from "./governors.ts";
import { effectBehind } from "./noun-effect-behind.ts";
import { type Phrase, phraseAt, prepositions } from "./noun-phrase.ts";
import { nounTriggers } from "./nouns.ts";
import type { Sentence } from "./sentence.ts";
import { statusFrom } from "./status.ts";
import { verbGroupAt } from "./verb-group.ts";

export type { Effect } from "./effect.ts";

/** Whether the text says that what the noun names came about, and by which verb; null when it only thinks of it. */
export function effectOf(sentence: Sentence, index: number, phrase: Phrase): Effect | null {
  if (phrase.determiner === "no" || isNegated(sentence, phrase)) return null;
  const inFront = effectOfFront(sentence, phrase);
  if (inFront !== undefined) return inFront;
  const behind = effectBehind(sentence, index, phrase);
  if (behind !== undefined) return behind;
  return sentence.analysed.passage.kind === "bullet" && phrase.first <= 2 ? told(null) : mention;
}

/** "did not comply with disarmament or surrender". */
function isNegated(sentence: Sentence, phrase: Phrase): boolean {
  const clause = sentence.words[phrase.first]?.clause;
  for (let at = phrase.first - 1; at >= Math.max(0, phrase.first - 7); at--) {
    const word = sentence.words[at];
    if (word === undefined || word.clause !== clause) return false;
    // "not only was there a raid" denies nothing.
    if (words.negations.has(word.folded) && sentence.words[at + 1]?.folded !== "only") return true;
  }
  return false;
}

/** What the verb or preposition in front of the phrase says; undefined when it says nothing. */
function effectOfFront(sentence: Sentence, phrase: Phrase): Effect | null | undefined {
  const list = sentence.words;
  const at = verbBefore(sentence, headOf(sentence, phrase.first) - 1);
  const before = list[at];
  if (before === undefined || before.clause !== list[phrase.first]?.clause) return undefined;
  const { folded } = before;
  const joined = folded === "and" || folded === "or" ? phraseBefore(sentence, at) : null;
  if (joined !== null) return effectOfFront(sentence, joined) === null ? null : undefined;
  const further = list[list[at - 1]?.folded === "up" ? at - 2 : at - 1]?.folded ?? "";
  if (folded === "as" && isMistaken(sentence, at)) return null;
  if (folded === "into" && /^(?:went|go|rumbled|rolled|marched|thrown|charged|sent|rode)$/.test(further))
    return told(null);
  if (folded === "there" && words.beForms.has(further)) return told(at);
  if (words.beForms.has(folded)) return further === "there" ? told(at) : null;
  if (/^(?:planned|proposed|considered|scheduled|intended)$/.test(folded)) {
    return {
      isTold: true,
      status: { status: folded === "proposed" ? "proposed" : "planned", certainty: "stated" },
      verb: at,
      isSuffered: false,
    };
  }
  if (isAboveThought(folded)) return isInVain(sentence, at) ? undefined : null;
  const forms = words.supportVerbs.get(folded);
  if (/^declar/.test(folded) && list[phrase.first]?.folded === "war") return null;
  if (forms !== undefined && before.shape === "lower") {
    const { assertion } = verbGroupAt(sentence, at, forms);
    if (assertion === "noun" || assertion === "adjective") return undefined;
    const status = statusFrom(assertion, "battle");
    return status === null ? null : { isTold: true, status, verb: at, isSuffered: suffering.test(folded) };
  }
  if (folded === "to" && /^agree/.test(further)) return told(at - 1);
  if (folded === "to" && /^(?:led|leading)$/.test(further)) return told(null);
  if (
    folded === "by" &&
    /^(?:met|followed|answered|countered|preceded|repulsed|interrupted|broken|halted|stopped|checked)$/.test(further)
  )
    return told(null);
  if (folded === "with" && /^(?:ended|concluded|began|culminated|opened|started|responded|replied)$/.test(further))
    return told(null);
  if (folded === "during" && /^an?$/.test(phrase.determiner)) return told(null); // "during a meeting with"
  if (folded === "for" && further === "way") return told(null); // "paved the way for"
  if (
    folded === "in" &&
    /^(?:result|end|culminat|engag|caught|involved|killed|died|wounded|captured|destroyed|participat|took|fought)/.test(
      further,
    )
  )
    return told(null);
  if (folded === "under" && /^(?:came|come|coming|remained|fell|placed|was|were)$/.test(further))
    return told(at - 1, true);
  if (folded === "to" && further === "subjected") return told(at - 1, true);
  if (prepositions.has(folded) && isAboveThought(further)) return null;
  if (
    folded === "of" &&
    /^(?:possibility|threat|risk|danger|fear|hope|prospect|absence|lack|case|event|idea|plan|plans|purpose|means|sign|signs|order|state|end)$/.test(
      further,
    )
  )
    return null;
  return undefined;
}

/** "to begin [ceasefire negotiations] and weapons surrender": the phrase of the noun in front of "and". */
function phraseBefore(sentence: Sentence, and: number): Phrase | null {
  const noun = sentence.words[and - 1];
  return noun !== undefined && nounTriggers.has(noun.folded) && noun.name === null ? phraseAt(sentence, and - 1) : null;
}

/** "carried out [an attack]": the verb in front of a particle. */
function verbBefore({ words: list }: Sentence, at: number): number {
  const isSplit = list[at]?.folded === "out" && words.supportVerbs.has(list[at - 1]?.folded ?? "");
  return isSplit ? at - 1 : at;
}

// Verbs whose subject is not the one who attacked: "repulsed numerous counterattacks".
const suffering = /^(?:repuls|repel|fac|suffer|witness|experienc|survi|endur)/;

/** "misidentified the reconnaissance as a full-scale landing": it was none. */
function isMistaken({ words: list }: Sentence, as: number): boolean {
  return list
    .slice(Math.max(0, as - 12), as)
    .some(({ folded }) =>
      /^(?:misidentified|mistook|mistaken|misread|misinterpreted|misjudged|misreported)$/.test(folded),
    );
}

/** "four waves of attacks", "a series of raids": the phrase begins with the number of them. */
function headOf(sentence: Sentence, first: number): number {
  const list = sentence.words;
  if (
    list[first - 1]?.folded !== "of" ||
    !/^(?:waves?|series|strings?|numbers?|rounds?|succession|dozens|hundreds|pair|incidents|cases|instances|acts)$/.test(
      list[first - 2]?.folded ?? "",
    )
  )
    return first;
  let at = first - 2;
  while (
    at > 0 &&
    /^(?:a|an|the|two|three|four|five|six|several|many|second|third|\d+)$/.test(list[at - 1]?.folded ?? "")
  )
    at--;
  return at;
}

/** "after failing to stop the capture of Wuhan": what somebody failed to keep from happening came about. */
function isInVain({ words: list }: Sentence, at: number): boolean {
  const governor = list[at - 1]?.folded === "to" ? list[at - 2] : undefined;
  return /^(?:fail(?:ed|ing|s)|unable)$/.test(governor?.folded ?? "");
}

/** Words above which a noun is only thought of, asked for, ordered or kept from happening. */
function isAboveThought(folded: string): boolean {
  if (words.contemplated.has(folded) || words.feared.has(folded) || words.refusing.has(folded)) return true;
  if (words.planning.has(folded) && folded !== "set" && folded !== "purpose") return true;
  if (words.failing.has(folded) && folded !== "failed") return true;
  return (
    words.ordering.has(folded) ||
    /^(?:end|stop|ceas|avert|avoid|delay|cancel|oppos|halt|resist|block|discuss)(?:s|ed|ing|led|ling)?$/.test(folded)
  );
}
