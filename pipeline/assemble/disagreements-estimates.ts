import type { AssembledClaim } from "./claims.ts";
import { groupBy } from "./claims-group.ts";
import { datesMeet, familyOf, incomparable, type NumberDispute } from "./disagreements-dispute.ts";
import { differ, intervalOf } from "./disagreements-interval.ts";
import { areOneSide } from "./disagreements-sentence.ts";

const estimating =
  /\b(?:estimat|suspect|reckon|calculat|consensus|scholars?\b|historians?\b|sources?\b|figures?\b|numbers?\sof\b|claim|puts?\s(?:it|the|them)\b|given\sas\b)/i;

/**
 * "Estimates of executions range from 12,733 to 1.7 million. Chamberlin suspected that there were about 50,000. Some sources claimed
 * at least 250,000": sentences of a paragraph that estimate one thing in turn, all but the first without saying again what.
 */
export function estimateDisputes(claims: readonly AssembledClaim[]): NumberDispute[] {
  const paragraphs = groupBy(claims, ({ figure }) => `${figure.source}\n${figure.paragraph}`);
  return [...paragraphs.values()].flatMap((paragraph) => {
    const sentences = [...groupBy(paragraph, ({ figure }) => String(figure.passage)).values()];
    sentences.sort((a, b) => passageOf(a) - passageOf(b));
    return sentences.flatMap((first, index) => {
      const isLink = index > 0 && follows(sentences[index - 1] ?? [], first);
      return isLink ? [] : estimatesFrom(sentences.slice(index));
    });
  });
}

/** The estimates that begin with the first sentence, if one of the next differs. */
function estimatesFrom([first = [], ...next]: readonly (readonly AssembledClaim[])[]): NumberDispute[] {
  const [base] = first;
  if (base === undefined || incomparable.has(base.row.measure) || !estimating.test(base.figure.sentenceText)) return [];
  const chain = [first];
  for (const sentence of next) {
    if (!follows(chain.at(-1) ?? [], sentence)) break;
    chain.push(sentence);
  }
  const claims = chain.flat().filter((claim) => claim === base || isEstimateOf(base, claim));
  const sentences = new Set(claims.map(({ figure }) => figure.passage));
  const apart = claims.some((a) => claims.some((b) => a.figure.passage !== b.figure.passage && areApart(a, b)));
  if (sentences.size < 2 || !apart) return [];
  return [{ key: `estimates\n${base.row.id}`, claims, kind: "contradiction", rule: "disagreements/estimates-in-turn" }];
}

function passageOf([first]: readonly AssembledClaim[]): number {
  return first?.figure.passage ?? 0;
}

/** Whether a sentence takes up the estimates of the one before it: it is next to it, estimates, and its numbers stand bare. */
function follows(before: readonly AssembledClaim[], sentence: readonly AssembledClaim[]): boolean {
  const isNext = passageOf(sentence) - passageOf(before) === 1;
  return isNext && sentence.some((claim) => isBare(claim)) && estimating.test(sentence[0]?.figure.sentenceText ?? "");
}

/** "about 50,000": a number without what it counts. */
function isBare({ row, figure }: AssembledClaim): boolean {
  return figure.phrase === null && row.status === "stated" && row.unit === null;
}

function isEstimateOf(base: AssembledClaim, claim: AssembledClaim): boolean {
  const isSame = familyOf(claim.row.measure) === familyOf(base.row.measure);
  const isUnsaid = isBare(claim) && claim.row.measure === "other";
  return (isSame || isUnsaid) && claim.row.part_of === null && areOneSide(base, claim) && datesMeet(base, claim);
}

function areApart({ row: a }: AssembledClaim, { row: b }: AssembledClaim): boolean {
  return differ(intervalOf(a), intervalOf(b));
}
