import type { Attribution } from "../grammar/attribution/attribution.ts";
import type { Passage } from "../text/passage.ts";
import type { Told } from "./statements.ts";
import {
  answersOf,
  type Said,
  type Side,
  sayerWords,
  sentenceBefore,
  type ToldContext,
  whereOf,
} from "./statements-context.ts";

const turn = /\b(?:but|while|whereas|although|though)\b/i;
const otherHand = /^\s*(?:On the other hand|Conversely|In contrast|By contrast),/;
const however = /^\s*However,|,\showever,/;
const causal =
  /\b(?:reason|cause[ds]?|led|because|due to|in order to|to prevent|to secure|designed to|trigger|after)\b/i;

/** Sayers of one text that it sets against each other: "Soviet records state …, but Japanese records mention …". */
export function contrastsIn(context: ToldContext, index: number, said: Said): Told[] {
  for (const rule of [inSentence, otherHandOf, howeverSaid, someSuggest, suggestedToBe, blamed]) {
    const told = rule(context, index, said);
    if (told.length > 0) return told;
  }
  return [];
}

/** "According to Soviet records, there was fighting, though it is believed that no regular forces remained". */
function inSentence(context: ToldContext, index: number, said: Said): Told[] {
  const analysed = context.extraction.passages[index];
  if (analysed === undefined || !turn.test(analysed.passage.text)) return [];
  const here = said(index).filter((one) => isNamed(one) || isHearsay(one));
  for (const [place, second] of here.entries()) {
    const first = here[place - 1];
    if (first === undefined || first.words === second.words || (isHearsay(first) && isNamed(second))) continue;
    const between = analysed.passage.text.slice(first.end, second.start);
    const counted = [first, second].every(({ scope }) =>
      analysed.quantities.some((each) => each.start >= scope.start && each.end <= scope.end),
    );
    if (!turn.test(between) || counted) continue;
    return accounts(context, [sideOf(index, first), sideOf(index, second)], "statements/contrast");
  }
  return [];
}

/** "A argues …. On the other hand, according to B …". */
function otherHandOf(context: ToldContext, index: number, said: Said): Told[] {
  const passage = sentenceBefore(context, index) === null ? undefined : context.extraction.passages[index]?.passage;
  if (passage === undefined || !otherHand.test(passage.text)) return [];
  const first = said(index).find(isNamed);
  const before = said(index - 1)
    .filter(isNamed)
    .at(-1);
  if (first === undefined || before === undefined) return [];
  if (before.words === first.words) return [];
  return accounts(context, [sideOf(index - 1, before), sideOf(index, first)], "statements/contrast");
}

const sources =
  /\b(?:records?|sides?|testimon(?:y|ies)|series|documents?|accounts?|interpretations?|letters?|reports?|historians?|researchers?|investigations?|sources?|witnesses|memoirs?)\b/i;
const mind = /^\s(?:have\s|had\s|also\s|later\s)?(?:believ|thought|feared|hoped|announc|declar|promis|pledg|explain)/;
const thereWere =
  /\bthere (?:were|are|was|is) (?:\p{L}+\s){0,2}?(?:testimon(?:y|ies)|accounts?|reports?|records?|claims?)\b/u;

const sideSays =
  /^\s*The\s[^,.;]{3,40}(?:,\showever,)\s(?:recorded|stated|claimed|reported|said|maintained|denied|insisted|noted)\b/;
const anaphoric = /^\s*(?:This|These|That|Those|Such)\b/;

/** "The Soviets were fired upon. The Japanese side, however, recorded …": a source against the sentence before it. */
function howeverSaid(context: ToldContext, index: number, said: Said): Told[] {
  const before = sentenceBefore(context, index);
  const passage = context.extraction.passages[index]?.passage;
  if (before === null || passage === undefined || !however.test(passage.text)) return [];
  const sayer = said(index).find(
    (one) => isNamed(one) && sources.test(one.words) && !mind.test(passage.text.slice(one.end)),
  );
  const testimony = thereWere.exec(passage.text);
  if (sayer === undefined && testimony === null && !sideSays.test(passage.text)) return [];
  const earlier = anaphoric.test(before.text) ? (sentenceBefore(context, before.index) ?? before) : before;
  const sides = [whole(earlier), { ...whole(passage), sayer: sayer ?? null }];
  return accounts(context, sides, "statements/however");
}

