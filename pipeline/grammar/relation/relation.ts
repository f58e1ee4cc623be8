import type { TellingDate } from "../event/telling.ts";
import type { AnalysedPassage, Extent, NameMention, PartyCue, Reference } from "../mention.ts";

/** One end of a relation: a name, or a side by the words that stand for it. */
export interface RelationEnd {
  readonly at: Reference;
  readonly party: string | null;
}

/** What the words say of two records: who commands what, what is part of what, who follows whom, who claims what. */
export interface RelationReading {
  readonly subject: RelationEnd;
  readonly predicate:
    | "commands"
    | "part_of"
    | "same_as"
    | "succeeded_by"
    | "located_in"
    | "claims_territory"
    | "controls";
  readonly object: RelationEnd;
  readonly passage: number;
  readonly clause: Extent;
  readonly date: TellingDate | null;
  readonly rule: string;
}

/** A name of a passage as the end of a relation. */
export function endOf({ passage }: AnalysedPassage, name: NameMention): RelationEnd {
  return { at: { passage: passage.index, start: name.start, end: name.end }, party: null };
}

/** A side of a passage as the end of a relation. */
export function partyEnd({ passage }: AnalysedPassage, cue: PartyCue): RelationEnd {
  return { at: { passage: passage.index, start: cue.start, end: cue.end }, party: cue.party };
}

/** A relation told in one passage; the clause runs from one end to the other. */
export function relationOf(
  analysed: AnalysedPassage,
  subject: RelationEnd,
  predicate: RelationReading["predicate"],
  object: RelationEnd,
  { rule, date = null }: { readonly rule: string; readonly date?: TellingDate | null },
): RelationReading {
  const { index } = analysed.passage;
  const here = [subject.at, object.at].filter(({ passage }) => passage === index);
  const clause = {
    start: Math.min(...here.map(({ start }) => start)),
    end: Math.max(...here.map(({ end }) => end)),
  };
  return { subject, predicate, object, passage: index, clause, date, rule };
}

/** The characters between two stretches of a passage. */
export function gapBetween({ passage }: AnalysedPassage, first: Extent, second: Extent): string {
  return passage.text.slice(first.end, second.start);
}

/** "Karafuto Prefecture, Japan": the first of the places that a comma joins to the one at `index`. */
export function headOfAddress(analysed: AnalysedPassage, index: number): NameMention {
  const { names } = analysed;
  let at = index;
  for (;;) {
    const [before, here] = [names[at - 1], names[at]];
    if (here === undefined) throw new Error(`a passage of ${names.length} names has none at ${at}`);
    if (before === undefined || before.kind !== "place" || gapBetween(analysed, before, here) !== ", ") return here;
    at--;
  }
}

const members = /^(?:,|, and| and|,? as well as)(?: the)? $/;

/** The names of a list "A, B and C" that begins at `index`. */
export function listFrom(analysed: AnalysedPassage, index: number): NameMention[] {
  const { names } = analysed;
  const first = names[index];
  if (first === undefined) return [];
  const list = [first];
  for (let at = index + 1; at < names.length; at++) {
    const [before, here] = [names[at - 1], names[at]];
    if (before === undefined || here === undefined || here.kind !== first.kind) break;
    if (!members.test(gapBetween(analysed, before, here))) break;
    list.push(here);
  }
  return list;
}

const longestFront = 14; // characters of "In the spring of"

/** The date that opens a sentence and holds for all of it: "In 1855, Japan claimed". */
export function frontDate({ passage, dates }: AnalysedPassage): TellingDate | null {
  const first = dates[0];
  if (first === undefined || first.kind !== "date" || first.start > longestFront) return null;
  if (passage.text[first.end] !== ",") return null;
  const at = { passage: passage.index, start: first.start, end: first.end };
  return { at, value: first.value, extent: null, rule: "date/of-sentence" };
}
