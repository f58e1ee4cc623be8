import type { Attribution } from "../grammar/attribution/attribution.ts";
import { readAttributions } from "../grammar/attribution/read-attributions.ts";
import type { AnalysedPassage } from "../grammar/mention.ts";
import type { Told } from "./statements.ts";
import type { ToldContext } from "./statements-context.ts";
import { contrastsIn } from "./statements-contrast.ts";
import { degreesOfLoss } from "./statements-degree.ts";
import { markedIn } from "./statements-markers.ts";
import { namesTold } from "./statements-names.ts";
import { periodsIn } from "./statements-period.ts";
import { closerDates, issues, secondAnswers, timesOfOthers } from "./statements-second-answer.ts";

/** What one text tells in words that may be told otherwise elsewhere: ranks, names, periods, second answers, other accounts. */
export function toldIn(context: ToldContext): Told[] {
  const { passages } = context.extraction;
  const read = new Map<number, readonly Attribution[]>();
  const said = (index: number): readonly Attribution[] => {
    const analysed = passages[index];
    const known = read.get(index) ?? (analysed !== undefined && mayQuote(analysed) ? readAttributions(analysed) : []);
    read.set(index, known);
    return known;
  };
  return [
    ...namesTold(context),
    ...periodsIn(context),
    ...passages.flatMap((_, index) => [
      ...secondAnswers(context, index, said),
      ...closerDates(context, index),
      ...contrastsIn(context, index, said),
      ...markedIn(context, index),
      ...issues(context, index),
      ...degreesOfLoss(context, index),
      ...timesOfOthers(context, index, said),
    ]),
  ];
}

function mayQuote({ passage }: AnalysedPassage): boolean {
  return passage.kind === "paragraph" || passage.kind === "bullet";
}
