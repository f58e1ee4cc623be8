import type { Actor } from "../event/actors.ts";
import type { VerbGroup } from "../event/assertion.ts";
import { beForms, modals } from "../event/governors.ts";
import { prepositions } from "../event/noun-phrase.ts";
import { clauseEnd, clauseStart, looksBack, type Sentence, type Stretch } from "../event/sentence.ts";
import { dateOfClause } from "../event/sentence-date.ts";
import { statusFrom } from "../event/status.ts";
import type { TellingDate } from "../event/telling.ts";
import { verbGroupAt } from "../event/verb-group.ts";
import { qualified } from "../status/qualified.ts";
import type { Antecedents } from "./antecedents.ts";
import { type Ends, endsOf, reachOf, untilNextMotion, withFronted, withTaken } from "./ends.ts";
import { mannerOf, wordsOf } from "./manner.ts";
import type { Motion } from "./motion.ts";
import { type MotionForm, type MotionVerb, motionVerbs } from "./motion-verbs.ts";
import type { Mover } from "./movers.ts";
import { objectMovers } from "./object-movers.ts";
import { originIn } from "./origin.ts";
import { mainSubject, subjectMovers } from "./subject-movers.ts";

const particleReach = 7;

/** Movements that verbs of the sentence tell. */
export function verbMotions(sentence: Sentence, actors: readonly Actor[], antecedents: Antecedents): Motion[] {
  const found: Motion[] = [];
  sentence.words.forEach((word, index) => {
    const isOpening = index === 0 && word.folded.endsWith("ing");
    if ((word.shape !== "lower" && !isOpening) || word.name !== null || word.event !== null) return;
    for (const form of motionVerbs.get(word.folded) ?? []) {
      const motion = hasParticle(sentence, index, form.verb)
        ? motionAt(sentence, actors, index, form, antecedents)
        : null;
      if (motion === null) continue;
      found.push(motion);
      break;
    }
  });
  return found;
}

function hasParticle({ words }: Sentence, index: number, { particles, mover }: MotionVerb): boolean {
  if (particles.size === 0) return true;
  const reach = mover === "subject" ? 3 : particleReach;
  for (let at = index + 1; at <= index + reach; at++) {
    const word = words[at];
    if (word === undefined || word.clause !== words[index]?.clause || word.folded === "to") return false;
    if (particles.has(word.folded)) return true;
  }
  return false;
}

function motionAt(
  sentence: Sentence,
  actors: readonly Actor[],
  index: number,
  { verb, forms }: MotionForm,
  antecedents: Antecedents,
): Motion | null {
  const group = reportedGroup(sentence, verbGroupAt(sentence, index, forms));
  if (!isTold(sentence, index, group, verb)) return null;
  const close = clauseEnd(sentence, index);
  const reach = reachOf(sentence, close);
  const behind = withTaken(sentence, actors, index, verb, endsOf(sentence, actors, index, reach, verb));
  const ends = withFronted(sentence, actors, group.first, verb, behind);
  const movers = moversOf(sentence, actors, index, verb, group, reach, antecedents);
  if (movers.length === 0) return null;
  const stretch = { word: index, from: clauseStart(sentence, group.first), to: reach, isClause: reach === close };
  const clause = wordsOf(sentence, stretch);
  return {
    word: index,
    verb: group.first,
    clause: {
      start: sentence.words[stretch.from]?.start ?? 0,
      end: sentence.words[reach]?.end ?? 0,
    },
    movers,
    agents: verb.mover === "subject" ? movers : subjectMovers(sentence, actors, group.first, antecedents),
    ...ends,
    from: ends.from ?? originIn(sentence, actors, group.first, verb.purpose),
    hasOrigin: clause.includes("from"),
    ...byRail(sentence, ends, mannerOf(verb, clause)),
    date: ownDate(sentence, stretch, looksBack(sentence, index, group.first)),
    looksBack:
      looksBack(sentence, index, group.first) ||
      isReduced(sentence, index, verb, group) ||
      mainSubject(sentence.words, group.first) > 0,
    rule: `movement/verb-${verb.lemma}`,
  };
}

/** "via the Trans-Siberian Railway": the way says how. */
function byRail<Manner extends Pick<Motion, "mode">>({ analysed }: Sentence, { via }: Ends, manner: Manner): Manner {
  const { text } = analysed.passage;
  return via.some(({ start, end }) => /\b(?:railway|railroad|rail)\b/i.test(text.slice(start, end)))
    ? { ...manner, mode: "rail" }
    : manner;
}

/** "who had gone there, on 21 August, warned": a day behind a comma is the main clause's, not that of what was before. */
function ownDate(sentence: Sentence, stretch: Stretch, isBefore: boolean): TellingDate | null {
  const { date } = dateOfClause(sentence, stretch);
  if (date !== null && isLater(sentence, stretch, date)) return null;
  if (date === null || !isBefore || date.rule !== "date/in-clause") return date;
  return /,\s+(?:on|in|by)\s+$/.test(sentence.analysed.passage.text.slice(0, date.at.start)) ? null : date;
}

