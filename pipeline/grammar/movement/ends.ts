import { type Actor, isPlaceName, referenceTo } from "../event/actors.ts";
import { isPastTrigger } from "../event/clauses.ts";
import type { Sentence } from "../event/sentence.ts";
import { verbTriggers } from "../event/verbs.ts";
import type { Reference } from "../mention.ts";
import { type EndRole, motionVerbs } from "./motion-verbs.ts";

/** Named places that a movement begins at, ends at and passes. */
export interface Ends {
  readonly from: Reference | null;
  readonly to: Reference | null;
  readonly via: readonly Reference[];
}

/** What a verb or noun makes of places without a preposition of motion. */
export interface EndRoles {
  readonly lemma: string;
  readonly objectEnd: EndRole | null;
  readonly placeEnd: EndRole | null;
}

const towards = new Set("advance march converge move push".split(" "));
const leavesFor = new Set("leave depart sail embark set head make start steam retreat".split(" "));
const phraseReach = 6;

/** The places behind the verb or noun at `index`, as far as the word `to`, by their prepositions. */
export function endsOf(sentence: Sentence, actors: readonly Actor[], index: number, to: number, roles: EndRoles): Ends {
  const ends: { from: Reference | null; to: Reference | null; via: Reference[] } = { from: null, to: null, via: [] };
  const last = untilNextMotion(sentence, index, to);
  let isPath = false;
  for (const actor of actors) {
    if (actor.first <= index || actor.first > last || actor.name === null || !isPlaceName(actor)) continue;
    const role = roleOf(sentence, index, actor, roles);
    if (role === "from") isPath = isOfPath(sentence, actor, role, index);
    if (role === null || (isPath && role !== "via")) continue;
    // What is hit is reached where it is a shore: "the first wave hit Omaha Beach".
    if (roles.lemma === "hit" && !/\bbeach(?:es)?\b/i.test(actor.name.name)) continue;
    const at = referenceTo(sentence, actor.name);
    if (role === "via") ends.via.push(at);
    else ends[role] ??= at;
  }
  return ends;
}

function roleOf(sentence: Sentence, index: number, actor: Actor, roles: EndRoles): EndRole | null {
  const { preposition } = actor;
  if (preposition === "from") return "from";
  if (/^(?:to|into|toward|towards|onto)$/.test(preposition))
    return roles.objectEnd === "to" || isOfPath(sentence, actor, preposition, index) ? null : "to";
  if (/^(?:via|through|across|over|along)$/.test(preposition)) return "via";
  if (preposition === "for") return leavesFor.has(roles.lemma) ? "to" : null;
  if (preposition === "on" && towards.has(roles.lemma)) return "to";
  if (preposition === "as") return sentence.words[actor.first - 2]?.folded === "far" ? "to" : null;
  const outer = preposition === "" ? null : outerPreposition(sentence, index, actor.first);
  if (outer !== null) return outer;
  if (preposition === "" || preposition === "of") return isObject(sentence, index, actor) ? roles.objectEnd : null;
  if (!/^(?:at|in|on|near|off|around)$/.test(preposition)) return null;
  return roles.placeEnd ?? (preposition === "near" && isObject(sentence, index, actor) ? roles.objectEnd : null);
}

const paths = new Set(
  "path road route routes line lines railway highway border front trail street streets way".split(" "),
);

/** "along the path from Esutoru to Toyohara": where the path leads, not who goes on it. */
function isOfPath({ words }: Sentence, { first }: Actor, preposition: string, index: number): boolean {
  let at = first - 1;
  while (at > 0 && words[at]?.folded !== preposition) at--;
  return at - 1 !== index && paths.has(words[at - 1]?.folded ?? "");
}

/** "to labour camps in Siberia", "from a port near Maoka": the first preposition says which end it is. */
function outerPreposition({ words }: Sentence, index: number, first: number): EndRole | null {
  for (let at = first - 2; at > index && at >= first - phraseReach; at--) {
    const word = words[at];
    if (word === undefined || word.name !== null || word.party !== null || word.folded === ",") return null;
    if (word.folded === "to" || word.folded === "into") return isDoing(words[at + 1]?.folded ?? "") ? null : "to";
    if (word.folded === "from") return "from";
  }
  return null;
}

const doings = new Set(
  `use make take help secure establish begin set build protect defend join meet see find get be have do give keep hold assist work live stay serve train fight settle prepare
  support relieve guard cover investigate negotiate continue seek try`.split(/\s+/),
);

/** A verb behind "to": what for, not where to. "to camp near Maoka" says both. */
function isDoing(folded: string): boolean {
  return doings.has(folded) || verbTriggers.has(folded) || motionVerbs.has(folded);
}

