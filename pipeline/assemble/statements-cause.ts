import type { Attribution } from "../grammar/attribution/attribution.ts";
import type { AnalysedPassage } from "../grammar/mention.ts";
import type { Told } from "./statements.ts";
import { whereOf } from "./statements-about.ts";
import {
  answersOf,
  isNamed,
  type Said,
  sayerWords,
  sentenceBefore,
  sideOf,
  type ToldContext,
  wholeOf,
} from "./statements-context.ts";

/** Who or what was behind something, told in a second way: "some suggest that this was revenge", "the Soviets blamed the Japanese". */
export function causesIn(context: ToldContext, index: number, said: Said): Told[] {
  if (sentenceBefore(context, index) === null) return [];
  for (const rule of [someSuggest, suggestedToBe, blamed, blamedElsewhere]) {
    const told = rule(context, index, said);
    if (told.length > 0) return told;
  }
  return [];
}

const some =
  /^\s*(?:Some|Others|Many|Critics)\b[^.;]{0,40}\b(?:suggest|argue|claim|believe|speculate|say|maintain)(?:ed)?\sthat\s(?:this|these|it|they)\b/;

const causal =
  /\b(?:because|due to|owing to|charge|suspicion|suspected|accused|as a result|in retaliation|in order to|reason)\b/;

/** "Eight were shot on that charge. Some have suggested that this was revenge": another cause. */
function someSuggest(context: ToldContext, index: number): Told[] {
  if (!some.test(textOf(context, index)) || !causal.test(textOf(context, index - 1))) return [];
  const sides = [wholeOf(context, index - 1), wholeOf(context, index)];
  const asks = `What was behind what happened ${whereOf(context, sides)}?`;
  return answersOf(context, { property: "cause", rule: "statements/some-suggest", asks }, sides);
}

const suggestedWere =
  /\bit is (?:suggested|believed|thought|said|likely|speculated) that the (?<who>\p{L}+) (?:were|was)\b/u;

/** "They eliminated forces in cellars. Therefore, it is suggested that the victims were civilians": who they were. */
function suggestedToBe(context: ToldContext, index: number, said: Said): Told[] {
  const text = textOf(context, index);
  const match = suggestedWere.exec(text);
  const sayer = match === null ? undefined : said(index - 1).find(isNamed);
  if (match === null || sayer === undefined || !/^\s*(?:Therefore|Thus|Hence|However|Instead)\b/.test(text)) return [];
  const sides = [sideOf(index - 1, sayer), wholeOf(context, index)];
  const asks = `Who were the ${match.groups?.who} ${whereOf(context, sides)}?`;
  return answersOf(context, { property: "identity", rule: "statements/suggested-to-be", asks }, sides);
}

/** "According to the Japanese army, 152 disputes occurred, largely because the Soviets …. The Soviets blamed the Japanese for …". */
function blamed(context: ToldContext, index: number, said: Said): Told[] {
  const analysed = context.extraction.passages[index];
  const earlier = context.extraction.passages[index - 1];
  const verb = /\b(?:blamed|accused|charged)\b/.exec(textOf(context, index));
  if (verb === null || analysed === undefined || earlier === undefined) return [];
  const sayer = said(index - 1).find(isNamed);
  if (sayer === undefined) return [];
  const { passage, parties } = analysed;
  const blaming = parties.findLast(({ end }) => end <= verb.index)?.party;
  const charged = parties.find(({ start }) => start > verb.index)?.party;
  const because = /\bbecause\b/.exec(earlier.passage.text)?.index;
  const charging = earlier.parties.find(({ start, end }) => start < sayer.end && end > sayer.start)?.party;
  const isAnswer =
    because !== undefined &&
    earlier.parties.some(({ start, party }) => start > because && party === blaming) &&
    (charging === undefined || charging === charged);
  if (!isAnswer || blaming === undefined || blaming === charged) return [];
  const own = said(index).find(isNamed) ?? null;
  const sides = [
    { ...wholeOf(context, index - 1), sayer },
    { ...wholeOf(context, index), sayer: own },
  ];
  const asks = `Who was to blame ${whereOf(context, sides)}, according to ${sayerWords(earlier.passage, sayer)} and to ${own === null ? "others" : sayerWords(passage, own)}?`;
  return answersOf(context, { property: "cause", rule: "statements/blamed", asks }, sides);
}

