import type { Extent } from "../grammar/mention.ts";
import type { Told } from "./statements.ts";
import { namesIn, whereOf } from "./statements-about.ts";
import { answersOf, dateBefore, type Side, sentenceBefore, type ToldContext, wholeOf } from "./statements-context.ts";

/** Second answers that a text marks as such: "in reality", "later revealed", "mistakenly", "conflicts with". */
export function markedIn(context: ToldContext, index: number): Told[] {
  const text = context.extraction.passages[index]?.passage.text;
  if (text === undefined || !marks.test(text)) return [];
  return [inReality, laterRevealed, mistakenly, conflicting, whether, misidentified, sunkenOnes, nevertheless].flatMap(
    (rule) => rule(context, index, text),
  );
}

/** Words without which none of the rules has anything to read: one look at a sentence decides. */
const marks =
  /realit|fact|actually|initially|originally|first|mistaken|conflict|contradict|whether|misidentif|mistook|misread|sunk|[Nn]evertheless/;

const reality =
  /(?:[—–;]|,\s)\s?(?:(?:though|but|although|while|whereas)\s(?:in fact|actually)|(?:(?:though|but|although|while|whereas)\s)?in reality),?\s/;

/** What it was taken for or given out as, not what was hoped or planned. */
const takenFor =
  /\b(?:record|consider|regard|describ|call|claim|believ|thought|report|present|appear|seem|label|officially|supposed|known as|taken for)/;

/** "were shocked to record it as a fortress—though in reality, it was a minor defense". */
function inReality(context: ToldContext, index: number, text: string): Told[] {
  const match = reality.exec(text);
  const name = context.extraction.passages[index]?.names.findLast(({ end }) => match !== null && end <= match.index);
  if (match === null || name === undefined || !takenFor.test(text.slice(0, match.index))) return [];
  const from = Math.max(text.lastIndexOf(", while ", match.index), text.lastIndexOf("; ", match.index));
  const sides = around(index, { start: Math.max(0, from), end: match.index }, match.index + match[0].length, text);
  const asks = `What was ${name.name} in reality?`;
  return answersOf(context, { property: "identity", rule: "statements/in-reality", asks }, sides);
}

const presumed =
  /\b(?:initially|originally|at first)\s(?:\p{L}+\s)?(?<how>presumed|believed|thought|assumed|reported|supposed|said|claimed)\b[^;]*?,\s(?=[^;]*\blater\s(?:revealed|found|showed|established|confirmed|indicated|turned)\b)/u;

/** "Although it was initially presumed to be …, Soviet documents later revealed that …". */
function laterRevealed(context: ToldContext, index: number, text: string): Told[] {
  const match = presumed.exec(text);
  if (match === null) return [];
  const cut = match.index + match[0].length;
  const sides = [...unidentified(context, index), ...around(index, { start: 0, end: cut }, cut, text)];
  const asks = `What was first ${match.groups?.how} and what was later revealed of what happened ${whereOf(context, sides)}?`;
  return answersOf(context, { property: "identity", rule: "statements/later-revealed", asks, kind: "revision" }, sides);
}

/** "were sunk by an unidentified submarine. … Although it was initially presumed …": the sentence that leaves it open. */
function unidentified(context: ToldContext, index: number): Side[] {
  const before = sentenceBefore(context, index);
  return before !== null && /\b(?:unidentified|unknown)\b/.test(before.text) ? [wholeOf(context, before.index)] : [];
}

const mistake = /\bmistakenly\s(?:referred to|cited|stated|identified|reported|called|named|attributed)\b/;

/** "under Articles 12 and 13 …. However, the statements (which mistakenly referred to Article 11)". */
function mistakenly(context: ToldContext, index: number, text: string): Told[] {
  const before = sentenceBefore(context, index);
  if (before === null || !mistake.test(text)) return [];
  const sides = [wholeOf(context, index - 1), wholeOf(context, index)];
  const asks = `What is right on “${before.headings.at(-1)?.text ?? ""}”, where earlier words were mistaken?`;
  return answersOf(context, { property: "identity", rule: "statements/mistakenly", asks, kind: "revision" }, sides);
}

