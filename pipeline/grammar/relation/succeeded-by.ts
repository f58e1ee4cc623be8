import type { AnalysedPassage, PartyCue } from "../mention.ts";
import type { RelationEnd, RelationReading } from "./read-relations.ts";

const successor = /^ (?:is|was|became|being) the (?:legal )?successor(?: state)? (?:of|to) (?:the )?$/;
const later = /^ \((?:later|since \d{4}|now|from \d{4}) (?:the )?$/;

/** Which state follows which: "Russia is the successor state of the Soviet Union", "the Soviet Union (later the Russian Federation)". */
export function successions({ passage, parties }: AnalysedPassage): RelationReading[] {
  const states = parties.filter(({ form }) => form === "state");
  return states.flatMap((first, index) => {
    const second = states[index + 1];
    if (second === undefined || second.party === first.party) return [];
    const gap = passage.text.slice(first.end, second.start);
    const isSuccessor = successor.test(gap);
    if (!isSuccessor && !later.test(gap)) return [];
    const [before, after] = isSuccessor ? [second, first] : [first, second];
    const clause = { start: first.start, end: second.end };
    return [
      {
        subject: end(passage.index, before),
        predicate: "succeeded_by" as const,
        object: end(passage.index, after),
        passage: passage.index,
        clause,
        date: null,
        rule: "relation/succeeded-by",
      },
    ];
  });
}

function end(passage: number, { start, end: to, party }: PartyCue): RelationEnd {
  return { at: { passage, start, end: to }, party };
}