/** Whether nothing but words of its own phrase stands between the verb and the place. */
function isObject({ words }: Sentence, index: number, actor: Actor): boolean {
  if (actor.first - index > phraseReach + 1) return false;
  return words
    .slice(index + 1, actor.first)
    .every(
      ({ name, party, folded, shape }) =>
        name === null &&
        party === null &&
        (shape === "lower" || shape === "capitalised") &&
        !/^(?:by|with|after|before|and|that)$/.test(folded),
    );
}

/** The last word before another verb of motion takes over: "escorted them from Esutoru | and arrived in Toyohara". */
export function untilNextMotion({ words }: Sentence, index: number, to: number): number {
  for (let at = index + 2; at <= to; at++) {
    const word = words[at];
    if (word === undefined) return at - 1;
    if (word.folded === "with" && /^(?:along|together)$/.test(words[at - 1]?.folded ?? "")) return at - 2;
    if (words[at - 1]?.folded === "to" && isDoing(word.folded) && !motionVerbs.has(word.folded)) return at - 2;
    if (word.shape !== "lower" || word.name !== null) continue;
    const before = words[at - 1]?.folded ?? "";
    if (before === "and" && isPastTrigger(word.folded)) return at - 1;
    if (!motionVerbs.has(word.folded)) continue;
    if (before === "and" || before === "," || before === "then" || /(?:ing|ed)$/.test(word.folded)) return at - 1;
  }
  return to;
}

/** "In Esutoru, Soviet soldiers landed": the place in front of the subject is where to, where nothing behind the verb is. */
export function withFronted(
  sentence: Sentence,
  actors: readonly Actor[],
  first: number,
  { placeEnd }: EndRoles,
  ends: Ends,
): Ends {
  if (placeEnd !== "to" || ends.to !== null || ends.from !== null) return ends;
  const { words } = sentence;
  const clause = words[first]?.clause;
  const isFronted = (actor: Actor) =>
    isPlaceName(actor) && words[actor.first]?.clause === clause && /^(?:at|in|near)$/.test(actor.preposition);
  const subject = actors.find(
    (actor) => actor.acts && actor.preposition === "" && words[actor.first]?.clause === clause,
  );
  const place = actors.findLast((actor) => isFronted(actor) && actor.last < (subject?.first ?? 0));
  if (subject === undefined || subject.first > first || place === undefined || place.name === null) return ends;
  const isParted = words.slice(place.last + 1, subject.first).some(({ folded }) => folded === ",");
  return isParted ? { ...ends, to: referenceTo(sentence, place.name) } : ends;
}

const takings = new Set("occupied seized captured took entered invaded attacked reached".split(" "));

/** "crossed the border, unloaded troops, and occupied [Maoka]": whoever crosses and takes a place went there. */
export function withTaken(
  sentence: Sentence,
  actors: readonly Actor[],
  index: number,
  { lemma }: EndRoles,
  ends: Ends,
): Ends {
  if (lemma !== "cross" || ends.to !== null) return ends;
  const { words } = sentence;
  const verb = words.findIndex(
    ({ folded }, at) => at > index && takings.has(folded) && /^(?:and|,)$/.test(words[at - 1]?.folded ?? ""),
  );
  const taken = actors.find(
    (actor) => verb > 0 && actor.first > verb && isPlaceName(actor) && isObject(sentence, verb, actor),
  );
  return taken === undefined || taken.name === null ? ends : { ...ends, to: referenceTo(sentence, taken.name) };
}

/** The last word of the clause and of the lists that go on with it: "boarded five ships, and nine boats [near Maoka]". */
export function reachOf(sentence: Sentence, end: number): number {
  const { words, clauses } = sentence;
  let last = end;
  while (last + 1 < words.length) {
    const next = words[last + 1]?.clause ?? 0;
    const clause = clauses[next];
    if (clause === undefined || !/^(?:and|or|\()$/.test(clause.opener)) return last;
    let close = last + 1;
    while (words[close + 1]?.clause === next) close++;
    if (words.slice(last + 1, close + 1).some(({ folded, shape }) => shape === "lower" && isVerb(folded))) {
      const verb = words.findIndex(({ folded, shape }, at) => at > last && shape === "lower" && isVerb(folded));
      return clause.opener !== "(" && motionVerbs.has(words[verb]?.folded ?? "") && words[verb - 1]?.folded === ","
        ? verb - 1
        : last;
    }
    last = close;
  }
  return last;
}

function isMotionPast(folded: string): boolean {
  return motionVerbs.get(folded)?.some(({ forms }) => forms.includes("past") && !forms.includes("base")) ?? false;
}

function isVerb(folded: string): boolean {
  return (
    /^(?:was|were|had|did|is|are|has|have)$/.test(folded) ||
    isPastTrigger(folded) ||
    isMotionPast(folded) ||
    /[a-z]{3}(?:ed|ing)$/.test(folded)
  );
}
