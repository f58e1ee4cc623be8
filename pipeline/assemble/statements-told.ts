import type { Attribution } from "../grammar/attribution/attribution.ts";
import { readAttributions } from "../grammar/attribution/read-attributions.ts";
import type { AnalysedPassage } from "../grammar/mention.ts";
import type { Told } from "./statements.ts";
import { causesIn, underWhy } from "./statements-cause.ts";
import type { Said, ToldContext } from "./statements-context.ts";
import { contrastsIn } from "./statements-contrast.ts";
import { degreesOfLoss } from "./statements-degree.ts";
import { denialsIn } from "./statements-denied.ts";
import { firstShots } from "./statements-first-fire.ts";
import { issues } from "./statements-issued.ts";
import { markedIn } from "./statements-markers.ts";
import { namesTold } from "./statements-names.ts";
import { periodsIn } from "./statements-period.ts";
import { datesInBrackets, secondAnswers, timesOfOthers } from "./statements-second-answer.ts";
import { sovereigntyIn } from "./statements-sovereignty.ts";

type OfSentence = (context: ToldContext, index: number, said: Said) => Told[];

/** What each sentence tells that another answer is given to, in it or before it. */
const rulesOfSentence: readonly OfSentence[] = [
  ...[secondAnswers, datesInBrackets, contrastsIn, causesIn, denialsIn, markedIn, issues, degreesOfLoss, timesOfOthers],
];

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
    ...underWhy(context, said),
    ...firstShots(context, said),
    ...sovereigntyIn(context),
    ...passages.flatMap((_, index) => rulesOfSentence.flatMap((rule) => rule(context, index, said))),
  ];
}

function mayQuote({ passage }: AnalysedPassage): boolean {
  return passage.kind === "paragraph" || passage.kind === "bullet";
}
