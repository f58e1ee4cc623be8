import type { Told } from "./statements.ts";
import { sharedSubjects, shareSubject, whereOf } from "./statements-about.ts";
import {
  answersOf,
  isNamed,
  type Said,
  type Side,
  sayerWords,
  sentenceBefore,
  type ToldContext,
  wholeOf,
} from "./statements-context.ts";

const account =
  "claims?|allegations?|accusations?|charges?|reports?|accounts?|versions?|figures?|numbers?|assertions?|statements?|story";
const pointing = "the|this|these|that|those|such|his|her|its|their|all|any|both|\\p{L}+[’']s?";
const denial = new RegExp(
  String.raw`\b(?:den(?:y|ies|ied|ying)\s(?:that\b|having\b|(?:(?:any|all)\s)?(?:involvement|responsibility|knowledge|wrongdoing)\b|(?:doing|it|this|these)\b|(?:${pointing})\s(?:\p{L}+\s)?(?:${account})\b)` +
    String.raw`|disput(?:es?|ed)\s(?:this|that|it|whether)\b` +
    String.raw`|(?:reject|disput|refut|contradict|dismiss)(?:s|es|ed|ing)?\s(?:(?:${pointing})\s)?(?:\p{L}+\s)?(?:${account})\b)`,
  "u",
);
const asserted =
  /\b(?:claim(?:s|ed)?|accus(?:es|ed)|alleg(?:es|ed)|blam(?:es|ed)|assert(?:s|ed)|charged|insist(?:s|ed)|(?:reported|stated|said|says|holds?|held)\sthat|according\sto|said\s(?:he|she|it|they)\b)/;

/** "The Soviets claimed that the village had been shelled. Finland denied responsibility": one says that it was, the other that it was not. */
export function denialsIn(context: ToldContext, index: number, said: Said): Told[] {
  const analysed = context.extraction.passages[index];
  const match = analysed === undefined ? null : denial.exec(analysed.passage.text);
  if (analysed === undefined || match === null || openQuestion.test(analysed.passage.text)) return [];
  const sides =
    deniedInSentence(context, index, match.index) ??
    deniedBefore(context, index, said) ??
    deniedElsewhere(context, index);
  if (sides === null) return [];
  const [first] = sides;
  const at = first === undefined ? undefined : context.extraction.passages[first.passage]?.passage;
  const by = first?.sayer == null || at === undefined ? "what is said" : sayerWords(at, first.sayer);
  const asks = `What happened ${whereOf(context, sides)}, according to ${by} and to those who deny it?`;
  return answersOf(context, { property: "occurrence", rule: "statements/denied", asks }, sides);
}

/** "dispute whether it was mined, or whether it blew up": both answers stand in the sentence. */
const openQuestion = /\bwhether\b[^.;]*\bor\b/;

const clauseEnd = /,?\s(?:but|while|whereas|although|though|and)\s|;\s/gu;

/** "Iran accused Israel of the attack, but Israel denied responsibility". */
function deniedInSentence({ extraction }: ToldContext, index: number, verb: number): Side[] | null {
  const text = extraction.passages[index]?.passage.text ?? "";
  const cut = [...text.slice(0, verb).matchAll(clauseEnd)].at(-1);
  if (cut === undefined || !asserted.test(text.slice(0, cut.index))) return null;
  return [
    { passage: index, extent: { start: 0, end: cut.index } },
    { passage: index, extent: { start: cut.index + cut[0].length, end: text.length } },
  ];
}

/** Farther back, in sentences of the paragraph, is nothing that is denied. */
const farthestSentences = 3;

/** The last assertion before it in the paragraph that speaks of the same. */
function deniedBefore(context: ToldContext, index: number, said: Said): Side[] | null {
  let before = sentenceBefore(context, index);
  for (let back = 0; before !== null && back < farthestSentences; back++) {
    if (asserted.test(before.text) && (back === 0 || shareSubject(context, before.index, index))) {
      const sayer = said(before.index).find(isNamed) ?? null;
      return [{ ...wholeOf(context, before.index), sayer }, wholeOf(context, index)];
    }
    before = sentenceBefore(context, before.index);
  }
  return null;
}

/** Fewer common names and words than this, two sentences of a text without order are of two things. */
const fewestShared = 3;

/** Of sentences in no order: the one assertion of the text that speaks of the same. */
function deniedElsewhere(context: ToldContext, index: number): Side[] | null {
  const { passages } = context.extraction;
  if (passages[index]?.passage.continues !== false) return null;
  const [other, ...more] = passages.filter(
    ({ passage }) =>
      passage.index !== index &&
      asserted.test(passage.text) &&
      sharedSubjects(context, passage.index, index) >= fewestShared,
  );
  return other === undefined || more.length > 0
    ? null
    : [wholeOf(context, other.passage.index), wholeOf(context, index)];
}
