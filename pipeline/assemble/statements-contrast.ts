import type { Attribution } from "../grammar/attribution/attribution.ts";
import type { Passage } from "../text/passage.ts";
import type { Told } from "./statements.ts";
import { hasCounts, shareSubject, whereOf } from "./statements-about.ts";
import {
  answersOf,
  isHearsay,
  isNamed,
  type Said,
  type Side,
  sayerWords,
  sentenceBefore,
  sideOf,
  type ToldContext,
  wholeOf,
} from "./statements-context.ts";

const turn = /\b(?:but|while|whereas|although|though)\b/i;
const otherHand = /^\s*(?:On the other hand|Conversely|In contrast|By contrast),/;
const however = /^\s*However,|,\showever,/;
const causal =
  /\b(?:reason|cause[ds]?|led\b[^.;]{0,60}\bto|because|due to|in order to|to prevent|to secure|designed to|trigger|after|halt(?:ed|ing)?|key role)\b/i;

/** Sayers of one text that it sets against each other: "Soviet records state …, but Japanese records mention …". */
export function contrastsIn(context: ToldContext, index: number, said: Said): Told[] {
  for (const rule of [inSentence, someAndOthers, saidOtherwise, otherHandOf, otherSources, howeverSaid]) {
    const told = rule(context, index, said);
    if (told.length > 0) return told;
  }
  return [];
}

/** "According to Soviet records, there was fighting, though it is believed that no regular forces remained". */
function inSentence(context: ToldContext, index: number, said: Said): Told[] {
  const analysed = context.extraction.passages[index];
  if (analysed === undefined || !turn.test(analysed.passage.text)) return [];
  const { text } = analysed.passage;
  const here = said(index).filter((one) => (isNamed(one) && !isResolve(one, text)) || isHearsay(one));
  for (const [place, second] of here.entries()) {
    const first = here[place - 1];
    if (first === undefined || first.words === second.words || (isHearsay(first) && isNamed(second))) continue;
    const between = text.slice(first.end, second.start);
    const numbers = [...analysed.quantities, ...analysed.dates.filter(({ kind }) => kind === "time")];
    const counted = [first, second].every(({ scope }) =>
      numbers.some((each) => each.start >= scope.start && each.end <= scope.end),
    );
    if (!turn.test(between) || counted) continue;
    return accounts(context, [sideOf(index, first), sideOf(index, second)], "statements/contrast");
  }
  return [];
}

const somebody =
  "(?:historians?|scholars?|sources?|accounts?|authors?|researchers?|witnesses|reports?|analysts?|people|experts?)";
const holding =
  "(?:argu|believ|claim|contend|hold|maintain|sa[yi]|suggest|stat|report|consider|attribut|assert|think|disput|record|list|giv)(?:e|es|ed|d|s|ing)?";
const someOthers = new RegExp(
  String.raw`\b(?<first>(?:some|many|most|several)\s(?:\p{L}+\s)?(?:${somebody}\s)?${holding}\b[^.;]{5,200}?)(?:,\s|;\s|\s)(?:(?:and|while|whereas|but|though|although)\s)?(?<second>(?:others|other\s${somebody})\s${holding}\b[^.;]{5,300})`,
  "iu",
);

/** "Some historians argue that it was planned, while others believe that local commanders acted alone". */
function someAndOthers(context: ToldContext, index: number): Told[] {
  const text = context.extraction.passages[index]?.passage.text ?? "";
  if (!/\bothers?\b/.test(text)) return [];
  const groups = someOthers.exec(text)?.groups;
  if (groups?.first === undefined || groups.second === undefined) return [];
  const sides = [groups.first, groups.second].map((words): Side => {
    const start = text.indexOf(words);
    return { passage: index, extent: { start, end: start + words.length } };
  });
  return accounts(context, sides, "statements/some-and-others");
}

const otherwise = /,\s(?:although|though|but|while|whereas)\s(?=according\sto\s)/;