const conflict =
  /\b(?:statements?|accounts?|claims?|testimon(?:y|ies)|reports?|comments?)\b[^.;]{0,40}\b(?:(?:appears?|seems?) to (?:conflict|contradict)|conflicts?|contradicts?|contradicted|is at odds)\b/;

/** "However, this statement appears to conflict with the direct orders from …". */
function conflicting(context: ToldContext, index: number, text: string): Told[] {
  const before = sentenceBefore(context, index);
  if (before === null || !conflict.test(text)) return [];
  const sides = [wholeOf(context, index - 1), wholeOf(context, index)];
  const asks = `Is what was stated on “${before.headings.at(-1)?.text ?? ""}” in conflict with what else is known?`;
  return answersOf(context, { property: "occurrence", rule: "statements/conflicting", asks }, sides);
}

const openQuestion =
  /\b(?:disput(?:ed?|es)|debated?|unclear|uncertain(?:ty)?|contested|not (?:known|clear)|unknown|controversy)\s(?:as to\s|about\s|over\s|on\s)?whether\s(?<first>[^.;—–]{3,260}?),?\sor\s(?:whether\s)?(?!not\b|whether\b)(?<second>[^.;,—–]{3,160})/;
const ofFuture = /\b(?:would|will|should|could|might|was to|were to)\b/;
const unclear =
  /\b(?<what>source|cause|reason|origin)s?\s(?:of|for|behind)\s(?<of>[^.;,—–]{3,40}?)\s(?:is|are|was|were|remains?)\s(?:still\s)?(?:unclear|unknown|uncertain|disputed)\W{1,3}whether\s(?<first>[^.;,—–]{3,60}?)\sor\s(?<second>[^.;,—–]{3,80})/;

/** "While the source of the fires is unclear—whether caused by airstrikes or Japanese scorched earth tactics". */
function whether(context: ToldContext, index: number, text: string): Told[] {
  const cause = unclear.exec(text)?.groups;
  const open = openQuestion.exec(text);
  const groups =
    cause ?? (open === null || ofFuture.test(open.groups?.first?.slice(0, 40) ?? "") ? undefined : open.groups);
  if (groups?.first === undefined || groups.second === undefined) return [];
  const sides = [groups.first, groups.second].map((words): Side => {
    const start = text.indexOf(words);
    return { passage: index, extent: { start, end: start + words.length } };
  });
  const rule = "statements/unclear-whether";
  if (cause === undefined) {
    const asks = `Was it that ${groups.first}, or ${groups.second}?`;
    return answersOf(context, { property: "occurrence", rule, asks }, sides);
  }
  const asks = `What was the ${groups.what} of ${groups.of} ${whereOf(context, sides)}?`;
  return answersOf(context, { property: "cause", rule, asks }, sides);
}

const misread = /\b(?:misidentified|mistook|misread|misinterpreted)\s(?:the\s)?(?<what>[^.;,]{3,60}?)\s(?:as|for)\s/;

/** "misidentified the reconnaissance on the 13th as a landing": against the sentence that tells a reconnaissance on that day. */
function misidentified(context: ToldContext, index: number, text: string): Told[] {
  const { passages } = context.extraction;
  const match = misread.exec(text);
  const what = match?.groups?.what;
  if (match === null || what === undefined) return [];
  const end = match.index + match[0].length;
  const day = passages[index]?.dates.find((date) => date.start >= match.index && date.end <= end)?.value;
  const noun = /(?<noun>\p{Ll}{4,})(?:\s(?:on|of|in)\s|$)/u.exec(what)?.groups?.noun;
  if (day === undefined || noun === undefined) return [];
  const other = passages.findIndex(
    (each, at) =>
      at !== index &&
      each.passage.kind === "paragraph" &&
      each.passage.text.includes(noun) &&
      each.dates.some(({ value }) => value === day),
  );
  const said = passages[other];
  if (said === undefined) return [];
  const sides = [wholeOf(context, other), wholeOf(context, index)];
  const asks = `What was the ${noun} ${whereOf(context, sides)} on ${day} taken for, and what was it?`;
  return answersOf(context, { property: "identity", rule: "statements/misidentified", asks }, sides);
}

