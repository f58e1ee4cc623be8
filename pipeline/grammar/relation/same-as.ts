import type { AnalysedPassage, NameMention } from "../mention.ts";
import { endOf, gapBetween, listFrom, type RelationReading, relationOf } from "./relation.ts";

const alsoKnown =
  /^(?:,(?: or)?| \(| (?:was|is|are|were)|(?= also )) ?(?:(?:was|is|are|were) )?(?:also |commonly |otherwise |better |sometimes )?(?:known|called|referred to|designated)(?: (?:in|by|to|among) [\p{L} ]{2,30}?)?(?: as)?(?: the)? $/u;
const calls =
  /^,? (?:which|what|that) (?:the )?[\p{Lu}][\p{L} ]{2,30}? (?:calls?|called|knows? as|knew as)(?: the)? $/u;
const or = /^,? or(?: the)? $/;
const partly = /\b(?:portion|part|half|parts|portions|area|region|side|end) of (?:the )?(?:[\p{Ll}]+ )?$/u;

/** Two names for one thing: "the Kuril Islands, also known as Chishima or the Northern Territories", "the Kurils, which Tokyo calls". */
export function sameNames(analysed: AnalysedPassage): RelationReading[] {
  const { passage, names } = analysed;
  return names.flatMap((name, index) => {
    if (partly.test(passage.text.slice(0, name.start))) return [];
    return othersOf(analysed, name, index).map((other) =>
      relationOf(analysed, endOf(analysed, name), "same_as", endOf(analysed, other), { rule: "relation/same-as" }),
    );
  });
}

/** The other names of the one at `index`; between "which" and "calls" the one who calls it so may be a name itself. */
function othersOf(analysed: AnalysedPassage, name: NameMention, index: number): NameMention[] {
  const { names } = analysed;
  const [next, second] = [names[index + 1], names[index + 2]];
  if (next !== undefined && alsoKnown.test(gapBetween(analysed, name, next)) && next.kind === name.kind)
    return withOr(analysed, index + 1);
  if (second !== undefined && second.kind === name.kind && calls.test(gapBetween(analysed, name, second)))
    return withOr(analysed, index + 2);
  return [];
}

/** "as Chishima or the Northern Territories": both are. */
function withOr(analysed: AnalysedPassage, index: number): NameMention[] {
  const first = analysed.names[index];
  const next = analysed.names[index + 1];
  if (first === undefined) return [];
  if (next !== undefined && next.kind === first.kind && or.test(gapBetween(analysed, first, next)))
    return [first, next];
  return listFrom(analysed, index).slice(0, 1);
}