/** "they were border police, although according to Heinsohn they were city policemen": a sayer against the text itself. */
function saidOtherwise(context: ToldContext, index: number, said: Said): Told[] {
  const analysed = context.extraction.passages[index];
  const match = analysed === undefined ? null : otherwise.exec(analysed.passage.text);
  if (analysed === undefined || match === null) return [];
  const cut = match.index + match[0].length;
  const sayer = said(index).find(({ start, rule }) => start >= cut && rule === "attribution/according-to");
  const counted = [...analysed.quantities, ...analysed.dates].some(({ start }) => start >= cut);
  if (sayer === undefined || counted) return [];
  const end = analysed.passage.text.length;
  const sides = [
    { passage: index, extent: { start: 0, end: match.index } },
    { passage: index, extent: { start: cut, end }, sayer },
  ];
  return accounts(context, sides, "statements/said-otherwise");
}

const others = new RegExp(
  String.raw`^\s*(?:Others?|(?:Other|Various|Several)\s${somebody})\s(?:also\s)?${holding}\b`,
  "u",
);

/** "According to some sources, he led a team. Other sources assert that he did not take part." */
function otherSources(context: ToldContext, index: number, said: Said): Told[] {
  const before = sentenceAbove(context, index);
  const text = context.extraction.passages[index]?.passage.text ?? "";
  if (before === null || !others.test(text) || !shareSubject(context, before.index, index)) return [];
  const isOfNumbers = hasCounts(context, index) || bothTell(context, index, "time") || bothTell(context, index, "date");
  const sayer = said(before.index).find(isNamed) ?? null;
  if ((sayer === null || isOfNumbers) && !doubting.test(text)) return [];
  const sides = [{ ...wholeOf(context, before.index), sayer }, wholeOf(context, index)];
  return accounts(context, sides, "statements/other-sources");
}

/** The sentence before, over the end of a paragraph too, under one heading. */
function sentenceAbove(context: ToldContext, index: number): Passage | null {
  const [above, here] = [index - 1, index].map((at) => context.extraction.passages[at]?.passage);
  const isBelow =
    above?.kind === "paragraph" && here?.continues === true && above.headings.at(-1) === here.headings.at(-1);
  return isBelow ? above : sentenceBefore(context, index);
}

/** Whether a sentence and the one before it both give a date, or a time: those are set against each other as such. */
function bothTell({ extraction }: ToldContext, index: number, kind: "date" | "time"): boolean {
  return [index - 1, index].every((at) => extraction.passages[at]?.dates.some((date) => date.kind === kind));
}

/** "A argues …. On the other hand, according to B …". */
function otherHandOf(context: ToldContext, index: number, said: Said): Told[] {
  const passage = sentenceBefore(context, index) === null ? undefined : context.extraction.passages[index]?.passage;
  if (passage === undefined || !otherHand.test(passage.text)) return [];
  const first = said(index).find(isNamed);
  const before = said(index - 1)
    .filter(isNamed)
    .at(-1);
  if (first === undefined || before === undefined || before.words === first.words) return [];
  return accounts(context, [sideOf(index - 1, before), sideOf(index, first)], "statements/contrast");
}

const sources =
  /\b(?:records?|sides?|testimon(?:y|ies)|series|documents?|accounts?|interpretations?|letters?|reports?|historians?|researchers?|investigations?|sources?|witnesses|memoirs?)\b/i;
const resolve =
  /^\s(?:have\s|had\s|also\s|later\s)?(?:believ|thought|feared|hoped|announc|declar|promis|pledg|explain)/;

/** Whether it is what somebody had in mind or in store, no account of what was: "Suzuki believed that all was lost". */
function isResolve({ words, end }: Attribution, text: string): boolean {
  return !sources.test(words) && resolve.test(text.slice(end));
}

const thereWere =
  /\bthere (?:were|are|was|is) (?:\p{L}+\s){0,2}?(?:testimon(?:y|ies)|accounts?|reports?|records?|claims?)\b/u;
