import type { AnalysedPassage } from "../mention.ts";
import { endOf, frontDate, gapBetween, partyEnd, type RelationReading, relationOf } from "./relation.ts";

const active =
  /^(?: \([^()]*\))?,? (?:has |had |still |then |now |also |effectively |fully |largely )*(?:controlled|controls|controlling|administered|administers|governed|governs|ruled|rules) (?:the |all of |most of |much of )*$/;
const under =
  /^ (?:is|was|are|were|remains?|remained|came|fell|stayed|(?:was |were )?placed|being)(?: still| now)? under (?:the )?$/;
const control = /^(?:['’]s)?(?: [a-z]+)? (?:control|administration|rule|occupation)\b/;
const negated = /\b(?:not|never|no longer)\b/;

/** Who holds which place: "the Soviet Union controlled southern Sakhalin", "Sakhalin remained under Soviet control". */
export function controls(analysed: AnalysedPassage): RelationReading[] {
  const { passage, names, parties } = analysed;
  const places = names.filter(({ kind }) => kind === "place");
  const date = frontDate(analysed);
  return parties.flatMap((party): RelationReading[] => {
    const subject = partyEnd(analysed, party);
    const from = behindBrackets(analysed, party.end);
    const after = places.find(({ start }) => start > from);
    if (after !== undefined && party.form !== "adjective") {
      const gap = passage.text.slice(from, after.start);
      if (active.test(gap) && !negated.test(gap))
        return [relationOf(analysed, subject, "controls", endOf(analysed, after), { rule: "relation/controls", date })];
    }
    const before = places.findLast(({ end }) => end <= party.start);
    if (before === undefined || !control.test(passage.text.slice(party.end))) return [];
    if (!under.test(gapBetween(analysed, before, party))) return [];
    return [
      relationOf(analysed, subject, "controls", endOf(analysed, before), { rule: "relation/controls-under", date }),
    ];
  });
}

/** "the Soviet Union (later the Russian Federation) controlled": what stands in brackets behind a side is passed over. */
function behindBrackets({ passage }: AnalysedPassage, from: number): number {
  return from + (/^ \([^()]{0,80}\)/.exec(passage.text.slice(from, from + 84))?.[0].length ?? 0);
}