const blame = /\b(?:blam(?:ed|es)|accus(?:ed|es)|attribut(?:ed|es))\s(?<object>[^.;]{3,120})/;
/** "blamed the fire on arsonists", "blamed three commanders for the fire": what it is that somebody is to blame for. */
const blamedFor = /\bfor\s(?:the\s)?(?<what>\p{Ll}{4,})\b|^(?:the\s)(?<on>\p{Ll}{4,})\s(?:on|to)\b/u;

/** "The Nationalists blamed three commanders for the fire. Newspapers blamed the fire on arsonists": two to blame, by two who say so. */
function blamedElsewhere(context: ToldContext, index: number): Told[] {
  const [before, here] = [faultIn(textOf(context, index - 1)), faultIn(textOf(context, index))];
  if (before === undefined || here === undefined || before.what !== here.what || before.who === here.who) return [];
  const sides = [wholeOf(context, index - 1), wholeOf(context, index)];
  const asks = `Who was to blame for the ${here.what} ${whereOf(context, sides)}?`;
  return answersOf(context, { property: "cause", rule: "statements/blamed-elsewhere", asks }, sides);
}

/** What a sentence says somebody is to blame for, and the beginning of the sentence: who says so. */
function faultIn(text: string): { what: string; who: string } | undefined {
  const match = blame.exec(text);
  const groups = blamedFor.exec(match?.groups?.object ?? "")?.groups;
  const what = groups?.what ?? groups?.on;
  return match === null || what === undefined ? undefined : { what, who: text.slice(0, match.index).trim() };
}

function textOf({ extraction }: ToldContext, index: number): string {
  return extraction.passages[index]?.passage.text ?? "";
}

const whyHeading = /^\W*Why\b/;
const accounting =
  /\b(?:because|as it was|so as to|in order to|due to|the decision was|was based on|the reason|prioriti[sz]ed|assumption|wanted to)\b/;

/** Under a heading that asks why: the first account of the text, and each by a sayer of its own. */
export function underWhy(context: ToldContext, said: Said): Told[] {
  const { passages } = context.extraction;
  return passages.flatMap((heading, index) => {
    if (heading.passage.kind !== "heading" || !whyHeading.test(heading.passage.text)) return [];
    const end = passages.findIndex(({ passage }, at) => at > index && passage.kind === "heading");
    const below = passages.slice(index + 1, end < 0 ? passages.length : end).map(({ passage }) => passage);
    const reasons = below.filter(({ text }) => accounting.test(text));
    const told = reasons.find(({ index: at }) => !said(at).some(isNamed) && explaining(passages[at]) === undefined);
    const sides = reasons.flatMap((passage) => {
      const sayer = said(passage.index).find(isNamed) ?? explaining(passages[passage.index]);
      return sayer === undefined ? [] : [{ ...wholeOf(context, passage.index), sayer }];
    });
    if (told === undefined || sides.length === 0) return [];
    const asks = `“${heading.passage.text.replace(/^[=\s]+|[=\s]+$/g, "")}”: for what reasons?`;
    return answersOf(context, { property: "cause", rule: "statements/under-why", asks }, [
      wholeOf(context, told.index),
      ...sides,
    ]);
  });
}

const explains = /^,?\s(?:later\s|also\s)?(?:explained|argued|claimed|stated|testified|said|reported|maintained)\b/;

/** "The battalion's commander, Major Nakagawa, explained to the War History Room that …". */
function explaining(analysed: AnalysedPassage | undefined): Attribution | undefined {
  if (analysed === undefined) return undefined;
  const { text } = analysed.passage;
  const name = analysed.names.find(({ kind, end }) => kind === "person" && explains.test(text.slice(end)));
  if (name === undefined) return undefined;
  return {
    ...{ start: name.start, end: name.end, words: name.name },
    scope: { start: name.end, end: text.length },
    rule: "attribution/says",
  };
}