const sideSays =
  /^\s*The\s(?<words>[^,.;]{3,40}),\showever,\s(?:recorded|stated|claimed|reported|said|maintained|denied|insisted|noted)\b/;
const someSay =
  /^\s*(?<words>(?:Some|Other|Many|Several|Most)\s[^,.;]{3,40}),\showever,\s(?:suggest|argue|claim|believe|state|indicate|maintain|say|report|give|put)(?:ed|s|d)?\b/;
const howeverClaims =
  /^\s*However,\s(?<words>(?:the\s|some\s|many\s|other\s)?[^,.;]{3,60}?)\s(?:later\s|also\s)?(?:claimed|claim|deny|denied|dispute[ds]?|contend(?:ed)?|argued?|maintain(?:ed)?)\s(?:that|the)\b/;
const besideSays =
  /^\s*(?<words>(?:\p{Lu}\p{L}+\s)+\p{Ll}+s),\showever,\s(?:claimed|denied|disputed|contended|argued|maintained)\b/u;
const anaphoric = /^\s*(?:This|These|That|Those|Such)\b/;

const doubting =
  /\b(?:no|not|none|never|nobody|unclear|unknown|untrue|only|instead|rather|false|incorrect|doubt\p{L}*|unlikely|differ\p{L}*|may have|might have)\b/u;

/** "The Soviets were fired upon. The Japanese side, however, recorded …": a source against the sentence before it. */
function howeverSaid(context: ToldContext, index: number, said: Said): Told[] {
  const before = sentenceBefore(context, index);
  const analysed = context.extraction.passages[index];
  if (before === null || analysed === undefined || !however.test(analysed.passage.text)) return [];
  const { text } = analysed.passage;
  const sayer = said(index).find((one) => isNamed(one) && sources.test(one.words) && !isResolve(one, text));
  const beside = sideSays.exec(text) ?? someSay.exec(text) ?? besideSays.exec(text) ?? howeverClaims.exec(text);
  if (sayer === undefined && beside === null && !thereWere.test(text)) return [];
  const earlier = anaphoric.test(before.text) ? (sentenceBefore(context, before.index) ?? before) : before;
  if (hasCounts(context, index) && hasCounts(context, earlier.index)) return [];
  if (beside === null && !(doubting.test(text) && shareSubject(context, earlier.index, index))) return [];
  const own = sayer ?? (beside?.groups?.words === undefined ? null : besides(text, beside.groups.words));
  const sides = [wholeOf(context, earlier.index), { ...wholeOf(context, index), sayer: own }];
  return accounts(context, sides, "statements/however");
}

/** The sayer in front of ", however,": "The Japanese side", "Some interpretations". */
function besides(text: string, words: string): Attribution {
  const start = text.indexOf(words);
  const end = start + words.length;
  return { start, end, words, scope: { start: end, end: text.length }, rule: "attribution/says" };
}

/** Two accounts of one thing: of its cause, where both speak of causes, else of what happened. */
export function accounts(context: ToldContext, sides: readonly Side[], rule: string): Told[] {
  const { passages } = context.extraction;
  const words = ({ passage, extent }: Side) => passages[passage]?.passage.text.slice(extent.start, extent.end) ?? "";
  const property = sides.every((side) => causal.test(words(side))) ? "cause" : "occurrence";
  const names = sides.map(({ passage, sayer }) => {
    const at = passages[passage]?.passage;
    return sayer == null || at === undefined || !isNamed(sayer) ? "others" : sayerWords(at, sayer);
  });
  const named = names.filter((name) => name !== "others");
  const by = named.length === 0 ? "" : `, according to ${[...named, "others"].slice(0, 2).join(" and to ")}`;
  const asks = `What ${property === "cause" ? "was the reason for what happened" : "happened"} ${whereOf(context, sides)}${by}?`;
  return answersOf(context, { property, rule, asks }, sides);
}