const some =
  /^\s*(?:Some|Others|Many|Critics)\b[^.;]{0,40}\b(?:suggest|argue|claim|believe|speculate|say|maintain)(?:ed)?\sthat\s(?:this|these|it|they)\b/;

/** "Eight were shot on that charge. Some have suggested that this was revenge": another cause. */
function someSuggest(context: ToldContext, index: number): Told[] {
  const before = sentenceBefore(context, index);
  const passage = context.extraction.passages[index]?.passage;
  if (before === null || passage === undefined || !some.test(passage.text)) return [];
  const sides = [whole(before), whole(passage)];
  const asks = `What was behind what happened ${whereOf(context, sides)}?`;
  return answersOf(context, { property: "cause", rule: "statements/some-suggest", asks }, sides);
}

const suggestedWere =
  /\bit is (?:suggested|believed|thought|said|likely|speculated) that the (?<who>\p{L}+) (?:were|was)\b/u;

/** "They eliminated forces in cellars. Therefore, it is suggested that the victims were civilians": who they were. */
function suggestedToBe(context: ToldContext, index: number, said: Said): Told[] {
  const before = sentenceBefore(context, index);
  const passage = context.extraction.passages[index]?.passage;
  if (before === null || passage === undefined) return [];
  const match = suggestedWere.exec(passage.text);
  if (match === null) return [];
  const sayer = said(index - 1).find(isNamed);
  if (match === null || sayer === undefined || !/^\s*(?:Therefore|Thus|Hence|However|Instead)\b/.test(passage.text))
    return [];
  const sides = [sideOf(index - 1, sayer), whole(passage)];
  const asks = `Who were the ${match.groups?.who} ${whereOf(context, sides)}?`;
  return answersOf(context, { property: "identity", rule: "statements/suggested-to-be", asks }, sides);
}

/** "According to the Japanese army, 152 disputes occurred, largely because the Soviets …. The Soviets blamed the Japanese for …". */
function blamed(context: ToldContext, index: number, said: Said): Told[] {
  const before = sentenceBefore(context, index);
  const analysed = context.extraction.passages[index];
  const earlier = context.extraction.passages[index - 1];
  if (before === null || analysed === undefined || earlier === undefined) return [];
  const { passage, parties } = analysed;
  const verb = /\b(?:blamed|accused|charged)\b/.exec(passage.text);
  if (verb === null) return [];
  const sayer = said(index - 1).find(isNamed);
  if (sayer === undefined) return [];
  const blaming = parties.findLast(({ end }) => end <= verb.index)?.party;
  const charged = parties.find(({ start }) => start > verb.index)?.party;
  const because = /\bbecause\b/.exec(before.text)?.index;
  const charging = earlier.parties.find(({ start, end }) => start < sayer.end && end > sayer.start)?.party;
  const isAnswer =
    because !== undefined &&
    earlier.parties.some(({ start, party }) => start > because && party === blaming) &&
    (charging === undefined || charging === charged);
  if (!isAnswer || blaming === undefined || blaming === charged) return [];
  const own = said(index).find(isNamed) ?? null;
  const sides = [
    { ...whole(before), sayer },
    { ...whole(passage), sayer: own },
  ];
  const asks = `Who was to blame ${whereOf(context, sides)}, according to ${sayerWords(before, sayer)} and to ${own === null ? "others" : sayerWords(passage, own)}?`;
  return answersOf(context, { property: "cause", rule: "statements/blamed", asks }, sides);
}

function isNamed({ rule }: Attribution): boolean {
  return rule === "attribution/says" || rule === "attribution/according-to";
}

function isHearsay({ rule, words }: Attribution): boolean {
  return rule === "attribution/impersonal" && /^it\b/i.test(words);
}

function sideOf(passage: number, sayer: Attribution): Side {
  return { passage, extent: sayer.scope, sayer };
}

function whole({ index, text }: Passage): Side {
  return { passage: index, extent: { start: 0, end: text.length } };
}

/** Two accounts of one thing: of its cause, where both speak of causes, else of what happened. */
function accounts(context: ToldContext, sides: readonly Side[], rule: string): Told[] {
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