const oneSunk = /\b(?:sinking|sank|sunk)\s(?:the|one)\s(?:\p{Ll}+\s)?(?<noun>\p{Ll}+[^\P{Ll}s])[\s,.]/u;
const manySunk = /\b(?:the|these|those)\ssunken\s\p{Ll}+s\b/u;

/** "sinking the lead gunboat, crippling the second …. the crewmen of the sunken ships": one, then several. */
function sunkenOnes(context: ToldContext, index: number, text: string): Told[] {
  const before = sentenceBefore(context, index);
  if (before === null || !manySunk.test(text)) return [];
  const one = oneSunk.exec(before.text);
  if (one === null) return [];
  const sides = [wholeOf(context, index - 1), wholeOf(context, index)];
  const asks = `Was one ${one.groups?.noun} sunk ${whereOf(context, sides)}, or more?`;
  const { firstDay = null, lastDay = null } = dateBefore(context, index, 0) ?? {};
  const told = answersOf(context, { property: "fate", rule: "statements/one-or-more-sunk", asks }, sides);
  return told.map((each, place) => ({ ...each, firstDay, lastDay, sunk: place + 1 }));
}

const none =
  /\b(?:no|absence of|without)\s(?:\p{Ll}+\s){0,2}?(?<what>positions|forces|troops|units|garrison|defen[cs]es|soldiers)\b/u;
const held = /\b(?:defended|stationed|garrisoned|deployed|manned)\b/;
const farthestSentences = 12;

/** "there were no defensive positions in Moeka …. Nevertheless, Moeka was defended by …". */
function nevertheless(context: ToldContext, index: number, text: string): Told[] {
  const { passages } = context.extraction;
  if (!/^\s*Nevertheless,/.test(text) || !held.test(text)) return [];
  const here = new Set(placesOf(context, index).map(({ entity, name }) => entity ?? name));
  for (let at = index - 1; at >= Math.max(0, index - farthestSentences); at--) {
    const earlier = passages[at];
    if (earlier === undefined || earlier.passage.kind !== "paragraph" || !earlier.passage.continues) return [];
    const what = none.exec(earlier.passage.text)?.groups?.what;
    const place = placesOf(context, at).find(({ entity, name }) => here.has(entity ?? name));
    if (what === undefined || place === undefined) continue;
    const sides = [clauseAt(context, at, none), wholeOf(context, index)];
    const asks = `Were there ${what} at ${place.name}?`;
    return answersOf(context, { property: "occurrence", rule: "statements/nevertheless", asks }, sides);
  }
  return [];
}

/** The clause of a sentence in which a pattern is found: from the last turn before it to the next. */
function clauseAt(context: ToldContext, passage: number, pattern: RegExp): Side {
  const text = context.extraction.passages[passage]?.passage.text ?? "";
  const at = pattern.exec(text)?.index ?? 0;
  const turns = [...text.matchAll(/,\s(?:but|while|whereas|although|though)\s|;\s/g)];
  const start = turns.findLast(({ index }) => index < at);
  const end = turns.find(({ index }) => index > at);
  return { passage, extent: { start: start?.index ?? 0, end: end?.index ?? text.length } };
}

function placesOf(context: ToldContext, index: number) {
  return namesIn(context, wholeOf(context, index)).filter(({ kind }) => kind === "place");
}

function around(passage: number, before: Extent, cut: number, text: string): Side[] {
  return [
    { passage, extent: before },
    { passage, extent: { start: cut, end: text.length } },
  ];
}