/** "landed on 3 April and entered the town eight days later": the day in front is another's. */
function isLater(sentence: Sentence, { word, to }: Stretch, { at }: TellingDate): boolean {
  const { words, analysed } = sentence;
  const from = words[word]?.start ?? 0;
  const behind = analysed.passage.text.slice(from, words[untilNextMotion(sentence, word, to)]?.end);
  const later = /\b(?:hours?|days?|weeks?|months?|years?) (?:later|earlier|afterwards?|before)\b/.exec(behind);
  return later !== null && !(at.start <= from + later.index && at.end > from + later.index);
}

/** "soldiers dispatched to Maoka": said beside the story. */
function isReduced(sentence: Sentence, index: number, verb: MotionVerb, group: VerbGroup): boolean {
  return verb.mover === "object" && !group.isPassive && !startsPhrase(sentence, index + 1);
}

const seen = new Set("confirmed reported known seen found shown recorded noted".split(" "));

/** Whether the movement was made: not planned, ordered, denied, supposed or told of no time. */
function isTold(sentence: Sentence, index: number, group: VerbGroup, verb: MotionVerb): boolean {
  const assertion = isDone(sentence, index, group) ? "happened" : group.assertion;
  const status = statusFrom(assertion, verb.purpose === "retreat" ? "retreat" : "transfer");
  if (/^(?:almost|nearly)$/.test(sentence.words[index - 1]?.folded ?? "")) return false;
  return status?.status === "happened" && qualified(sentence, index, status)?.status === "happened";
}

/** "were confirmed to have arrived": what is on record happened, and the group begins with the report. */
function reportedGroup({ words }: Sentence, group: VerbGroup): VerbGroup {
  const to = words[group.first]?.folded === "to" ? group.first : group.first - 1;
  if (group.assertion !== "purpose" || words[to + 1]?.folded !== "have") return group;
  if (!seen.has(words[to - 1]?.folded ?? "") || !beForms.has(words[to - 2]?.folded ?? "")) return group;
  return { ...group, assertion: "happened", first: to - 2 };
}

/** "used a path to reach", "burned it before retreating": no finite verb, but it was done. */
function isDone({ words }: Sentence, index: number, { assertion, first }: VerbGroup): boolean {
  if (assertion !== "purpose") return false;
  if (words[index - 1]?.folded === "before") return !words.slice(0, index).some(({ folded }) => modals.has(folded));
  const to = words[first]?.folded === "to" ? first : first - 1;
  return words
    .slice(Math.max(0, to - 5), to)
    .some(({ folded, clause }) => /^(?:used|using|took|taking)$/.test(folded) && clause === words[to]?.clause);
}

function moversOf(
  sentence: Sentence,
  actors: readonly Actor[],
  index: number,
  verb: MotionVerb,
  group: VerbGroup,
  end: number,
  antecedents: Antecedents,
): Mover[] {
  const subjects = () => subjectMovers(sentence, actors, group.first, antecedents);
  const hasObject = startsPhrase(sentence, index + 1);
  if (verb.mover === "subject" && !isIntransitive(sentence, index, verb, group, hasObject)) return [];
  if (verb.mover === "subject" || (verb.mover === "either" && !hasObject)) {
    return subjects();
  }
  // "soldiers dispatched to Maoka": no object behind the verb, so the noun in front is it.
  if (group.isPassive) return subjects();
  if (!hasObject) return isBehindNoun(sentence, index) ? subjects() : [];
  const objects = objectMovers(sentence, actors, index, end + 1, group, antecedents);
  const isLeft = objects.length === 0 && verb.mover === "either" && verb.objectEnd !== null;
  return isLeft ? subjects() : objects;
}

/** "headed by a Directory", "pushed the enemy back", "leaving the town in ruins": where the subject does not itself move. */
function isIntransitive(
  { words }: Sentence,
  index: number,
  { lemma, objectEnd, particles }: MotionVerb,
  { isPassive }: VerbGroup,
  hasObject: boolean,
): boolean {
  if (isPassive || (lemma === "leave" && words[index]?.folded === "leaving")) return false;
  return !hasObject || objectEnd !== null || particles.size > 0;
}

/** Whether the participle at `index` has no object because it is said of what stands in front: "sent to", not "carried out". */
function isBehindNoun({ words }: Sentence, index: number): boolean {
  return /^(?:to|from|into|by|via|in|at|for|through|across)$/.test(words[index + 1]?.folded ?? "");
}

const notObjects =
  /^(?:to|from|into|toward|towards|onto|for|at|in|on|near|off|via|through|across|over|along|by|with|back|out|up|away|ashore|south|north|east|west|southward|northward|inland|home|and|or|but|after|before|when|while|as|then|further|again|[,.;:()–—-])$/;

/** Whether the word begins the object of the verb in front of it. */
function startsPhrase({ words }: Sentence, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.date !== null || word.shape === "digits" || word.shape === "mark") return false;
  return !notObjects.test(word.folded) && !prepositions.has(word.folded) && !/(?:ly|wards?)$/.test(word.folded);
}
