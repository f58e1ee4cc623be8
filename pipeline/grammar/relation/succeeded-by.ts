import type { AnalysedPassage, NameMention, PartyCue } from "../mention.ts";
import { endOf, gapBetween, headOfAddress, partyEnd, type RelationReading, relationOf } from "./relation.ts";

const successor = /^ (?:is|was|became|being) the (?:legal )?successor(?: state)? (?:of|to) (?:the )?$/;
const later = /^,? \((?:later|since \d{4}|now|today|present-day|modern|from \d{4}|renamed)(?: the)? $/;
const laterName =
  /^,? (?:later|now|today|subsequently)?,? ?(?:renamed|now called|now known as|later known as|later called)(?: as| to)?(?: the)? $/;
const formerly = /^(?:,? \(?(?:formerly|previously)| \((?:then|until \d{4}))(?: known as| called)?(?: the)? $/;

/** Which state, place or body follows which: "Russia is the successor state of the Soviet Union", "Maoka (now Kholmsk)". */
export function successions(analysed: AnalysedPassage): RelationReading[] {
  return [...ofStates(analysed), ...ofNames(analysed)];
}

function ofStates(analysed: AnalysedPassage): RelationReading[] {
  const states = analysed.parties.filter(({ form }) => form === "state");
  return states.flatMap((first, index) => {
    const second = states[index + 1];
    if (second === undefined || second.party === first.party) return [];
    const gap = gapBetween(analysed, first, second);
    const isSuccessor = successor.test(gap);
    if (!isSuccessor && !later.test(gap)) return [];
    const [before, after] = isSuccessor ? [second, first] : [first, second];
    return [ofCues(analysed, before, after)];
  });
}

function ofCues(analysed: AnalysedPassage, before: PartyCue, after: PartyCue): RelationReading {
  return relationOf(analysed, partyEnd(analysed, before), "succeeded_by", partyEnd(analysed, after), {
    rule: "relation/succeeded-by",
  });
}

/** "Karafuto Prefecture, Japan (now Sakhalin Oblast, Russia)", "Kholmsk (formerly Maoka)": names of one kind. */
function ofNames(analysed: AnalysedPassage): RelationReading[] {
  const { names, parties } = analysed;
  const isState = ({ start }: NameMention) => parties.some((cue) => cue.form === "state" && cue.start === start);
  return names.flatMap((second, index) => {
    const nearest = names[index - 1];
    if (nearest === undefined || nearest.kind !== second.kind) return [];
    const gap = gapBetween(analysed, nearest, second);
    const isLater = later.test(gap) || laterName.test(gap);
    if (!isLater && !formerly.test(gap)) return [];
    const first = isLater ? headOfAddress(analysed, index - 1) : nearest;
    const [before, after] = isLater ? [first, second] : [second, first];
    if (isState(before) || isState(after)) return [];
    return [
      relationOf(analysed, endOf(analysed, before), "succeeded_by", endOf(analysed, after), {
        rule: isLater ? "relation/succeeded-by-now" : "relation/succeeded-by-formerly",
      }),
    ];
  });
}
