import type { Told } from "./statements.ts";
import { dateBefore, dated, type ToldContext } from "./statements-context.ts";

const degree =
  /\b(?:incurred|suffered|took|sustained)\s(?<loss>(?:only\s|very\s)?(?:slight|light|minor|heavy|severe|considerable|few)\s(?:casualties|losses))\b/;

/** "The Manchukuo Army incurred slight casualties": losses told by their degree, with the side and the last date said in the paragraph. */
export function degreesOfLoss(context: ToldContext, index: number): Told[] {
  const analysed = context.extraction.passages[index];
  const match = analysed === undefined ? null : degree.exec(analysed.passage.text);
  const loss = match?.groups?.loss;
  if (analysed === undefined || match === null || loss === undefined) return [];
  const side = analysed.parties.findLast(({ end }) => end <= match.index)?.party;
  const date = dateBefore(context, index, match.index);
  if (side === undefined || date === undefined) return [];
  const start = match.index + match[0].length - loss.length;
  const extent = { start, end: start + loss.length };
  const subject = context.eventAt(index, extent) ?? context.extraction.source.id;
  const rule = "statements/degree-of-loss";
  const told = dated(context, analysed.passage, date, { subject, rule, question: null, about: loss, extent });
  return [{ ...told, property: "fate", value: loss, side }];
}
